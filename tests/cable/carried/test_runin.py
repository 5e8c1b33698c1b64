"""A routing block without line ends is read line by line all the same."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from reftel.cable import read
from reftel.cable.carried.runin import read_run_in
from reftel.source import Span

if TYPE_CHECKING:
    from reftel.cable.header.wire import Wire

GLUED = (
    "VZCZCXRO1111PP RUEHAA RUEHBBDE RUEHLI #0012/01 0690900ZNY SSSSS ZZHP 100900Z MAR 09"
    "FM AMEMBASSY LISBONTO RUEHC/SECSTATE WASHDC PRIORITY 0872INFO RUCNIRA/IRAN COLLECTIVE PRIORITY"
    "RUEHAD/AMEMBASSY ABU DHABI 0426RUEKJCS/JOINT STAFF WASHDC//J-3/J-5//RHEHAAA/NSC WASHDC"
)


def wire(block: str) -> Wire:
    return read_run_in(block, Span(0, len(block)))


def test_stations_are_told_apart_with_their_places() -> None:
    found = wire(GLUED)
    assert found.sender is not None
    assert found.sender.name == "AMEMBASSY LISBON"
    assert [(one.name, one.precedence, one.number) for one in found.to] == [
        ("SECSTATE WASHDC", "PRIORITY", "0872")
    ]
    assert [one.name for one in found.info] == [
        "IRAN COLLECTIVE", "AMEMBASSY ABU DHABI", "JOINT STAFF WASHDC//J-3/J-5//", "NSC WASHDC",
    ]  # fmt: skip
    for one in (found.sender, *found.to, *found.info):
        assert one.span is not None
        assert one.name.split()[-1] in one.span.of(GLUED)


def test_the_lines_before_the_sender_are_told_apart_too() -> None:
    found = wire(GLUED)
    assert found.transmission_id == "VZCZCXRO1111"
    assert found.de is not None
    assert (found.de.indicator, found.de.serial, found.de.section) == ("RUEHLI", "0012", "01")
    assert found.security_signal == "ZNY SSSSS ZZH"
    assert found.precedence == ("P",)
    assert found.dtg is not None
    assert found.dtg.isoformat() == "2009-03-10T09:00:00+00:00"
    assert found.places["dtg"].of(GLUED) == "100900Z MAR 09"


@pytest.mark.parametrize(
    ("block", "names"),
    [
        ("P 100900Z MAR 09FM AMEMBASSY LISBONTO SECSTATE WASHDC PRIORITY 0872INFO IRAN COLLECTIVE ",
         ["AMEMBASSY LISBON", "SECSTATE WASHDC", "IRAN COLLECTIVE"]),
        ("FM AMEMBASSY LISBONTO AMEMBASSY ABU DHABI PIORITY AMCONSUL OPORTO 012CDR USEXERCISE FL",
         ["AMEMBASSY LISBON", "AMEMBASSY ABU DHABI", "AMCONSUL OPORTO", "CDR USEXERCISE FL"]),
        ("P 100900Z MAR 09 ZDKFM AMEMBASSY LISBONTO NSC WASHDC IMMEDIATESECSTATE WASHDC IMMEDIATE",
         ["AMEMBASSY LISBON", "NSC WASHDC", "SECSTATE WASHDC"]),
        ("FM AMEMBASSY LISBON TO RUEHC/SECSTATE WASHDC 53 INFO RUEHE/X COLLECTIVE RUEAA/CIA WASHDC",
         ["AMEMBASSY LISBON", "SECSTATE WASHDC", "X COLLECTIVE", "CIA WASHDC"]),
    ],
)  # fmt: skip
def test_blocks_without_indicators_or_with_blanks_are_read_too(
    block: str, names: list[str]
) -> None:
    found = wire(block)
    assert found.sender is not None
    assert [one.name for one in (found.sender, *found.to, *found.info)] == names


@pytest.mark.parametrize(
    "block", ["", "FM HERE", "A note about nothing that is long enough to be one"]
)
def test_what_is_no_block_names_nobody(block: str) -> None:
    assert wire(block).sender is None


def test_a_row_of_a_dump_without_line_ends_has_sender_and_addressees() -> None:
    body = "S E C R E T LISBON 000012 SUBJECT: EXERCISE 1. (S) It left."
    row = {"_id": "09LISBON12", "body": body, "header": GLUED}
    cable = read(json.dumps(row))
    assert cable.sender is not None
    assert cable.sender.name == "AMEMBASSY LISBON"
    assert cable.sender.span is not None
    assert cable.sender.span.of(cable.source.text) == "AMEMBASSY LISBON"
    assert [one.name for one in cable.to] == ["SECSTATE WASHDC"]


def test_the_council_in_the_white_house_is_one_station() -> None:
    found = wire(
        GLUED.replace("TO RUEHC", "TO RHEHNSC/WHITE HOUSE NSC WASHINGTON DC PRIORITYRUEHC")
    )
    assert [station.name for station in found.to] == [
        "WHITE HOUSE NSC WASHINGTON DC",
        "SECSTATE WASHDC",
    ]
