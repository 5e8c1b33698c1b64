"""Gold is read with the words of the text, also where only places of it are kept."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.conformance import offsets
from tests.conformance.golds import EXERCISES, OFFSETS, gold, hashed, own, placed, read_records

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "P 011200Z MAR 08\nFM AMEMBASSY LISBON\nSUBJECT: EXERCISE\n1. (U) Velcorta Works sells.\n"
RECORD = {
    "cable": "08LISBON9001", "paragraph": "1", "kind": "party",
    "start": TEXT.index("Velcorta"), "end": TEXT.index(" sells"), "value": "Velcorta Works",
    "optional": True, "attributes": {"type": "company"},
}  # fmt: skip


def written(folder: Path) -> Path:
    """Write gold of one invented text as places, and its traffic beside it."""
    (folder / "08LISBON9001.txt").write_text(TEXT)
    (folder / "gold.jsonl").write_text(json.dumps(RECORD) + "\n")
    offsets.main(str(folder / "gold.jsonl"), str(folder), str(folder / "gold.tsv"))
    return folder / "gold.tsv"


def test_places_alone_hold_no_words_of_the_text(tmp_path: Path) -> None:
    assert "Velcorta" not in written(tmp_path).read_text()


def test_a_text_that_is_not_the_annotated_one_is_refused(tmp_path: Path, shared: Path) -> None:
    with pytest.raises(ValueError, match="08LISBON9001 is not the one annotated"):
        placed(written(tmp_path), shared / "cables/founding/05PARIS3759.txt")


def test_quotes_of_places_are_derived_again(shared: Path) -> None:
    for path in OFFSETS.glob("*.tsv"):
        for record in gold(path.stem, shared).records:
            assert record["quote"].strip()
            assert record["quote"] == record["quote"].strip()


@pytest.mark.parametrize("name", own())
def test_an_exercise_says_so_and_its_quotes_stand_where_they_are_placed(name: str) -> None:
    records = read_records(EXERCISES / f"{name}.jsonl")
    texts = {path.stem: path.read_bytes().decode() for path in (EXERCISES / name).glob("*.txt")}
    assert texts.keys() == {one["cable"] for one in records}
    assert all("EXERCISE" in text for text in texts.values())
    for one in records:
        assert texts[one["cable"]][one["start"] : one["end"]] == one["quote"]


def test_a_text_is_known_by_its_letters() -> None:
    assert hashed(TEXT) == hashed(str(TEXT)) != hashed(TEXT + " ")
