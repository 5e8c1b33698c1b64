"""Each kind of finding has a specimen that raises it; a clean telegram raises none."""

from __future__ import annotations

import tomllib
from importlib.resources import files

import pytest

from reftel.cable import check, examine, read
from tests.cable.specimens import specimen

CARRIED = {
    "broken-carrier",
    "refused-entry",
    "unread-carrier",
    "unknown-encoding",
    "unknown-rendition",
    "duplicate-header",
}
"""Kinds of the carriers and renditions, which have their own tests."""
KINDS = sorted(
    name.removeprefix("cable/")
    for name in tomllib.loads(
        (files("reftel.cable") / "tables" / "findings.toml").read_text("utf-8")
    )
)


def names(text: str) -> list[str]:
    return [finding.name for finding in examine(read(text))]


@pytest.mark.parametrize("word", [word for word in KINDS if word not in CARRIED])
def test_a_specimen_raises_its_kind(word: str) -> None:
    assert f"cable/{word}" in names(specimen(word))


def test_a_clean_telegram_raises_nothing() -> None:
    assert names(specimen("clean")) == []


@pytest.mark.parametrize("word", [word for word in KINDS if word not in CARRIED])
def test_a_specimen_raises_little_else(word: str) -> None:
    others = set(names(specimen(word))) - {f"cable/{word}"}
    assert len(others) <= 1, others


def test_there_are_more_than_forty_kinds() -> None:
    assert len(KINDS) > 40


def test_checks_repeat_nothing_that_the_reader_said() -> None:
    cable = read(specimen("false-paragraph"))
    assert "cable/false-paragraph" in [finding.name for finding in cable.findings]
    assert "cable/false-paragraph" not in [finding.name for finding in check(cable)]


def test_findings_come_in_order_of_the_text() -> None:
    found = examine(read(specimen("section-count")))
    places = [finding.span.start if finding.span else 0 for finding in found]
    assert places == sorted(places)


@pytest.mark.parametrize("text", ["", "¶", "1. (S) words", "REF: A", "S E C R E T"])
def test_checking_a_crumb_never_raises(text: str) -> None:
    examine(read(text))
