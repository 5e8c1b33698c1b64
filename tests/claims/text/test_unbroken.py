"""What breaks a sentence is taken out before finders look, and claims go back to their places."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import reftel
from reftel.claims.extraction import extract
from reftel.claims.text.page import searched
from reftel.claims.text.unbroken import unbroken
from reftel.source import Span

if TYPE_CHECKING:
    from reftel.cable import Cable

TOLD = (
    "(C) EXERCISE: On May 4 Foreign Minister Jan Velmar told the Ambassador that the Ministry of "
    "Trade would stop the sale of 12 centrifuges by Velcorta Works Ltd. to the Harfleur Institute "
    "of Science. He promised to report to Embassy Lisbon before June 15. EconOff handed over the "
    "points of ref A and asked for a list of licenses under UNSCR 1737."
)
WORDS = TOLD.split(" ")
HEAD = """C O N F I D E N T I A L LISBON 900021

SIPDIS

E.O. 12958: DECL: 01/01/2019
TAGS: PARM, ETTC
SUBJECT: EXERCISE: A SALE IS STOPPED
REF: A. STATE 900020

1. """


def telegram(body: str) -> Cable:
    return reftel.read(HEAD + body + "\n\nSMITH\n", mrn="09LISBON900021")


def told(cable: Cable, leave_out: str = "|") -> list[tuple[str, str, str]]:
    """Return kind, value and words of each claim, with noise left out of the words."""
    return [(claim.kind, claim.value, plain(claim.words, leave_out)) for claim in extract(cable)]


def plain(words: str, leave_out: str) -> str:
    return " ".join(" ".join(words.split()).replace(leave_out, "").split())


def whole(text: str) -> str:
    """Return the body as finders see it."""
    cable = telegram(text)
    made = unbroken(cable, searched(cable))
    assert made is not None
    body = made.cable.body
    assert body is not None
    return " ".join(body.of(made.text).split())


@given(at=st.integers(6, len(WORDS) - 1))
@settings(deadline=None)
def test_law_a_page_line_within_a_sentence_changes_no_claim(at: int) -> None:
    line = "LISBON 00900021 002 OF 003"
    broken = " ".join([*WORDS[:at], f"\n\n{line}\n\n", *WORDS[at:]])
    if WORDS[at - 1].endswith("."):
        return
    assert told(telegram(broken), line) == told(telegram(TOLD))


@given(at=st.integers(6, len(WORDS) - 1), tail=st.sampled_from([" \\\\\n", "\n", " \n"]))
@settings(deadline=None)
def test_law_the_end_of_a_line_changes_no_claim(at: int, tail: str) -> None:
    broken = " ".join(WORDS[:at]) + tail + " ".join(WORDS[at:])
    assert told(telegram(broken), "\\") == told(telegram(TOLD))


@given(at=st.integers(6, len(WORDS) - 1))
@settings(deadline=None)
def test_law_every_claim_quotes_the_text_as_found(at: int) -> None:
    broken = " ".join([*WORDS[:at], '\n\nLISBON 00900021 002 OF 003\n\n\\"', *WORDS[at:]]) + '\\"'
    cable = telegram(broken)
    for claim in extract(cable):
        assert claim.quote == claim.span.of(cable.source.text)
        assert claim.sha256 == cable.source.sha256
        assert all(slot.span.of(cable.source.text) for slot in claim.slots)


@pytest.mark.parametrize(
    ("broken", "made"),
    [
        ("(C) He met Jan\n\nLISBON 00900021  002 OF 003\n\n\nVelmar there.", "Jan Velmar there."),
        ("(C) He met Jan \\\\\nVelmar there.", "Jan Velmar there."),
        ("(C) He did not/not meet Jan Velmar there.", "He did not meet Jan Velmar there."),
        ('(C) He said \\"no\\" to Jan Velmar.', 'He said "no" to Jan Velmar.'),
        ('(C) He said \\"\\"no\\"\\" to Jan Velmar.', 'He said "no" to Jan Velmar.'),
    ],
)
def test_what_finders_see(broken: str, made: str) -> None:
    assert made in whole(broken)


def test_lines_between_sentences_keep_their_ends() -> None:
    cable = telegram("(C) It is done.\n\nLISBON 00900021 002 OF 003\n\nCOMMENT: It is well.")
    made = unbroken(cable, searched(cable))
    assert made is not None
    assert "done.\n\n" in made.cable.source.text


def test_a_quotation_is_told_without_the_signs_of_its_carrier() -> None:
    cable = telegram('(C) Minister Velmar said that the sale was \\"not planned.\\"')
    reply = next(claim for claim in extract(cable) if claim.kind == "host_response")
    assert reply.quote.endswith('\\"not planned.\\"')
    assert reply.slot("text") == 'the sale was "not planned."'


def test_a_text_without_breaks_is_left_alone() -> None:
    cable = telegram(TOLD)
    assert unbroken(cable, searched(cable)) is None


def test_places_go_there_and_back() -> None:
    cable = telegram('(C) He met \\"Jan\\"\n\nLISBON 00900021 002 OF 003\n\nVelmar there.')
    made = unbroken(cable, searched(cable))
    assert made is not None
    start = made.text.index("Velmar")
    place = made.shift.span(Span(start, start + 6))
    assert place.of(cable.source.text) == "Velmar"
    assert made.shift.clean(place) == Span(start, start + 6)


def test_a_sign_that_html_writes_in_letters_is_one_and_is_quoted_whole() -> None:
    body = (
        "(C) Velmar said that Portugal &quot;takes its duties seriously.&quot; He said it "
        "didn&#39;t sell pumps to the V&amp;K Exercise Company."
    )
    cable = reftel.read(f"<html><pre>{HEAD}{body}\n\nSMITH\n</pre></html>", mrn="09LISBON900021")
    first, second = (claim for claim in extract(cable) if claim.kind == "host_response")
    assert first.slot("text") == 'Portugal "takes its duties seriously."'
    assert first.quote.endswith("seriously.&quot;")
    assert second.slot("text") == "it didn't sell pumps to the V&K Exercise Company."
