"""Claims of listing against the annexes of a day."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.claims import Polarity
from reftel.screening.instruments import Verdict, bearers, judge_listing
from tests.screening.samples import claim

DAY = date(2007, 11, 22)


def judged(party: str, instrument: str, on: date = DAY, *, denied: bool = False) -> Verdict:
    polarity = Polarity.DENIED if denied else Polarity.ASSERTED
    said = claim("listing", party, ("party", party), ("instrument", instrument), polarity=polarity)
    return judge_listing(said, on).verdict


@pytest.mark.parametrize(
    ("party", "instrument", "wanted"),
    [
        ("DIO", "UNSCR-1737-ANNEX", Verdict.CONFIRMED),
        ("Defense Industries Organization", "UNSCR-1737", Verdict.CONFIRMED),
        ("DIO", "UNSCR-1718-ANNEX", Verdict.CONTRADICTED),
        ("DIO", "UNSCR-1747-ANNEX", Verdict.CONTRADICTED),
        ("Shahid Bakeri Industrial Group", "UNSCR-1737-ANNEX", Verdict.CONFIRMED),
        ("Ammunition Industries Group", "UNSCR-1747-ANNEX", Verdict.CONFIRMED),
        ("Zephyr Lantern Manufactory", "UNSCR-1737-ANNEX", Verdict.CONTRADICTED),
        ("Zephyr Lantern Manufactory", "UNSCR-1718-ANNEX", Verdict.UNDECIDABLE),
        ("DIO", "US-EO-13382", Verdict.UNDECIDABLE),
    ],
)
def test_a_claim_of_listing_is_held_against_the_annexes(
    party: str,
    instrument: str,
    wanted: Verdict,
) -> None:
    assert judged(party, instrument) is wanted


def test_a_later_annex_is_under_the_measures_of_1737_but_not_in_its_annex() -> None:
    assert judged("Ya Mahdi Industries Group", "UNSCR-1737") is Verdict.CONFIRMED
    assert judged("Ya Mahdi Industries Group", "UNSCR-1737-ANNEX") is Verdict.CONTRADICTED


def test_nobody_is_listed_before_the_day_of_the_listing() -> None:
    assert judged("DIO", "UNSCR-1737-ANNEX", date(2006, 11, 1)) is Verdict.CONTRADICTED


def test_a_denial_turns_the_verdict() -> None:
    assert judged("DIO", "UNSCR-1737-ANNEX", denied=True) is Verdict.CONTRADICTED
    assert judged("DIO", "UNSCR-1718-ANNEX", denied=True) is Verdict.CONFIRMED


def test_a_name_much_like_a_listed_one_leaves_the_question_open() -> None:
    assert judged("Parchin Metal Industries", "UNSCR-1747-ANNEX") is not Verdict.CONTRADICTED


def test_the_grounds_name_entry_and_date() -> None:
    said = claim("listing", "DIO", ("party", "DIO"), ("instrument", "UNSCR-1718-ANNEX"))
    why = judge_listing(said, DAY).why
    assert "IRe.011" in why
    assert "2006-12-23" in why
    assert "S/RES/1737 (2006)" in why


def test_an_acronym_finds_its_bearer() -> None:
    assert [each.listing.entry for each in bearers("SBIG")] == ["IRe.066"]


@pytest.mark.parametrize(
    ("day", "wanted"),
    [
        (date(2006, 12, 22), Verdict.CONTRADICTED),
        (date(2006, 12, 23), Verdict.CONFIRMED),
        (date(2006, 12, 24), Verdict.CONFIRMED),
    ],
)
def test_an_annex_lists_from_the_very_day_of_its_resolution(day: date, wanted: Verdict) -> None:
    assert judged("DIO", "UNSCR-1737-ANNEX", day) is wanted


def test_whoever_denies_a_listing_before_its_day_is_right() -> None:
    assert judged("DIO", "UNSCR-1737-ANNEX", date(2006, 11, 1), denied=True) is Verdict.CONFIRMED


def test_without_a_day_it_is_enough_to_have_been_listed_ever() -> None:
    said = claim("listing", "DIO", ("party", "DIO"), ("instrument", "UNSCR-1737-ANNEX"))
    assert judge_listing(said, None).verdict is Verdict.CONFIRMED


@pytest.mark.parametrize(
    "slots",
    [
        (("party", "DIO"),),
        (("instrument", "UNSCR-1737"),),
        (("instrument", "EU-423"), ("party", "DIO")),
    ],
)
def test_without_a_party_or_an_annex_nothing_is_decided(slots: tuple[tuple[str, str], ...]) -> None:
    assert judge_listing(claim("listing", "DIO", *slots), DAY).verdict is Verdict.UNDECIDABLE


@given(st.dates(date(2006, 1, 1), date(2012, 12, 31)), st.sampled_from(["DIO", "Zephyr Lantern"]))
def test_law_a_denial_is_right_exactly_where_the_assertion_is_wrong(on: date, party: str) -> None:
    yes = judged(party, "UNSCR-1737-ANNEX", on)
    no = judged(party, "UNSCR-1737-ANNEX", on, denied=True)
    assert {yes, no} == {Verdict.CONFIRMED, Verdict.CONTRADICTED}
