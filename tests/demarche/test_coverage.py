from __future__ import annotations

from reftel.demarche import coverage
from tests.demarche.values import head


def test_held_cited_and_missing_are_counted_by_post_and_year() -> None:
    heads = [
        head("08LISBON21", "2008-03-13", refs=("08STATE101", "08STATE9", "08LISBON21")),
        head("08STATE101", "2008-03-10"),
        head("79PARIS3", "1979-01-01"),
    ]
    rows = {(row.post, row.year): row for row in coverage(heads)}
    assert rows["STATE", 2008].record() == {
        "post": "STATE", "year": 2008, "held": 1, "cited": 2, "missing": 1, "wanted": ["08STATE9"],
    }  # fmt: skip
    assert rows["LISBON", 2008].cited == 0
    assert rows["PARIS", 1979].held == 1


def test_wanted_numbers_come_in_order() -> None:
    (row,) = [
        row for row in coverage([head("08LISBON1", "2008-01-01", refs=("08STATE90", "08STATE9"))])
        if row.post == "STATE"
    ]  # fmt: skip
    assert row.missing == ("08STATE9", "08STATE90")
