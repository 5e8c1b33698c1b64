"""Text copied from a page is told from a telegram by its rows."""

from __future__ import annotations

import pytest

from reftel.cable.carried.carriage import Carriage
from reftel.cable.carried.webtext import read_webtext, shape

LABELLED = """Identifier
Created
Classification
Origin
05PARIS3759
2005-05-31 15:15:00
CONFIDENTIAL
Embassy Paris
Cable title:

EXERCISE TITLE

Tags:  FR KSCA
pdf how-to read a cable
C O N F I D E N T I A L PARIS 003759
"""


def parts(text: str) -> tuple[dict[str, str], str]:
    carriage = read_webtext(text)
    assert isinstance(carriage, Carriage)
    assert carriage.rendition == "web-text"
    values = {name: span.of(text) for name, span in carriage.metadata.items()}
    return values, carriage.telegram.of(text)


def test_rows_of_labels_name_the_rows_of_values() -> None:
    values, telegram = parts(LABELLED)
    assert values == {
        "mrn": "05PARIS3759",
        "created": "2005-05-31 15:15:00",
        "classification": "CONFIDENTIAL",
        "origin": "Embassy Paris",
        "title": "EXERCISE TITLE",
    }
    assert telegram.startswith("C O N F I D E N T I A L PARIS")


def test_a_column_of_release_is_not_the_date() -> None:
    text = (
        "Reference ID\nCreated\nReleased\nClassification\nOrigin\n"
        "05PARIS3759\n2005-05-31 15:15\n2010-12-01 21:00\nSECRET\nEmbassy Paris\nwords\n"
    )
    values, _ = parts(text)
    assert values["created"] == "2005-05-31 15:15"
    assert values["released"] == "2010-12-01 21:00"


def test_labels_may_stand_in_another_order_and_in_cells() -> None:
    text = "Created\tOrigin\tIdentifier\n2005-05-31 15:15\tEmbassy Paris\t05PARIS3759\nwords\n"
    values, telegram = parts(text)
    assert values["mrn"] == "05PARIS3759"
    assert telegram.strip() == "words"


def test_values_without_labels_are_known_by_their_shape() -> None:
    text = (
        "07STATE159388\nEXERCISE TITLE REF: A. STATE 1\nThu Nov 22 00:00:00 +0100 2007\n"
        "SECRET\nSecretary of State\nVZCZCXYZ0001\n"
    )
    values, telegram = parts(text)
    assert values["mrn"] == "07STATE159388"
    assert values["origin"] == "Secretary of State"
    assert telegram.startswith("VZCZ")


@pytest.mark.parametrize(
    "text", ["", "UNCLAS PARIS 000001\n\nTAGS: PREL\n", "Subject\nTags\nwords", "08PARIS1\nwords"]
)
def test_other_texts_are_not_from_a_page(text: str) -> None:
    assert read_webtext(text) is None


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ("09BEIJING724", "mrn"),
        ("2009-03-20 08:40", "created"),
        ("12/28/1966 18:48", "created"),
        ("SECRET//NOFORN", "classification"),
        ("Embassy Paris", None),
        ("words", None),
    ],
)
def test_a_value_has_a_shape(value: str, name: str | None) -> None:
    assert shape(value, {}) == name
