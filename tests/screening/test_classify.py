"""Candidates for a phrase: codes first, all twins, and never "not controlled"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

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
