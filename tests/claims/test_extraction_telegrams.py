"""Laws of whole telegrams: how they were typed, cut or named changes nothing that they say."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from textwrap import fill
from typing import TYPE_CHECKING

import pytest

import reftel
from tests.claims.specimens import report
from tests.claims.telegrams import TELEGRAMS

if TYPE_CHECKING:
    from reftel.claims import Claim

Meant = tuple[str, str, str, str, str, tuple[tuple[str, str], ...]]
EACH = pytest.mark.parametrize("name", TELEGRAMS)


@cache
def extracted(text: str) -> tuple[Claim, ...]:
    return tuple(reftel.extract(reftel.read(text)))


def one_line(words: str) -> str:
    return " ".join(words.split())


def meant(claims: tuple[Claim, ...] | list[Claim]) -> Counter[Meant]:
    """Count what the claims of the body say, wherever and however broken they stand."""
    return Counter(
        (
            claim.paragraph,
            claim.kind,
            one_line(claim.value),
            claim.hedge.value,
            claim.polarity.value,
            tuple((slot.role, one_line(slot.value)) for slot in claim.slots),
        )
        for claim in claims
        if claim.paragraph != "hdr"
    )


def heading(text: str) -> tuple[str, str]:
    """Return a telegram's heading and its body, which begins with the first paragraph."""
    at = text.index("\n1. ") + 1
    return text[:at], text[at:]


def rewrapped(text: str, width: int) -> str:
    """Return a telegram whose body is typed in lines of another width."""
    head, body = heading(text)
    *paragraphs, last = body.split("\n\n")
    final, signature = last.rstrip("\n").rsplit("\n", 1)
    typed = [_typed(paragraph, width) for paragraph in (*paragraphs, final)]
    return head + "\n\n".join(typed) + f"\n{signature}\n"


def _typed(paragraph: str, width: int) -> str:
    points = re.split(r"\n(?=-- )", paragraph)
    return "\n".join(
        fill(one_line(point), width, break_long_words=False, break_on_hyphens=False)
        for point in points
    )


@EACH
def test_law_every_quote_and_slot_is_true_of_its_telegram(name: str) -> None:
    text = TELEGRAMS[name]
    for claim in extracted(text):
        assert claim.quote == text[claim.span.start : claim.span.end]
        assert claim.quote == claim.quote.strip() != ""
        for slot in claim.slots:
            assert text[slot.span.start : slot.span.end].strip()


@EACH
@pytest.mark.parametrize("width", [42, 64, 69, 120, 5000])
def test_law_the_width_of_lines_changes_no_claim(name: str, width: int) -> None:
    plain = extracted(TELEGRAMS[name])
    other = extracted(rewrapped(TELEGRAMS[name], width))
    assert meant(other) == meant(plain)


@EACH
@pytest.mark.parametrize("every", [4, 6, 9])
@pytest.mark.parametrize("page", ["{mark}\n\nPAGE 02        {of}\n", "\n\nPAGE 03 {of}\n\n"])
def test_law_the_head_of_a_new_page_changes_no_claim(name: str, every: int, page: str) -> None:
    text = TELEGRAMS[name]
    head, body = heading(text)
    lines = body.split("\n")
    new = page.format(mark="CONFIDENTIAL", of="EXAMPLE  90021  02 OF 02  141220Z")
    paged = [
        f"{line}\n{new}" if at % every == every - 1 and line else line
        for at, line in enumerate(lines[:-2])
    ]
    other = head + "\n".join([*paged, *lines[-2:]])
    assert meant(extracted(other)) == meant(extracted(text))


@EACH
def test_law_a_second_reading_says_the_same(name: str) -> None:
    text = TELEGRAMS[name]
    assert reftel.extract(reftel.read(text)) == list(extracted(text))


@EACH
@pytest.mark.parametrize(
    ("written", "printed"), [("\n", "\r\n"), ("'", "\u2019"), ("-- ", "--"), (" ", "  ")]
)
def test_law_the_signs_of_another_machine_change_no_claim(
    name: str, written: str, printed: str
) -> None:
    head, body = heading(TELEGRAMS[name])
    other = head + body.replace(written, printed)
    assert meant(extracted(other)) == meant(extracted(TELEGRAMS[name]))


RENAMED = [
    ("ask", "Velcorta", "Bramora"),
    ("ask", "Kavoshgar", "Pishtazan"),
    ("ask", "VT-900", "QL-350"),
    ("reply", "Velcorta", "Bramora"),
    ("reply", "Veludo", "Cardigos"),
    ("reply", "Dorvane", "Tessaly"),
    ("plenary", "Aaltonen", "Lindroos"),
    ("vessel", "Grey Heron", "Quiet Petrel"),
    ("vessel", "Calder Bay", "Marlow Point"),
    ("vessel", "Mazen", "Haddar"),
    ("seventies", "Pellerin", "Tremblant"),
    ("check", "Harrow Peak", "Linden Ridge"),
    ("check", "Pearl Delta", "Lotus Gate"),
    ("check", "Siu-fai", "Kwok-wai"),
]


@pytest.mark.parametrize(("name", "known", "other"), RENAMED)
def test_law_a_name_given_to_another_moves_all_that_is_said_of_him(
    name: str, known: str, other: str
) -> None:
    text = TELEGRAMS[name]
    renamed = re.sub(known, other, text)
    renamed = re.sub(known.upper(), other.upper(), renamed)
    claims = meant(extracted(text))
    expected = Counter({_renamed(said, known, other): count for said, count in claims.items()})
    assert meant(extracted(renamed)) == expected


def _renamed(said: Meant, known: str, other: str) -> Meant:
    paragraph, kind, value, hedge, polarity, slots = said
    moved = tuple((role, _swap(words, known, other)) for role, words in slots)
    return paragraph, kind, _swap(value, known, other), hedge, polarity, moved


def _swap(words: str, known: str, other: str) -> str:
    return words.replace(known, other).replace(known.upper(), other.upper())


SPOKEN = [
    "The French did not answer, and the Iranians asked for more time.",
    "The Foreign Minister told the Consul General that the Deputy Minister had left.",
    "PolOff told Consul General and the Political Counselor about the Chair who wrote.",
    "The Brazilian, seconded by the Permanent Representative of India, asked for a break.",
    "The National Security Council and the State Department were told by the White House.",
    "The Department of State and the Embassy asked the Department of the Treasury to pay.",
    "The Global Affairs Officer and the Public Affairs Section met the First Secretary.",
    "Costa Rica buys three lathes from Velmar and sells them to El Salvador.",
    "Latin American governments and other NATO partner countries opposed the text.",
    "A firm known as Velcorta Works sold pumps to a trading house in Sharjah.",
    "They saw the Kestrel Test Site, the Oren Free Trade Zone and Port Velmar.",
    "An airline in Kenya and a freight forwarder in Malta moved the goods.",
    "The German representative took note of the intelligence community's paper.",
    "Dorvane Trading FZE of Sharjah sold the container terminal at Jebel Ali.",
]


@pytest.mark.parametrize("gap", ["  ", " \n"])
@pytest.mark.parametrize("sentence", SPOKEN)
def test_law_two_blanks_between_words_change_nothing(sentence: str, gap: str) -> None:
    plain, other = (
        extracted(report(f"1. (C) {words}").source.text)
        for words in (sentence, sentence.replace(" ", gap))
    )
    assert meant(other) == meant(plain) != Counter()


def paragraphs(text: str) -> tuple[str, list[str], str]:
    """Return a telegram's heading, its paragraphs and its signature."""
    head, body = heading(text)
    whole, signature = body.rstrip("\n").rsplit("\n", 1)
    return head, re.split(r"\n\n(?=\d+\. )", whole), signature


@EACH
@pytest.mark.parametrize(
    "idle", ["(U) It rained all day.", "(C) The party left at noon.", "(SBU) A band played."]
)
def test_law_a_paragraph_at_the_end_changes_nothing_said_before(name: str, idle: str) -> None:
    head, told, signature = paragraphs(TELEGRAMS[name])
    longer = [*told, f"{len(told) + 1}. {idle}"]
    other = head + "\n\n".join(longer) + f"\n{signature}\n"
    said = [claim for claim in extracted(other) if claim.paragraph != str(len(longer))]
    assert meant(said) == meant(extracted(TELEGRAMS[name]))


@EACH
def test_law_a_heading_alone_says_the_same_as_with_its_text(name: str) -> None:
    head, _, _ = paragraphs(TELEGRAMS[name])
    kinds = {"office", "date", "person", "cable_ref"}
    alone, whole = (
        {
            (claim.kind, claim.value, claim.span)
            for claim in extracted(text)
            if claim.kind in kinds and claim.span.end < len(head) - 1
        }
        for text in (f"{head}1. (U) It rained.\nRICE\n", TELEGRAMS[name])
    )
    assert alone == whole != set()


STANDS_ALONE = [
    ("vessel", 1), ("vessel", 2), ("reply", 4), ("check", 2), ("plenary", 1), ("ask", 4),
]  # fmt: skip


@pytest.mark.parametrize(("name", "at"), STANDS_ALONE)
def test_law_a_paragraph_with_its_own_names_says_the_same_without_the_rest(
    name: str, at: int
) -> None:
    head, told, signature = paragraphs(TELEGRAMS[name])
    alone = extracted(f"{head}{told[at - 1]}\n{signature}\n")
    whole = [claim for claim in extracted(TELEGRAMS[name]) if claim.paragraph == str(at)]
    kinds = {"party", "item", "vessel", "place", "date", "person", "instrument", "shipment"}
    missing = {(claim.kind, claim.quote) for claim in whole if claim.kind in kinds} - {
        (claim.kind, claim.quote) for claim in alone
    }
    assert missing == set()


@EACH
@pytest.mark.parametrize("first", [4, 17])
def test_law_the_number_of_a_paragraph_is_no_part_of_what_it_says(name: str, first: int) -> None:
    head, told, signature = paragraphs(TELEGRAMS[name])
    moved = [re.sub(r"^\d+", str(at), one) for at, one in enumerate(told, first)]
    other = head + "\n\n".join(moved) + f"\n{signature}\n"
    shifted = Counter(
        {(str(int(said[0]) + first - 1), *said[1:]): n for said, n in _counted(TELEGRAMS[name])}
    )
    assert meant(extracted(other)) == shifted


def _counted(text: str) -> list[tuple[Meant, int]]:
    return list(meant(extracted(text)).items())


@EACH
def test_law_each_claim_lies_in_the_paragraph_that_it_names_and_bears_its_mark(name: str) -> None:
    cable = reftel.read(TELEGRAMS[name])
    text, whole = cable.source.text, {str(top.number): top for top in cable.paragraphs}
    for claim in extracted(TELEGRAMS[name]):
        if claim.paragraph in whole:
            top = whole[claim.paragraph]
            assert top.span.start <= claim.span.start < claim.span.end <= top.span.end, claim
            assert claim.marking == top.effective
            assert claim.quote in text[slice(*top.span)]
