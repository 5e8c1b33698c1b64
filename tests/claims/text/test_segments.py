"""A run is cut into names, each typed by its last organisation noun."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.claims.text.segments import Segment, last_name, segments, trim, typed
from tests.claims.text.rows import row


def cut(text: str) -> list[tuple[str, str]]:
    return [(text[slice(*one.span)], one.strength) for one in segments(row(text))]


@pytest.mark.parametrize(
    ("run", "names"),
    [
        ("Alpha Industrial Works and Beta Trading Ltd",
         [("Alpha Industrial Works", "weak"), ("Beta Trading Ltd", "suffix")]),
        ("Ministry of Trade and Armed Services Supply",
         [("Ministry of Trade and Armed Services Supply", "strong")]),
        ("Alpha Studies and Research Center", [("Alpha Studies and Research Center", "weak")]),
        ("Alpha Proliferation Treaty", [("Alpha Proliferation Treaty", "none")]),
        ("In March Alpha Trading", [("Alpha Trading", "strong")]),
        ("Director Ada Specimen", [("Ada Specimen", "")]),
        ("Ada Specimen of Parable Company Ltd", [("Parable Company Ltd", "suffix")]),
        ("Alpha Valves Ltd of Karachi", [("Alpha Valves Ltd", "suffix")]),
        ("18-19 Alpha Trading", [("Alpha Trading", "strong")]),
        ("5.14 Alpha Trading", [("Alpha Trading", "strong")]),
        ("3M Trading", [("3M Trading", "strong")]),
        ("Alpha Beta of Tehran", [("Alpha Beta", "")]),
        ("Alpha Airways of Armenia", [("Alpha Airways", "strong")]),
        ("Alpha General Trading", [("Alpha General Trading", "strong")]),
        ("State Customs Committee", [("State Customs Committee", "strong")]),
        ("MFA Export Control Desk", [("MFA", "strong")]),
        ("Alpha Oil and Minerals Company", [("Alpha Oil and Minerals Company", "suffix")]),
        ("Deputy Chief of Staff Ada Specimen", [("Ada Specimen", "")]),
        ("Ada Specimen and Police Directorate", [("Ada Specimen", ""),
                                                 ("Police Directorate", "strong")]),
        ("Ltd of Karachi", [("Ltd", "")]),
        ("Armeria J.R. Velko", [("Armeria J.R. Velko", "strong")]),
        ("Daan van Specimen of the Velmar Police", [("Velmar Police", "strong")]),
        ("Velmar Police and Hassan Specimen of the Velmar Navy",
         [("Velmar Police", "strong"), ("Velmar Navy", "weak")]),
        ("Talleres Rivas Brazil", [("Talleres Rivas", "strong")]),
        ("Direccion General de Armas", [("Direccion General de Armas", "strong")]),
        ("Officials of the University of Velmar", [("University of Velmar", "strong")]),
        ("Ministry of Trade and Ministry of Work", [("Ministry of Trade", "strong"),
                                                    ("Ministry of Work", "strong")]),
        ("Foreign Affairs of the Ministry of Work", [("Ministry of Work", "strong")]),
        ("Ministry of Industry and Trade", [("Ministry of Industry and Trade", "strong")]),
        ("Port Customs and Excise Department", [("Port Customs and Excise Department", "weak")]),
        ("Lisbon-based Alpha Company", [("Alpha Company", "suffix")]),
        ("Organization for the Ban of Loud Weapons",
         [("Organization for the Ban of Loud Weapons", "strong")]),
    ],
)  # fmt: skip
def test_names_are_cut_out_of_a_run(run: str, names: list[tuple[str, str]]) -> None:
    assert cut(run) == names


def test_the_period_of_a_last_legal_form_is_not_in_the_name() -> None:
    assert cut("Alpha Trading Ltd.") == [("Alpha Trading Ltd", "suffix")]


def test_what_follows_the_noun_is_no_part_of_the_name() -> None:
    text = "Alpha Bank Specimen"
    assert text[slice(*typed(row(text)).span)] == "Alpha Bank"


def test_a_segment_without_a_noun_has_no_type() -> None:
    assert typed(row("Alpha Beta")) == Segment(row("Alpha Beta"), "", "")


def test_a_known_name_beside_and_is_its_own() -> None:
    text = "Alpha and Beta Research Center"
    edges = frozenset({len("Alpha")})
    assert [text[slice(*one.span)] for one in segments(row(text), edges)] == [
        "Alpha",
        "Beta Research Center",
    ]


@pytest.mark.parametrize(
    ("run", "name"),
    [
        ("In March Alpha Valves", "Alpha Valves"),
        ("the firm Alpha and Beta Valves", "Alpha and Beta Valves"),
        ("Director Ada Specimen", "Ada Specimen"),
        ("of the", ""),
    ],
)
def test_the_last_name_of_a_run_has_no_openers(run: str, name: str) -> None:
    assert " ".join(token.written for token in last_name(row(run))) == name


@pytest.mark.parametrize(
    ("run", "names"),
    [
        ("Falcon Wings Aircraft Spares and Aerotrusq International",
         ["Falcon Wings Aircraft Spares", "Aerotrusq International"]),
        ("Marr and Velko Trading", ["Marr and Velko Trading"]),
        ("Ruritanian Air Force and Air Defense", ["Ruritanian Air Force and Air Defense"]),
    ],
)  # fmt: skip
def test_proper_words_behind_an_and_begin_a_name_and_one_s_arms_do_not(
    run: str, names: list[str]
) -> None:
    assert [name for name, _ in cut(run)] == names


def test_a_man_s_name_before_whom_he_serves_is_none_of_a_party_s() -> None:
    assert cut("Ada Velmarq of the State Service") == [("State Service", "weak")]
    assert cut("Victoria University of the South") == [
        ("Victoria University of the South", "strong")
    ]


@pytest.mark.parametrize(
    ("run", "names"),
    [
        ("Alpha Trading and Beta Bank", [("Alpha Trading", "strong"), ("Beta Bank", "strong")]),
        ("Alpha Import and Export Ltd", [("Alpha Import and Export Ltd", "suffix")]),
        ("Minister Ada Specimen", [("Ada Specimen", "")]),
        ("Ministry of Trade and the Alpha Bank", [("Ministry of Trade", "strong"),
                                                  ("Alpha Bank", "strong")]),
        ("Alpha Institute of Optics and Beta Works", [("Alpha Institute of Optics", "strong"),
                                                      ("Beta Works", "weak")]),
        ("The Alpha Company", [("Alpha Company", "suffix")]),
        ("Alpha GmbH of Vienna and Beta AG", [("Alpha GmbH", "suffix"), ("Beta AG", "suffix")]),
        ("Central Bank of Velmar", [("Central Bank of Velmar", "strong")]),
        ("Customs and Excise Department", [("Customs and Excise Department", "weak")]),
        ("MFA and MOD", [("MFA", "strong"), ("MOD", "strong")]),
        ("Alpha Stock Exchange", [("Alpha Stock Exchange", "strong")]),
        ("Alpha Pumps Ltd. Alpha Pumps", [("Alpha Pumps Ltd", "suffix")]),
        ("Alpha Pumps Co. Ltd.", [("Alpha Pumps Co. Ltd", "suffix")]),
    ],
)  # fmt: skip
def test_an_and_joins_names_or_stands_inside_one(run: str, names: list[tuple[str, str]]) -> None:
    assert cut(run) == names


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("In the Alpha Bank of", "Alpha Bank"),
        ("and Alpha", "Alpha"),
        ("State Tax Service", "State Tax Service"),
        ("State Alpha Bank", "Alpha Bank"),
        ("12 Alpha", "Alpha"),
        ("of and the", ""),
    ],
)
def test_openers_numbers_and_links_are_trimmed_at_both_ends(words: str, kept: str) -> None:
    assert " ".join(token.written for token in trim(row(words))) == kept


WORDS = ["Alpha", "Beta", "Bank", "Ltd", "and", "of", "the", "Ministry", "Trade", "Ada", "Director"]


@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=8))
def test_law_the_names_of_a_run_are_apart_in_order_and_within_it(words: list[str]) -> None:
    text = " ".join(words)
    spans = [one.span for one in segments(row(text))]
    assert all(first[1] <= second[0] for first, second in pairwise(spans))
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert not any(text[start:end].split()[0] in {"and", "of", "the"} for start, end in spans)
