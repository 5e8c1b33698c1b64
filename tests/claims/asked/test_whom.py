from __future__ import annotations

import pytest

from tests.claims.specimens import instruction, said, upon_delivery


def told(words: str) -> list[str]:
    """Return of whom the first request that a report tells of is made."""
    found = said(upon_delivery(words), "request")[0]
    return [slot.value for slot in found.slots if slot.role == "to"]


@pytest.mark.parametrize(
    ("sentence", "to"),
    [
        ("DCM urged Maltese government officials to search the ship.",
         ["Maltese government officials"]),
        ("DCM urged all member states, and Chile in particular, to search the ship.",
         ["all member states", "Chile"]),
        ("Veludo asked a number of countries to write.", ["a number of countries"]),
        ("Veludo asked us to wait.", ["us"]),
        ("DCM urged the proper steps to be taken.", ["Ana Veludo"]),
        ("Veludo requested USG studies on the impact of measures against Kenya.", ["USG"]),
        ("Veludo is requesting repeatedly that Spain let it go.", ["Spain"]),
        ("Veludo asked for Post to obtain a copy.", ["Post"]),
        ("DCM pressed the government in May 2007 to search the ship.", ["the government"]),
        ("DCM called on the harbor master not to release the box.", ["harbor master"]),
        ("DCM suggested that Portugal write to the Committee.", ["Portugal"]),
        ("Veludo asked, however, that we tell nobody.", ["us"]),
        ("Veludo sought help from the Customs Service in opening it.", ["Customs Service"]),
        ("Veludo requested our assistance in opening it.", ["us"]),
        ("DCM spoke with Spanish officials and urged them to write.", ["Spanish officials"]),
        ("DCM made the same request directly to the Customs Service in May.", ["Customs Service"]),
        ("DCM repeated the same request to the Customs Service.", ["Customs Service"]),
        ("DCM suggested to Ana Veludo that each list should be shared.", ["Ana Veludo"]),
        ("Veludo said Portugal would appreciate if the USG also waited.", ["USG"]),
        ("Veludo would appreciate it if the American side waited.", ["American side"]),
        ("Portugal is eager for our views on the draft.", ["us"]),
    ],
)  # fmt: skip
def test_the_words_of_a_request_tell_of_whom_it_is_made(sentence: str, to: list[str]) -> None:
    assert told(sentence) == to


@pytest.mark.parametrize(
    "sentence",
    [
        "Veludo asked that the Customs Service be informed.",
        "Veludo asked that we be kept informed.",
        "Veludo requested additional funding in order to search the ship.",
        "Veludo requested a recess to read the paper.",
        "Veludo asked for a copy of it and DCM agreed to provide one.",
        "Veludo asked for confirmation that Spain, Chile and Peru had written to us.",
    ],
)
def test_a_thing_asked_for_or_one_to_whom_it_is_done_is_not_asked(sentence: str) -> None:
    assert told(sentence) == []


def test_a_point_is_put_to_all_whom_it_names() -> None:
    cable = instruction(
        "2. (S) Begin points:\n\n-- We call upon all states, and Malta in particular, to refuse"
        " it fuel.\n\nEnd points."
    )
    (found,) = said(cable, "request")
    assert [slot.value for slot in found.slots if slot.role == "to"] == ["all states", "Malta"]


@pytest.mark.parametrize(
    "sentence",
    [
        "DCM thanked Veludo and asked him to wait.",
        "DCM gave Veludo the points and sought her help in opening it.",
    ],
)
def test_a_pronoun_is_the_one_of_theirs_named_before(sentence: str) -> None:
    assert told(sentence) == ["Ana Veludo"]
