"""Signatures in all their forms, or none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.cable.text.closing import read_closing
from reftel.source import Span

BODY = "4. (U) EXERCISE EXERCISE EXERCISE."


@pytest.mark.parametrize(
    ("ending", "signature"),
    [
        ("\nTHORN", "THORN"),
        ("\n\nTHORN\n", "THORN"),
        (" THORN", "THORN"),
        ("\nTHORN \\\\", "THORN"),
        ('\nTHORN\n",', "THORN"),
        ("\nTHORN Thorn", "THORN"),
        ("\nThorn", "Thorn"),
        ("\n\nVan Thorn\n", "Van Thorn"),
        ("\nO'THORN", "O'THORN"),
        ("\nMcTHORN", "McTHORN"),
        ("\nDE LA THORN", "DE LA THORN"),
        ("\nTHORN-BIRCH", "THORN-BIRCH"),
        ("\nTHORN (ACTING)", "THORN"),
        ("\nXXXXXXXXXXXX", "XXXXXXXXXXXX"),
        ("\nTHORN\nNNNN\n", "THORN"),
        ("\nTHORN\n\n=======================CABLE ENDS============================\n", "THORN"),
        ("\nTHORN07STATE159388", "THORN"),
        ("\nTHORN\n\nEnd Cable Text", "THORN"),
        ("\nMINIMIZE CONSIDERED.\nTHORN", "THORN"),
        ("\nTHORN\n\nNOTE BY OC/T: NOT PASSED.", "THORN"),
        ("\nEND TEXT. THORN", "THORN"),
        (" End Text THORN", "THORN"),
        ("\n\nMINIMIZE CONSIDERED THORN", "THORN"),
        ("\nDECONTROL AFTER MAY 19, 1985. THORN", "THORN"),
        ("\nTHORN NOTE BY OC/T: CORRECTED COPY", "THORN"),
        ("\nTHORN BT", "THORN"),
        ("\n\nThorn (Acting)", "Thorn"),
        ("\n--Office of Mines \n \n \n \nThorn", "Thorn"),
        ("\nTHORN\nUNCLASSIFIED\n", "THORN"),
        ("\nTHORN/BIRCH", "THORN/BIRCH"),
        ("\nTHORN\n  ...", "THORN"),
        ("\nTHORN THORN\n", "THORN"),
        ("\nEND TEXT THORN", "THORN"),
        (" Visit Oslo's Classified Website: http://example.invalid/x THORN", "THORN"),
        (" Visit Oslo's Classified Website: XXXXXXXXXXXX \nThorn", "Thorn"),
        ("\nThorn\n\n Visit Oslo's Classified Web Site at http://example.invalid", "Thorn"),
        ("\nTHORN ..", "THORN"),
        ("\nTHORN .", "THORN"),
        ("\nTHORN / / / /", "THORN"),
        ("\nTHORN\t2006-03-31", "THORN"),
        (" THORN 0 02/15/2008", "THORN"),
        ("   THORN     1  SENSITIVE BUT UNCLASSIFIED", "THORN"),
        (" THORN JR", "THORN JR"),
        ("\nTHORN AND BIRCH", "THORN AND BIRCH"),
        ("\nTHORN & BIRCH", "THORN & BIRCH"),
        ("\nTHORN, BIRCH AND ELM", "THORN, BIRCH AND ELM"),
        ("\nTHORN, ACTING", "THORN"),
        ("\nTHORN SENDS", "THORN"),
        ('\n\n"THORN"', "THORN"),
        ("\nLeTHORN", "LeTHORN"),
        ("\n\nDeThorn", "DeThorn"),
        ("\nBest regards,\nThorn", "Thorn"),
        ("\nREGARDS, THORN", "THORN"),
        ("\nTHORN\n\n\nCONFIDENTIAL\n\n\nNNN", "THORN"),
        ("\nTHORN\nNNNN\nUNCLASSIFIED", "THORN"),
        ("\nTHORN\n\nNMAFVVZCZ", "THORN"),
        ("\nTHORN\n\nDeclassified/Released US EXERCISE\nReview 30 JUN 2005\n\nNNN\n", "THORN"),
        ("\nTHORN\n\nDECAPTIONED", "THORN"),
        ("\nTHORN\n(NOTE: POUCHED TO ABOVE)", "THORN"),
        ("\nTHORN\nDrafted: POL:EBirch\nCleared: DCM:IElm", "THORN"),
        (
            "\nTHORN\n*** Current Handling Restrictions *** n/a\n*** Current Classification *** U",
            "THORN",
        ),
        (" McThorn", "McThorn"),
        (" Birch-Thorn", "Birch-Thorn"),
        ("\nTHORN\n CONFIDENTIAL\n>\n 2008OSLO00001 - Classification: CONFIDENTIAL", "THORN"),
    ],
)
def test_a_signature_is_read(ending: str, signature: str) -> None:
    text = BODY + ending
    closing = read_closing(text, Span(0, len(text)))
    assert closing.signature == signature
    assert closing.span is not None
    assert closing.span.of(text) == signature
    assert closing.end <= closing.span.start


@pytest.mark.parametrize(
    "ending",
    ["", "\nEND TEXT.", "\nEND SUMMARY", "\n5. (U) The end came", "\nSECRET", " and so on..."],
)
def test_where_nobody_signed_there_is_none(ending: str) -> None:
    text = BODY + ending
    assert read_closing(text, Span(0, len(text))).signature is None


def test_an_empty_text_has_none() -> None:
    assert read_closing("", Span(0, 0)).signature is None


def test_the_last_sentence_keeps_its_stop_where_nobody_signed() -> None:
    text = "1. (U) The ship left for Oslo, she said.."
    closing = read_closing(text, Span(0, len(text)))
    assert closing.signature is None
    assert closing.end == len(text)


def test_a_redacted_signature_and_a_stamp_behind_it() -> None:
    text = f"{BODY}\nXXXXXXXXXXXX"
    assert read_closing(text, Span(0, len(text))).span == Span(len(BODY) + 1, len(text))


@given(st.text(alphabet="AB c.\n\\-*1\t/", max_size=120), st.integers(0, 20))
def test_a_closing_lies_in_its_span(text: str, start: int) -> None:
    span = Span(min(start, len(text)), len(text))
    closing = read_closing(text, span)
    assert span.start <= closing.end <= span.end
    if closing.span:
        assert span.holds(closing.span)
        assert closing.signature


def test_the_footer_of_a_printing_is_no_text() -> None:
    text = BODY + "\n\n*** Current Handling Restrictions *** n/a"
    found = read_closing(text, Span(0, len(text)))
    assert (found.signature, text[: found.end]) == (None, BODY)


def test_quotes_around_a_signature_are_no_text() -> None:
    text = BODY + '\n\n"THORN"'
    assert text[: read_closing(text, Span(0, len(text))).end].rstrip() == BODY


@pytest.mark.parametrize("ending", ["\nEND TEXT AND POINTS", "\nTALKING POINTS AND ANNEX", "\nNNN"])
def test_words_that_close_a_text_are_no_two_signers(ending: str) -> None:
    text = BODY + ending
    assert read_closing(text, Span(0, len(text))).signature is None


SURNAMES = st.from_regex(r"[BDGHKMRTV][AEIOU][LNRST][BDGKMT][AEIOU]{1,2}[NRS]", fullmatch=True)
TRAILERS = [
    "\nNNNN",
    "\nBT\n#0771\nNNNN",
    "\n\nUNCLASSIFIED\n",
    "\n",
    " \\\\",
    "\n...",
    "\nNNNN\n\n",
]


@given(SURNAMES, st.sampled_from(TRAILERS))
def test_law_what_a_machine_sets_behind_a_name_leaves_the_name(name: str, trailer: str) -> None:
    text = f"{BODY}\n{name}"
    bare = read_closing(text, Span(0, len(text)))
    assert bare.signature == name
    longer = read_closing(text + trailer, Span(0, len(text + trailer)))
    assert (longer.signature, longer.span) == (bare.signature, bare.span)


@given(SURNAMES, st.integers(0, 40))
def test_law_what_stands_before_the_body_moves_the_closing_and_changes_nothing(
    name: str, ahead: int
) -> None:
    text = f"{BODY}\n{name}\n"
    here, there = Span(0, len(text)), Span(ahead, ahead + len(text))
    first, moved = read_closing(text, here), read_closing("." * ahead + text, there)
    assert (first.span, moved.span) != (None, None)
    assert moved.signature == first.signature
    assert moved.end - ahead == first.end


@given(st.lists(SURNAMES, min_size=1, max_size=200))
def test_law_only_the_last_name_of_many_signs(names: list[str]) -> None:
    text = "\n".join([BODY, *names])
    closing = read_closing(text, Span(0, len(text)))
    assert closing.signature == names[-1]
    assert closing.end == len(text) - len(names[-1])


@pytest.mark.parametrize(
    ("ending", "signature"),
    [
        (" Visit our Website: XXXXXXXXXXXX THORN", "THORN"),
        ("\nXXXXXXXXXXXX\nTHORN", "THORN"),
        ("\nXXXXXXXXXXXX", "XXXXXXXXXXXX"),
        (" They gave nothing away.8 THORN", "THORN"),
        (" AND SO IT GOES. GP-3 THORN", "THORN"),
        ("\n--Berg, the Desk        \n        \n        \nThorn", "Thorn"),
    ],
)
def test_names_behind_what_carriers_and_registries_set_before_them(
    ending: str, signature: str
) -> None:
    text = BODY + ending
    found = read_closing(text, Span(0, len(text)))
    assert found.signature == signature
    assert found.span is not None
    assert found.span.of(text) == signature
