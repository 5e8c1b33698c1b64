from __future__ import annotations

import pytest

from reftel import extract, read
from tests.claims.reading import told, values
from tests.claims.specimens import report


def found(words: str) -> list[tuple[str, str]]:
    return [(" ".join(c.quote.split()), c.value) for c in told(words, "vessel")]


def test_a_ship_named_once_is_known_without_its_prefix() -> None:
    words = "The M/V Grey Heron sailed. The vessel is old. The Grey Heron is here."
    assert found(words) == [
        ("M/V Grey Heron", "GREY HERON"), ("The vessel", "GREY HERON"),
        ("Grey Heron", "GREY HERON"),
    ]  # fmt: skip


def test_a_shortened_name_means_the_whole_one() -> None:
    assert found("Halt the M/V Heron. The M/V Grey Heron sailed.")[0] == ("M/V Heron", "GREY HERON")


def test_flag_and_number_are_kept() -> None:
    (ship,) = told("The Maltese-flagged M/V Grey Heron, IMO number 9000001, sailed.", "vessel")
    assert (ship.attribute("flag"), ship.attribute("imo")) == ("MT", "9000001")


@pytest.mark.parametrize(
    ("words", "trait"),
    [
        ("It was loaded onto a maritime vessel there.", "unnamed"),
        ("They watch Maltese-flagged vessels there.", "generic"),
    ],
)
def test_vessels_may_be_described_only(words: str, trait: str) -> None:
    assert [claim.attribute(trait) for claim in told(words, "vessel")] == [True]


def test_the_ship_means_nothing_where_none_was_named() -> None:
    assert found("The ship is old.") == []


def test_flights_and_aircraft_are_vessels_of_their_type() -> None:
    words = "The Il-62, flight QX-621, returns as QX-622 then."
    types = [(claim.value, claim.attribute("type")) for claim in told(words, "vessel")]
    assert types == [("IL-62", "aircraft"), ("QX-621", "flight"), ("QX-622", "flight")]


def test_a_voyage_has_its_line_and_number() -> None:
    (voyage,) = told("The M/V Grey Heron on North Sea Line (NSL) voyage 0412 sailed.", "voyage")
    assert voyage.value == "NSL 0412"
    assert (voyage.attribute("number"), voyage.attribute("vessel")) == ("0412", "GREY HERON")


def test_a_name_ends_with_its_header_field() -> None:
    text = "SUBJECT: EXERCISE ABOARD M/V EXERCISE HERON\n\nREF: STATE 24101\n\n1. (S) EXERCISE.\n"
    ships = [one.value for one in extract(read(text)) if one.kind == "vessel"]
    assert ships == ["EXERCISE HERON"]


@pytest.mark.parametrize(
    "words",
    [
        "The MV Grey Heron sailed.",
        "The M/T Grey Heron sailed.",
        "The cargo ship Grey Heron sailed.",
        'The motor vessel "Grey Heron" sailed.',
        "The M/V GREY HERON sailed.",
    ],
)
def test_a_ship_has_one_value_however_it_is_written(words: str) -> None:
    assert [value for _, value in found(words)] == ["GREY HERON"]


@pytest.mark.parametrize(
    "words",
    [
        "Their ship-building firm paid.",
        "Parts of a pressure vessel left.",
        "It was shipped by sea.",
        "His blood vessels burst.",
        "The flight of the bird was long.",
    ],
)
def test_words_like_vessels_are_none(words: str) -> None:
    assert found(words) == []


def test_a_type_of_aircraft_told_as_goods_is_no_vessel() -> None:
    assert found("Two Il-76s and a Boeing 747-400 aircraft were sold.") == []
    assert found("The Il-76 landed.") == [("Il-76", "IL-76")]


@pytest.mark.parametrize(
    ("words", "values"),
    [
        ("The vessel Grey Heron (IMO 9000001) sailed.", ["GREY HERON"]),
        ("The S.S. Grey Heron and M.V. Blue Star sailed.", ["GREY HERON", "BLUE STAR"]),
        ("The vessels Grey Heron and Blue Star sailed.", ["GREY HERON", "BLUE STAR"]),
        ("The tanker Grey Heron sailed.", ["GREY HERON"]),
        ("USS Heron Bay sailed.", ["HERON BAY"]),
        ("The aircraft, tail number EP-XYZ, flew.", ["EP-XYZ"]),
        ("Exercise Air flight 655 landed.", ["EXERCISE AIR 655"]),
        ("An IL-76TD landed.", ["IL-76TD"]),
        ("The ship Iran claims is old.", []),
        ("The vessel Company met.", []),
    ],
)
def test_a_ship_or_aircraft_is_named_by_its_class_or_number(words: str, values: list[str]) -> None:
    assert [value for _, value in found(words) if not value.startswith("(")] == values


def test_each_ship_has_its_own_number() -> None:
    words = "The M/V Grey Heron (IMO 9000001) and the M/V Blue Star (IMO 9000002) sailed."
    assert [claim.attribute("imo") for claim in told(words, "vessel")] == ["9000001", "9000002"]


def test_a_vessel_is_taken_up_with_its_nation() -> None:
    words = "It was loaded onto a Maltese-owned vessel. The Maltese vessel sailed."
    assert [claim.attribute("coref") for claim in told(words, "vessel")] == [None, True]


def test_a_shortened_word_does_not_end_the_name_of_a_ship() -> None:
    found = told("USS Mt. Exercise called; the M/V St. Lantern Star left.", "vessel")
    assert [claim.value for claim in found] == ["MT. EXERCISE", "ST. LANTERN STAR"]


@pytest.mark.parametrize(
    ("words", "ships"),
    [
        ("HMCS Ville de Velmar sailed. The Ville de Velmar is here.",
         [("HMCS Ville de Velmar", "VILLE DE VELMAR"), ("Ville de Velmar", "VILLE DE VELMAR")]),
        ("Vessel: Grey Heron to Singapore", [("Grey Heron", "GREY HERON")]),
        ("They boarded the IRAN GREY HERON at sea. The IRAN GREY HERON sailed.",
         [("IRAN GREY HERON", "IRAN GREY HERON"),
          ("IRAN GREY HERON", "IRAN GREY HERON")]),
        ("It escorted five relief vessels there.",
         [("five relief vessels", "(five relief vessels)")]),
        ("He got on board the plane.", []),
    ],
)  # fmt: skip
def test_ships_of_war_of_forms_and_of_boardings(words: str, ships: list[tuple[str, str]]) -> None:
    assert found(words) == ships


def test_a_country_inside_the_name_of_a_ship_is_no_place() -> None:
    assert told("They boarded the IRAN GREY HERON off Muscat.", "place")[0].quote == "Muscat"


def test_the_owner_of_words_behind_is_named_without_its_ending() -> None:
    words = "The M/V Grey Heron's owner paid. The Grey Heron's master slept. The Grey Heron sank."
    assert found(words) == [
        ("M/V Grey Heron", "GREY HERON"), ("Grey Heron", "GREY HERON"),
        ("Grey Heron", "GREY HERON"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "words",
    ["The M/V\nGrey\nHeron sailed.", "The M/V  Grey  Heron sailed.", "THE M/V GREY HERON SAILED."],
)
def test_a_ship_is_one_however_its_lines_break(words: str) -> None:
    assert [value for _, value in found(words)] == ["GREY HERON"]


@pytest.mark.parametrize(
    ("words", "flags"),
    [
        ("The Greek-flagged tanker Blue Star and the freighter Grey Heron collided.",
         ["GR", None]),
        ("An Iranian-flagged vessel and a freighter were seen.", ["IR", None]),
        ("The Maltese-flag M/V Grey Heron and M/V Blue Star left.", ["MT", None]),
    ],
)  # fmt: skip
def test_a_flag_is_that_of_the_ship_behind_it_alone(words: str, flags: list[str | None]) -> None:
    assert [claim.attribute("flag") for claim in told(words, "vessel")] == flags


def test_a_flight_written_with_a_gap_is_known_by_a_hyphen() -> None:
    assert found("Flight IR 655 and flight IR 656 were late.") == [
        ("Flight IR 655", "IR-655"), ("flight IR 656", "IR-656"),
    ]  # fmt: skip


def test_a_ship_of_the_subject_is_meant_by_the_vessel_of_the_body() -> None:
    text = "SUBJECT: EXERCISE ABOARD M/V EXERCISE HERON\n\n1. (S) The vessel sailed.\n"
    ships = [(one.paragraph, one.value) for one in extract(read(text)) if one.kind == "vessel"]
    assert ships == [("hdr", "EXERCISE HERON"), ("1", "EXERCISE HERON")]


def test_the_vessel_is_the_one_named_last_before() -> None:
    words = "The M/V Grey Heron left. The M/V Blue Star came. This ship is old."
    assert found(words)[-1] == ("This ship", "BLUE STAR")


@pytest.mark.parametrize(
    "words", ["SAILED", "LEFT SHANGHAI", "ARRIVED", "HAS DOCKED", "WERE SEEN", "VIA DUBAI"]
)
def test_a_name_in_a_text_of_capitals_ends_before_what_the_ship_does(words: str) -> None:
    assert [value for _, value in found(f"THE M/V GREY HERON {words}.")] == ["GREY HERON"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The Turkish freighter M/V Alder Star left.", ["ALDER STAR"]),
        ("The Panamanian-flagged Ocean Alder called there.", ["OCEAN ALDER"]),
        ("It was aboard the QBC Alder there.", ["QBC ALDER"]),
        ("It was aboard the NATO ship there.", []),
        ("Tail number EP-QOM landed there.", ["EP-QOM"]),
        ("It has tail number 4L-AQA there.", ["4L-AQA"]),
        ("The HMCS Alder Commander spoke.", ["ALDER"]),
    ],
)
def test_a_ship_or_aircraft_is_named_in_many_ways(words: str, expected: list[str]) -> None:
    assert [claim.value for claim in told(words, "vessel")] == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Several dhows and small fishing vessels came.", ["dhows", "small fishing vessels"]),
        ("They met Costa Rican boats there.", ["Costa Rican boats"]),
        ("The WFP ships are slow.", ["WFP ships"]),
        ("It is a warship of the Royal Navy of Kenya.", ["a warship of the Royal Navy of Kenya"]),
        ("He came on one of the US Navy ships.", ["one of the US Navy ships"]),
        ("They made pressure vessels and boats.", []),
    ],
)
def test_ships_told_only_by_what_they_are_are_ships_of_a_sort(
    words: str, expected: list[str]
) -> None:
    found = told(words, "vessel")
    assert [claim.quote for claim in found] == expected
    assert all(claim.attribute("generic") for claim in found)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("The cargo ship GREY HERON sailed.", [("GREY HERON", "GREY HERON")]),
        ("The M/V Captain Birch sailed.", [("M/V Captain Birch", "CAPTAIN BIRCH")]),
        ("The M/V Grey Heron (ex-Alder Star) sailed.",
         [("M/V Grey Heron", "GREY HERON"), ("Alder Star", "GREY HERON")]),
        ("The M/V Grey Heron sailed. She changed her name from Alder Star in April.", None),
        ("The M/V Grey Heron changed her name from Alder Star in April.",
         [("M/V Grey Heron", "GREY HERON"), ("Alder Star", "GREY HERON")]),
        ("An Il-76, registration EX-90188, left. They held EX-90188. The plane waits.",
         [("Il-76", "IL-76 EX-90188"), ("EX-90188", "IL-76 EX-90188"),
          ("EX-90188", "IL-76 EX-90188"), ("The plane", "IL-76 EX-90188")]),
        ("Tail numbers are new; tail number N185UA and tail number N192UA left. The plane waits.",
         [("N185UA", "N185UA"), ("N192UA", "N192UA")]),
        ("They saw cargo ships there.", []),
        ("They saw a vessel there.", []),
        ("They saw a container ship there.", [("a container ship", "(a container ship)")]),
    ],
)  # fmt: skip
def test_ships_and_aircraft_are_called_by_what_is_their_name(
    words: str, found: list[tuple[str, str]] | None
) -> None:
    claims = told(words, "vessel")
    if found is None:
        assert "Alder Star" in [claim.quote for claim in claims]
    else:
        assert [(claim.quote, claim.value) for claim in claims] == found


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The Grey Heron was expected to berth at Mersin.", ["GREY HERON"]),
        ("The Grey Heron sailed; the Grey Heron came back.", ["GREY HERON", "GREY HERON"]),
        ("They met the Nadia B's master; she sailed.", ["NADIA B"]),
        ("It left on the MOTOR VESSEL LILLEBIRCH, SWEDISH FLAG.", ["LILLEBIRCH"]),
        ("It left on the SS ALDER COURIER UNDER BILL 4.", ["ALDER COURIER"]),
        ("The coaster Grey Heron and the bulk carrier Alder 6 left.", ["GREY HERON", "ALDER 6"]),
        ("The Kenya Navy sailed on.", []),
        ("The Deputy Minister sailed on.", []),
        ("The Russians sailed on.", []),
        ("The Foreign sailed on.", []),
    ],
)
def test_a_ship_is_known_by_what_only_ships_do(words: str, expected: list[str]) -> None:
    assert values(words, "vessel") == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The M/V Heron Star left. A sister ship, Heron Moon, waits.",
         ["M/V Heron Star", "Heron Moon"]),
        ("Crates left Oran aboard the Heron Star, and came.", ["Heron Star"]),
        ("They boarded the Bunga Mawar at Penang.", ["Bunga Mawar"]),
        ("They came aboard the Orient Express train.", []),
        ("In May the KNSL ship Sarvenaz ran aground.", ["Sarvenaz"]),
    ],
)  # fmt: skip
def test_a_ship_is_named_behind_what_is_said_of_it(words: str, expected: list[str]) -> None:
    assert [quote for quote, _ in found(words)] == expected


def test_a_land_among_the_tags_is_no_ship_and_a_ship_in_the_subject_is_one() -> None:
    text = report("1. (C) The M/V Tae Star left Oran.", tags="PREL, KN, MV BM",
                  subject="FUEL FOR THE TAE STAR")  # fmt: skip
    named = [claim.quote for claim in extract(text) if claim.kind == "vessel"]
    assert named == ["TAE STAR", "M/V Tae Star"]


@pytest.mark.parametrize(
    "words",
    [
        "Eight crates were lifted off the Grey Heron on 3 March.",
        "The cargo of the Grey Heron was found to be cement.",
        "Sixty drums were put on board the Ro-Ro vessel Grey Heron.",
        "Sixty drums were unloaded from the Grey Heron in May.",
    ],
)
def test_a_ship_is_known_by_what_lies_aboard_her(words: str) -> None:
    assert values(words, "vessel") == ["GREY HERON"]


@pytest.mark.parametrize(
    "words",
    [
        "The matter was put on the Security Council agenda.",
        "The cargo of the Kenya Airways flight was found.",
        "Firms were placed on the Entity List in May.",
        "Funds were transferred to the Birch Company.",
    ],
)
def test_lists_and_airlines_are_no_ships(words: str) -> None:
    assert [value for value in values(words, "vessel") if "flight" not in value] == []
