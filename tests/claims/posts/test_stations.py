"""Who sends and receives a telegram stands in its heading, each station with one value."""

from __future__ import annotations

import pytest

from reftel.cable import read
from reftel.claims.posts.stations import called_stations, stations, towns
from reftel.claims.text.page import Page

HEADING = """R 140930Z MAR 08
FM AMEMBASSY LISBON
TO SECSTATE WASHDC IMMEDIATE
INFO {info}
C O N F I D E N T I A L LISBON 000123

E.O. 12958: DECL: 03/14/2018
TAGS: PARM
SUBJECT: EXERCISE

1. (C) Nothing more.
"""


def laid(info: str) -> Page:
    return Page(read(HEADING.format(info=info)))


@pytest.mark.parametrize(
    ("info", "value", "kind"),
    [
        ("AMEMBASSY ABU DHABI", "US-EMB-ABU-DHABI", "post"),
        ("AMCONSUL HONG KONG", "US-CON-HONG-KONG", "post"),
        ("IRAN COLLECTIVE", "US-COLL-IRAN", "collective"),
        ("CIA WASHDC", "US-CIA", "post"),
        ("DEPT OF TREASURY WASHINGTON DC", "US-DEPT-OF-TREASURY", "post"),
        ("SECDEF WASHDC", "US-SECDEF", "post"),
    ],
)
def test_a_station_is_a_post_a_collective_or_an_agency(info: str, value: str, kind: str) -> None:
    page = laid(info)
    found = {
        page.text[span[0] : span[1]]: (what, sort) for span, what, sort in called_stations(page)
    }
    assert found[info] == (value, kind)


def test_sender_and_addressee_are_named_where_they_stand() -> None:
    page = laid("AMEMBASSY MADRID")
    words = [place.of(page.text) for place in stations(page)]
    assert words == ["AMEMBASSY LISBON", "SECSTATE WASHDC", "AMEMBASSY MADRID"]


def test_without_a_heading_there_are_no_stations() -> None:
    assert list(called_stations(Page(read("1. (S) Nothing more.\n")))) == []


def test_an_institute_is_no_embassy_and_stands_before_its_serials_for_none() -> None:
    head = HEADING.replace("AMEMBASSY LISBON", "AIT TAIPEI").replace(
        "LISBON 000123", "AIT TAIPEI 7"
    )
    page = Page(read(head.format(info="USMISSION UNVIE VIENNA\nREF: UNVIE VIENNA 488")))
    raw = page.cable.source.text
    assert ("AIT TAIPEI", "US-AIT-TAIPEI") in {
        (raw[slice(*span)], value) for span, value, _ in called_stations(page)
    }
    begun = {raw[raw.rfind("\n", 0, span[0]) + 1 :][:3] for span, *_ in called_stations(page)}
    assert not {"C O", "REF"} & begun


@pytest.mark.parametrize(
    ("info", "value"),
    [
        ("RUMIAAA/USCINCSO MIAMI FL PRIORITY", "US-USCINCSO-MIAMI-FL"),
        (
            "RUEHWH/WESTERN HEMISPHERIC AFFAIRS DIPL POSTS",
            "US-COLL-WESTERN-HEMISPHERIC-AFFAIRS-DIPL",
        ),
        ("RUEHNO/US MISSION NATO BRUSSELS", "US-EMB-MISSION-NATO-BRUSSELS"),
        ("RUEHUNV/UNVIE", "US-MIS-UNVIE"),
        ("RUEHKO/AMEMBASSY TOKYO", "US-EMB-TOKYO"),
    ],
)
def test_commands_and_collectives_are_no_embassies(info: str, value: str) -> None:
    assert value in [found for _, found, _ in called_stations(laid(info))]


TWICE = """"7","2008-03-14 09:30","08LISBON123","Embassy Lisbon","CONFIDENTIAL","","R 140930Z MAR 08
FM AMEMBASSY LISBON
TO RUEHC/SECSTATE WASHDC 0042","2008-03-14 09:30:00	08LISBON123	Embassy Lisbon	CONFIDENTIAL
R 140930Z MAR 08\\\\
FM AMEMBASSY LISBON\\\\
TO RUEHC/SECSTATE WASHDC 0042\\\\
RUEAWJA/DEPT OF JUSTICE WASHDC\\\\
RUCNIRA/IRAN COLLECTIVE\\\\
C O N F I D E N T I A L LISBON 000123 \\\\
TAGS: PARM \\\\
SUBJECT: EXERCISE \\\\
1. (C) Embassy Lisbon has nothing more. \\\\
"""
"""A heading that is printed twice, with the row of a table between."""


def test_a_heading_printed_twice_names_its_stations_twice() -> None:
    page = Page(read(TWICE))
    words = [page.text[slice(*span)] for span, _, _ in called_stations(page)]
    again = {"Embassy Lisbon", "AMEMBASSY LISBON", "SECSTATE WASHDC"}
    assert {word for word in words if words.count(word) > 1} == again
    assert set(words) - again == {"DEPT OF JUSTICE WASHDC", "IRAN COLLECTIVE"}


@pytest.mark.parametrize(
    ("line", "called"),
    [
        ("PARIS FOR MARR; OSLO FOR QUILL", ["PARIS", "OSLO"]),
        ("ROME AND PARIS FOR VELMAR WATCHERS", ["ROME", "PARIS"]),
        ("STATE FOR ISN/MTR, OSLO ALSO FOR DATT", ["OSLO"]),
        ("AMEMBASSY OSLO PASS TO AMCONSUL GENEVA", ["AMEMBASSY OSLO", "AMCONSUL GENEVA"]),
        ("STATE FOR ISN/MTR AND FAA MIAMI FOR QUILL", []),
    ],
)
def test_lines_of_attention_call_posts_by_their_towns(line: str, called: list[str]) -> None:
    text = HEADING.format(info="IRAN COLLECTIVE").replace(
        "\n\nE.O.", f"\n\nSIPDIS\n\n{line}\n\nE.O."
    )
    page = Page(read(text))
    assert sorted(span.of(page.text) for span in towns(page)) == sorted(called)
