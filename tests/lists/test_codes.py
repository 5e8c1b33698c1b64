"""The embedded codes: each exists, each pair keeps the digit rule or says its doubt."""

from __future__ import annotations

import csv
import json
import re
from typing import TYPE_CHECKING

import pytest

from reftel.lists import (
    EMBEDDED,
    LISTS,
    control_entries,
    crosswalk,
    pairs,
    siblings,
    thesaurus,
    twins,
)
from reftel.lists.controls import CODE, regime

if TYPE_CHECKING:
    from pathlib import Path

CODES = {entry.code for entry in control_entries()}
DIGITS = {"MTCR": "1", "NSG2": "2", "WA": "0"}


def test_every_code_has_a_title_and_words_of_its_own() -> None:
    assert len(CODES) == 366
    for entry in control_entries():
        assert CODE.fullmatch(entry.code)
        assert entry.title
        assert entry.keywords
        assert len(set(entry.keywords)) == len(entry.keywords), entry.code


def test_titles_tell_entries_of_one_regime_apart() -> None:
    titles = [entry.title for entry in control_entries() if not entry.title.startswith("Not used")]
    assert len(titles) == len(set(titles))


def test_every_pair_names_codes_that_exist() -> None:
    items = {name: {entry.code for entry in control_entries(name)} for name in LISTS}
    for pair in crosswalk():
        assert pair.code in CODES, pair
        assert pair.item in items[pair.regime], pair


def test_every_pair_keeps_the_digit_rule_or_says_its_doubt() -> None:
    for pair in crosswalk():
        if pair.regime == "NSG1":
            assert pair.code[0] == "0", pair
        elif pair.code[2] != DIGITS[pair.regime]:
            assert pair.doubt, pair


def test_every_code_of_the_missile_and_nuclear_regimes_has_its_item() -> None:
    without = {code for code in CODES if code[0] != "0" and code[2] in "12" and not pairs(code)}
    assert without == {"5D101"}


def test_no_title_repeats_the_words_of_a_regulation(shared: Path) -> None:
    official = json.loads((shared / "controls" / "norway-list-II-2022.json").read_text())
    theirs = {each["code"]: re.sub(r"\W+", " ", each["title"]).casefold() for each in official}
    assert set(theirs) == CODES
    for entry in control_entries():
        mine = re.sub(r"\W+", " ", entry.title).casefold()
        assert len(mine) < 50 or mine not in theirs[entry.code]


def test_the_items_are_those_that_the_licensing_system_knows(shared: Path) -> None:
    def known(name: str) -> set[str]:
        with (shared / "controls" / "uk" / name).open() as stream:
            return {row[0] for row in csv.reader(stream)}

    def missing(name: str, letter: str, codes: set[str]) -> set[str]:
        mine = {letter + entry.code.replace(".", "") for entry in control_entries(name)}
        return {one for one in mine if not any(code.startswith(one) for code in codes)}

    missile = known("MTCR_Cat_1_regimes.csv") | known("MTCR_Cat_2_regimes.csv")
    assert missing("MTCR", "M", missile) <= {"M3A9", "M3A10", "M4C7", "M11A5", "M15B6", "M3D3"}
    assert missing("NSG2", "N", known("NSG_Dual_use.csv")) <= {
        "N2D1", "N2C20", "N5D1", "N5B5", "N5B7", "N6A6",
    }  # fmt: skip


def test_the_shared_crosswalk_is_contained(shared: Path) -> None:
    mine = {(pair.regime, pair.item, pair.code) for pair in crosswalk()}
    with (shared / "controls" / "crosswalk.tsv").open() as stream:
        for row in csv.DictReader(stream, delimiter="\t"):
            item = re.sub(r"(\.\d+)\.[a-z]$", r"\1", row["item"])
            assert item == "4.C" or (row["regime"], item, row["eu_no_code"]) in mine


@pytest.mark.parametrize("start", ["2B009", "2B109", "2B209", "MTCR 3.B.3", "2B109.a"])
def test_flow_forming_machines_stand_on_three_lists(start: str) -> None:
    everything = {"2B009", "2B109", "2B209", "MTCR 3.B.3", "NSG2 1.B.1", "WA 2.B.9"}
    assert set(twins(start)) == everything - {start, start[:5]}


@pytest.mark.parametrize(
    ("one", "other"),
    [("1C116", "1C216"), ("9A005", "9A105"), ("1C010", "1C210"), ("7A002", "7A102")],
)
def test_twins_are_mutual(one: str, other: str) -> None:
    assert other in twins(one)
    assert one in twins(other)


def test_what_only_shares_digits_is_no_twin() -> None:
    assert "9B007" not in twins("9B107")
    assert "3A002" not in siblings("3A102")
    assert siblings("0B001") == ()
    assert twins("2B350") == ()


def test_the_hundreds_digit_gives_the_regime_but_not_in_the_nuclear_category() -> None:
    for entry in control_entries():
        assert entry.regimes == (("NSG",) if entry.code[0] == "0" else (regime(entry.code),))
        assert entry.list == EMBEDDED


def test_a_word_of_the_thesaurus_leads_to_words_of_the_list() -> None:
    text = " ".join(f"{entry.title} {' '.join(entry.keywords)}" for entry in control_entries())
    listed = set(re.findall(r"\w+", text.casefold()))
    for word in thesaurus():
        assert word.source
        if word.source != "spelling":
            assert set(re.findall(r"\w+", word.terms.casefold())) & listed, word
