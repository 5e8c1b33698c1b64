"""A page knows which paragraph and which marking hold a place."""

from __future__ import annotations

import pytest

import reftel
from reftel.claims import Mentions, Page
from reftel.claims.text.page import found_at
from tests.claims.specimens import report, said

TEXT = """S E C R E T STATE 900999

SIPDIS

E.O. 12958: DECL: 01/01/2033
TAGS: PARM
SUBJECT: EXERCISE (U)

1. (S/NF) The EXERCISE first paragraph.

2. (C) The second has points:

-- (U) One point is open.

-- Another is not marked.

SMITH
"""
PAGE = Page(reftel.read(TEXT, mrn="08STATE900999"))


def at(words: str) -> tuple[str, str]:
    label, marking = PAGE.portion(TEXT.index(words))
    return label, str(marking)


def test_the_smallest_portion_marks_a_place() -> None:
    assert at("first paragraph") == ("1", "S/NF")
    assert at("has points") == ("2", "C")
    assert at("One point") == ("2", "U")
    assert at("Another is") == ("2", "C")


def test_the_header_is_marked_by_the_cable_and_the_subject_by_itself() -> None:
    assert at("TAGS")[0] == "hdr"
    assert at("TAGS")[1].startswith("S")
    assert at("EXERCISE (U)") == ("hdr", "U")


def test_a_claim_quotes_the_text_as_found() -> None:
    start = TEXT.index("second")
    claim = PAGE.claim("item", (start, start + 6), "second", "test")
    assert claim.quote == "second"
    assert (claim.paragraph, str(claim.marking), claim.cable) == ("2", "C", "08STATE900999")


@pytest.mark.parametrize("mark", ['"', "'"])
def test_a_claim_that_ends_at_an_escaped_mark_quotes_all_of_it(mark: str) -> None:
    text = rf"1. (C) He called it \{mark}a heron.\{mark} He left."
    page = Page(reftel.read(text))
    claim = page.claim("item", (text.index("He"), text.index(" He left") - 1), "x", "test")
    assert claim.quote == rf"He called it \{mark}a heron.\{mark}"


def test_what_is_made_of_a_page_is_made_once() -> None:
    made: list[int] = []

    def make(page: Page) -> int:
        made.append(len(page.text))
        return made[-1]

    assert PAGE.once(make) == PAGE.once(make)
    assert made == [len(TEXT)]


def test_lower_case_keeps_places() -> None:
    assert len(PAGE.lower) == len(PAGE.text)


def test_mentions_come_in_order_and_by_place() -> None:
    one = PAGE.claim("item", (10, 12), "b", "test")
    two = PAGE.claim("party", (3, 5), "a", "test")
    mentions = Mentions([one, two])
    assert mentions.of("item", "party") == [two, one]
    assert mentions.within(0, 6, "item", "party") == [two]
    assert mentions.of("vessel") == []


def test_what_is_noted_later_stands_in_its_place() -> None:
    one, two, three = (PAGE.claim("item", (at, at + 2), "a", "test") for at in (3, 7, 10))
    mentions = Mentions([one, three])
    mentions.note([two])
    assert mentions.of("item") == [one, two, three]
    assert mentions.within(5, 12, "item") == [two, three]


UNNUMBERED = """UNCLAS OSLO 000012

TAGS: PARM
SUBJECT: EXERCISE

The Ministry answered reftel points on Monday.

BACKGROUND

It had asked for them in March.

THORN
"""


def test_paragraphs_without_numbers_are_counted_and_are_no_header() -> None:
    page = Page(reftel.read(UNNUMBERED))
    places = [page.text.index(words) for words in ("TAGS", "Ministry", "asked")]
    assert [page.portion(place)[0] for place in places] == ["hdr", "1", "2"]


def test_one_number_makes_the_others_go_without() -> None:
    page = Page(reftel.read(UNNUMBERED.replace("It had", "2. (U) It had")))
    assert page.portion(page.text.index("Ministry"))[0] == "hdr"
    assert page.portion(page.text.index("asked"))[0] == "2"


LISTED = """UNCLAS EXAMPLE 000001

SUBJECT: EXERCISE

-- Key points stand before all numbers.

1. (U) Posts should draw on these messages.

KEY MESSAGES

-- The regime asks for care.

-- It asks for answers.

2. (U) Thanks.

THORN
"""


def test_bullets_below_a_heading_belong_to_the_number_before_them() -> None:
    page = Page(reftel.read(LISTED))
    places = [page.text.index(words) for words in ("Key points", "care", "answers", "Thanks")]
    assert [page.portion(place)[0] for place in places] == ["--", "1", "1", "2"]


def test_words_are_found_at_each_of_their_places() -> None:
    assert list(found_at("Marr met Marr", "Marr")) == [0, 9]
    assert list(found_at("Marr met Marr", "Marr", 1)) == [9]
    assert not list(found_at("Marr met Marr", "Velmar"))


def test_countries_are_known_by_where_they_begin() -> None:
    page = Page(reftel.read(TEXT.replace("One point", "Syria in Damascus"), mrn="08STATE900999"))
    assert {at: hit.known.country for at, hit in page.countries.items()} == {
        page.text.index("Syria"): "SY"
    }


@pytest.mark.parametrize("word", ["not/not", "NOT/NOT", "no/no"])
def test_a_small_word_written_twice_is_read_once_and_stays_as_found(word: str) -> None:
    cable = report(f"1. (C) Veludo had {word} doubt of it.")
    page = Page(cable)
    once = word.partition("/")[0]
    assert " ".join(page.text.split()).endswith(f"Veludo had {once} doubt of it. STEPHENSON")
    assert len(page.text) == len(cable.source.text)
    assert word in cable.source.text


def test_a_reply_keeps_the_word_written_twice_in_its_quote() -> None:
    words = "PolOff delivered the points to Ana Veludo. Veludo could not/not say when it sailed."
    (reply,) = said(report(f"1. (C) {words}"), "host_response")
    assert reply.quote == "Veludo could not/not say when it sailed."


def test_a_claim_that_runs_on_under_another_mark_stands_under_both() -> None:
    place = PAGE.cable.places["subject"]
    inside, beyond = (
        PAGE.claim("meeting", (place.start, end), "x", "r").marking
        for end in (place.end, TEXT.index("first"))
    )
    assert inside.may_see("PUBLIC")
    assert not beyond.may_see("USA/CONFIDENTIAL")
