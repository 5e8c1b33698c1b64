from __future__ import annotations

import pytest

import reftel
from reftel.claims import Page
from reftel.claims.goods.item_standing import reports
from tests.claims.reading import quotes

WASHINGTON = """C O N F I D E N T I A L STATE 001234

E.O. 12958: DECL: 01/01/2019
TAGS: PARM, ETTC
SUBJECT: ALDER

1. (C) {}

RICE
"""


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("The laying down of weapons by the former rebels is slow.", ["weapons"]),
        ("Any weapons surrendered there are kept.", ["weapons"]),
        ("The army has no rockets, and it may never have missiles.", ["rockets", "missiles"]),
        ("The law bids them protect equipment from theft.", ["equipment"]),
        ("The law bids them to stop the export of any arms or related materiel.",
         ["arms or related materiel"]),
        ("It is of help with weapons accountability and against MANPADS proliferation.",
         ["weapons", "MANPADS"]),
        ("They plan to replace Soviet-era equipment and use border monitoring equipment there.",
         ["Soviet-era equipment", "border monitoring equipment"]),
        ("They may misuse civilian aircraft for it.", ["civilian aircraft"]),
        ("It is fit for missile components.", ["missile components"]),
    ],
)  # fmt: skip
def test_a_report_tells_of_arms_by_their_noun_alone(words: str, found: list[str]) -> None:
    assert quotes(words, "item") == found


@pytest.mark.parametrize(
    "words",
    [
        "They spoke of weapons programs and of missile tests.",
        "He heads the arms control talks.",
        "They called to arms, and he is up in arms.",
        "The missile is a symbol.",
    ],
)
def test_what_arms_are_only_a_part_of_is_none(words: str) -> None:
    assert not quotes(words, "item")


def test_what_washington_writes_of_is_mostly_their_use() -> None:
    cable = reftel.read(WASHINGTON.format("The laying down of weapons by the rebels is slow."))
    assert not reports(Page(cable))
    assert not [claim for claim in reftel.extract(cable) if claim.kind == "item"]
