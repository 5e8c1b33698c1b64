"""The body is checked: numbers, blocks, damage, ending."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.cable import check, read
from tests.cable.specimens import CLEAN, messages, names, specimen


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("4. (U)", "5. (U)", {"cable/number-gap"}),
        ("3. (C)", "2. (C)", {"cable/repeated-number", "cable/number-gap"}),
        ("the ministry", "the ministry,s man", {"cable/lost-apostrophe"}),
        ("THORN\n", "", {"cable/no-signature"}),
        ("THORN\n", "THORN\nNNNN\n", set()),
        ("the port of loading", "XXXXXXXXXXXX", {"cable/redacted"}),
        ("COMMENT: The", "(COMMENT: The", set()),
        ("END SUMMARY.", "", set()),
    ],
)
def test_what_is_odd_in_the_body_is_reported(old: str, new: str, expected: set[str]) -> None:
    assert names(old, new) == expected


@pytest.mark.parametrize(
    ("old", "new", "name", "message"),
    [
        ("1. (S) S", "3. (S) S", "numbers-begin-late", "the first paragraph is 3"),
        ("4. (U)", "9. (U)", "number-gap", "after 3 comes 9"),
        ("4. (U)", "3. (U)", "repeated-number", "after 3 comes 3"),
        ("4. (U)", "1. (U)", "numbers-restart", "after 3 the numbers begin again"),
        ("THORN\n", "...\n", "truncated-body", "the text breaks off"),
        ("the port of loading", "XXXXXXXX and XXXXXXXX", "redacted", "2 places are redacted"),
        ("the port of loading", "XXXXXXXX", "redacted", "1 place is redacted"),
    ],
)
def test_a_finding_of_the_body_says_where_it_went_wrong(
    old: str, new: str, name: str, message: str
) -> None:
    assert messages(old, new).get(f"cable/{name}") == message


def test_five_signs_are_no_redaction() -> None:
    assert names("the port of loading", "XXXXX") == set()


def test_a_comment_in_brackets_may_be_closed_by_bracket_or_by_words() -> None:
    comment = "COMMENT: The exercise went as planned. END COMMENT."
    for closed in ("(COMMENT: As planned.)", "(COMMENT: As planned. END COMMENT.", "(NOTE: So.)"):
        assert names(comment, closed) == set()
    assert names(comment, "(COMMENT: As planned.") == {"cable/unclosed-comment"}


def test_an_end_of_a_summary_that_never_began_is_reported_at_its_words() -> None:
    text = specimen("end-without-summary")
    place = {item.name: item.span for item in check(read(text))}["cable/end-without-summary"]
    assert place
    assert place.of(text).upper().startswith("END")


def test_a_telegram_with_nothing_under_its_heading_is_reported_and_judged_no_further() -> None:
    text = CLEAN[: CLEAN.index("1. (S) SUMMARY")]
    found = {item.name for item in check(read(text))}
    assert "cable/no-body" in found
    assert "cable/no-signature" not in found


def test_a_fragment_without_heading_is_no_telegram_without_body() -> None:
    found = {item.name for item in check(read("1. (S) EXERCISE. Words alone.\n"))}
    assert not found & {"cable/no-body", "cable/no-signature", "cable/no-subject"}


def test_only_the_department_owes_a_time_to_report_by() -> None:
    text = specimen("no-deadline")
    assert "cable/no-deadline" in {finding.name for finding in check(read(text))}
    post = text.replace("FM SECSTATE WASHDC", "FM AMEMBASSY OSLO").replace(" STATE 0", " OSLO 0")
    assert post != text
    assert "cable/no-deadline" not in {finding.name for finding in check(read(post))}


@pytest.mark.parametrize(
    "words",
    ["by March 9", "no later than March 9", "as soon as possible", "NLT March 9", "soonest",
     "WITHIN FIVE DAYS", "before the plenary", "ASAP"],
)  # fmt: skip
def test_a_deadline_in_any_words_is_enough(words: str) -> None:
    text = specimen("no-deadline")
    assert "cable/no-deadline" in {finding.name for finding in check(read(text))}
    given = text.replace("Please deliver the paper.", f"Please deliver the paper {words}.")
    assert "cable/no-deadline" not in {finding.name for finding in check(read(given))}


@given(st.lists(st.integers(1, 12), min_size=1, max_size=8))
def test_numbers_that_count_up_by_one_are_never_odd_and_others_always_are(
    numbers: list[int],
) -> None:
    body = "\n\n".join(f"{n}. (C) EXERCISE. Words of paragraph." for n in numbers)
    text = CLEAN[: CLEAN.index("1. (S) SUMMARY")].replace("S E C R E T", "C O N F I D E N T I A L")
    cable = read(f"{text}{body}\nTHORN\n")
    odd = {"cable/number-gap", "cable/repeated-number", "cable/numbers-restart"}
    found = {item.name for item in check(cable)} & (odd | {"cable/numbers-begin-late"})
    read_as = [node.number for node in cable.paragraphs if node.number is not None]
    straight = read_as == list(range(1, len(read_as) + 1))
    assert (not found) == straight
