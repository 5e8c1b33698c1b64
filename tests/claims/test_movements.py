from __future__ import annotations

import pytest

from tests.claims.reading import told


def slots(words: str, kind: str = "transfer") -> dict[str, str]:
    (found,) = told(words, kind)
    return {slot.role: slot.value for slot in reversed(found.slots)}


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("SHIG supplied gyroscopes to SBIG.", {"supplier": "SHIG", "recipient": "SBIG"}),
        (
            "SBIG was seeking to procure graphite from SHIG.",
            {"recipient": "SBIG", "supplier": "SHIG"},
        ),
        (
            "We oppose the transfer of gyroscopes by SHIG to SBIG.",
            {"supplier": "SHIG", "recipient": "SBIG"},
        ),
        ("It was military equipment provided to Iran.", {"to": "IR"}),
        ("SHIG continues to sell gyroscopes to Kenya.", {"supplier": "SHIG", "to": "KE"}),
        ("SHIG and its subsidiary SBIG are selling graphite to Kenya.",
         {"supplier": "SBIG", "to": "KE"}),
        ("SHIG will export graphite to Kenya on the M/V Grey Heron.",
         {"supplier": "SHIG", "to": "KE", "vessel": "GREY HERON"}),
        ("They want to export graphite to Kenya.", {"to": "KE"}),
        ("It was graphite destined for Kenya.", {"to": "KE"}),
        ("The graphite is old and we believe is intended for delivery to SBIG.",
         {"recipient": "SBIG"}),
        ("We fear a potential transfer to Iran of several gyroscopes.", {"to": "IR"}),
        ("They fear gyroscope sales to Kenya.", {"to": "KE"}),
        ("They may export to Kenya 12 gyroscopes.", {"to": "KE"}),
        ("The export of gyroscopes and accelerometers to Kenya stopped.", {"to": "KE"}),
        ("Kenyan efforts to procure graphite go on.", {"to": "KE"}),
        ("The graphite was stopped on its way from Kenya to Iran.", {"from": "KE", "to": "IR"}),
        ("The graphite was purchased by a Ruritanian firm there.", {}),
        ("SHIG is selling graphite to Kenya's SBIG.", {"recipient": "SBIG"}),
    ],
)  # fmt: skip
def test_who_supplies_whom_is_read_from_the_words_between(
    words: str, expected: dict[str, str]
) -> None:
    found = slots(words)
    assert found | expected == found


def test_an_impending_shipment_has_vessel_flag_and_goal() -> None:
    found = slots(
        "Halt the impending shipment of suspected cartridges on the Maltese-flagged"
        " M/V Grey Heron to Kenya.",
        "shipment",
    )
    assert (
        found | {"vessel": "GREY HERON", "flag": "MT", "to": "KE", "status": "impending"} == found
    )


def test_goods_passed_on_are_a_diversion_with_who_has_them_now() -> None:
    words = "Military vehicles provided to Kenya are being retransferred to armed bands."
    (found,) = told(words, "shipment")
    assert found.attribute("event") == "retransfer"
    assert found.slot("end_user") == "armed bands"


def test_the_lists_that_control_the_goods_are_slots() -> None:
    words = "She named the potential supply of the GX-100 gyroscope controlled by the MTCR and NSG."
    (found,) = told(words, "shipment")
    assert [slot.value for slot in found.slots if slot.role == "control"] == ["MTCR", "NSG"]


@pytest.mark.parametrize("words", ["They refrain from supplying graphite to Kenya.",
                                   "SHIG supplied graphite."])  # fmt: skip
def test_what_does_not_move_to_anybody_is_no_shipment(words: str) -> None:
    assert told(words, "shipment") == []


def test_a_halted_shipment_has_its_day() -> None:
    found = slots("The halted shipment of graphite at Birch Field in December 2007 was old.",
                  "shipment")  # fmt: skip
    assert (found["status"], found["when"]) == ("halted", "2007-12")
