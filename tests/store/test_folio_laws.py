"""Laws of a cable made ready: each word stands once, under the mark of its own paragraph."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from reftel.store import fold_in
from reftel.store.packing import read_marking, read_portions
from reftel.store.tokens import tokens
from tests.store.exercise import pair, telegram

MARKS = st.sampled_from(["S", "S/NF", "C", "U", "S/REL CHINA", "C/NF"])
BEASTS = ("walrus", "heron", "badger", "otter", "marten", "gannet")
PARAGRAPHS = st.lists(
    st.tuples(MARKS, st.lists(st.sampled_from(BEASTS), min_size=1, max_size=4).map(" ".join)),
    min_size=1,
    max_size=5,
)


@settings(max_examples=40)
@given(PARAGRAPHS)
def test_law_a_beast_stands_only_under_the_marks_of_the_paragraphs_that_name_it(
    paragraphs: list[tuple[str, str]],
) -> None:
    folio = fold_in(*pair(telegram(1, paragraphs)))
    marks = [read_marking(value) for value in folio.marks]
    for beast in BEASTS:
        told = {mark.replace("S/REL CHINA", "S/REL TO USA, CHN") for mark, said in paragraphs
                if beast in said}  # fmt: skip
        held = {str(marks[place]) for place, text in folio.texts if beast in text.split()}
        assert held == told


@settings(max_examples=40)
@given(PARAGRAPHS)
def test_law_every_word_is_held_as_often_as_it_stands(paragraphs: list[tuple[str, str]]) -> None:
    cable, claims = pair(telegram(1, paragraphs))
    folio = fold_in(cable, claims)
    words = [word for _, text in folio.texts for word in text.split()]
    held = sorted(word for word in words if word != "|" and "=" not in word)
    assert held == sorted(tokens(cable.legible))


@settings(max_examples=40)
@given(PARAGRAPHS)
def test_law_portions_point_at_marks_that_there_are_and_lie_in_the_text(
    paragraphs: list[tuple[str, str]],
) -> None:
    cable, claims = pair(telegram(1, paragraphs))
    folio = fold_in(cable, claims)
    portions = read_portions(folio.row["portions"])
    assert all(0 <= one.start < one.end <= len(cable.source.text) for one in portions)
    assert {one.mark for one in portions} <= set(range(len(folio.marks)))
    assert [one.label for one in portions if one.label.isdigit()] == [
        str(number) for number in range(1, len(paragraphs) + 1)
    ]


@settings(max_examples=25)
@given(PARAGRAPHS)
def test_law_the_same_cable_makes_the_same_folio(paragraphs: list[tuple[str, str]]) -> None:
    text = telegram(1, paragraphs)
    assert fold_in(*pair(text)) == fold_in(*pair(text))


@settings(max_examples=25)
@given(PARAGRAPHS)
def test_law_a_cable_without_claims_has_the_same_words(paragraphs: list[tuple[str, str]]) -> None:
    cable, claims = pair(telegram(1, paragraphs))

    def words(folio: object) -> list[list[str]]:
        texts = folio.texts  # type: ignore[attr-defined]
        return [[word for word in text.split() if "=" not in word] for _, text in texts]

    with_claims, without = words(fold_in(cable, claims)), words(fold_in(cable))
    assert [list(filter(str.isalnum, text)) for text in with_claims] == [
        list(filter(str.isalnum, text)) for text in without
    ]
