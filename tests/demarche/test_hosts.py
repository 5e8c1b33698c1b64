from __future__ import annotations

import pytest

from reftel.cable import post_of
from reftel.demarche import code_of, host_of, name_of
from reftel.demarche.hosts import sender
from tests.demarche.values import head


@pytest.mark.parametrize(
    ("code", "name", "host"),
    [
        ("THEHAGUE", "THE HAGUE", "Netherlands"),
        ("LISBON", "LISBON", "Portugal"),
        ("STATE", "STATE", ""),
    ],
)
def test_a_post_has_its_name_and_host(code: str, name: str, host: str) -> None:
    assert (name_of(code), host_of(code)) == (name, host)
    assert code_of(name.lower()) == code


@pytest.mark.parametrize("name", ["AMEMBASSY THE HAGUE", "Embassy The Hague", "the hague"])
def test_an_embassy_is_its_post(name: str) -> None:
    assert code_of(name) == "THEHAGUE"


def test_a_collective_stays_as_written() -> None:
    assert name_of("AUSTRALIA GROUP COLLECTIVE") == "AUSTRALIA GROUP COLLECTIVE"
    assert code_of("NOWHERE LAND") == "NOWHERE LAND"


def test_a_sender_is_known_from_the_number_too() -> None:
    assert sender(head("08LISBON21", "2008-03-13")) == "LISBON"
    assert post_of("09EFTOLONDON12") == "LONDON"
