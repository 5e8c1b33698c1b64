"""Rows of dumps are taken apart by shape and by the names of columns."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.cable.carried.rows import read_row
from reftel.cable.faircopy import FairCopy

if TYPE_CHECKING:
    from reftel.cable.carried.carriage import Carriage

DUMP = (
    '"724","2009-03-20 08:40","09BEIJING724","Embassy Beijing","SECRET","09STATE25689",'
    '"O 200840Z MAR 09\nFM AMEMBASSY BEIJING\nTO SECSTATE WASHDC","S E C R E T BEIJING 000724\n'
    '\n1. (S) He said \\"yes\\", twice.\n"\n'
)


def sent(text: str, carriage: Carriage | None) -> tuple[str, str]:
    assert carriage
    copy = FairCopy(text, carriage.encodings)
    assert len(copy.clean) == len(text)
    return copy.sent(*carriage.routing), copy.sent(*carriage.telegram)


def values(text: str, carriage: Carriage | None) -> dict[str, str]:
    assert carriage
    return {name: span.of(text) for name, span in carriage.metadata.items()}


def test_a_row_of_the_dump_has_its_parts() -> None:
    carriage = read_row(DUMP)
    assert values(DUMP, carriage) == {
        "number": "724",
        "created": "2009-03-20 08:40",
        "mrn": "09BEIJING724",
        "origin": "Embassy Beijing",
        "classification": "SECRET",
        "reftels": "09STATE25689",
    }
    routing, telegram = sent(DUMP, carriage)
    assert routing.endswith("TO SECSTATE WASHDC")
    assert '"yes", twice.' in telegram


def test_a_row_without_quotation_marks_is_known_by_its_shapes() -> None:
    text = (
        '27613,2/24/2005 16:09,05BOGOTA1775,"Embassy Bogota",SECRET,05BOGOTA1,'
        '"FM X\nTO Y","UNCLAS ""so"""'
    )
    carriage = read_row(text)
    assert values(text, carriage)["mrn"] == "05BOGOTA1775"
    assert sent(text, carriage) == ("FM X\nTO Y", 'UNCLAS "so"')


def test_columns_with_names_may_stand_anywhere() -> None:
    text = '"UNCLAS PARIS 000001, words",05PARIS1,2005-05-31\n'
    carriage = read_row(text, ("Body", "Identifier", "Created"))
    assert values(text, carriage) == {"mrn": "05PARIS1", "created": "2005-05-31"}
    assert sent(text, carriage)[1] == "UNCLAS PARIS 000001, words"


def test_home_made_separators_are_undone() -> None:
    cells = ["lineseparator1", "12/28/1966 18:48", "66PARIS2481", "Embassy Paris", "UNCLASSIFIED"]
    cells += ["66STATE1", "FM AMEMBASSY PARIS", "UNCLAS PARIS 2481"]
    row = "  %colseparator% ".join(cells)
    carriage = read_row(row)
    assert values(row, carriage)["origin"] == "Embassy Paris"
    assert sent(row, carriage) == ("FM AMEMBASSY PARIS", "UNCLAS PARIS 2481")


def test_a_json_object_is_read_by_its_keys() -> None:
    row = json.dumps(
        {
            "_id": "04ANKARA348",
            "date_time": "2004-01-20 12:12",
            "body": 'One\n"two" \u201cthree\u201d \U0001f600',
        }
    )
    carriage = read_row(row)
    assert values(row, carriage) == {"mrn": "04ANKARA348", "created": "2004-01-20 12:12"}
    assert sent(row, carriage)[1] == 'One\n"two" \u201cthree\u201d \U0001f600'


def test_half_a_pair_in_json_is_read_as_unknown() -> None:
    row = '{"_id": "04ANKARA348", "body": "a\\ud800b"}'
    assert sent(row, read_row(row))[1] == "a\ufffdb"


@pytest.mark.parametrize(
    "text", ["", "words, with, commas", '"a quoted word" and more', '{"no": "text"}', "1,2,3,4"]
)
def test_other_texts_are_no_rows(text: str) -> None:
    assert read_row(text) is None


@given(st.text(alphabet='ab\\\\"\n ', max_size=60))
def test_law_escapes_undone_at_once_are_escapes_undone_one_by_one(words: str) -> None:
    text = DUMP.replace("twice.", words.replace("\\", "\\\\").replace('"', '\\"'))
    carriage = read_row(text)
    assert carriage
    at_once = FairCopy(text, carriage.encodings, carriage.clean)
    one_by_one = FairCopy(text, list(carriage.encodings))
    assert at_once.clean == one_by_one.clean
    assert at_once.sent(*carriage.telegram) == one_by_one.sent(*carriage.telegram)


def test_escapes_of_a_row_are_a_sequence() -> None:
    carriage = read_row(DUMP)
    assert carriage
    assert len(carriage.encodings) == 2
    assert [item.reading for item in carriage.encodings] == ['"', '"']
    assert carriage.encodings[0].span.of(DUMP) == '\\"'
    assert [item.kind for item in carriage.encodings[:1]] == ["escape"]


def test_a_row_without_escapes_has_no_encodings() -> None:
    carriage = read_row(DUMP.replace('\\"', ""))
    assert carriage
    assert (list(carriage.encodings), carriage.clean) == ([], None)


WORDS = st.text(alphabet='ab ,;"\n\u2019\u00e9', min_size=1, max_size=60)
BODIES = WORDS.map("EXERCISE {}.".format)


@given(BODIES, BODIES)
def test_law_whatever_a_cell_of_the_dump_holds_is_had_back(routing: str, body: str) -> None:
    cells = ["724", "2009-03-20 08:40", "09BEIJING724", "Embassy Beijing", "SECRET", "", routing,
             body]  # fmt: skip
    row = ",".join('"' + cell.replace('"', '\\"') + '"' for cell in cells) + "\n"
    carriage = read_row(row)
    assert values(row, carriage)["mrn"] == "09BEIJING724"
    assert sent(row, carriage) == (routing, body)


@given(BODIES, st.permutations(["Body", "Identifier", "Created"]))
def test_law_the_order_of_named_columns_does_not_matter(body: str, order: list[str]) -> None:
    cells = {"Body": body, "Identifier": "05PARIS1", "Created": "2005-05-31"}
    file = io.StringIO()
    csv.writer(file, quoting=csv.QUOTE_ALL, lineterminator="\n").writerow(cells[n] for n in order)
    carriage = read_row(file.getvalue(), order)
    assert values(file.getvalue(), carriage) == {"mrn": "05PARIS1", "created": "2005-05-31"}
    assert sent(file.getvalue(), carriage)[1] == body


@given(BODIES, st.booleans())
def test_law_whatever_a_json_object_holds_is_had_back(body: str, ascii_only: object) -> None:
    row = json.dumps({"_id": "04ANKARA348", "body": body}, ensure_ascii=bool(ascii_only))
    assert sent(row, read_row(row))[1] == body
