"""Lists of recipients meet without losing or admitting anyone."""

from __future__ import annotations

from datetime import date

from reftel.marking.recipients import covers, holds, lists, meet, plain


def test_countries_meet() -> None:
    assert meet(frozenset({"GBR", "JPN"}), frozenset({"JPN"})) == {"JPN"}


def test_a_country_of_the_eyes_stands_for_itself() -> None:
    assert meet(frozenset({"FVEY"}), frozenset({"CAN", "FRA"})) == {"CAN", "FRA&FVEY"}


def test_an_opaque_group_keeps_the_common_part() -> None:
    common = meet(frozenset({"NATO"}), frozenset({"TUR", "JPN"}))
    assert common == {"NATO&TUR", "JPN&NATO"}
    assert holds(common, "TUR", date(2000, 1, 1))
    assert not holds(common, "TUR", None)
    assert not holds(common, "JPN", date(2000, 1, 1))


def test_a_smaller_group_of_eyes_lies_in_the_larger() -> None:
    assert meet(frozenset({"ACGU"}), frozenset({"FVEY"})) == {"ACGU"}
    assert lists(frozenset({"ACGU", "FVEY", "CAN"})) == {"FVEY"}


def test_a_group_is_covered_by_all_its_foreign_members() -> None:
    named = frozenset({"AUS", "CAN", "GBR", "NZL"})
    assert covers(named, "FVEY", None)
    assert not covers(named - {"NZL"}, "FVEY", None)
    assert covers(frozenset({"FVEY"}), "ACGU", None)


def test_a_written_list_has_countries_first_and_no_common_parts() -> None:
    assert plain(frozenset({"NATO", "AUS", "GBR&NATO"})) == ["AUS", "NATO"]


def test_two_countries_have_nobody_in_common() -> None:
    assert meet(frozenset({"GBR"}), frozenset({"JPN"})) == frozenset()


def test_nobody_meets_nobody() -> None:
    assert meet(frozenset(), frozenset({"NATO", "CHN"})) == frozenset()
    assert lists(frozenset()) == frozenset()


def test_the_common_part_of_two_groups_is_who_belongs_to_both_on_the_day() -> None:
    common = meet(frozenset({"NATO"}), frozenset({"EU"}))
    assert holds(common, "FRA", date(2005, 1, 1))
    assert not holds(common, "TUR", date(2005, 1, 1))
    assert holds(common, "GBR", date(2020, 1, 31))
    assert not holds(common, "GBR", date(2020, 2, 1))


def test_a_group_that_the_table_does_not_know_holds_nobody() -> None:
    assert not holds(frozenset({"ISAF"}), "GBR", date(2009, 1, 1))
    assert not covers(frozenset({"GBR", "CAN"}), "ISAF", date(2009, 1, 1))


def test_a_group_before_its_first_member_covers_nothing() -> None:
    assert not covers(frozenset({"GBR"}), "NATO", date(1940, 1, 1))
