"""Words made equal where they differ only in form."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.screening.wording import is_model, joined, senses, stem, stems, weights, words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("fibers", "fibre"),
        ("aluminum", "aluminium"),
        ("vapor", "vapour"),
        ("pumps", "pump"),
        ("batteries", "battery"),
        ("switches", "switch"),
        ("pressurised", "pressurized"),
        ("stabilised", "stabilized"),
        ("atomizer", "atomiser"),
    ],
)
def test_two_spellings_have_one_stem(one: str, other: str) -> None:
    assert stem(one) == stem(other)


@pytest.mark.parametrize("word", ["gas", "glass", "apparatus", "axis"])
def test_a_word_that_ends_in_s_without_a_plural_stays(word: str) -> None:
    assert stem(word) == word


def test_small_words_are_left_out() -> None:
    assert stems("the nozzles of a rocket") == ["nozzle", "rocket"]


def test_words_lose_their_accents_and_hyphens() -> None:
    assert words("Générateur à X-ray") == ["generateur", "a", "x", "ray"]


def test_words_of_every_list_weigh_less_than_one() -> None:
    assert 0 < weights()["equipment"] < 1
    assert "krytron" not in weights()


def test_a_trade_word_has_the_words_of_lists() -> None:
    assert "inertial" in senses()["imu"]


def test_neighbours_are_joined_into_a_known_word() -> None:
    assert "turbojet" in joined(["turbo", "jet"], frozenset({"turbojet"}))


def test_an_unknown_word_is_taken_apart_into_two_known_ones() -> None:
    assert joined(["nosecone"], frozenset({"nose", "cone"})) == ["nose", "cone"]


@pytest.mark.parametrize(
    ("word", "model"), [("cr18ni10ti", True), ("7018", True), ("vc3", True), ("maraging", False)]
)
def test_a_grade_is_a_model(word: str, model: bool) -> None:  # noqa: FBT001
    assert is_model(word) is model


@given(st.text("abcdegilmnoprstuvyzisxh", min_size=3, max_size=12))
def test_law_a_plural_has_the_stem_of_its_singular(word: str) -> None:
    if not word.endswith(("s", "x", "ch", "sh", "y", "e", "i", "u")):
        assert stem(word + "s") == stem(word)


@given(st.text("abcxyz XYZ-0123.,/\u00e9", max_size=30))
def test_law_words_do_not_depend_on_case(text: str) -> None:
    assert words(text) == words(text.upper()) == words(text.lower())


@given(
    st.lists(
        st.sampled_from(["turbo", "jet", "nosecone", "nose", "cone", "zzzzzzzz", "a"]), max_size=6
    )
)
def test_law_only_known_words_are_joined_or_taken_apart(given_words: list[str]) -> None:
    known = frozenset({"turbojet", "nose", "cone", "turbo"})
    assert set(joined(given_words, known)) <= known


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("7.62mm rounds", ["7.62", "mm", "rounds"]), ("3/4 inch", ["3/4", "inch"]),
        ("", []), ("--", []),
        ("E-52100", ["e", "52100"]), ("U.S.", ["u", "s"]),
    ],
)  # fmt: skip
def test_figures_stay_whole_and_signs_are_no_words(text: str, found: list[str]) -> None:
    assert words(text) == found


def test_short_words_are_not_joined_by_chance() -> None:
    assert joined(["in", "set"], frozenset({"inset"})) == []
    assert joined(["sonar"], frozenset({"son", "ar"})) == []
