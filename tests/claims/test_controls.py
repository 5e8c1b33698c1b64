from __future__ import annotations

from reftel.claims import Hedge, Polarity
from tests.claims.reading import told


def test_a_control_claim_names_item_and_each_list() -> None:
    (found,) = told(
        "The GX-100 gyroscope is controlled by the MTCR, NSG and Wassenaar arrangement.", "control"
    )
    assert [slot.value for slot in found.slots if slot.role == "list"] == ["MTCR", "NSG", "WA"]
    assert found.slot("item") == "GX-100 gyroscope"


def test_not_controlled_is_denied_and_may_be_is_potential() -> None:
    (denied,) = told("The test chamber is not controlled by the MTCR.", "control")
    assert denied.polarity is Polarity.DENIED
    (doubt,) = told("The gyroscopes may be controlled by the MTCR.", "control")
    assert doubt.hedge is Hedge.POTENTIAL


def test_a_listing_names_party_and_annex() -> None:
    words = (
        "The buyer of the tubes, Shahid Hemmat Industrial Group (SHIG), is listed in the annex"
        " to UNSCR 1737."
    )
    (found,) = told(words, "listing")
    assert (found.slot("party"), found.slot("instrument")) == ("SHIG", "UNSCR-1737-ANNEX")
    assert found.hedge is Hedge.ASSERTED


def test_two_parties_designated_are_two_listings() -> None:
    words = "Both SHIG and SBIG are designated under UNSCR 1737."
    assert {claim.slot("party") for claim in told(words, "listing")} == {"SHIG", "SBIG"}


def test_sanctions_imposed_name_whom_they_meet() -> None:
    (found,) = told("In 2007 we imposed sanctions on SHIG there.", "sanctions")
    assert (found.slot("target"), found.slot("when")) == ("SHIG", "2007")
