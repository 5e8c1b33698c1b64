"""Laws of all finders together: where the words stand and how lines break changes no claim."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import reftel
from tests.claims.specimens import report

if TYPE_CHECKING:
    from reftel.claims import Claim

SENTENCES = [
    "SHIG supplied 12 gyroscopes to SBIG in Damascus on March 3.",
    "The Maltese-flagged M/V Grey Heron, IMO number 9000001, left Shanghai on 2 March.",
    "PolOff delivered reftel points to MFA Director Rui Veludo on March 12.",
    "Veludo said that Portugal would not issue the license.",
    "The next MTCR plenary will be held in Canberra on November 5-7.",
    "The firm Velcorta Works GmbH paid USD 3 million for the lathes.",
    "UNSCR 1737 and Article IV of the NPT bind all states.",
    "Customs seized container MSCU4412330 with 18 tons of graphite.",
    "The letter dated March 3 to Envoy Berg was answered.",
    "Alder Optik GmbH may be planning to sell machine tools to Kenya.",
    "Minister Rui Avel promised to inspect the cargo within ten days.",
    "The gyroscopes are controlled under Item 9 of the MTCR Annex.",
    "Bank Velmar was designated under E.O. 13382 on January 9.",
    "Embassy requests guidance on the sale by March 20.",
    "The MTCR conducted an outreach mission to India on March 3.",
    "Nothing was said of it.",
]
MARKS = ["(C)", "(U)", "(S/NF)"]
OWNED = [
    "Chargé O'Brannick handed Her Majesty's Treasury the United States' non-paper on May 3-7.",
    "Brazil's National Anti-Fraud Council (CNCF) asked for Post's views on the 1980's cases.",
    'Muammar al-Velluti said "the JAS-39 aircraft" were the Director-General\'s affair.',
]
sentences = st.sampled_from(SENTENCES)
bodies = st.lists(
    st.tuples(st.sampled_from(MARKS), st.lists(sentences, min_size=1, max_size=3)),
    min_size=1,
    max_size=3,
)


def _written(paragraphs: list[tuple[str, list[str]]]) -> str:
    return "\n\n".join(
        f"{number}. {mark} {' '.join(told)}" for number, (mark, told) in enumerate(paragraphs, 1)
    )


def _meant(claims: list[Claim]) -> Counter[tuple[str, str, str]]:
    """Count the claims of the body by kind, value without gaps, and hedge."""
    return Counter(
        (claim.kind, " ".join(claim.value.split()), claim.hedge.value)
        for claim in claims
        if claim.paragraph != "hdr"
    )


@settings(max_examples=40, deadline=None)
@given(bodies)
def test_law_a_quote_is_the_text_at_its_span_and_a_slot_lies_in_the_text(
    paragraphs: list[tuple[str, list[str]]],
) -> None:
    cable = report(_written(paragraphs))
    text = cable.source.text
    for claim in reftel.extract(cable):
        assert claim.quote == text[claim.span.start : claim.span.end] != ""
        for slot in claim.slots:
            assert slot.role
            assert slot.value
            assert 0 <= slot.span.start < slot.span.end <= len(text)


@settings(max_examples=40, deadline=None)
@given(bodies)
def test_law_a_claim_is_marked_as_its_own_paragraph(
    paragraphs: list[tuple[str, list[str]]],
) -> None:
    cable = report(_written(paragraphs))
    marks = {str(top.number): top.effective for top in cable.paragraphs if top.number}
    told = [claim for claim in reftel.extract(cable) if claim.paragraph != "hdr"]
    assert {claim.paragraph for claim in told} <= marks.keys()
    assert all(claim.marking == marks[claim.paragraph] for claim in told)


@settings(max_examples=30, deadline=None)
@given(sentences, st.integers(1, 5))
def test_law_lines_before_the_cable_shift_each_span_and_change_no_more(
    sentence: str, lines: int
) -> None:
    plain = report(f"1. (C) {sentence}")
    text = plain.source.text
    shifted = reftel.read("\n" * lines + text)
    one, other = reftel.extract(plain), reftel.extract(shifted)
    assert [(c.kind, c.value, c.quote) for c in one] == [(c.kind, c.value, c.quote) for c in other]
    assert [c.span.start + lines for c in one] == [c.span.start for c in other]


@settings(max_examples=40, deadline=None)
@given(sentences, st.data())
def test_law_where_a_line_ends_changes_nothing_meant(sentence: str, data: st.DataObject) -> None:
    gaps = sentence.count(" ")
    broken = data.draw(st.lists(st.booleans(), min_size=gaps, max_size=gaps))
    first, *rest = sentence.split(" ")
    wrapped = first + "".join(
        ("\n" if ends else " ") + word for ends, word in zip(broken, rest, strict=True)
    )
    plain, other = (reftel.extract(report(f"1. (C) {words}")) for words in (sentence, wrapped))
    assert _meant(plain) == _meant(other)


@pytest.mark.parametrize("gap", ["  ", "\n", " \n", "\n "])
@pytest.mark.parametrize("sentence", SENTENCES)
def test_law_gaps_of_any_kind_between_all_words_change_nothing_meant(
    sentence: str, gap: str
) -> None:
    plain = reftel.extract(report(f"1. (C) {sentence}"))
    other = reftel.extract(report(f"1. (C) {sentence.replace(' ', gap)}"))
    assert _meant(plain) == _meant(other)


@settings(max_examples=20, deadline=None)
@given(sentences)
def test_law_lines_of_a_teleprinter_end_with_two_signs_and_mean_the_same(sentence: str) -> None:
    text = report(f"1. (C) {sentence}").source.text
    one = reftel.extract(reftel.read(text))
    other = reftel.extract(reftel.read(text.replace("\n", "\r\n")))
    assert _meant(one) == _meant(other)
    assert [claim.kind for claim in one] == [claim.kind for claim in other]


@settings(max_examples=20, deadline=None)
@given(sentences, st.booleans())
def test_law_a_paragraph_that_says_nothing_changes_no_other(sentence: str, before: bool) -> None:  # noqa: FBT001 -- drawn by hypothesis
    idle = "(C) It rained."
    order = [idle, f"(C) {sentence}"] if before else [f"(C) {sentence}", idle]
    body = "\n\n".join(f"{number}. {words}" for number, words in enumerate(order, 1))
    own = "2" if before else "1"
    alone = _meant(reftel.extract(report(f"1. (C) {sentence}")))
    told = [claim for claim in reftel.extract(report(body)) if claim.kind != "classification"]
    assert {claim.paragraph for claim in told} <= {own, "hdr"}
    assert _meant(told) == Counter({k: n for k, n in alone.items() if k[0] != "classification"})


@settings(max_examples=20, deadline=None)
@given(bodies)
def test_law_a_cable_read_twice_says_the_same_twice(
    paragraphs: list[tuple[str, list[str]]],
) -> None:
    body = _written(paragraphs)
    assert reftel.extract(report(body)) == reftel.extract(report(body))


@pytest.mark.parametrize(
    ("kind", "sentence"),
    [
        ("transfer", "SHIG supplied 12 gyroscopes to SBIG via Dubai."),
        ("shipment", "The gyroscopes were shipped from Kenya to Iran by sea on March 3."),
        ("vessel", "The M/V Grey Heron, IMO number 9000001, left Shanghai on 2 March."),
        ("delivery", "PolOff delivered reftel points to Veludo on March 12."),
        ("meeting", "The next MTCR plenary will be held in Canberra on November 5-7."),
        ("money", "The firm paid USD 3 million and EUR 40,000 on March 3."),
        ("date", "They met on March 3 and will meet in early May 2009."),
        ("place", "It left Tianjin, China, for Damascus."),
        ("listing", "SHIG is listed in the annex to UNSCR 1737."),
        ("control", "The pumps are controlled by the Australia Group."),
        ("instrument", "UNSC Resolution 1737 and E.O. 13382 hold."),
    ],
)
def test_law_a_sentence_in_capitals_gives_the_same_values(kind: str, sentence: str) -> None:
    def meant(words: str) -> list[tuple[str, dict[str, str]]]:
        found = reftel.extract(report(f"1. (C) {words}"))
        told = [claim for claim in found if claim.kind == kind and claim.paragraph != "hdr"]
        return [
            (claim.value.upper(), {slot.role: slot.value.upper() for slot in claim.slots})
            for claim in told
        ]

    assert meant(sentence)
    assert meant(sentence.upper()) == meant(sentence)


@pytest.mark.parametrize("sentence", SENTENCES)
def test_law_slots_lie_in_the_paragraph_of_their_claim(sentence: str) -> None:
    cable = report(f"1. (U) {sentence}\n\n2. (C) {sentence}")
    page = reftel.claims.Page(cable)
    for claim in reftel.extract(cable):
        for slot in claim.slots:
            if claim.paragraph != "hdr" and slot.span.start >= page.body().start:
                assert page.portion(slot.span.start)[0] == claim.paragraph


@pytest.mark.parametrize("sentence", SENTENCES)
def test_law_what_stands_in_two_paragraphs_is_told_in_both(sentence: str) -> None:
    cable = report(f"1. (U) {sentence}\n\n2. (C) {sentence}")
    told: dict[str, set[str]] = {"1": set(), "2": set()}
    for claim in reftel.extract(cable):
        if claim.paragraph in told and claim.kind not in {"classification", "cable_kind"}:
            told[claim.paragraph].add(claim.kind)
    assert told["1"] == told["2"]


@settings(max_examples=30, deadline=None)
@given(st.lists(st.sampled_from(OWNED), min_size=1, max_size=3))
def test_law_the_marks_of_a_printer_change_no_claim(told: list[str]) -> None:
    plain = report(f"1. (C) {' '.join(told)}")
    printed = report(
        f"1. (C) {' '.join(told)}".translate(str.maketrans("'-\"", "\u2019\u2013\u201c"))
    )
    assert [(one.kind, one.span, one.value) for one in reftel.extract(printed)] == [
        (one.kind, one.span, one.value) for one in reftel.extract(plain)
    ]
