"""The routing block is read line by line, with its noise."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from reftel.cable.cable import Transmission
from reftel.cable.header.wire import Wire, read_wire
from reftel.source import Span

BLOCK = """VZCZCXRO5199
OO RUEHCN RUEHGH RUEHVC
DE RUEHBJ #0724/01 0790840
ZNY SSSSS ZZH
O P 200840Z MAR 09 ZDK
FM AMEMBASSY BEIJING
TO RUEHC/SECSTATE WASHDC IMMEDIATE 2986
INFO RUEHOO/CHINA POSTS COLLECTIVE
RHMFISS/HQ USPACOM HONOLULU HI//J2//
RUEHIN/AIT TAIPEI PRIORITY 7721-7722
"""


def wire(text: str, *, whole: bool = False) -> Wire:
    return read_wire(text, Span(0, len(text)), whole=whole)


def test_every_line_is_read() -> None:
    found = wire(BLOCK)
    assert found.transmission_id == "VZCZCXRO5199"
    assert found.precedence == ("O", "P")
    assert found.dtg == datetime(2009, 3, 20, 8, 40, tzinfo=UTC)
    assert found.de
    assert (found.de.indicator, found.de.serial, found.de.section, found.de.filed) == (
        "RUEHBJ",
        "0724",
        "01",
        "0790840",
    )
    assert found.security_signal == "ZNY SSSSS ZZH"
    assert found.sender
    assert (found.sender.name, found.sender.post) == ("AMEMBASSY BEIJING", "BEIJING")
    assert [(s.indicator, s.name, s.precedence, s.number) for s in found.to] == [
        ("RUEHC", "SECSTATE WASHDC", "IMMEDIATE", "2986")
    ]
    assert [(s.name, s.precedence, s.number) for s in found.info] == [
        ("CHINA POSTS COLLECTIVE", None, None),
        ("HQ USPACOM HONOLULU HI//J2//", None, None),
        ("AIT TAIPEI", "PRIORITY", "7721-7722"),
    ]


def test_places_hold_their_words() -> None:
    found = wire(BLOCK)
    assert found.places["dtg"].of(BLOCK) == "200840Z MAR 09"
    assert found.places["de"].of(BLOCK) == "DE RUEHBJ #0724/01 0790840"
    assert found.to[0].span.of(BLOCK) == "RUEHC/SECSTATE WASHDC IMMEDIATE 2986"


@pytest.mark.parametrize(
    ("line", "name", "precedence", "number"),
    [
        (
            "AMEMBASSY BEIJING IMMEDIATE 0000S E C R E T STATE 159388",
            "AMEMBASSY BEIJING",
            "IMMEDIATE",
            "0000",
        ),
        (
            "ZEN/AMEMBASSY RIGA NIACT IMMEDIATE 0612-0615",
            "AMEMBASSY RIGA",
            "NIACT IMMEDIATE",
            "0612-0615",
        ),
        (
            "PAGE 02        STATE   015113  182333Z \nALL DIPLOMATIC POSTS COLLECTIVE",
            "ALL DIPLOMATIC POSTS COLLECTIVE",
            None,
            None,
        ),
        ("AMCONSUL DUBAI PRIORITY", "AMCONSUL DUBAI", "PRIORITY", None),
        ("SECSTATE WASHDC PRIORITY7", "SECSTATE WASHDC", "PRIORITY", "7"),
        ("RUEHC/SECSTATE WASHDC 4876\\", "SECSTATE WASHDC", None, "4876"),
    ],
)
def test_an_addressee_is_read(
    line: str, name: str, precedence: str | None, number: str | None
) -> None:
    (station,) = wire(f"FM SECSTATE WASHDC\nTO {line}\n").to
    assert (station.name, station.precedence, station.number) == (name, precedence, number)


def test_exempt_stations_are_taken_from_the_collective() -> None:
    found = wire(
        "FM A\nTO POSTS COLLECTIVE\nAMEMBASSY ROME\nINFO DIA\nXMT AMEMBASSY OSLO\nAMEMBASSY BERN\n"
    )
    assert [(s.name, s.excluded) for s in found.to] == [
        ("POSTS COLLECTIVE", ("AMEMBASSY OSLO", "AMEMBASSY BERN")),
        ("AMEMBASSY ROME", ()),
    ]


def test_exempt_stations_without_a_collective_go_to_the_last_addressee() -> None:
    (station,) = wire("FM A\nTO AMEMBASSY ROME\nXMT AMEMBASSY OSLO\n").to
    assert station.excluded == ("AMEMBASSY OSLO",)


def test_an_office_table_is_no_addressee() -> None:
    found = wire("FM A\nTO B\nINFO LOG-00   NP-00    AID-00\n      CTME-00  DINT-00\nNSC WASHDC\n")
    assert [s.name for s in found.info] == ["NSC WASHDC"]


def test_a_text_that_does_not_begin_as_a_block_is_none() -> None:
    assert wire("He went to town.\nTO THE MINISTER\n", whole=True) == Wire()
    assert wire("TO THE POST\nINFO ANOTHER\n", whole=True).to[0].name == "THE POST"


def test_the_block_ends_at_the_text() -> None:
    text = "FM A\nTO B\n\nE.O. 12958: N/A\nTAGS: PREL\n"
    found = wire(text, whole=True)
    assert [s.name for s in found.to] == ["B"]
    assert found.end == text.index("B") + 1


@pytest.mark.parametrize(
    ("line", "name", "precedence", "number"),
    [
        ("RUEHBO/AMEMBASSY BOGOTA PRIOITY 12", "AMEMBASSY BOGOTA", "PRIORITY", "12"),
        ("RUEHCV/AMEMBASSY CARACAS IMMEDATE", "AMEMBASSY CARACAS", "IMMEDIATE", None),
        ("RUEHUNV/USMISSION UNVIE VIENNA0162", "USMISSION UNVIE VIENNA", None, "0162"),
        ("RUEHLP/AMEMBASSY LA PAZ FEB 7671", "AMEMBASSY LA PAZ", None, "7671"),
        ("RUEHME/AMEMBASSY MEXICO 0042-0044", "AMEMBASSY MEXICO", None, "0042-0044"),
    ],
)
def test_a_damaged_addressee_is_read(
    line: str, name: str, precedence: str | None, number: str | None
) -> None:
    text = f"O 010900Z MAR 09\nFM AMEMBASSY OSLO\nTO {line}\n"
    (station,) = read_wire(text, Span(0, len(text))).to
    assert (station.name, station.precedence, station.number) == (name, precedence, number)
    assert station.post


def test_a_month_between_two_posts_stands_for_a_line_end() -> None:
    text = (
        "O 010900Z MAR 09\nFM AMEMBASSY OSLO\nINFO RUEHLP/AMEMBASSY LA PAZ MAR LIMA PRIORITY 5433\n"
    )
    first, second = read_wire(text, Span(0, len(text))).info
    assert (first.post, first.number, first.span.of(text)) == (
        "LAPAZ", None, "RUEHLP/AMEMBASSY LA PAZ",
    )  # fmt: skip
    assert (second.post, second.precedence, second.number) == ("LIMA", "PRIORITY", "5433")


def test_a_routed_line_after_an_exemption_is_an_addressee_again() -> None:
    text = (
        "O 010900Z MAR 09\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\nINFO EUROPEAN COLLECTIVE\n"
        "XMT AMEMBASSY RIGA\nRUEHTL/AMEMBASSY TALLINN\n"
    )
    collective, tallinn = read_wire(text, Span(0, len(text))).info
    assert collective.excluded == ("AMEMBASSY RIGA",)
    assert tallinn.post == "TALLINN"


def test_an_office_table_before_the_sender_is_no_addressee() -> None:
    text = (
        "Distribution:\n\nACTION NEA-00\n\nINFO  LOG-00   CIAE-00\n      EAP-00   DHSE-00\n\n"
        "O 231530Z OCT 08\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC IMMEDIATE 0186\n"
    )
    wire = read_wire(text, Span(0, len(text)))
    assert wire.dtg
    assert wire.sender
    assert wire.sender.post == "OSLO"
    assert [station.post for station in wire.to] == ["STATE"]
    assert not wire.info


def named(text: str) -> list[tuple[str, str, str | None]]:
    """Return the kind, name and post of each station that a whole routing block names."""
    wire = read_wire(text, Span(0, len(text)), whole=True)
    stations = [("to", station) for station in wire.to] + [("info", item) for item in wire.info]
    return [(kind, station.name, station.post) for kind, station in stations]


@pytest.mark.parametrize(
    "text",
    [
        "TO: AMEMBASSY OSLO\nINFO: AMEMBASSY BERN; AMEMBASSY ROME",
        "FROM: SECSTATE WASHDC\nTO: AMEMBASSY OSLO\nINFO: AMEMBASSY BERN, AMEMBASSY ROME",
        "ACTION AMEMBASSY OSLO\nINFO AMEMBASSY BERN\nAMEMBASSY ROME",
        "TO AMEMBASSY OSLO INFO AMEMBASSY BERN; AMEMBASSY ROME",
        "FM SECSTATE WASHDC\nTO\nAMEMBASSY OSLO\n\nINFO\nAMEMBASSY BERN\nAMEMBASSY ROME",
    ],
)
def test_addressees_stand_under_labels_of_many_kinds(text: str) -> None:
    assert named(text) == [
        ("to", "AMEMBASSY OSLO", "OSLO"),
        ("info", "AMEMBASSY BERN", "BERN"),
        ("info", "AMEMBASSY ROME", "ROME"),
    ]


def test_a_whole_routing_block_on_one_line_is_parted_at_its_indicators() -> None:
    text = (
        "TO RUEHC/SECSTATE WASHDC PRIORITY 1234 INFO RUEHNY/AMEMBASSY OSLO 0012"
        " RUEHRO/AMEMBASSY ROME 0033"
    )
    wire = read_wire(text, Span(0, len(text)), whole=True)
    assert [(item.indicator, item.number) for item in wire.to] == [("RUEHC", "1234")]
    assert [(item.post, item.number) for item in wire.info] == [("OSLO", "0012"), ("ROME", "0033")]
    assert [station.span.of(text) for station in wire.info][-1] == "RUEHRO/AMEMBASSY ROME 0033"


@pytest.mark.parametrize(
    ("line", "name", "post"),
    [
        ("TO SECSTATE WASHDC//ISN/MTR//", "SECSTATE WASHDC//ISN/MTR//", "STATE"),
        ("TO AMEMBASSY OSLO (FOR ECON)", "AMEMBASSY OSLO (FOR ECON)", "OSLO"),
        ("TO SECSTATE WASHDC//", "SECSTATE WASHDC", "STATE"),
    ],
)
def test_an_office_behind_the_addressee_does_not_hide_the_post(
    line: str, name: str, post: str
) -> None:
    assert named(line) == [("to", name, post)]


@pytest.mark.parametrize(
    "text",
    ["TO: ALL READERS OF THIS; IDA THORN", "ACTION EUR-12\nINFO OCT-01", "INFO LOG-00 AF-00"],
)
def test_letters_and_office_tables_have_no_addressees(text: str) -> None:
    assert named(text) == []


@pytest.mark.parametrize(
    ("line", "precedence"),
    [
        ("O 200840Z Mar 09", ("O",)),
        ("O 200840ZMAR09", ("O",)),
        ("OO 200840Z MAR 09", ("O",)),
        ("OP 200840Z MAR 09", ("O", "P")),
        ("DTG: 200840Z MAR 2009", ()),
        ("NIACT O 200840Z MARCH 2009", ("O",)),
        ("O 200840 MAR 09", ("O",)),
        ("O 20 0840Z MAR 09", ("O",)),
        ("O 200840 Z MAR 09", ("O",)),
    ],
)
def test_a_group_alone_is_a_routing_block(line: str, precedence: tuple[str, ...]) -> None:
    found = read_wire(line, Span(0, len(line)), whole=True)
    assert found.dtg == datetime(2009, 3, 20, 8, 40, tzinfo=UTC)
    assert found.precedence == precedence


def test_a_number_and_a_month_of_prose_are_none() -> None:
    text = "123456 people came in March 2009"
    assert read_wire(text, Span(0, len(text)), whole=True) == Wire()


@pytest.mark.parametrize(
    "line",
    ["DE RUEHNY #0724/01 0790840", "DE RUEHNY 0724/01 079/0840Z", "DE RUEHNY # 0724/01 0790840Z"],
)
def test_the_line_of_the_station_is_read_with_and_without_its_sign(line: str) -> None:
    found = read_wire(line, Span(0, len(line)), whole=True).de
    assert found == Transmission("RUEHNY", "0724", "01", "0790840")


def test_a_name_with_de_is_no_station() -> None:
    text = "FM AMEMBASSY OSLO\nDE GAULLE 1944"
    assert read_wire(text, Span(0, len(text)), whole=True).de is None


def test_the_number_of_an_address_group_is_its_name() -> None:
    text = "O 010900Z MAR 09\nFM AMEMBASSY OSLO\nTO AIG 7011\nAIG 7012 PRIORITY\n"
    found = [(one.name, one.number) for one in read_wire(text, Span(0, len(text))).to]
    assert found == [("AIG 7011", None), ("AIG 7012", None)]


def test_the_filing_time_may_be_parted() -> None:
    text = "DE RUEHNY 0412/01 070 2233\nR 102233Z MAR 08\nFM AMEMBASSY OSLO\n"
    de = read_wire(text, Span(0, len(text))).de
    assert de
    assert (de.serial, de.section, de.filed) == ("0412", "01", "0702233")
