"""A promise is kept or broken where its own verb is told as done or as not done."""

from __future__ import annotations

import pytest

from reftel.demarche import Outcome
from reftel.demarche.keeping import stems, vow

KEPT, BROKEN = Outcome.KEPT, Outcome.BROKEN


@pytest.mark.parametrize(
    ("promised", "later", "outcome"),
    [
        ("inspect both containers", "customs inspected the containers on May 3", KEPT),
        ("stop the shipment", "the shipment had been stopped", KEPT),
        ("deny the license", "Latvia had denied the license", KEPT),
        ("hold the shipment until March", "they had held the shipment", KEPT),
        ("send a letter to the firms", "he sent the firms a letter", KEPT),
        (
            "pass our concerns to the court",
            "he contacted the judges and passed on our concerns",
            KEPT,
        ),
        ("look into the matter", "he had looked into the deal", KEPT),
        ("inspect both containers", "customs had not inspected the containers", BROKEN),
        (
            "inspect both containers",
            "customs never fully looked, and did not inspect containers",
            BROKEN,
        ),
        ("send a letter to the firms", "the Ministry failed to send the letter", BROKEN),
        ("inspect both containers", "customs had not yet inspected the containers", None),
        ("inspect both containers", "the containers will be inspected", None),
        ("inspect both containers", "the containers were to be inspected in May", None),
        ("inspect both containers", "customs described the containers", None),
        ("press the private sector to end deals", "the sector was full of deals", None),
        ("provide a briefing on the report", "a briefing would offer more than the report", None),
        ("inspect the Velmar ship", "Velmar had inspected nothing", None),
        ("facilitate meetings with officials", "officials expressed concern over meetings", None),
    ],
)
def test_only_the_verb_of_a_promise_shows_what_became_of_it(
    promised: str, later: str, outcome: Outcome | None
) -> None:
    told = vow(promised).told(later, direct=True)
    assert (told and told[0]) == outcome


def test_a_particle_is_enough_only_in_a_cable_that_cites_the_promise() -> None:
    assert vow("look into the matter").told("he had looked into the deal", direct=False) is None


@pytest.mark.parametrize(("direct", "kept"), [(True, True), (False, False)])
def test_as_promised_needs_the_cable_or_a_word_in_common(direct: bool, kept: bool) -> None:  # noqa: FBT001 -- rows
    told = vow("inspect both containers").told("as promised, the note came", direct=direct)
    assert (told is not None) is kept


def test_stems_leave_out_names_and_what_carries_nothing() -> None:
    assert stems("Portugal would inspect the containers soon") == {"inspec", "contai"}
