from __future__ import annotations

import pytest

from reftel.casefile.chronology import chronology, shortened, span_of
from tests.casefile.evidence import CLAIMS, HEADS, claim, when


def lines() -> list[tuple[str, str | None, str | None]]:
    held = {head.mrn or "": head for head in HEADS}
    return [
        (
            one.kind,
            f"{one.start:%m-%d}" if one.start else None,
            f"{one.end:%m-%d}" if one.end else None,
        )
        for one in chronology(CLAIMS, held)
    ]


def test_moments_stand_in_order_with_ranges_and_open_ends() -> None:
    assert lines() == [
        ("cable", "05-20", "05-20"),
        ("cable", "05-23", "05-23"),
        ("reply", None, "05-23"),
        ("promise", "05-23", None),
        ("shipment", "05-24", "05-26"),
        ("meeting", "06-03", "06-03"),
    ]


def test_what_two_claims_tell_alike_is_one_moment() -> None:
    told = [
        claim("meeting", "the June 3 meeting", at=at, days=("2008-06-03", "2008-06-03"))
        for at in (0, 50)
    ]
    (one,) = chronology(told, {})
    assert len(one.claims) == 2


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("2007-11-24/2007-11-26", ("2007-11-24T00:00:00", "2007-11-26T23:59:59")),
        ("2007-12", ("2007-12-01T00:00:00", "2007-12-31T23:59:59")),
        ("2007", ("2007-01-01T00:00:00", "2007-12-31T23:59:59")),
        ("../2010-01-01", (None, "2010-01-01T23:59:59")),
        ("2009-11-29/..", ("2009-11-29T00:00:00", None)),
        ("2007-11-24T12:00", ("2007-11-24T12:00:00", "2007-11-24T12:00:00")),
    ],
)
def test_days_of_slots_are_read(text: str, ends: tuple[str | None, str | None]) -> None:
    found = span_of(text)
    assert found == tuple(end and when(end) for end in ends)


@pytest.mark.parametrize("text", ["soon", "", "2007-13", "2007-02-30", "../.."])
def test_words_are_no_days(text: str) -> None:
    assert span_of(text) is None


def test_long_texts_are_cut_at_a_word() -> None:
    assert shortened("word " * 60).endswith("word …")
    assert shortened("short") == "short"
