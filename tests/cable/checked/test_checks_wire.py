"""The routing block is checked against itself and the number."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from reftel.cable import check, read
from reftel.cable.checked.checks_wire import same_place
from tests.cable.specimens import CLEAN, names, raised


@pytest.mark.parametrize(
    ("old", "new", "name"),
    [
        ("0600905", "0610905", "cable/julian-day"),
        ("0600905", "0600859", "cable/filed-before-dtg"),
        ("#0101", "#1101", "cable/serial-mismatch"),
        ("OO RUEHGH", "RR RUEHGH", "cable/precedence-mismatch"),
        ("ZNY SSSSS", "ZNR UUUUU", "cable/signal-mismatch"),
        ("DE RUEHBJ", "DE RUEHTV", "cable/indicator-mismatch"),
        ("PRIORITY 0812", "PRIORITY 0000", "cable/zero-continuity"),
    ],
)
def test_a_wrong_value_is_reported(old: str, new: str, name: str) -> None:
    assert names(old, new) == {name}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("0600905", "0602359"),
        ("0600905", "0610100"),
        ("0600905", ""),
        ("OO RUEHGH", "OP RUEHGH"),
        ("#0101", "#0101/01"),
    ],
)
def test_what_may_be_is_not_reported(old: str, new: str) -> None:
    assert names(old, new) == set()


def test_one_place_under_two_codes_is_one_place() -> None:
    assert same_place("KIEV", "KYIV")
    assert same_place("TAIPEI", "AITTAIPEI")
    assert same_place("EFTOLONDON", "LONDON")
    assert not same_place("KYIV", "OSLO")


def test_noughts_for_numbers_are_one_finding() -> None:
    text = CLEAN.replace("PRIORITY 0812", "PRIORITY 0000\nAMEMBASSY OSLO 0000")
    found = [item for item in check(read(text)) if item.name == "cable/zero-continuity"]
    assert [item.message for item in found] == ["2 addressees have the continuity number 0000"]


def several(*pairs: tuple[str, str]) -> list[tuple[str, str]]:
    """Return names and messages of what is found after several changes."""
    return [(finding.name, finding.message) for finding in raised(*pairs)]


NEW_YEAR = (("010900Z MAR 09", "312355Z DEC 08"), ("03/01/2019", "12/31/2018"))


def test_a_message_of_new_years_eve_may_be_filed_on_the_first_day() -> None:
    found = {name for name, _ in several(*NEW_YEAR, ("0600905", "0010002"))}
    assert "cable/julian-day" not in found
    assert "cable/filed-before-dtg" not in found


def test_a_message_of_new_years_eve_is_not_filed_on_the_third_day() -> None:
    found = dict(several(*NEW_YEAR, ("0600905", "0030002")))
    assert found["cable/julian-day"] == "filed on day 003 (03 Jan), date-time group of 31 Dec"


@pytest.mark.parametrize("filed", ["9999999", "0602560", "0000905", "0602400", "060090", "06O0905"])
def test_a_filing_time_that_is_none_is_not_judged(filed: str) -> None:
    assert several(("0600905", filed)) == []


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("0600905", "0590905", "filed on day 059 (28 Feb), date-time group of 01 Mar"),
        ("0600905", "0600859", "filed 0859Z, before its date-time group 0900Z"),
        ("#0101", "#0110", "DE line has serial 0110, the number is 09BEIJING101"),
        ("ZNY SSSSS", "ZNY CCCCC", "ZNY CCCCC on a telegram classified SECRET"),
        ("ZNY SSSSS", "ZNR SSSSS", "ZNR does not go with SSSSS"),
        ("OO RUEHGH", "RR RUEHGH", "line 2 says RR, line 5 O"),
        ("FM AMEMBASSY BEIJING", "FM AMEMBASSY OSLO",
         "RUEHBJ is BEIJING, the telegram is from OSLO"),
        ("S E C R E T BEIJING", "S E C R E T OSLO", "from BEIJING, but numbered 09OSLO101"),
    ],
)  # fmt: skip
def test_a_finding_names_both_values_that_do_not_agree(old: str, new: str, message: str) -> None:
    assert message in [said for _, said in several((old, new))]


def test_an_addressee_named_twice_is_reported_but_a_collective_is_not() -> None:
    line = "INFO RUEHFR/AMEMBASSY PARIS PRIORITY 0812\n"
    twice = several((line, line + "RUEHFR/AMEMBASSY PARIS PRIORITY 0813\n"))
    assert ("cable/repeated-addressee", "AMEMBASSY PARIS twice") in twice
    group = "RUEHZZ/EXERCISE COLLECTIVE\nRUEHZZ/EXERCISE COLLECTIVE\n"
    assert several((line, line + group)) == []


def test_an_embassy_in_no_town_is_reported_and_an_office_is_not() -> None:
    line = "INFO RUEHFR/AMEMBASSY PARIS PRIORITY 0812\n"
    found = dict(several((line, line + "RUEHQQ/AMEMBASSY RURITANIA 0001\n")))
    assert found["cable/unknown-post"] == "AMEMBASSY RURITANIA is no post that the table knows"
    assert several((line, line + "RUEKJCS/SECDEF WASHDC 0001\n")) == []


def test_a_telegram_to_nobody_is_reported_at_its_sender() -> None:
    lines = "TO RUEHC/SECSTATE WASHDC IMMEDIATE 4711\nINFO RUEHFR/AMEMBASSY PARIS PRIORITY 0812\n"
    found = [item for item in check(read(CLEAN.replace(lines, ""))) if "addressee" in item.name]
    assert [item.message for item in found] == ["FM without TO"]
    assert found[0].span
    assert "BEIJING" in found[0].span.of(CLEAN)


def test_a_date_from_beside_the_text_may_differ_by_two_days() -> None:
    for hours, odd in ((47, False), (49, True), (-49, True)):
        when = datetime(2009, 3, 1, 9, tzinfo=UTC) + timedelta(hours=hours)
        found = {item.name for item in check(read(CLEAN, created=when))}
        assert ("cable/created-mismatch" in found) is odd


def test_one_place_is_one_in_either_order() -> None:
    for one, other in (("KIEV", "KYIV"), ("TAIPEI", "AITTAIPEI"), ("OSLO", "OSLO")):
        assert same_place(one, other)
        assert same_place(other, one)
    assert not same_place("NOWHERE", "OSLO")
