"""Keeping a store in order: everything read again, and everything moved to another engine."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reftel.desk.crew import Crew
from reftel.desk.digesting import Failure
from reftel.desk.gathering import Found
from reftel.desk.intake import Report, take
from reftel.findings import ReftelError
from reftel.store import Decisions, open_store

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from reftel.store import Original, SavedStore, Store, Taken


class Restored(NamedTuple):
    """What became of texts, and of decisions and searches."""

    texts: Report
    decisions: Taken


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
        taken = other.take_over(Decisions(store.ledger(), store.searches()))
    report.failed += [Failure(*gap) for gap in taken.refused]
    return report


def restore(
    store: Store,
    saved: SavedStore,
    crew: Crew | None = None,
    watch: Callable[[Report], None] | None = None,
) -> Restored:
    """Bring into a store what was saved of one; the same again changes nothing."""
    report = take(store, _found(saved.originals()), crew or Crew(), watch=watch)
    taken = store.take_over(saved.decisions())
    report.failed += [Failure(*gap) for gap in (*saved.gaps, *taken.refused)]
    return Restored(report, taken)


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
