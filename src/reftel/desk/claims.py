"""What cables say, with what people decided on it."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from reftel import casefile
from reftel.cable import read_path
from reftel.claims import (
    ACTS,
    added,
    cable_in,
    check_kinds,
    decide,
    extract,
    find_claim,
    keyed,
    record,
)
from reftel.desk.deciding import by_cable, decided, left, left_at, left_in, reviewed
from reftel.findings import ReftelError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from reftel.claims import Claim, Entry
    from reftel.store import Store

    Row = dict[str, Any]


def claimed(
    store: Store, cable: str | None = None, kinds: Sequence[str] | None = None
) -> Iterator[Row]:
    """Yield the claims of the store, or of one cable, as people left them, each with its key."""
    check_kinds(kinds or ())
    told = left(store, kinds) if cable is None else left_in(store, store.cable(cable))
    for _, claims in by_cable(told):
        yield from _rows(claims, kinds)


def claimed_in(path: str, kinds: Sequence[str] | None = None) -> Iterator[Row]:
    """Yield what the cables of a file or folder say, without a store."""
    check_kinds(kinds or ())
    for cable in read_path(path):
        yield from _rows(extract(cable), kinds)


def _rows(claims: Iterable[Claim], kinds: Sequence[str] | None) -> Iterator[Row]:
    for key, claim in keyed(claims).items():
        if kinds is None or claim.kind in kinds:
            yield {"key": key, **record(claim)}


def in_full(row: Row) -> Row:
    """Return a row whose value also tells the roles that it does not name: `; recipient SBIG`."""
    more = untold(row["value"], ((slot["role"], slot["value"]) for slot in row["slots"]))
    return {**row, "value": "; ".join(filter(None, (row["value"], more)))}


def untold(value: str, slots: Iterable[tuple[str, str]]) -> str:
    """Return on one line the roles that a claim's value does not name."""
    return casefile.spelled((role, told) for role, told in slots if told not in value)


def changes(store: Store) -> list[Row]:
    """Return what the present reading made of decisions, where it is not what they saw."""
    return [
        {"cable": mrn, "what": one.what, "words": one.words, "about": one.about, "entry": one.entry}
        for mrn, entries in sorted(decided(store).items())
        for one in reviewed(store, mrn, entries).changes
    ]


def judge(  # noqa: PLR0913 -- a decision has these parts
    store: Store,
    act: str,
    key: str,
    *,
    who: str,
    why: str,
    changed: Mapping[str, Any] | None = None,
    corrects: str | None = None,
) -> Entry:
    """Write down that a claim is confirmed, rejected or corrected."""
    mrn = cable_in(key)
    about, claim = find_claim(left_at(store, [mrn]), key)
    if act == "correct":
        _check_place(store, mrn, claim, changed or {})
    _check_corrected(store, about, corrects)
    now = datetime.now(UTC)
    entry = decide(
        f"claim/{act}", about, claim, who=who, at=now, why=why, changed=changed, corrects=corrects
    )
    store.append(entry)
    return entry


def _check_place(store: Store, mrn: str, claim: Claim, changed: Mapping[str, Any]) -> None:
    """Refuse a correction that says nothing, or of words that do not stand in the cable."""
    if not changed:
        raise ReftelError("say what is right: --value, --kind, --start or --end")
    start, end = changed.get("start", claim.span.start), changed.get("end", claim.span.end)
    size = len(store.cable(mrn).source.text)
    if not 0 <= start < end <= size:
        raise ReftelError(
            f"no words stand from {start} to {end}: {mrn} has {size} characters, and --start is "
            "before --end"
        )


def _check_corrected(store: Store, about: str, corrects: str | None) -> None:
    if corrects is None or any(one.id == corrects for one in store.ledger(ACTS, about)):
        return
    raise ReftelError(f"no decision {corrects} is written down about {about}: leave --corrects out")


def add(  # noqa: PLR0913 -- a claim has these parts
    store: Store,
    mrn: str,
    kind: str,
    words: str,
    *,
    value: str | None = None,
    nth: int = 1,
    who: str,
    why: str,
) -> Entry:
    """Write down a claim that rules do not find, at the n-th place where its words stand."""
    check_kinds([kind])
    cable = store.cable(mrn)
    pattern = r"\s+".join(map(re.escape, words.split()))
    places = [match.span() for match in re.finditer(pattern, cable.source.text)] if pattern else []
    if not 1 <= nth <= len(places):
        raise ReftelError(
            f"{words!r} stands {len(places)} times in {mrn}: give words as they stand"
        )
    claim = added(cable, kind, *places[nth - 1], value or " ".join(words.split()))
    claims = [one for one in left_in(store, cable) if one.kind == kind and one.span != claim.span]
    about = next(key for key, one in keyed([*claims, claim]).items() if one is claim)
    entry = decide("claim/add", about, claim, who=who, at=datetime.now(UTC), why=why)
    store.append(entry)
    return entry
