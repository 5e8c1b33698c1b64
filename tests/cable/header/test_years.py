"""The year of a cited telegram follows the rules, in their order, and says by which."""

from __future__ import annotations

import gzip
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from reftel.cable.header.mrn import Number
from reftel.cable.header.years import INDEX, Dated, dated
from reftel.findings import ReftelError

if TYPE_CHECKING:
    from pathlib import Path

OWN = Number("09", "BEIJING", 724)
MARCH = datetime(2009, 3, 20, tzinfo=UTC)


def of(post: str, serial: int, explicit: int | None = None) -> Dated:
    return dated(post, serial, explicit, OWN, MARCH)


def test_a_written_year_goes_first() -> None:
    assert of("PARIS", 12, 2005) == Dated("05PARIS12", "explicit")


def test_a_serial_above_the_own_is_of_the_year_before() -> None:
    assert of("BEIJING", 5237) == Dated("08BEIJING5237", "own-serial")


def test_a_serial_below_the_own_is_of_this_year() -> None:
    assert of("BEIJING", 12) == Dated("09BEIJING12", "same-year")


def test_a_post_cannot_have_counted_so_far_by_march() -> None:
    assert of("STATE", 120_000) == Dated("08STATE120000", "rate", ("09STATE120000",))


@pytest.mark.parametrize(
    ("day", "serial", "mrn", "by"),
    [
        (datetime(2003, 5, 22, tzinfo=UTC), 142_208, "03STATE142208", "same-year"),
        (datetime(2003, 2, 1, tzinfo=UTC), 142_208, "02STATE142208", "rate"),
        (datetime(2004, 1, 9, tzinfo=UTC), 340_000, "03STATE340000", "rate"),
        (datetime(1987, 7, 16, tzinfo=UTC), 214_466, "87STATE214466", "same-year"),
        (datetime(1978, 1, 20, tzinfo=UTC), 270_000, "77STATE270000", "rate"),
    ],
)
def test_the_department_counted_faster_in_some_years(
    day: datetime, serial: int, mrn: str, by: str
) -> None:
    found = dated("STATE", serial, None, Number(f"{day.year % 100:02}", "VALLETTA", 700), day)
    assert (found.mrn, found.year_by) == (mrn, by)


def test_the_pace_of_another_era_tells_nothing() -> None:
    may = datetime(1975, 5, 20, tzinfo=UTC)
    own = Number("75", "STATE", 117_073)
    assert dated("BRASILIA", 3994, None, own, may) == Dated(
        "75BRASILIA3994", "same-year", ("74BRASILIA3994",)
    )


def test_else_it_is_of_this_year_and_perhaps_of_the_last() -> None:
    assert of("STATE", 25_689) == Dated("09STATE25689", "same-year", ("08STATE25689",))


def test_without_any_date_nothing_is_guessed() -> None:
    assert dated("STATE", 12, None, None, None) == Dated(None, "unknown", ("??STATE12",))


def test_peking_is_beijing_since_1979() -> None:
    june = datetime(1985, 6, 1, tzinfo=UTC)
    assert dated("PEKING", 12, None, None, june).mrn == "85BEIJING12"


@pytest.fixture
def index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "numbers.csv.gz"
    rows = "number,month\n08STATE25689,3\n09STATE30000,11\n07STATE30000,5\n09AITTAIPEI77,1\n"
    path.write_bytes(gzip.compress(rows.encode()))
    monkeypatch.setenv(INDEX, str(path))
    return path


@pytest.mark.usefixtures("index")
def test_the_index_of_known_numbers_decides_where_it_can() -> None:
    assert of("STATE", 25_689) == Dated("08STATE25689", "index")


@pytest.mark.usefixtures("index")
def test_a_known_number_of_a_later_month_is_not_cited() -> None:
    assert of("STATE", 30_000) == Dated("07STATE30000", "index")


@pytest.mark.usefixtures("index")
def test_a_post_is_found_under_its_other_code() -> None:
    assert of("TAIPEI", 77).mrn == "09AITTAIPEI77"


@pytest.mark.usefixtures("index")
def test_a_number_that_the_index_lacks_is_dated_by_the_other_rules() -> None:
    assert of("PARIS", 3).year_by == "same-year"


def test_an_index_that_cannot_be_read_is_the_callers_mistake(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv(INDEX, "/nowhere/numbers.csv")
    with pytest.raises(ReftelError, match=INDEX):
        of("STATE", 12)


def test_a_number_the_index_lacks_has_those_a_slip_away_for_candidates(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    index = tmp_path / "near.csv"
    index.write_text("07OSLO5361,8\n07OSLO6300,9\n07OSLO6316,12\n07OSLO6631,3\n")
    monkeypatch.setenv(INDEX, str(index))
    own = Number("07", "STATE", 159388)
    found = dated("OSLO", 6361, None, own, datetime(2007, 11, 22, tzinfo=UTC))
    assert (found.mrn, found.year_by) == ("07OSLO6361", "near-serial")
    assert found.candidates[:2] == ("07OSLO5361", "07OSLO6631")
    assert "07OSLO6316" not in found.candidates


def test_an_index_without_numbers_nearby_says_nothing(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    index = tmp_path / "far.csv"
    index.write_text("07OSLO5361,8\n")
    monkeypatch.setenv(INDEX, str(index))
    assert dated("OSLO", 6361, 2007, None, None).year_by == "explicit"
