"""Files of every form, cut, damaged or hostile: refused, or read with findings, never a crash."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.findings import ReftelError
from reftel.lists.intake import Intake, read_lists
from tests.lists import test_bis as bis
from tests.lists import test_controls as controls
from tests.lists import test_csl as csl
from tests.lists import test_eu as eu
from tests.lists import test_ofac_advanced as advanced
from tests.lists import test_ofac_xml as plain_xml
from tests.lists import test_opensanctions as opensanctions
from tests.lists import test_uk as uk
from tests.lists.samples import SDN, UN

XML = {
    "un.xml": UN,
    "eu.xml": eu.XML,
    "sdn_advanced.xml": advanced.TEXT,
    "sdn.xml": plain_xml.TEXT,
    "ecfr.xml": controls.ECFR,
}
JSON = {
    "csl.json": json.dumps(csl.SHORT),
    "official.json": json.dumps(csl.LONG),
    "ccl.json": json.dumps(controls.CCL),
    "annex.json": json.dumps(controls.ANNEX),
}
ROWS = {
    "sdn.csv": SDN,
    "csl.csv": csl.CSV,
    "uk.csv": uk.TEXT,
    "dpl.txt": bis.TEXT,
    "targets.csv": opensanctions.CSV,
    "annex.txt": controls.TEXT,
}
ALL = XML | JSON | ROWS
BOMB = '<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;&b;&b;">]>'
OUTSIDE = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'


def read(name: str, data: bytes) -> Intake | None:
    """Return what is read of a file of these bytes, None where it is refused."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(data)
        try:
            (intake,) = read_lists([path], edition="2024-01-01")
        except ReftelError as refusal:
            assert len(str(refusal)) > 20, "a refusal says what to do"  # noqa: PT017 -- None is fine
            return None
        return intake


def numbers(intake: Intake) -> set[str]:
    snapshot = intake.snapshot
    return {each.entry for each in snapshot.entries} | {each.code for each in snapshot.controls}


@pytest.mark.parametrize("name", sorted(ALL))
def test_every_form_is_recognised_and_read_whole(name: str) -> None:
    intake = read(name, ALL[name].encode())
    assert intake is not None
    assert numbers(intake)


@pytest.mark.parametrize("name", sorted(XML))
@pytest.mark.parametrize("head", [BOMB, OUTSIDE], ids=["bomb", "outside"])
def test_entities_and_files_outside_are_refused_in_every_xml_form(name: str, head: str) -> None:
    declaration, mark, rest = XML[name].partition("?>")
    assert read(name, f"{declaration}{mark}{head}{rest}".encode()) is None


@pytest.mark.parametrize("name", sorted(XML | JSON))
@given(share=st.floats(0.02, 0.98))
def test_law_a_file_that_breaks_off_is_refused_whole(name: str, share: float) -> None:
    text = ALL[name].strip()
    assert read(name, text[: int(len(text) * share)].encode()) is None


@pytest.mark.parametrize("name", sorted(ROWS))
@given(share=st.floats(0.02, 0.98))
def test_law_rows_that_break_off_bring_in_no_entry_of_their_own(name: str, share: float) -> None:
    whole = read(name, ROWS[name].encode())
    cut = read(name, ROWS[name][: int(len(ROWS[name]) * share)].encode())
    assert whole is not None
    assert cut is None or len(numbers(cut)) <= len(numbers(whole))


@pytest.mark.parametrize("name", sorted(ALL))
@given(data=st.data())
def test_law_damaged_bytes_are_refused_or_read_and_never_crash(
    name: str, data: st.DataObject
) -> None:
    text = bytearray(ALL[name].encode())
    for _ in range(data.draw(st.integers(1, 6))):
        text[data.draw(st.integers(0, len(text) - 1))] = data.draw(st.integers(0, 255))
    intake = read(name, bytes(text))
    assert intake is None or all(each.message for each in intake.findings)


def elements(text: str) -> int:
    return len(list(ET.fromstring(text).iter()))  # noqa: S314 -- our own sample


def changed(text: str, at: int, how: str) -> bytes:
    """Return a file of which one element is gone, doubled, empty or bare."""
    root = ET.fromstring(text)  # noqa: S314 -- our own sample
    parents = {child: parent for parent in root.iter() for child in parent}
    element = list(root.iter())[at]
    parent = parents.get(element, root)
    if how == "gone" and element is not root:
        parent.remove(element)
    elif how == "twice" and element is not root:
        parent.append(element)
    elif how == "empty":
        element.clear()
    else:
        element.text = None
        element.attrib = dict(list(element.attrib.items())[1:])
    return bytes(ET.tostring(root))


@pytest.mark.parametrize("how", ["gone", "twice", "empty", "bare"])
@pytest.mark.parametrize("name", sorted(XML))
def test_any_element_may_be_missing_empty_or_doubled(name: str, how: str) -> None:
    for at in range(elements(XML[name])):
        intake = read(name, changed(XML[name], at, how))
        assert intake is None or numbers(intake)


def places(value: object, path: tuple[object, ...] = ()) -> list[tuple[object, ...]]:
    inner: list[tuple[object, object]] = []
    if isinstance(value, dict):
        inner = list(value.items())
    elif isinstance(value, list):
        inner = list(enumerate(value))
    return [path, *(place for key, each in inner for place in places(each, (*path, key)))]


@pytest.mark.parametrize("odd", [None, 5, True, "", [], {}, [None], [["x"]]], ids=repr)
@pytest.mark.parametrize("name", sorted(JSON))
def test_any_value_of_a_json_file_may_be_of_another_kind(name: str, odd: object) -> None:
    for path in places(json.loads(JSON[name]))[1:]:
        data = inside = json.loads(JSON[name])
        for key in path[:-1]:
            inside = inside[key]
        inside[path[-1]] = odd
        intake = read(name, json.dumps(data).encode())
        assert intake is None or numbers(intake)
