"""The REF block and what the body cites are checked against each other."""

from __future__ import annotations

import pytest

from reftel.cable import check, read
from tests.cable.specimens import CLEAN, messages, names


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("B. BEIJING 90", "B. BEIJING 101", {"cable/self-reference"}),
        ("B. BEIJING 90", "B. 09 BEIJING 102", {"cable/later-reference"}),
        ("B. BEIJING 90", "B. 08 BEIJING 102", set()),
        ("A. STATE 17101", "A. BEIJING 90", {"cable/repeated-reference"}),
        ("ref A", "ref G", {"cable/dangling-citation", "cable/uncited-reference"}),
        ("ref A", "reftel", set()),
        ("He asked for", "As in para 3 of ref A he asked for", set()),
        ("He asked for", "See para 3. He asked for", set()),
        ("He asked for", "See para 33. He asked for", {"cable/no-such-paragraph"}),
        ("B. BEIJING 90", "B. THORN E-MAIL OF MARCH 1", set()),
    ],
)
def test_what_does_not_agree_is_reported(old: str, new: str, expected: set[str]) -> None:
    assert names(old, new) == expected


def test_letters_that_nothing_cites_are_one_finding() -> None:
    text = CLEAN.replace("B. BEIJING 90", "B. BEIJING 90 C. BEIJING 80 D. BEIJING 70")
    found = [item for item in check(read(text)) if item.name == "cable/uncited-reference"]
    assert [item.message for item in found] == ["not cited in the body, where others are: ref C, D"]


@pytest.mark.parametrize(
    ("old", "new", "name", "message"),
    [
        ("A. STATE 17101", "A. 10 STATE 17101", "later-reference",
         "10 STATE 17101 is later than this"),
        ("A. STATE 17101", "A. SOMETHING ODD", "unread-reference",
         "SOMETHING ODD is of no known kind"),
        ("ref A on", "refs A and C on", "dangling-citation",
         "refs A and C: the REF block has no C"),
        ("B. BEIJING 90", "C. BEIJING 90", "letter-gap", "after A comes C"),
        ("B. BEIJING 90", "B. STATE 17101", "repeated-reference", "09STATE17101 stands twice"),
        ("He asked for", "See paras 9. He asked for", "no-such-paragraph",
         "See paras 9: there is no paragraph 9"),
    ],
)  # fmt: skip
def test_a_finding_names_what_does_not_agree(old: str, new: str, name: str, message: str) -> None:
    assert messages(old, new).get(f"cable/{name}") == message


@pytest.mark.parametrize(
    "new",
    ["B. 09 STATE 99999", "B. 08 STATE 99999", "B. 09 BEIJING 100", "B. 99 BEIJING 999"],
)
def test_what_may_have_been_written_before_is_not_later(new: str) -> None:
    assert "cable/later-reference" not in messages("B. BEIJING 90", new)


def test_reftel_without_a_ref_block_is_reported_once() -> None:
    text = CLEAN.replace("REF: A. STATE 17101 B. BEIJING 90\n\n", "").replace("ref A", "reftel")
    found = [item for item in check(read(text)) if item.name == "cable/no-reference"]
    assert len(found) == 1
    assert found[0].span
    assert found[0].span.of(text).startswith("ref")


def test_a_septel_is_still_to_come_and_needs_no_ref_block() -> None:
    text = CLEAN.replace("REF: A. STATE 17101 B. BEIJING 90\n\n", "")
    text = text.replace("the points of ref A", "the points").replace("of ref B", "reported septel")
    assert "cable/no-reference" not in {item.name for item in check(read(text))}


def test_references_without_letters_are_known_by_their_place() -> None:
    text = CLEAN.replace("A. STATE 17101 B. BEIJING 90", "STATE 17101, BEIJING 90")
    assert "cable/dangling-citation" not in {item.name for item in check(read(text))}


def test_every_finding_stands_at_its_words() -> None:
    text = CLEAN.replace("A. STATE 17101", "A. 10 STATE 17101").replace("ref B", "ref G")
    found = [item for item in check(read(text)) if item.name != "cable/uncited-reference"]
    assert found
    assert all(item.span and item.span.of(text).split()[0] in item.message for item in found)
