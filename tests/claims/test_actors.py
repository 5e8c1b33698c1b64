from __future__ import annotations

import pytest

from reftel.claims.actors import Cast, Side
from tests.claims.specimens import report, stage


def subject(sentence: str, verb: str) -> tuple[Side, str] | None:
    scene = stage(report(f"1. (C) {sentence}"))
    at = scene.layout.text.index(f" {verb}") + 1
    actor = scene.cast.subject(scene.layout, scene.layout.sentence(at).start, at)
    return (actor.side, actor.name) if actor else None


@pytest.mark.parametrize(
    ("sentence", "verb"),
    [
        ("PolOff delivered the points.", "delivered"),
        ("The Ambassador again raised it.", "raised"),
        ("On March 3, poloff delivered the points.", "delivered"),
        ("Charge d'Affaires delivered the demarche.", "delivered"),
        ("Charge (accompanied by a notetaker) delivered the points.", "delivered"),
        ("A/S Thistle delivered the points.", "delivered"),
        ("DCM and Dutch counterpart Otto Vaas delivered a paper.", "delivered"),
        ("The Ambassador, along with two others, orally conveyed it.", "conveyed"),
        ("We delivered the points.", "delivered"),
        ("Saltmarsh told him so.", "told"),
    ],
)
def test_our_officers_are_ours(sentence: str, verb: str) -> None:
    found = subject(sentence, verb)
    assert found is not None
    assert found[0] is Side.OURS


@pytest.mark.parametrize(
    ("sentence", "verb", "name"),
    [
        ("Veludo said no.", "said", "Veludo"),
        ("Veludo, who listened, said no.", "said", "Veludo"),
        ("In reply, the Spanish representative said no.", "said", "the Spanish representative"),
        ("Ambassador Havn said no.", "said", "Ambassador Havn"),
        ("Chinese officials told us no.", "told", "Chinese officials"),
    ],
)
def test_others_are_hosts_with_their_names(sentence: str, verb: str, name: str) -> None:
    assert subject(sentence, verb) == (Side.HOST, name)


def test_where_nobody_stands_before_the_verb_nobody_acts() -> None:
    assert subject("It was late and delivered.", "delivered") is None


def test_an_adopted_officer_is_ours_from_then_on() -> None:
    scene = stage(report("1. (C) Nothing."))
    assert scene.cast.side("Ambassador Finch") is Side.HOST
    scene.cast.adopt("Ambassador Finch")
    assert scene.cast.side("Finch") is Side.OURS


def test_a_name_is_told_as_fully_as_the_cable_gives_it() -> None:
    assert isinstance(stage(report("1. (C) Nothing.")).cast, Cast)
    assert stage(report("1. (C) Nothing.")).cast.full("Veludo") == "Veludo"
