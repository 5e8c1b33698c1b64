"""One tokenizer for texts and queries: the spelling of the trade."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.store.tokens import fold, forms, passages, spellings, stem, tokens


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("3GFF-700", ["3gff", "700"]),
        ("U.S. and U.N.", ["u.s", "and", "u.n"]),
        ("the U.S.-made pump", ["the", "u.s", "made", "pump"]),
        ("09BEIJING724", ["09beijing724"]),
        ("Démarche DÉMARCHE demarche de\u0301marche", ["demarche"] * 4),
        ("Iran's don't O'Brien", ["iran", "dont", "obrien"]),
        ("Iran\u2019s", ["iran"]),
        ("the U.S.\u2019s view, the U.K.'s", ["the", "u.s", "view", "the", "u.k"]),
        ("end. Next", ["end", "next"]),
        ("end.Next e.g.this ...and so on...", ["end", "next", "e.g", "this", "and", "so", "on"]),
        (
            "2.5 MW at 12.30 www.example.org.",
            ["2", "5", "mw", "at", "12", "30", "www", "example", "org"],
        ),
        (
            "\u2018quoted\u2019 and 'quoted' states' rock 'n' roll",
            ["quoted", "and", "quoted", "states", "rock", "n", "roll"],
        ),
        ("na\u00efve\u2014caf\u00e9\u2026", ["naive", "cafe"]),
        ("a_b|c", ["a", "b", "c"]),
        ("Москва 北京", ["москва", "北京"]),
        ("", []),
    ],
)
def test_words_are_cut_and_folded(text: str, words: list[str]) -> None:
    assert tokens(text) == words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("missile", "missiles"),
        ("company", "companies"),
        ("transfer", "transferred"),
        ("ship", "shipping"),
        ("export", "exported"),
        ("procure", "procuring"),
        ("sanction", "sanctions"),
        ("box", "boxes"),
    ],
)
def test_forms_of_a_word_share_a_stem(one: str, other: str) -> None:
    assert stem(one) == stem(other)


@pytest.mark.parametrize(
    ("one", "other"), [("us", "use"), ("gas", "gasp"), ("iran", "iraq"), ("3gff", "3gffs")]
)
def test_different_words_keep_different_stems(one: str, other: str) -> None:
    assert stem(one) != stem(other)


def test_each_spelling_knows_the_others() -> None:
    assert "non proliferation" in spellings()["nonproliferation"]
    assert all(word in spellings()[other] for word, forms in spellings().items() for other in forms)


def test_a_long_text_takes_time_in_proportion() -> None:
    assert len(tokens("a.b." * 50_000)) == len(tokens("x'y'" * 50_000)) == 1


@given(st.text(max_size=80))
def test_law_folding_keeps_every_place(text: str) -> None:
    assert len(fold(text)) == len(text)


@given(st.lists(st.text("aB9.'\u2019\u00e9\u0301-_ ", max_size=8), max_size=5))
def test_law_parting_at_white_space_changes_nothing(parts: list[str]) -> None:
    assert tokens("\n".join(parts)) == [word for part in parts for word in tokens(part)]


def test_a_word_too_long_for_an_index_is_cut() -> None:
    assert tokens(f"short {'x' * 500} end") == ["short", "x" * 60, "end"]


@given(st.text(max_size=80))
def test_law_words_have_no_letter_that_an_engine_would_cut_at(text: str) -> None:
    for word in tokens(text):
        assert word == "" or not any(letter.isspace() or letter in "|'\"\\" for letter in word)


@given(st.text(max_size=80))
def test_law_a_word_is_found_again_as_it_is_indexed(text: str) -> None:
    for word in tokens(text):
        if word and word.isascii():
            assert tokens(word) == [word]


@given(st.lists(st.text() | st.text(alphabet="aé' .\x02\u2019s|")))
def test_law_texts_folded_together_have_the_words_they_have_alone(texts: list[str]) -> None:
    assert [said.split() for said in passages(texts)] == [tokens(text) for text in texts]


def test_no_word_runs_from_one_text_into_the_next() -> None:
    together = passages(["the u.", "s. envoy's", "'s \x02 end", "", "w" * 100])
    assert [said.split() for said in together] == [
        ["the", "u"],
        ["s", "envoy"],
        ["s", "end"],
        [],
        ["w" * 60],
    ]


@given(st.lists(st.integers(1, 130), min_size=1))
def test_law_every_word_is_cut_at_the_same_length(lengths: list[int]) -> None:
    text = " ".join("w" * length for length in lengths)
    assert tokens(text) == ["w" * min(length, 60) for length in lengths]


ENDINGS = ["", "s", "es", "e", "ed", "ing", "ies", "y", "ring", "red", "ss", "sses", "xes", "d"]


@given(st.text(alphabet="abdegimnrstxyé", max_size=6), st.sampled_from(ENDINGS))
def test_law_a_word_is_a_form_of_its_stem(start: str, end: str) -> None:
    word = fold(start + end)
    if word:
        assert word in forms(stem(word))


@given(st.text(alphabet="abdegimnrstxy", min_size=1, max_size=8))
def test_law_the_forms_of_a_stem_have_it_and_are_few(root: str) -> None:
    found = forms(root)
    assert {stem(word) for word in found} <= {root}
    assert len(found) == len(set(found)) <= 24


def test_the_forms_of_a_word_are_those_an_officer_writes() -> None:
    assert {"pump", "pumps", "pumped", "pumping"} <= set(forms("pump"))
    assert {"transfer", "transfers", "transferred", "transferring"} <= set(forms("transfer"))
    assert {"company", "companies"} <= set(forms("company"))
    assert {"use", "uses"} <= set(forms("use")) | set(forms("us"))
    assert forms("3gff") == ["3gff"]
