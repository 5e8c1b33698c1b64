"""The founding cables are read right: tree, references, signature."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reftel.cable import Cable, Part, read

if TYPE_CHECKING:
    from pathlib import Path


def cable(shared: Path, name: str) -> Cable:
    return read((shared / "cables" / "founding" / f"{name}.txt").read_text("utf-8"))


def test_the_demarche_cites_eight_telegrams(shared: Path) -> None:
    found = cable(shared, "07STATE159388").references
    assert [(item.letter, item.mrn) for item in found] == [
        ("A", "07STATE109649"),
        ("B", "07BEIJING5237"),
        ("C", "07STATE71143"),
        ("D", "07STATE73601"),
        ("E", "07STATE72896"),
        ("F", "07BEIJING6361"),
        ("G", "07STATE148514"),
        ("H", "07BEIJING6848"),
    ]


def test_the_false_sixth_paragraph_belongs_to_the_first(shared: Path) -> None:
    found = cable(shared, "07STATE159388")
    numbered = [node for node in found.paragraphs if node.number]
    assert [node.number for node in numbered] == [1, 2, 3, 4, 5, 6, 7, 8]
    assert "Para 6. NOTE" in numbered[0].text
    assert "false-paragraph" in {item.kind for item in found.emendations}


def test_the_sixth_has_ten_points_and_four_are_verbatim(shared: Path) -> None:
    found = cable(shared, "07STATE159388")
    (sixth,) = [node for node in found.paragraphs if node.number == 6]
    bullets = [node for node in sixth.walk() if node.part is Part.BULLET]
    exact = [node for node in sixth.walk() if node.verbatim]
    assert len(bullets) == 10
    assert [len(node.children) for node in exact] == [4]
    assert {str(node.effective) for node in bullets} == {str(sixth.marking)}


def test_the_second_has_seven_objectives(shared: Path) -> None:
    (second,) = [n for n in cable(shared, "07STATE159388").paragraphs if n.number == 2]
    assert [node.label for node in second.children] == ["--"] * 7


@pytest.mark.parametrize(
    ("name", "signature", "numbers", "references"),
    [
        ("07STATE159388", "RICE", 8, 8),
        ("09BEIJING724", "PICCUTA", 4, 1),
        ("05PARIS3759", "WOLFF", 7, 1),
    ],
)
def test_who_signed_and_how_much(
    shared: Path, name: str, signature: str, numbers: int, references: int
) -> None:
    found = cable(shared, name)
    assert found.signature == signature
    assert [node.number for node in found.paragraphs if node.number] == [*range(1, numbers + 1)]
    assert len(found.references) == references
    assert found.summary is None


def test_reftel_is_the_demarche(shared: Path) -> None:
    (item,) = cable(shared, "09BEIJING724").references
    assert (item.mrn, item.previous, item.notal) == ("09STATE25689", True, True)
    assert cable(shared, "09BEIJING724").citations[0].mrns == ("09STATE25689",)


def test_the_injected_caption_breaks_no_sentence(shared: Path) -> None:
    (second,) = [n for n in cable(shared, "05PARIS3759").paragraphs if n.number == 2]
    assert "Reinforced Points-of-Contact" in second.text
