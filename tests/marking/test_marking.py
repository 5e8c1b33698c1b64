"""Markings as values: order, join and who may see, by example."""

from __future__ import annotations

from datetime import date

import pytest

from reftel.marking import IDENTITY, Disclosure, Level, Marking, parse, parse_banner


def test_the_default_is_unmarked_and_never_unclassified() -> None:
    assert Marking().level is None
    assert not Marking().may_see("USA/TOP SECRET")


def test_release_lists_meet() -> None:
    joined = parse("S/REL CHINA, JAPAN") | parse("C/REL JAPAN")
    assert (joined.level, *joined.release) == (Level.S, "JPN")


def test_lists_without_common_names_release_to_nobody_and_read_noforn() -> None:
    joined = parse("S/REL CHINA") | parse("S/REL PANAMA")
    assert not joined.may_see("CHN")
    assert str(joined) == "S/NF"


def test_noforn_stands_over_unmarked_over_release() -> None:
    assert (parse("S") | parse("S/REL UK")).disclosure is Disclosure.UNMARKED
    assert (parse("S") | parse("S/NF")).disclosure is Disclosure.NOFORN


def test_permissive_captions_meet_and_restrictive_unite() -> None:
    joined = parse("S/SIPDIS") | parse("S/STADIS")
    assert joined.captions == {"STADIS"}
    assert joined.permits == frozenset()


def test_some_markings_cannot_be_compared() -> None:
    a, b = parse("S/REL UK"), parse("C/REL JAPAN")
    assert not a <= b
    assert not b <= a
    assert a >= parse("C/REL UK")


@pytest.mark.parametrize(
    ("mark", "who", "may"),
    [
        ("S/REL CHINA", "CHN", True),
        ("S/REL CHINA", "PRC", True),
        ("S/REL CHINA", "FRA", False),
        ("S", "CHN", False),
        ("S", "USA/SECRET", True),
        ("S", "USA/CONFIDENTIAL", False),
        ("U", "PUBLIC", True),
        ("SBU", "PUBLIC", False),
        ("SBU", "USA/CONFIDENTIAL", True),
        ("S//DISPLAY ONLY IRQ", "IRQ", False),
        ("S//NF//XD", "USA/SECRET", False),
        ("S//NF//XD", "USA/SECRET/EXDIS", True),
        ("S//SI//REL TO USA, GBR", "GBR", False),
        ("S//SI//REL TO USA, GBR", "GBR/SECRET/SI", True),
        ("S/REL CH", "CHN", False),
        ("S/REL CH", "USA/SECRET", True),
        ("S/NF/REL PANAMA", "PAN", False),
        ("S//REL TO USA, FVEY", "NZL", True),
    ],
)
def test_who_may_see(mark: str, who: str, may: bool) -> None:  # noqa: FBT001 -- a table
    assert parse(mark).may_see(who) is may


def test_a_group_is_opaque_until_a_day_is_named() -> None:
    mark = parse("C/REL NATO")
    assert not mark.may_see("ALB")
    assert not mark.may_see("ALB", date(2009, 3, 31))
    assert mark.may_see("ALB", date(2009, 4, 1))
    assert mark.may_see("NATO")


def test_the_identity_is_for_anyone() -> None:
    assert IDENTITY.may_see("PUBLIC")


def test_a_mark_is_short_for_people() -> None:
    assert parse_banner("S E C R E T NOFORN").short == "S/NF"
    assert parse("S/REL CHINA").short == "S/REL CHINA"
    assert Marking().short == ""


def test_a_portion_stands_under_the_captions_that_hold_its_telegram_back() -> None:
    portion, whole = parse("S/REL CHINA"), parse_banner("SECRET NODIS SENSITIVE SIPDIS")
    held = portion.under(whole)
    assert held.captions == {"NODIS"}
    assert (held.level, held.release, held.written) == (
        portion.level, portion.release, portion.written,
    )  # fmt: skip
    assert [mark.may_see("CHN") for mark in (portion, held)] == [True, False]
    assert held.may_see("USA/SECRET/NODIS")


def test_a_portion_of_a_telegram_without_such_captions_is_itself() -> None:
    portion = parse("C")
    assert portion.under(parse_banner("CONFIDENTIAL SIPDIS SENSITIVE")) is portion


def test_members_stand_beside_their_group_of_a_day() -> None:
    mark = parse("S/REL NSG").as_of(date(2008, 1, 1))
    assert {"NSG", "CHN", "NOR"} <= mark.release
    assert "USA" not in mark.release
    assert "CHN" not in parse("S/REL NSG").as_of(date(2004, 1, 1)).release
