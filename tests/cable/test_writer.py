"""A cable is written back as found, and as sent."""

from __future__ import annotations

import json

from reftel.cable import as_sent, read, write

from .test_reader import CABLE, DOUBLE


def test_what_was_found_comes_back() -> None:
    cable = read(CABLE)
    assert write(cable) == cable.as_found == CABLE


def test_what_was_sent_is_without_damage() -> None:
    sent = as_sent(read(CABLE))
    assert "002 OF 002" not in sent
    assert sent.count("SIPDIS") == 1
    assert "Iran's" in sent
    assert sent.startswith("VZCZCXYZ0001\n")


def test_a_second_printing_is_not_sent_twice() -> None:
    assert read(DOUBLE).as_sent.count("SUBJECT:") == 1


def test_a_carrier_is_undone() -> None:
    row = json.dumps({"_id": "09BEIJING724", "body": CABLE})
    assert "Iran's reply" in read(row).as_sent
    assert "_id" not in read(row).as_sent


def test_a_row_of_named_columns_is_sent_without_its_table() -> None:
    body = CABLE.replace('"', "'")
    row = f'7,"09BEIJING724","{body}"\n'
    cable = read(row, columns=("number", "mrn", "body"))
    assert write(cable) == row
    assert cable.as_sent.startswith("VZCZCXYZ0001\n")
    assert cable.as_sent.rstrip().endswith(cable.signature or "-")


def test_what_was_sent_reads_as_the_same_telegram() -> None:
    cable = read(CABLE)
    again = read(cable.as_sent, mrn=cable.mrn)
    assert [top.text for top in again.walk()] == [top.text for top in cable.walk()]
    assert (again.tags, again.subject, again.signature) == (
        cable.tags,
        cable.subject,
        cable.signature,
    )
    assert not [item for item in again.emendations if item.kind == "page-line"]


def test_of_what_was_sent_nothing_is_left_to_mend() -> None:
    once = read(CABLE).as_sent
    assert read(once).as_sent == once


def test_no_text_is_sent_as_no_text() -> None:
    assert write(read("")) == as_sent(read("")) == ""
