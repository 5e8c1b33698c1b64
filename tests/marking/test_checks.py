"""What is odd in marks: each specimen raises its kind, and sound marks raise nothing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from reftel.findings import Finding, catalogue
from reftel.marking import (
    Level,
    Portion,
    judge_banner,
    judge_captions,
    judge_duration,
    judge_gaps,
    judge_mark,
    judge_reasons,
    judge_refused,
    leaks,
    parse,
    parse_banner,
    read_declassification,
    read_reasons,
    verbatim,
)

SPECIMENS = Path(__file__).parents[1] / "findings" / "marking"
Judge = Callable[[str], list[Finding]]


def _banner(text: str) -> list[Finding]:
    head, *portions = text.splitlines()
    return judge_banner(parse_banner(head), map(parse, portions))


def _gaps(text: str) -> list[Finding]:
    return judge_gaps([parse(line) if line else None for line in text.splitlines()])


def _reasons(text: str) -> list[Finding]:
    day, line = text.splitlines()
    return judge_reasons(read_reasons(line), Level.S, date.fromisoformat(day))


def _duration(text: str) -> list[Finding]:
    day, line = text.splitlines()
    return judge_duration(read_declassification(line), Level.S, date.fromisoformat(day))


def _leak(text: str) -> list[Finding]:
    who, first, second, output = text.splitlines()
    portions = [
        Portion("1", first.partition(" ")[2], parse(first.partition(" ")[0])),
        Portion("2", second[len("S/REL CHINA ") :], parse("S/REL CHINA")),
    ]
    return [leak.finding for leak in leaks(output, portions, who).leaks]


def _verbatim(text: str) -> list[Finding]:
    block, output = text.splitlines()
    return verbatim([block], output)


def _mark(text: str) -> list[Finding]:
    return judge_mark(parse(text))


def _captions(text: str) -> list[Finding]:
    return judge_captions(text.split())


JUDGES: dict[str, Judge] = {
    "ambiguous-country": _mark, "banner-above-portions": _banner,
    "banner-below-portions": _banner, "banner-lacks-noforn": _banner,
    "channel-captions": _captions, "contradiction": _mark,
    "declassified-before-written": _duration, "duration-over-limit": _duration,
    "duration-retired": _duration, "duration-year-end": _duration, "leak": _leak,
    "no-declassification": _duration, "no-reason": _reasons, "noforn-without-portion": _banner,
    "reason-impossible": _reasons, "reason-stale": _reasons, "refused": judge_refused,
    "unknown-country": _mark, "unknown-word": _mark, "unmarked-portion": _gaps,
    "verbatim-altered": _verbatim,
}  # fmt: skip


@pytest.mark.parametrize("word", sorted(JUDGES))
def test_a_specimen_raises_its_kind(word: str) -> None:
    text = (SPECIMENS / f"{word}.txt").read_text("utf-8").rstrip("\n")
    assert f"marking/{word}" in {finding.name for finding in JUDGES[word](text)}


def test_every_kind_of_this_package_is_tried() -> None:
    kinds = {name.partition("/")[2] for name in catalogue() if name.startswith("marking/")}
    assert kinds == set(JUDGES)


def test_sound_marks_raise_nothing() -> None:
    assert _banner("SECRET//NOFORN\nS/NF\nU") == []
    assert _gaps("C\nC\nU") == []
    assert _captions("SIPDIS EXDIS") == []
    assert judge_refused("(S/NF)") == []
    assert _banner("UNCLAS EXERCISE 1") == []


def test_an_entire_text_mark_governs_the_unmarked() -> None:
    assert _gaps("C-ENTIRE TEXT\n\n\n") == []


def test_few_gaps_in_a_long_cable_are_let_be() -> None:
    assert _gaps("C\n" * 10 + "\n\nC") == []
    assert [found.message for found in _gaps("C\n" * 10 + "\nC")] == [
        "of 12 paragraphs unmarked: 11"
    ]
    assert [found.name for found in _gaps("C\nC\n\n\nC")] == ["marking/unmarked-portion"]


def test_a_cable_that_marks_nothing_has_no_gap() -> None:
    assert _gaps("\n\n\n") == []
