"""Laws of recipient lists: nobody is lost and nobody is let in."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from reftel.marking.membership import members
from reftel.marking.recipients import covers, groups, holds, lists, meet, plain

COUNTRIES = ("CHN", "GBR", "JPN", "FRA", "CAN", "TUR", "POL", "NZL")
GROUPS = ("NATO", "FVEY", "ACGU", "MTCR", "ISAF", "EU", "NSG")

names = st.frozensets(st.sampled_from(COUNTRIES + GROUPS), max_size=4)
days = st.one_of(st.none(), st.dates(date(1945, 1, 1), date(2026, 1, 1)))


@given(names, names)
def test_meeting_is_commutative(a: frozenset[str], b: frozenset[str]) -> None:
    assert meet(a, b) == meet(b, a)


@given(names, names, names)
def test_meeting_is_associative(a: frozenset[str], b: frozenset[str], c: frozenset[str]) -> None:
    a, b, c = lists(a), lists(b), lists(c)
    assert meet(meet(a, b), c) == meet(a, meet(b, c))


@given(names)
def test_a_list_meets_itself(a: frozenset[str]) -> None:
    assert meet(lists(a), lists(a)) == lists(a)


@given(names, names, st.sampled_from(COUNTRIES), days)
def test_what_two_lists_have_in_common_holds_who_both_hold_and_none_else(
    a: frozenset[str], b: frozenset[str], country: str, on: date | None
) -> None:
    both = holds(a, country, on) and holds(b, country, on)
    assert holds(meet(a, b), country, on) == both


@given(names, st.sampled_from(COUNTRIES), days)
def test_a_list_cut_short_holds_whom_it_held(
    a: frozenset[str], country: str, on: date | None
) -> None:
    assert holds(lists(a), country, on) == holds(a, country, on)


@given(names, st.sampled_from(GROUPS), st.dates(date(1990, 1, 1), date(2020, 1, 1)))
def test_a_group_that_is_covered_has_every_foreign_member_held(
    a: frozenset[str], group: str, on: date
) -> None:
    if covers(a, group, on):
        seats = members(group, on) or frozenset()
        assert all(holds(a, seat, on) for seat in seats - {"USA"})


@given(names, names)
def test_a_list_is_written_without_the_common_parts_and_countries_first(
    a: frozenset[str], b: frozenset[str]
) -> None:
    written = plain(meet(a, b) | a)
    assert set(written) == {name for name in meet(a, b) | a if "&" not in name}
    kinds = [name in groups() for name in written]
    assert kinds == sorted(kinds)
