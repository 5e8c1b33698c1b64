"""Candidates for a phrase: codes first, all twins, and never "not controlled"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.screening.classify import CATCH_ALL, classify, nothing_found, record, unknown
from tests.conformance.controls import COLUMNS, NEGATIVE, rows, score

if TYPE_CHECKING:
    from pathlib import Path


def test_a_flow_forming_machine_has_all_its_twins() -> None:
    found = classify("EX-700 cold flow forming machine")[0]
    assert {found.code, *found.twins} >= {
        "2B009", "2B109", "2B209", "MTCR 3.B.3", "NSG2 1.B.1", "WA 2.B.9",
    }  # fmt: skip


def test_a_code_stated_comes_before_words() -> None:
    found = classify("maraging steel, 2B350")
    assert found[0].code == "2B350"
    assert "1C116" in [each.code for each in found] or "1C216" in [each.code for each in found]


def test_an_item_of_a_regime_brings_the_codes_it_stands_for() -> None:
    assert [each.code for each in classify("6C8")] == ["6.C.8", "1C116", "1C216"]


def test_a_resolution_says_what_its_paragraph_does() -> None:
    found = classify("UNSCR 1737 paragraph 4(b)")[0]
    assert found.code == "UNSCR 1737 4(b)"
    assert any("where the State determines" in why for why in found.why)


def test_a_code_that_the_edition_lacks_is_named_and_not_believed() -> None:
    found = classify("9A999")[0]
    assert not found.title
    assert "no edition here has such an entry" in found.why[0]


def test_a_munitions_category_is_known_by_its_code() -> None:
    assert classify("ML4")[0].title.startswith("Bombs")


def test_parameters_that_the_phrase_states_are_not_asked_for() -> None:
    bare = classify("machine tool")[0].unknown_parameters
    said = classify("five-axis machine tool")[0].unknown_parameters
    assert any("axes" in name for name in bare)
    assert not any("axes" in name for name in said)


def test_parameters_hold_for_the_twins_of_an_entry() -> None:
    assert unknown("2B109", "") == unknown("2B009", "")


@pytest.mark.parametrize("phrase", ["kitchen tables", "cotton shirts", "wheat flour", "", "coins"])
def test_goods_of_no_list_find_nothing(phrase: str) -> None:
    assert classify(phrase) == ()


def test_nothing_found_names_the_edition_and_never_says_not_controlled() -> None:
    said = nothing_found("coins")
    assert "embedded-annex-i, edition 2022" in said
    assert "not controlled" not in said
    assert any("1737" in provision for provision in CATCH_ALL)


def test_scores_fall_and_stay_below_one() -> None:
    found = [each.score for each in classify("maraging steel tubes")]
    assert found == sorted(found, reverse=True)
    assert max(found) < 1


def test_the_json_of_a_candidate_has_the_documented_keys() -> None:
    assert set(record(classify("krytron")[0])) == {
        "code", "list", "edition", "title", "twins", "score", "why", "unknown_parameters",
    }  # fmt: skip


def test_the_limit_is_kept() -> None:
    assert len(classify("rocket motor", 3)) == 3


def test_the_gold_phrases_reach_their_bars(shared: Path) -> None:
    controls = shared / "controls"
    first, five, flagged = score(
        rows(controls / "gold.tsv", COLUMNS), rows(controls / "gold_neg.tsv", NEGATIVE)
    )
    assert first >= 0.82
    assert five >= 0.97
    assert flagged <= 0.25


@pytest.mark.parametrize(
    "text",
    ["2B350", "2b350", "2 B 350", "ECCN 2B350", "under 2B350.g there", "(2B350)"],
)
def test_a_code_is_known_in_any_spelling(text: str) -> None:
    found = classify(text)[0]
    assert (found.code[:5], found.list) == ("2B350", "embedded-annex-i")
    assert found.title


def test_a_paragraph_stays_with_its_code() -> None:
    assert classify("2B350.g")[0].code == "2B350.g"
    assert classify("ML10.c")[0].code == "ML10.c"


def test_two_codes_of_a_phrase_are_both_candidates_in_order() -> None:
    codes = [each.code for each in classify("2B350 or 1C216")]
    assert codes[:2] == ["2B350", "1C216"]


@pytest.mark.parametrize(
    ("phrase", "code"),
    [
        ("gyroscopes", "7A002"),
        ("oscilloscope 4 GHz", "3A002"),
        ("krytron, 5 kV, 20 pieces", "3A228"),
        ("mass spectrometers for uranium hexafluoride", "3A233"),
        ("frequency converters", "3A225"),
        ("filament winding machine", "1B201"),
        ("4 axis filament winder", "1B201"),
        ("POCl3", "1C350"),
        ("Na2S", "1C350"),
        ("phosphoryl chloride", "1C350"),
        ("q-flex accelerometers", "7A001"),
        ("isostatic press", "2B204"),
        ("pressure transducers", "2B230"),
        ("isostatic presses, hot", "2B204"),
        ("beryllium metal", "1C230"),
        ("zirconium tubes", "1C234"),
        ("unmanned aerial vehicle", "9A012"),
    ],
)
def test_goods_of_the_trade_find_their_code_or_a_twin_among_the_first(
    phrase: str, code: str
) -> None:
    found = classify(phrase)[:5]
    assert code in {name for each in found for name in (each.code, *each.twins)}


def test_case_and_gaps_change_no_candidate() -> None:
    plain = [each.code for each in classify("mass spectrometer")]
    for other in ("MASS SPECTROMETER", "mass\nspectrometer", "  Mass  spectrometers "):
        assert [each.code for each in classify(other)] == plain


def test_a_model_before_the_goods_does_not_hide_them() -> None:
    plain, modelled = (classify(text)[0].code for text in ("gyroscope", "GX-100 gyroscope"))
    assert plain == modelled


def test_every_candidate_says_why() -> None:
    for phrase in ("krytron", "2B350", "ML4", "UNSCR 1737", "9A999", "6C8"):
        assert all(each.why and all(each.why) for each in classify(phrase))


@given(st.text(max_size=60))
def test_law_any_phrase_is_answered_by_codes_that_come_once_each(phrase: str) -> None:
    found = classify(phrase)
    assert len({(each.code, each.edition) for each in found}) == len(found)
    assert all(0 < each.score < 1 for each in found)
    assert "not controlled" not in nothing_found(phrase).replace(repr(phrase), "")


@given(st.integers(1, 12))
def test_law_a_smaller_limit_gives_the_first_of_a_larger(limit: int) -> None:
    every = classify("rocket motor with maraging steel case", 12)
    assert classify("rocket motor with maraging steel case", limit) == every[:limit]
