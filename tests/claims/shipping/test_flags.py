"""The flag of a ship stands before its name or behind, in many wordings."""

from __future__ import annotations

import pytest

from reftel.claims.shipping.flags import flag_at, flag_of, nation
from tests.claims.reading import told

SHIP = "M/V Grey Heron"


@pytest.mark.parametrize(
    ("words", "code", "land"),
    [
        ("The Maltese-flagged M/V Grey Heron left.", "MT", "Maltese"),
        ("A Malta-flag M/V Grey Heron left.", "MT", "Malta"),
        ("The Panamanian-registered cargo vessel M/V Grey Heron left.", "PA", "Panamanian"),
        ("The Marshall Islands-flagged M/V Grey Heron left.", "MH", "Marshall Islands"),
        ("The M/V Grey Heron, flying the Liberian flag, left.", "LR", "Liberian"),
        ("The M/V Grey Heron, which was under a Liberian flag, left.", "LR", "Liberian"),
        ("The M/V Grey Heron is registered in Malta.", "MT", "Malta"),
        ("The M/V Grey Heron (Maltese flag) left.", "MT", "Maltese"),
        ("The M/V Grey Heron (IMO 9000001; flag: Malta) left.", "MT", "Malta"),
        ("The M/V Grey Heron, a North Korean-flagged ship, left.", "KP", "North Korean"),
        ("The M/V Grey Heron\n(Maltese flag) left.", "MT", "Maltese"),
        ("The U.S.-flagged M/V Grey Heron left.", "US", "U.S."),
    ],
)
def test_a_flag_is_told_before_a_ship_or_behind(words: str, code: str, land: str) -> None:
    start = words.index(SHIP)
    place = flag_at(words, start, start + len(SHIP))
    assert place is not None
    assert (place.of(words), flag_of(words, start, start + len(SHIP))) == (land, code)


@pytest.mark.parametrize(
    "words",
    [
        "The M/V Grey Heron left Malta.",
        "The Maltese owner of the M/V Grey Heron left.",
        "The M/V Grey Heron under Captain Holm flew a flag.",
        "The M/V Grey Heron, owned by a Maltese firm, left.",
        "The M/V Grey Heron left. Its sister is registered in Malta.",
    ],
)
def test_an_owner_or_a_port_gives_no_flag(words: str) -> None:
    start = words.index(SHIP)
    assert flag_of(words, start, start + len(SHIP)) == ""


@pytest.mark.parametrize(
    ("words", "code"),
    [("Maltese", "MT"), ("Malta", "MT"), ("suspect Maltese", "MT"), ("MALTA", "MT"), ("Red", "")],
)
def test_a_land_is_known_by_its_name_or_adjective(words: str, code: str) -> None:
    assert nation(words) == code


def test_the_vessel_claim_bears_the_flag() -> None:
    (found,) = told("They saw the M/V Grey Heron, flying the Maltese flag.", "vessel")
    assert (found.value, found.attribute("flag")) == ("GREY HERON", "MT")


def test_a_shipment_cites_the_words_of_the_flag() -> None:
    words = "The M/V Grey Heron (Maltese flag) left Lisbon for Mombasa on March 2 with lathes."
    (found,) = told(words, "shipment")
    assert found.slot("flag") == "MT"
