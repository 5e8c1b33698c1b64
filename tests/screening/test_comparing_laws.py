"""Laws of comparing: a name is itself, order of asking does not matter, scores stay in bounds."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reftel.screening.comparing import THRESHOLDS, compare
from reftel.screening.naming import Kind

WORDS = st.lists(
    st.text(alphabet="abdeghiklmnorstuz", min_size=4, max_size=9), min_size=2, max_size=4
)
KINDS = st.sampled_from(list(Kind))


@given(WORDS, KINDS)
def test_law_a_name_is_like_itself(words: list[str], kind: Kind) -> None:
    name = " ".join(words)
    assert compare(name, name, kind).score >= THRESHOLDS[kind]


@given(WORDS, WORDS, KINDS)
def test_law_comparing_is_symmetric(one: list[str], other: list[str], kind: Kind) -> None:
    left, right = " ".join(one), " ".join(other)
    assert abs(compare(left, right, kind).score - compare(right, left, kind).score) < 0.12


@given(st.text(max_size=40), st.text(max_size=40), KINDS)
def test_law_a_score_is_never_one_and_never_below_nothing(one: str, other: str, kind: Kind) -> None:
    assert 0 <= compare(one, other, kind).score < 1


@given(WORDS)
def test_law_the_order_of_words_does_not_matter_to_a_person(words: list[str]) -> None:
    turned = [*words[1:], words[0]]
    assert compare(" ".join(words), " ".join(turned), Kind.PERSON).score >= 0.9


LONG = st.lists(
    st.text(alphabet="abdeghiklmnorstuz", min_size=6, max_size=9), min_size=3, max_size=4
)


@given(WORDS, KINDS)
def test_law_capitals_and_gaps_change_no_score(words: list[str], kind: Kind) -> None:
    plain, other = " ".join(words), "  ".join(words).upper()
    assert compare(plain, other, kind).score == compare(plain, plain, kind).score


@given(LONG, KINDS, st.integers(0, 8))
def test_law_one_letter_left_out_of_a_long_name_leaves_it_the_same(
    words: list[str], kind: Kind, at: int
) -> None:
    first = words[0]
    at = 1 + at % (len(first) - 2)
    wrong = [first[:at] + first[at + 1 :], *words[1:]]
    assert compare(" ".join(words), " ".join(wrong), kind).score >= THRESHOLDS[kind]


@given(LONG, KINDS)
def test_law_two_words_run_together_leave_the_name_the_same(words: list[str], kind: Kind) -> None:
    joined = [words[0] + words[1], *words[2:]]
    assert compare(" ".join(words), " ".join(joined), kind).score >= THRESHOLDS[kind]


@given(LONG, st.sampled_from(["Ltd", "GmbH", "Co., Ltd.", "LLC", "S.A."]))
def test_law_a_legal_form_more_or_less_leaves_a_firm_the_same(words: list[str], form: str) -> None:
    name = " ".join(words)
    assert compare(name, f"{name} {form}", Kind.PARTY).score >= 0.9


@given(WORDS, WORDS, KINDS)
def test_law_more_of_a_name_that_differs_never_helps(
    one: list[str], other: list[str], kind: Kind
) -> None:
    left, right = " ".join(one), " ".join(other)
    own = compare(left, left, kind).score
    assert compare(left, right, kind).score <= own + 1e-9


@given(WORDS, KINDS)
def test_law_the_grounds_of_a_match_name_each_word_of_the_query(
    words: list[str], kind: Kind
) -> None:
    name = " ".join(words)
    found = compare(name, name, kind)
    said = " ".join(found.grounds)
    assert not found.left
    assert not found.right
    assert found.note or all(word in said for word in words)
