from __future__ import annotations

from reftel.claims import Hedge
from tests.claims.reading import told


def test_an_incoming_chair_has_office_and_body() -> None:
    (found,) = told("Ambassador Berit Solheim, incoming Norwegian MTCR Chairman, came.", "term")
    assert found.attribute("status") == "incoming"
    assert found.attribute("office") == "Norwegian MTCR Chairman"
    assert found.attribute("body") == "MTCR"
    assert found.hedge is Hedge.PLANNED


def test_a_co_chair_holds_the_office_now() -> None:
    (found,) = told("Mr. Paul Ashdown, Co-Chair of the MTCR's TEM Committee, came.", "term")
    assert (found.attribute("status"), found.attribute("body")) == ("current", "MTCR")


def test_a_responsibility_passes_from_one_unit_to_another() -> None:
    words = (
        "They restructure in the coming two months. Responsibility for\n"
        "exercise cases would be transferred"
        ' from the Fourth\nDivision "to a newly reorganized Second Division."'
    )
    (found,) = told(words, "responsibility")
    assert [(slot.role, slot.value) for slot in found.slots] == [
        ("what", "Responsibility for exercise cases"), ("from", "Fourth Division"),
        ("to", "newly reorganized Second Division"), ("when", "2008-03-14/2008-05-14"),
    ]  # fmt: skip
