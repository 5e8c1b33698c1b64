"""Words made equal where they differ only in form."""

from __future__ import annotations

import pytest

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
