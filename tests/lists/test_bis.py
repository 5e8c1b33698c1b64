"""The Denied Persons List: orders with beginning and end."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from reftel.findings import ReftelError
from tests.lists.samples import put, take

if TYPE_CHECKING:
    from pathlib import Path

COLUMNS = (
    "Name", "Street_Address", "City", "State", "Country", "Postal_Code", "Effective_Date",
    "Expiration_Date", "Standard_Order", "Last_Update", "Action", "FR_Citation",
)  # fmt: skip


def line(*cells: str) -> str:
    return "\t".join(f'"{cell}"' for cell in cells)


def order(name: str, street: str, start: str = "06/19/2003") -> str:
    return line(
        name,
        street,
        "X",
        "TX",
        "US",
        "1",
        start,
        "06/29/2056",
        "Y",
        "2007-01-31",
        "NEW",
        "1 F.R. 2",
    )


TEXT = "\n".join([line(*COLUMNS), order("J. DOE", "1 A St"), order("J. DOE", "2 B St"),
                  order("J. DOE", "1 A St", "06/19/2010"), order("EXCO", "3 C St")])  # fmt: skip


def test_addresses_of_one_order_are_joined_and_orders_kept_apart(tmp_path: Path) -> None:
    found = take(put(tmp_path, "dpl-2021-01-01.txt", TEXT)).snapshot.entries
    assert [listing.name for listing in found] == ["J. DOE", "J. DOE", "EXCO"]
    assert len(found[0].particulars["address"]) == 2
    assert found[0].in_force_from == date(2003, 6, 19)
    assert found[0].in_force_until == date(2056, 6, 29)
    assert len({listing.entry for listing in found}) == 3


def test_an_order_without_a_day_is_kept_out(tmp_path: Path) -> None:
    text = TEXT.replace("06/19/2010", "")
    intake = take(put(tmp_path, "dpl-2021-01-01.txt", text))
    assert len(intake.snapshot.entries) == 2
    assert "line 4" in intake.findings[0].message


def test_a_cut_list_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ReftelError, match="cut off"):
        take(put(tmp_path, "dpl-2021-01-01.txt", TEXT[:-40]))


def test_the_published_list_is_read(shared: Path) -> None:
    intake = take(shared / "lists" / "bis" / "dpl.txt", edition="2021-01-01")
    assert 400 < len(intake.snapshot.entries) <= 545
    assert not intake.findings
