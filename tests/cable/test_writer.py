"""A cable is written back as found, and as sent."""

from __future__ import annotations

import json

from reftel.cable import as_found, as_sent, read, write

from .test_reader import CABLE, DOUBLE


def test_what_was_found_comes_back() -> None:
    cable = read(CABLE)
    assert write(cable) == as_found(cable) == cable.as_found == CABLE


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
