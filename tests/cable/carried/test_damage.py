"""Damage is found where it is, and only there."""

from __future__ import annotations

import pytest

from reftel.cable.carried.damage import doubled_captions, injected_captions, page_lines, repairs
from reftel.cable.faircopy import FairCopy
from reftel.source import Span


def mended(text: str, post: str | None = "THE HAGUE") -> str:
    copy = FairCopy(text)
    copy.emend(repairs(text, Span(0, len(text)), post))
    return copy.sent(0, len(text))


@pytest.mark.parametrize(
    ("text", "reading"),
    [
        ("a word \nTHE HAGUE 00000724  002 OF 003 \n \nand more", "a word \nand more"),
        ("a word THE HAGUE 00000724 002.3 OF 003 and more", "a word  and more"),
        ("a word \nSECRET  THE HAGUE 000724  002 OF 003\n\nAnd more", "a word \nAnd more"),
        ("REF: STATE 25 THE HAGUE 00000724 001.2 OF 003\n", "REF: STATE 25 \n"),
        ("a\nPAGE 02 STATE 050524 131535Z\nb", "a\nb"),
        ("a word \nThe Hague 00000724  002 of 003 \n \nand more", "a word \nand more"),
        ("a\nSECRET\n\nSECRET\n\nPAGE 02        OSLO  01234  260841Z\n\nb", "a\nb"),
        ("a\n CONFIDENTIAL\nPAGE 03        HARARE  06677  01 OF 03  291400Z \nb", "a\nb"),
        ("a\nUNCLASSIFIED\n\nPAGE 02 OF 03  OSLO 05511  00 OF 03  221411Z\nb", "a\nb"),
    ],
)
def test_page_lines_go(text: str, reading: str) -> None:
    assert mended(text) == reading


def test_a_page_line_of_an_unknown_post_goes_with_the_name() -> None:
    assert mended("words\nUNVIE VIEN 00000540 002 OF 005\nmore", None) == "words\nmore"


@pytest.mark.parametrize(
    ("text", "reading"),
    [
        ("Iran,s policy", "Iran's policy"),
        ("they don,t know", "they don't know"),
        ("CHINA,S OBLIGATIONS", "CHINA'S OBLIGATIONS"),
        ("we,ve seen", "we've seen"),
        ("the &concessions8 were", 'the "concessions" were'),
        ("the &old and\nnew8, he said", 'the "old and\nnew", he said'),
    ],
)
def test_quotation_is_mended(text: str, reading: str) -> None:
    assert mended(text) == reading


@pytest.mark.parametrize(
    "text",
    ["in 1998, some", "TAGS: prel,s,tu", "AT&T has 8 lines", "R&D and P&L", "x,s2", "Jones, Smith"],
)
def test_what_only_looks_damaged_stays(text: str) -> None:
    assert mended(text) == text


def test_a_broken_word_is_joined_where_the_text_has_it_whole() -> None:
    assert mended("a hand- outs program; handouts") == "a handouts program; handouts"
    assert mended("ALL INSTRUC- \nTIONS STAND") == "ALL INSTRUCTIONS\n STAND"


@pytest.mark.parametrize(
    "text", ["TIME- \nSENSITIVE", "North-\nKorean", "medium- size firms", "a - b"]
)
def test_two_words_stay_two(text: str) -> None:
    assert mended(text) == text


def test_trailing_backslashes_go() -> None:
    assert mended("one \\\ntwo\\\\\n\\n") == "one\ntwo\n\\n"


def test_an_injected_caption_goes_with_its_blank_line() -> None:
    text = "of the Renewed\n\nSIPDIS\nmeeting in May.\n"
    copy = FairCopy(text)
    copy.emend(injected_captions(text, 0, len(text)))
    assert copy.sent(0, len(text)) == "of the Renewed\nmeeting in May.\n"


def test_a_caption_named_in_a_sentence_stays() -> None:
    text = "Please use SIPDIS for such cables.\n"
    assert list(injected_captions(text, 0, len(text))) == []


@pytest.mark.parametrize("noise", ["OSLO 00000034  002 OF 002", "SIPDIS"])
def test_noise_inside_a_sentence_goes_with_its_blank_lines(noise: str) -> None:
    text = f"2. (S) The officers gave the points to the Office\n\n{noise}\n\n\nDirector Ola Birk.\n"
    copy = FairCopy(text)
    copy.emend(page_lines(text, 0, len(text), "OSLO"))
    copy.emend(injected_captions(text, 0, len(text)))
    sent = "2. (S) The officers gave the points to the Office\nDirector Ola Birk.\n"
    assert copy.sent(0, len(text)) == sent
    assert len(copy.emendations) == 1


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("1. (C) The officers gave the points to the Office.", "Director Ola Birk came."),
        ("1. (C) The officers gave the points to the Office", "2. (C) Director Birk came."),
        ("BACKGROUND", "Director Ola Birk came."),
        ("The officers gave the points to the Director", "COMMENT"),
    ],
)
def test_a_page_line_between_parts_leaves_them_apart(before: str, after: str) -> None:
    text = f"{before}\n\nOSLO 00000034  002 OF 002\n\n\n{after}\n"
    copy = FairCopy(text)
    copy.emend(page_lines(text, 0, len(text), "OSLO"))
    assert "\n\n" in copy.sent(0, len(text))


@pytest.mark.parametrize(
    ("captions", "reading"),
    [
        ("SIPDIS SIPDIS\n", "SIPDIS\n"),
        ("\nSIPDIS\nSIPDIS\n\nNOFORN", "\nSIPDIS\n\nNOFORN"),
        ("SIPDIS\n\nNOFORN\nSIPDIS\n", "SIPDIS\n\nNOFORN\n"),
        ("SIPDIS\n\nNOFORN\n", "SIPDIS\n\nNOFORN\n"),
        ("NOFORN\n", "NOFORN\n"),
    ],
)
def test_a_caption_counts_once(captions: str, reading: str) -> None:
    copy = FairCopy(captions)
    copy.emend(doubled_captions(captions, 0, len(captions)))
    assert copy.sent(0, len(captions)) == reading


@pytest.mark.parametrize("often", [1, 40])
def test_words_are_joined_however_many_are_broken(often: int) -> None:
    text = "a hand- outs program; handouts, no- where\n" * often
    assert mended(text).count("handouts program") == often
    assert mended(text).count("no- where") == often


def test_a_joined_word_must_stand_alone_elsewhere() -> None:
    assert (
        mended("the in- form of it; informal, uninform") == "the in- form of it; informal, uninform"
    )


@pytest.mark.parametrize(
    ("text", "reading"),
    [
        ("words \\\nmore", "words\nmore"),
        ("words\\\\ \t\nmore", "words\nmore"),
        ("a\\b\n", "a\\b\n"),
    ],
)
def test_backslashes_at_line_ends_go(text: str, reading: str) -> None:
    assert mended(text) == reading
