"""The apparatus of a collation tells every variant with its place in both renditions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from reftel.cable import Variant, collate, collated, read, variants

if TYPE_CHECKING:
    from reftel.cable import Cable

HEAD = "R 010900Z MAR 09\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\n\nS E C R E T OSLO 000077\n\n"
BODY = (
    "SUBJECT: EXERCISE VESSEL\n\n1. (U) The vessel Grey Heron left on Monday for the south.\n\n"
    "2. (S) A clerk of the harbor sold her papers to a trader.\n\n3. (C) We shall ask again.\nBERG"
)
FIRST = HEAD + BODY


def told(second: str) -> list[Variant]:
    return list(variants(collate(read(FIRST), read(second))))


def test_a_rendition_has_no_variant_against_itself() -> None:
    assert told(FIRST) == []


def test_a_field_of_the_header_is_named_with_its_places() -> None:
    (one,) = told(FIRST.replace("EXERCISE VESSEL", "EXERCISE SHIP"))
    assert (one.paragraph, one.field, one.difference.value) == ("hdr", "subject", "changed")
    assert (one.first, one.second) == ("EXERCISE VESSEL", "EXERCISE SHIP")
    assert one.first_span is not None
    assert one.first_span.of(FIRST) == "EXERCISE VESSEL"


def test_a_field_that_only_one_has_was_added_or_removed() -> None:
    (one,) = told(FIRST.replace("SUBJECT: EXERCISE VESSEL\n\n", ""))
    assert (one.field, one.difference.value, one.second) == ("subject", "removed", "")


def test_words_of_a_paragraph_are_told_with_its_label() -> None:
    (one,) = told(FIRST.replace("A clerk of the harbor", "XXXXXXXXXXXX"))
    assert (one.paragraph, one.field, one.difference.value) == ("2", None, "redacted")
    assert one.first == "A clerk of the harbor"


def test_a_mark_that_differs_is_a_variant_of_its_own() -> None:
    (one,) = told(FIRST.replace("3. (C)", "3. (U)"))
    assert (one.paragraph, one.difference.value) == ("3", "marking")
    assert (one.first, one.second) == ("C", "U")
    (gone,) = told(FIRST.replace("3. (C)", "3."))
    assert (gone.difference.value, gone.first, gone.second) == ("marking", "C", "")


def test_a_whole_paragraph_is_removed_added_or_moved_once() -> None:
    lines = BODY.split("\n\n")
    (gone,) = told(HEAD + "\n\n".join(line for line in lines if not line.startswith("2.")))
    assert (gone.paragraph, gone.difference.value, gone.second) == ("2", "removed", "")
    assert gone.first.startswith("A clerk")
    moved = told(HEAD + "\n\n".join([lines[0], lines[2], lines[1], lines[3]]))
    assert [one.difference.value for one in moved] == ["moved"]
    assert moved[0].first
    assert moved[0].first_span
    assert moved[0].second_span


def test_a_web_sites_pilcrow_is_no_word() -> None:
    assert told(FIRST.replace("for the south", "for ¶ the south")) == []


def test_the_json_names_both_texts() -> None:
    one, two = read(FIRST, name="a.txt"), read(f"{FIRST}\n", name="b.txt")
    data = collated(collate(one, two))
    assert data["same"] is True
    assert data["variants"] == []
    assert [data[side]["name"] for side in ("first", "second")] == ["a.txt", "b.txt"]
    assert data["first"]["sha256"] == one.source.sha256 != data["second"]["sha256"]


def _spans(cable: Cable, places: list[list[int] | None]) -> bool:
    size = len(cable.source.text)
    return all(0 <= start <= end <= size for start, end in filter(None, places))


@given(st.lists(st.sampled_from([*BODY.split(), "\n\n4. (S) ", "XXXX", "¶"]), max_size=60))
def test_law_variants_are_there_just_where_renditions_differ(words: list[str]) -> None:
    first, second = read(FIRST), read(HEAD + " ".join(words))
    data = collated(collate(first, second))
    assert data["same"] == (not data["variants"])
    assert _spans(first, [one["first_span"] for one in data["variants"]])
    assert _spans(second, [one["second_span"] for one in data["variants"]])
