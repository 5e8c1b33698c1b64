"""A person's role and organisation are told by the words right before and right behind."""

from __future__ import annotations

import pytest

from reftel.claims.people.persons import find_persons
from reftel.claims.people.roles import Role, role
from tests.claims.namesakes import page

BODY = "1. (C) {sentence}\n"


def told(sentence: str, name: str) -> Role:
    """Return what is told of the first person of a name."""
    laid = page(BODY.format(sentence=sentence))
    start = laid.text.index(name, laid.body().start)
    return role(laid, start, start + len(name))


@pytest.mark.parametrize(
    ("sentence", "title", "body"),
    [
        ("They met managing director Tomas Quill there.", "managing director", ""),
        ("They met export manager Tomas Quill there.", "export manager", ""),
        ("MFA Deputy Director for Exterior Policy Tomas Quill came.",
         "Deputy Director for Exterior Policy", "MFA"),
        ("Director General of the Velmar Space Agency Tomas Quill came.",
         "Director General", "Velmar Space Agency"),
        ("Royal Oman Police Inspector General Lt. Gen. Tomas Quill came.",
         "Inspector General Lt. Gen.", "ROP"),
        ("Ministry of Foreign Affairs Under Secretary Tomas Quill came.",
         "Under Secretary", "Ministry of Foreign Affairs"),
        ("Acting DAS Ada Marr and A/S Tomas Quill came.", "A/S", ""),
        ("Assistant Minister of Defense Major General Tomas Quill came.",
         "Assistant Minister of Defense Major General", ""),
        ("Under Secretary of State for Political Affairs Ambassador Tomas Quill came.",
         "Under Secretary of State for Political Affairs Ambassador", ""),
        ("Tomas Quill, Desk Officer at the Foreign Ministry, spoke.",
         "Desk Officer", "Foreign Ministry"),
        ("Tomas Quill, the export manager of Velcorta Works, said no.",
         "export manager", "Velcorta Works"),
        ("Tomas Quill, who is Director for Sanctions, said no.", "Director for Sanctions", ""),
        ("Tomas Quill, Deputy Director said that it left.", "Deputy Director", ""),
        ("Tomas Quill, tired of it all, left the room.", "", ""),
        ("Tomas Quill left. Ada Marr, Director, stayed.", "", ""),
        ("They met Tomas Quill there.", "", ""),
    ],
)  # fmt: skip
def test_a_role_stands_before_or_behind_the_name(sentence: str, title: str, body: str) -> None:
    assert told(sentence, "Tomas Quill") == Role(title, body)


def test_a_claim_of_a_person_carries_both() -> None:
    laid = page(BODY.format(sentence="MFA Director General Tomas Quill came. Quill left."))
    first, again = (c for c in find_persons(laid) if c.span.start >= laid.body().start)
    assert (first.attribute("role"), first.attribute("organisation")) == ("Director General", "MFA")
    assert (again.value, again.attribute("role"), again.attribute("coref")) == (
        "Tomas Quill", None, True,
    )  # fmt: skip


def test_an_apposition_before_and_is_the_other_persons() -> None:
    laid = page("1. (C) They met Ada Marr, head of the Unit, and with Velko Quill, Deputy Chief.\n")
    roles = {one.value: one.attribute("role") for one in find_persons(laid)}
    assert roles["Velko Quill"] == "Deputy Chief"


@pytest.mark.parametrize(
    ("sentence", "title", "body"),
    [
        ("MOD Director Tomas Quill came.", "Director", "MOD"),
        ("They met Tomas Quill, head of the Export Control Department.",
         "head", "Export Control Department"),
        ("They met Tomas Quill, Director of the Velmar Institute of Physics, there.",
         "Director", "Velmar Institute of Physics"),
        ("They met Tomas Quill, 45, there.", "", ""),
    ],
)  # fmt: skip
def test_office_and_house_of_a_man_stand_beside_his_name(
    sentence: str, title: str, body: str
) -> None:
    assert told(sentence, "Tomas Quill") == Role(title, body)
