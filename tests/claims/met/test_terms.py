from __future__ import annotations

import pytest

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


@pytest.mark.parametrize(
    ("words", "office", "status"),
    [
        ("The outgoing Chair of the MTCR spoke.", "Chair", "outgoing"),
        ("The newly-appointed Director spoke.", "Director", "newly-appointed"),
        ("The Co-Chair of the Exercise Committee spoke.", "Co-Chair", "current"),
        ("He is to succeed Ambassador Berg.", "Ambassador Berg", "successor"),
    ],
)
def test_an_office_has_its_phase(words: str, office: str, status: str) -> None:
    found = [c for c in told(words, "term") if c.rule == "terms"]
    assert [(c.attribute("office"), c.attribute("status")) for c in found] == [(office, status)]


def test_the_holder_stands_before_a_comma_or_behind_the_office() -> None:
    before = told("Mr. Paul Ashdown, the incoming MTCR Chairman, spoke.", "term")
    after = told("The incoming MTCR Chairman, Mr. Paul Ashdown, spoke.", "term")
    assert [one.attribute("person") for one in (*before, *after)] == ["Paul Ashdown"] * 2


def test_a_holder_right_behind_the_body_is_no_part_of_it() -> None:
    words = "General Ames met Chairman of the Exercise Committee Admiral Paul Ashdown, who spoke."
    (found,) = told(words, "term")
    assert found.quote == "Chairman of the Exercise Committee"
    assert found.attribute("body") == "Exercise Committee"
    assert found.attribute("person") == "Paul Ashdown"


def test_an_office_of_a_country_tells_it() -> None:
    [one] = told("The incoming Norwegian MTCR Chairman spoke.", "term")
    assert one.attribute("country") == "NO"


def test_whom_one_succeeds_is_no_office() -> None:
    found = told("Ana Hori will succeed Jan Wout as head of the Experts Group.", "term")
    assert [one.attribute("office") for one in found] == ["head"]


def test_a_deputy_chairman_and_a_body_with_a_purpose_are_told_in_full() -> None:
    words = "Oleh Melo, First Deputy Chairman of the State Service for Export Control, came."
    (found,) = told(words, "term")
    assert found.attribute("office") == "First Deputy Chairman"
    assert found.attribute("body") == "State Service for Export Control"


@pytest.mark.parametrize(
    ("words", "office", "status"),
    [
        ("The incoming Chair of the NSG spoke.", "Chair", "incoming"),
        ("The former Chairman of the MTCR spoke.", "Chairman", "former"),
        ("The Deputy Chairman of the Exercise Committee spoke.", "Deputy Chairman", "current"),
    ],
)
def test_a_holder_of_an_office_stands_before_in_or_behind_it(
    words: str, office: str, status: str
) -> None:
    (found,) = told(words, "term")
    assert (found.attribute("office"), found.attribute("status")) == (office, status)


@pytest.mark.parametrize(
    "words", ["The chair broke.", "The head office is far.", "The president's chair is old."]
)
def test_furniture_and_houses_are_no_offices(words: str) -> None:
    assert told(words, "term") == []
