"""Tables are read whole, and each row names its source."""

from __future__ import annotations

import pytest

from reftel.marking.rows import rows, split

TABLES = ["captions", "controls", "countries", "groups", "hosts", "membership", "orders"]


@pytest.mark.parametrize("name", TABLES)
def test_every_row_is_whole_and_names_its_source(name: str) -> None:
    for row in rows(name):
        assert None not in row
        assert None not in row.values()
        assert row["source"]


def test_an_empty_cell_has_no_parts() -> None:
    assert split("") == ()
    assert split("a|b") == ("a", "b")
