"""Elements are streamed; entities, document types and cut files are refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reftel.findings import ReftelError
from reftel.lists.markup import elements

if TYPE_CHECKING:
    from pathlib import Path

BOMB = '<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><a>&c;</a>'
OUTSIDE = '<!DOCTYPE a SYSTEM "https://example.org/a.dtd"><a/>'


def write(folder: Path, text: str) -> Path:
    path = folder / "list.xml"
    path.write_text(text, "utf-8")
    return path


def test_the_root_comes_first_and_then_each_wanted_element(tmp_path: Path) -> None:
    path = write(
        tmp_path, '<x:list xmlns:x="u" made="2018"><x:one>A</x:one><two/><one>B</one></x:list>'
    )
    root, *found = elements(path, "one")
    assert root.attributes["made"] == "2018"
    assert [each.text for each in found] == ["A", "B"]


def test_texts_are_found_by_path_and_joined(tmp_path: Path) -> None:
    path = write(tmp_path, "<l><e><n><v> A\n B </v></n><n><v/></n><n><v>C</v></n></e></l>")
    _, element = elements(path, "e")
    assert element.texts("n", "v") == ["A B", "C"]
    assert element.one("n", "v") == "A B"
    assert element.one("none") == ""


def test_words_inside_keep_their_order(tmp_path: Path) -> None:
    _, element = elements(write(tmp_path, "<l><p><i>Reason:</i> NS, <b>AT</b>.</p></l>"), "p")
    assert element.within() == "Reason: NS, AT."


def test_an_element_knows_its_line(tmp_path: Path) -> None:
    _, element = elements(write(tmp_path, "<l>\n\n<e/></l>"), "e")
    assert element.line == 3


@pytest.mark.parametrize("text", [BOMB, OUTSIDE])
def test_entities_and_document_types_are_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(ReftelError, match="document type"):
        list(elements(write(tmp_path, text), "a"))


@pytest.mark.parametrize("text", ["", "<l><e>A</e>", "<l><e>A</e></", "<l><e"])
def test_a_cut_file_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(ReftelError, match="cut off"):
        list(elements(write(tmp_path, text), "e"))


def test_what_is_not_well_formed_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ReftelError, match="well-formed"):
        list(elements(write(tmp_path, "<l><e></l></e>"), "e"))


def test_elements_do_not_nest_without_end(tmp_path: Path) -> None:
    with pytest.raises(ReftelError, match="nest"):
        list(elements(write(tmp_path, "<e>" * 500), "e"))
