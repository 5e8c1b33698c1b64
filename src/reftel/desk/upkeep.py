"""Keeping a store in order: everything read again, and everything moved to another engine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reftel.desk.crew import Crew
from reftel.desk.gathering import Found
from reftel.desk.intake import Report, take
from reftel.findings import ReftelError
from reftel.store import open_store

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from reftel.store import Original, Store


def rebuild(
    store: Store, crew: Crew | None = None, watch: Callable[[Report], None] | None = None
) -> Report:
    """Read every original again and make rows, claims and index anew; goes on where it stopped."""
    store.clear_derived()
    report = take(store, _found(store.originals(stale=True)), crew or Crew(), watch=watch)
    if not report.failed:
        store.rebuilt()
    return report


def migrate(
    store: Store,
    address: str,
    crew: Crew | None = None,
    watch: Callable[[Report], None] | None = None,
) -> Report:
    """Copy originals, ledger and saved searches into another store, read by this version."""
    with open_store(address) as other:
        if other.identity() == store.identity():
            raise ReftelError("a store cannot be migrated into itself: give another address")
        report = take(other, _found(store.originals()), crew or Crew(), watch=watch)
        for entry in store.ledger():
            other.append(entry)
        for name, query in store.searches().items():
            other.save(name, query)
    return report


def _found(originals: Iterable[Original]) -> Iterator[Found]:
    for original in originals:
        yield Found(
            original.name,
            original.text,
            original.columns,
            size=len(original.text),
            mrn=original.mrn,
            created=original.created,
            encoding=original.encoding,
            raw=original.raw,
        )
