"""Laws of extraction from any text: nothing breaks it, and each claim is true of its own words."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import reftel
from tests.claims.specimens import INSTRUCTION, REPORT, instruction, report
from tests.claims.test_extraction_said import SAID

if TYPE_CHECKING:
    from reftel.cable import Cable
    from reftel.claims import Claim

SENTENCES = st.sampled_from([sentence for *_, sentence in SAID])
MARKS = st.sampled_from(["(C)", "(U)", "(S/NF)", "(S//REL CHINA)", "(SBU)", ""])
PIECES = st.one_of(
    SENTENCES,
    st.sampled_from([
        "\n", "\n\n", "1. ", "2. (C) ", "¶3. (S/NF) ", "-- ", "A. ", "(", ")", '"', "'s ", ",s ",
        "CONFIDENTIAL\n", "PAGE 02 LISBON 900021 141220Z\n", "XXXXXXXXXXXX", "END POINTS.\n",
        "BEGIN TEXT:\n", "REF: A. STATE 1\n", "SUBJECT: ", "UNSCR ", "No. ", "/", "&amp;", "<br>",
        "\u201c", "\u2019", "\u00a0", "\t", "\r\n", "\x00", "é", "北京", "Š", "…", "....", "----\n",
    ]),
    st.text(max_size=12),
)  # fmt: skip
TEXTS = st.lists(PIECES, max_size=14).map("".join)
BODIES = st.lists(
    st.tuples(MARKS, st.lists(SENTENCES, min_size=1, max_size=2).map(" ".join)),
    min_size=1,
    max_size=3,
)


def true_of_its_words(cable: Cable, claims: list[Claim]) -> None:
    """Check what holds of every claim of every text."""
    text = cable.source.text
    assert [claim.span for claim in claims] == sorted(claim.span for claim in claims)
    for claim in claims:
        assert claim.quote == text[claim.span.start : claim.span.end]
        assert claim.quote.strip() or claim.kind == "cable_kind"
        assert claim.kind.islower()
        assert claim.value
        assert claim.rule
        assert claim.paragraph
        for slot in claim.slots:
            assert slot.value
            assert 0 <= slot.span.start < slot.span.end <= len(text)
        if claim.interval and claim.interval.start and claim.interval.end:
            assert claim.interval.start <= claim.interval.end


def body_of(paragraphs: list[tuple[str, str]]) -> str:
    return "\n\n".join(f"{n}. {mark} {said}" for n, (mark, said) in enumerate(paragraphs, 1))


def meant(claims: list[Claim]) -> Counter[tuple[str, str, str, str]]:
    """Count claims by what they say, wherever they stand."""
    return Counter(
        (claim.kind, " ".join(claim.value.split()), claim.hedge.value, claim.polarity.value)
        for claim in claims
        if claim.kind != "classification" and claim.paragraph != "hdr"
    )


@settings(max_examples=40)
@given(TEXTS)
def test_law_no_text_breaks_it(text: str) -> None:
    cable = reftel.read(text)
    true_of_its_words(cable, reftel.extract(cable))


@settings(max_examples=40)
@given(TEXTS)
def test_law_no_body_breaks_it(text: str) -> None:
    for cable in (report(text), instruction(text)):
        true_of_its_words(cable, reftel.extract(cable))


@settings(max_examples=40)
@given(TEXTS, st.sampled_from([REPORT, INSTRUCTION]), st.integers(0, 400))
def test_law_no_torn_telegram_breaks_it(text: str, form: str, at: int) -> None:
    whole = form.format(body=f"1. (C) {text}", ref="STATE 1", subject="EXERCISE", tags="PARM")
    for torn in (whole[at:], whole[: len(whole) - at]):
        cable = reftel.read(torn)
        true_of_its_words(cable, reftel.extract(cable))


@settings(max_examples=30)
@given(BODIES)
def test_law_the_claims_of_a_paragraph_are_marked_as_it_is(
    paragraphs: list[tuple[str, str]],
) -> None:
    cable = report(body_of(paragraphs))
    effective = {str(top.number): top.effective for top in cable.paragraphs if top.number}
    for claim in reftel.extract(cable):
        if claim.paragraph in effective:
            assert claim.marking == effective[claim.paragraph]


@settings(max_examples=30)
@given(BODIES)
def test_law_lines_that_end_with_two_signs_mean_the_same(paragraphs: list[tuple[str, str]]) -> None:
    plain = report(body_of(paragraphs))
    other = reftel.read(plain.source.text.replace("\n", "\r\n"))
    assert meant(reftel.extract(plain)) == meant(reftel.extract(other))


@settings(max_examples=30)
@given(BODIES, st.sampled_from(["It rained.", "The sun came out.", "All was quiet."]))
def test_law_a_paragraph_about_the_weather_at_the_end_changes_nothing(
    paragraphs: list[tuple[str, str]], weather: str
) -> None:
    one = reftel.extract(report(body_of(paragraphs)))
    more = reftel.extract(report(body_of([*paragraphs, ("(C)", weather)])))
    last = str(len(paragraphs) + 1)
    assert meant([claim for claim in more if claim.paragraph != last]) == meant(one)
    assert {claim.kind for claim in more if claim.paragraph == last} <= {"classification"}


@settings(max_examples=30)
@given(BODIES)
def test_law_a_claim_as_json_has_its_words_and_place(paragraphs: list[tuple[str, str]]) -> None:
    cable = report(body_of(paragraphs))
    for claim in reftel.extract(cable):
        row = reftel.to_dict(claim)
        assert (row["start"], row["end"], row["quote"]) == (*claim.span, claim.quote)
        assert row.keys() >= {
            "cable", "paragraph", "start", "end", "quote", "kind", "value", "attributes",
            "marking", "speaker", "hedge", "rule",
        }  # fmt: skip
        assert row["cable"] == "08LISBON900021"


@pytest.mark.parametrize(
    "text",
    ["", " ", "\n", "\x00", ".", "1.", "()", "¶", "it rained", "\u2028", "a" * 5000, "a " * 2000],
)
def test_texts_that_say_nothing_make_no_claims_and_no_fault(text: str) -> None:
    kinds = {claim.kind for claim in reftel.extract(reftel.read(text))}
    assert kinds <= {"classification", "cable_kind"}
