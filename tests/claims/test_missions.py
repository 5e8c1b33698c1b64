from __future__ import annotations

from reftel.claims import Hedge
from tests.claims.reading import quotes, told

REGIME = "The MTCR does outreach. "


def test_a_mission_done_has_country_day_and_leader() -> None:
    (found,) = told(
        REGIME + "Chairman Berg conducted an outreach mission\nto India on March 3.", "outreach"
    )
    assert (found.attribute("country"), found.attribute("date")) == ("IN", "2008-03-03")
    assert (found.attribute("status"), found.attribute("lead")) == ("done", "Chairman Berg")


def test_a_list_of_visits_is_a_mission_each() -> None:
    words = (
        REGIME + "The postponed days of the Envoy's Pakistan (April 3) and Kenya (May 7-8) visits."
    )
    found = told(words, "outreach")
    assert [(c.attribute("country"), c.attribute("date")) for c in found] == [
        ("PK", "2008-04-03"), ("KE", "2008-05-07/2008-05-08"),
    ]  # fmt: skip
    assert {claim.hedge for claim in found} == {Hedge.PLANNED}
    assert found[0].attribute("status") == "postponed"


def test_conditions_set_for_a_visit_are_kept() -> None:
    words = (
        REGIME
        + "Dates for the Chairman's Pakistan (April 3) visit came. It is odd to permit only\n"
        "technical staff from capitals for the Pakistan visit."
    )
    assert str(told(words, "outreach")[0].attribute("condition")).startswith("only technical staff")


def test_a_visit_outside_of_outreach_is_none() -> None:
    assert quotes("The Minister made a visit to India on March 3.", "outreach") == []
