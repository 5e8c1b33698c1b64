"""Screening at the desk: names and files against the shelf, cables against the lists, decisions."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from reftel.findings import ReftelError
from reftel.screening import (
    LIMIT,
    Review,
    decide,
    decisions,
    hit_record,
    opinion_record,
    review,
    second_opinion,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from reftel.claims import Entry
    from reftel.screening import Hit, Roster, Scorer, Subject


MOST = LIMIT
"""Hits that are told of one name where no other limit is given."""


def screened(
    held: Roster,
    asked: Iterable[Subject],
    entries: Iterable[Entry] = (),
    scorer: Scorer | None = None,
    limit: int = MOST,
) -> Iterator[tuple[Subject, list[dict[str, Any]]]]:
    """Yield each subject with its best hits as JSON, each with how people have decided on it.

    What was dismissed counts for no limit, so that it hides nothing open. A scorer
    gives each hit a second opinion, which changes neither score nor order.
    """
    decided = decisions(entries)
    for each in asked:
        hits = _best(held.screen(each, None), decided, limit)
        yield each, [_row(hit, decided) | _second(held, each, hit, scorer) for hit in hits]


def _best(hits: Iterable[Hit], decided: Mapping[str, Entry], limit: int) -> Iterator[Hit]:
    left, dismissed = limit, limit
    for hit in hits:
        if review(hit, decided).review is Review.DISMISSED:
            dismissed -= 1
            if dismissed >= 0:
                yield hit
        elif left:
            left -= 1
            yield hit


def _second(
    held: Roster, asked: Subject, hit: Hit, scorer: Scorer | None
) -> dict[str, dict[str, Any]]:
    if scorer is None:
        return {}
    told = second_opinion(scorer, asked, held.listings[hit.place])
    return {"second_opinion": opinion_record(told)}


def _row(hit: Hit, decided: Mapping[str, Entry]) -> dict[str, Any]:
    state = review(hit, decided)
    row = hit_record(hit) | {"review": state.review.value}
    if state.by:
        row["decision"] = {
            "by": state.by,
            "at": state.at,
            "why": state.why,
            "edition": state.edition,
            "note": state.note,
        }
    return row


def decide_hit(held: Roster, asked: Subject, what: str, *, who: str, why: str) -> Entry:
    """Return the ledger entry for one hit of a subject; `what` is as dismiss:un/IRe.011.

    Raises ReftelError where the subject has no such hit.
    """
    act, _, place = what.partition(":")
    if act not in {"confirm", "dismiss"} or not place:
        raise ReftelError(
            f"--decide {what!r} decides nothing: write confirm:LIST/ENTRY or dismiss:LIST/ENTRY"
        )
    hits = held.screen(asked, None)
    for hit in hits:
        if place in {f"{hit.list}/{hit.entry}", hit.entry}:
            return decide(hit, f"hit/{act}", who=who, at=datetime.now(UTC), why=why)
    known = ", ".join(f"{hit.list}/{hit.entry}" for hit in hits) or "no hits"
    raise ReftelError(f"{asked.name!r} has no hit {place!r}: it has {known}")


def searched(held: Roster) -> str:
    """Return the lists and editions that an answer rests on."""
    return "; ".join(f"{name} {edition} ({count})" for name, edition, count in held.editions)
