"""Columns by what stands at their head."""

from __future__ import annotations

import pytest

from reftel.desk.columns import columns, cut, delimiter, keyed
from reftel.findings import ReftelError


def test_heads_are_understood_and_others_left_out() -> None:
    assert columns(["Ship name", "IMO No.", "Ex-names", "Colour"], "x") == [
        "name",
        "imo",
        "also",
        "",
    ]


def test_other_names_may_fill_several_columns_and_nothing_else_may() -> None:
    names = columns(["name", "alias", "former name"], "x")
    assert keyed(names, ["Star", "Moon", "Sun"]) == {"name": "Star", "also": "Moon; Sun"}
    assert keyed(names, ["Star", "", "Sun"])["also"] == "Sun"
    assert keyed(names, ["Star", "Moon", ""])["also"] == "Moon"
    with pytest.raises(ReftelError, match="several columns"):
        columns(["first name", "given name", "last name"], "x")


def test_a_family_name_is_enough_of_a_head() -> None:
    assert columns(["Surname", "Town"], "x") == ["last", ""]
    with pytest.raises(ReftelError, match="no column 'name'"):
        columns(["Given name", "Town"], "x")


def test_the_sign_that_parts_most_known_columns_parts_the_cells() -> None:
    assert delimiter("name;country, nation;kind") == ";"
    assert cut('"Doe, John",x', ",") == ["Doe, John", "x"]
