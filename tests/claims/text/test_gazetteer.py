"""One pass finds what the tables know, where it stands as a word in its own letters."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.claims.text.blanks import close, raised
from reftel.claims.text.gazetteer import Hit, automaton, hits


def known_in(text: str) -> dict[str, list[Hit]]:
    return hits(text, close(raised(text.lower())))


def found(text: str, kind: str) -> list[str]:
    return [text[hit.start : hit.end] for hit in known_in(text).get(kind, [])]


def test_names_are_found_as_words_only() -> None:
    assert found("Oman, but no woman and no Omanis", "place") == ["Oman"]


def test_a_longer_name_wins() -> None:
    assert found("the port of Hong Kong", "place") == ["Hong Kong"]


def test_an_acronym_must_stand_in_capitals() -> None:
    assert found("UBS and ubs", "party") == ["UBS"]


def test_a_name_in_small_letters_is_none() -> None:
    assert found("turkey for dinner in Turkey", "place") == ["Turkey"]


def test_a_name_may_be_cut_by_a_line_end() -> None:
    text = "Shahid Hemmat  Industrial   Group and SHIG"
    (first, second) = known_in(text)["party"]
    assert text[first.start : first.end] == "Shahid Hemmat  Industrial   Group"
    assert text[second.start : second.end] == "SHIG"


def test_a_word_may_be_of_several_kinds() -> None:
    known = known_in("the Bank")
    assert {"cue", "head"} <= known.keys()


@given(
    st.lists(st.sampled_from(["Iran", "SHIG", "the", "Abu", "Dhabi", "  ", "bank"]), max_size=12)
)
def test_a_hit_quotes_its_own_name_whatever_blanks_lie_between(words: list[str]) -> None:
    text = " ".join(words)
    for kind in known_in(text).values():
        for hit in kind:
            written = " ".join(text[hit.start : hit.end].split())
            assert written.lower() == hit.known.name.lower()


def test_a_short_name_of_mixed_letters_stands_as_it_is_written() -> None:
    assert found("LeT and Let us go", "party") == ["LeT"]


def test_a_name_that_begins_with_a_sign_may_be_found() -> None:
    assert found("Velmarq (Private) Limited paid", "form") == ["(Private) Limited"]
    assert found("Velmarq & Sons paid", "form") == ["& Sons"]


def test_a_mark_of_a_paragraph_hides_no_name() -> None:
    assert found("\u00b6Iran and \u00b6 Oman", "place") == ["Iran", "Oman"]


@pytest.mark.parametrize("words", ["P5+1", "P5-plus-one", "EU3", "E3+3", "Quartet"])
def test_groups_of_states_are_known(words: str) -> None:
    assert found(f"the {words} met", "group") == [words]


def test_a_government_is_known_by_the_code_of_its_country() -> None:
    known = known_in("the GOSV and the GONL")["government"]
    assert [hit.known.value for hit in known] == ["SV", "NL"]


def test_a_place_is_no_nation_at_once() -> None:
    known = known_in("the PRC")
    assert not {"place", "nation"} <= known.keys()


@pytest.mark.parametrize(
    ("text", "kind", "names"),
    [
        ("the Trading Firms paid", "head", ["Trading"]),
        ("the Toshiba machines left", "party", ["Toshiba"]),
        ("the Toshiba Machine plant", "party", ["Toshiba Machine"]),
        ("the European Unions met", "party", []),
        ("the Hong Kongers met", "place", []),
    ],
)
def test_a_longer_name_that_ends_inside_a_word_hides_none_of_its_words(
    text: str, kind: str, names: list[str]
) -> None:
    assert found(text, kind) == names


@pytest.mark.parametrize(
    ("text", "kind", "names"),
    [
        ("IRAN and Iran and iran", "place", ["IRAN", "Iran"]),
        ("GOB, GoB and gob", "government", ["GOB", "GoB"]),
        ("the germans and the Germans", "people", ["Germans"]),
        ("Iran's port and Iran,s ship", "place", ["Iran", "Iran"]),
        ("a pre-Iran plan of non-Iran men", "place", ["Iran", "Iran"]),
        ("IranAir and eIran", "place", []),
    ],
)
def test_a_name_stands_in_its_letters_beside_any_mark(
    text: str, kind: str, names: list[str]
) -> None:
    assert found(text, kind) == names


def test_hits_of_a_kind_stand_in_order_and_apart() -> None:
    text = "Iran, Oman, Hong Kong, Iran and Chad; Chad."
    row = known_in(text)["place"]
    assert all(one.end <= other.start for one, other in pairwise(row))
    assert [hit.known.country for hit in row[:2]] == ["IR", "OM"]


def test_words_of_no_table_are_none() -> None:
    text = "velmarq quillpars"
    assert known_in(text) == {}


def test_the_longest_of_several_words_is_found() -> None:
    places = automaton(["iran", "iran air", "air"]).find_matches_as_indexes("iran air and iran")
    assert [index for index, _, _ in places] == [1, 0]
