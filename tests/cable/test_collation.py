"""Two renditions of a telegram are compared paragraph by paragraph."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reftel.cable import Difference, collate, read

from .test_reader import CABLE

if TYPE_CHECKING:
    from pathlib import Path

PLAIN = CABLE.replace("\nBEIJING 00000724  002 OF 002\n", "")


def changes(second: str, first: str = PLAIN) -> list[tuple[str, str, str]]:
    found = collate(read(first), read(second))
    return [(item.difference.value, item.first, item.second) for item in found.changes()]


def test_a_cable_is_the_same_as_itself() -> None:
    found = collate(read(CABLE), read(CABLE))
    assert found.same
    assert [pairing.label for pairing in found.paragraphs] == ["1", "2"]


def test_damage_that_is_repaired_is_no_difference() -> None:
    assert changes(CABLE) == []


@pytest.mark.parametrize(
    ("old", "new", "difference", "first", "second"),
    [
        ("Nothing else", "XXXXXXXXXXXX else", "redacted", "Nothing", "XXXXXXXXXXXX"),
        ("was said", "was hardly said", "added", "", "hardly"),
        ("Nothing else was", "Nothing was", "removed", "else", ""),
        ("Nothing", "Little", "changed", "Nothing", "Little"),
    ],
)
def test_words_that_differ_are_named(
    old: str, new: str, difference: str, first: str, second: str
) -> None:
    assert changes(PLAIN.replace(old, new)) == [(difference, first, second)]


def test_a_redaction_undone_is_restored() -> None:
    redacted = PLAIN.replace("Nothing", "XXXXXXXXXXXX")
    assert changes(PLAIN, redacted) == [("restored", "XXXXXXXXXXXX", "Nothing")]


def test_places_stand_in_both_renditions() -> None:
    other = "\n\n" + PLAIN.replace("Nothing", "XXXXXXXXXXXX")
    (change,) = collate(read(PLAIN), read(other)).changes()
    assert change.difference is Difference.REDACTED
    assert change.first_span
    assert change.second_span
    assert change.first_span.of(PLAIN) == "Nothing"
    assert change.second_span.of(other) == "XXXXXXXXXXXX"


def test_a_paragraph_left_out_has_no_counterpart() -> None:
    start = PLAIN.index("2. (C)")
    found = collate(read(PLAIN), read(PLAIN[:start] + "DOE\n"))
    assert [(bool(p.first), bool(p.second)) for p in found.paragraphs] == [
        (True, True),
        (True, False),
    ]
    assert not found.same


def test_a_mark_that_differs_is_said() -> None:
    found = collate(read(PLAIN), read(PLAIN.replace("2. (C)", "2. (U)")))
    assert [pairing.marking_differs for pairing in found.paragraphs] == [False, True]


def test_header_fields_that_differ_are_named() -> None:
    found = collate(read(PLAIN), read(PLAIN.replace("EXERCISE OF A", "XXXXXXXXXXXX OF A")))
    assert [(field.name, field.second) for field in found.fields] == [
        ("subject", "XXXXXXXXXXXX OF A READER")
    ]


def test_two_releases_of_a_page_are_compared(shared: Path) -> None:
    folder = shared / "cables" / "wikileaks-html"
    early = sorted(folder.glob("*.2010-12.html"))[:8]
    for path in early:
        later = path.with_name(path.name.replace("2010-12", "2011-04"))
        found = collate(*(read(p.read_bytes().decode("utf-8", "replace")) for p in (path, later)))
        assert found.first.mrn == found.second.mrn
        assert found.paragraphs


SAID = (
    "The officer met the director of the port and spoke of the cargo.",
    "The director said that the ship had left with ten crates.",
    "Officials promised to look into it and to reply by March.",
    "Comment: The reply was friendlier than those of the year before.",
)


def telegram(*said: str) -> str:
    body = "\n\n".join(f"{number}. (C) {words}" for number, words in enumerate(said, 1))
    heading = "C O N F I D E N T I A L VELMAR 000012\n\nSUBJECT: EXERCISE\n\n"
    return f"{heading}{body}\n\nDOE\n"


def pairs(first: str, second: str) -> list[tuple[str | None, str | None]]:
    found = collate(read(first), read(second)).paragraphs
    return [
        (p.first.label if p.first else None, p.second.label if p.second else None) for p in found
    ]


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        ((0, 2, 3), [("1", "1"), ("2", None), ("3", "2"), ("4", "3")]),
        ((1, 2, 3), [("1", None), ("2", "1"), ("3", "2"), ("4", "3")]),
        ((0, 1, 2), [("1", "1"), ("2", "2"), ("3", "3"), ("4", None)]),
    ],
)
def test_paragraphs_numbered_anew_belong_together_by_their_words(
    second: tuple[int, ...], expected: list[tuple[str | None, str | None]]
) -> None:
    other = telegram(*(SAID[at] for at in second))
    assert pairs(telegram(*SAID), other) == expected
    mirrored = [(two, one) for one, two in expected]
    assert pairs(other, telegram(*SAID)) == mirrored


def test_a_paragraph_set_in_between_pushes_no_other_from_its_counterpart() -> None:
    new = "A new paragraph on quite other things stands here."
    other = telegram(SAID[0], new, *SAID[1:])
    assert pairs(telegram(*SAID), other) == [
        ("1", "1"), (None, "2"), ("2", "3"), ("3", "4"), ("4", "5"),
    ]  # fmt: skip


@pytest.mark.parametrize("changed", ["March", "April"])
def test_a_paragraph_that_was_moved_is_known_again(changed: str) -> None:
    moved = SAID[2].replace("March", changed)
    found = collate(read(telegram(*SAID)), read(telegram(moved, SAID[0], SAID[1], SAID[3])))
    told = [(pair.label, pair.moved and pair.moved.label) for pair in found.paragraphs]
    assert told == [("1", "3"), ("1", None), ("2", None), ("3", "1"), ("4", None)]
    assert not found.same


def test_a_paragraph_left_out_was_not_moved() -> None:
    found = collate(read(telegram(*SAID)), read(telegram(*SAID[1:])))
    assert [pair.moved for pair in found.paragraphs] == [None] * 4


def test_a_paragraph_left_out_whole_by_its_publisher_keeps_its_place() -> None:
    other = telegram(SAID[0], "[Paragraph withheld.]", *SAID[2:])
    found = collate(read(telegram(*SAID)), read(other))
    assert [pair.label for pair in found.paragraphs] == ["1", "2", "3", "4"]
    assert [item.difference.value for item in found.changes()] == ["redacted"]


def test_a_torn_rendition_lacks_its_end_and_nothing_else() -> None:
    whole = telegram(*SAID)
    found = collate(read(whole), read(whole[: whole.index("promised")]))
    assert [field.name for field in found.fields] == ["signature"]
    assert [item.difference.value for item in found.changes()] == ["removed"]
    assert [bool(pair.second) for pair in found.paragraphs] == [True, True, True, False]


@pytest.mark.parametrize(
    "sign",
    ["XXXXXX", "[NAME REMOVED]", "[...]", "(b)(1)", "[1 line not declassified]", "<redacted>",
     "[REDACTED]", "******", "[text deleted]", "[3 paragraphs excised]"],
)  # fmt: skip
def test_every_sign_for_what_is_left_out_is_a_redaction(sign: str) -> None:
    other = telegram(SAID[0], SAID[1].replace("ten crates", sign), *SAID[2:])
    found = collate(read(telegram(*SAID)), read(other))
    assert [item.difference.value for item in found.changes()] == ["redacted"]


@pytest.mark.parametrize("words", ["[sic]", "(b) and (d)", "deleted", "XX", "X-ray sets"])
def test_other_words_are_no_redaction(words: str) -> None:
    other = telegram(SAID[0], SAID[1].replace("ten crates", words), *SAID[2:])
    found = collate(read(telegram(*SAID)), read(other))
    assert "redacted" not in {item.difference.value for item in found.changes()}


def test_pilcrows_and_printers_quotation_marks_are_no_difference() -> None:
    first = telegram('He said "no" to it.', "It was the minister's word.")
    second = telegram("He said \u201cno\u201d to it.", "It was the minister\u2019s word.")
    assert collate(read(first), read(second.replace("\n2. ", "\n\u00b62. "))).same


@pytest.mark.parametrize(
    ("old", "new", "name"),
    [
        ("FM AMEMBASSY BEIJING", "FM XXXXXXXXXXXX", "sender"),
        ("03/20/2034", "03/20/2039", "declassify"),
        ("STATE 25689", "STATE 25698", "references"),
    ],
)
def test_no_header_field_differs_unsaid(old: str, new: str, name: str) -> None:
    assert old in PLAIN
    found = collate(read(PLAIN), read(PLAIN.replace(old, new, 1)))
    assert name in {field.name for field in found.fields}


def test_a_caption_more_is_said() -> None:
    with_caption = telegram(*SAID).replace("\n\nSUBJECT", "\n\nNOFORN\n\nSUBJECT")
    found = collate(read(telegram(*SAID)), read(with_caption))
    assert ("captions", "", "NOFORN") in {(f.name, f.first, f.second) for f in found.fields}


def test_a_compound_broken_at_the_end_of_a_line_is_no_difference() -> None:
    first = telegram("They spoke of non-proliferation and of dual-use goods.")
    second = first.replace("non-", "non-\n").replace("dual-", "dual- ")
    assert collate(read(first), read(second)).same
    (change,) = collate(read(first), read(first.replace("dual-use", "dual-purpose"))).changes()
    assert (change.first, change.second) == ("use", "purpose")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Nothing else", "Nothingelse"),
        ("else was", "else\nwas"),
        ("Nothing else", "Nothing\n   else"),
    ],
)
def test_blanks_that_a_carrier_lost_or_set_are_no_difference(old: str, new: str) -> None:
    assert changes(PLAIN.replace(old, new)) == []


def test_an_escape_is_no_difference() -> None:
    told = PLAIN.replace("Nothing else", "Nothing of the post's")
    assert changes(told.replace("post's", r"post\'s"), told) == []


def test_fields_are_compared_by_their_letters() -> None:
    other = PLAIN.replace("SUBJECT: ", "SUBJECT:  - ")
    assert collate(read(PLAIN), read(other)).fields == ()
    (field,) = collate(read(PLAIN), read(PLAIN.replace("SUBJECT: ", "SUBJECT: NEW "))).fields
    assert field.name == "subject"
