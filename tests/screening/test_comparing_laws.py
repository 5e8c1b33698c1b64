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
