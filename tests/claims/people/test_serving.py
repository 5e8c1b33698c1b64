"""Whom a person serves is told by the words of the role, before it, or behind the name."""

from __future__ import annotations

import pytest

from tests.claims.reading import told

PEOPLE = [
    ("Tomas Quill, Deputy Director of the Kenyan MFA Export Policy Department, said no.",
     "Deputy Director", "Kenyan MFA Export Policy Department"),
    ("Tomas Quill, Export Control Division chief at the Ministry of Foreign Trade, said no.",
     "Export Control Division chief", "Ministry of Foreign Trade"),
    ("Tomas Quill, president of Velkar-Impex, said no.",
     "president", "Velkar-Impex"),
    ("Tomas Quill, First Secretary in the Irish delegation, spoke.",
     "First Secretary", "Irish delegation"),
    ("Tomas Quill, a counselor at the French Embassy, spoke.", "counselor", "French Embassy"),
    ("Deputy Minister Quill of the Ministry of Economy spoke.",
     "Deputy Minister", "Ministry of Economy"),
    ("A senior MOFCOM official, Mr. Quill, said no.", "official", "MOFCOM"),
    ("They wrote to the director of Research Institute 206, Tomas Quill, offering it.",
     "director", "Research Institute 206"),
    ("Tarvos Metals Ltd lost, and the firm's managing director, a certain Mr. Quill, said no.",
     "managing director", "Tarvos Metals Ltd"),
    ("Minister of Government and Police Tomas Quill spoke.",
     "Minister of Government and Police", None),
    ("Tomas Quill, a representative at the U.S. Embassy, spoke.",
     "representative", "U.S. Embassy"),
    ("Tomas Quill, Secretary of Foreign Trade in the Ministry of Agriculture, spoke.",
     "Secretary of Foreign Trade", "Ministry of Agriculture"),
    ("Tomas Quill, a writer and professor at the University of Oslo, spoke.",
     "writer and professor", "University of Oslo"),
    ("Former Minister Tomas Quill spoke.", "Former Minister", None),
    ("Commercial Counselor Tomas Quill spoke.", "Commercial Counselor", None),
    ("Agriculture Minister Tomas Quill spoke.", "Agriculture Minister", None),
    ("Dr. Tomas Quill spoke.", None, None),
    ("They met the owner, Ada Marr. According to Tomas Quill, a lawyer, it left.", "lawyer", None),
]  # fmt: skip


@pytest.mark.parametrize(("words", "role", "house"), PEOPLE)
def test_a_person_has_a_role_and_a_house(words: str, role: str | None, house: str | None) -> None:
    (found,) = [one for one in told(words, "person") if one.value.endswith("Quill")]
    assert (found.attribute("role"), found.attribute("organisation")) == (role, house)


@pytest.mark.parametrize(
    "words",
    ["President Marr. Tomas Quill said no.", "They saw the Ministry. Tomas Quill said no.",
     "Tomas Quill of Kenya said no.", "Tomas Quill, Ada Marr and the Minister met."],
)  # fmt: skip
def test_words_of_another_tell_nothing_of_him(words: str) -> None:
    found = [one for one in told(words, "person") if one.value == "Tomas Quill"]
    assert [(one.attribute("role"), one.attribute("organisation")) for one in found] == [
        (None, None)
    ]
