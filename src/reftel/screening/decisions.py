"""What people decided about hits: confirmed, dismissed, and open again when the record changed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING
from uuid import uuid4

from reftel.findings import ReftelError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from reftel.claims import Entry
    from reftel.screening.roster import Hit


class Review(Enum):
    """What people have made of a hit."""

    OPEN = "open"
    CONFIRMED = "confirmed"
    DISMISSED = "dismissed"


ACTS = {"hit/confirm": Review.CONFIRMED, "hit/dismiss": Review.DISMISSED}


@dataclass(frozen=True, slots=True)
class Decided:
    """How a hit stands: by whom, when and why, and the edition that was looked at."""

    review: Review
    by: str = ""
    at: str = ""
    why: str = ""
    edition: str = ""
    note: str = ""


def decide(hit: Hit, act: str, *, who: str, at: datetime, why: str) -> Entry:
    """Return the ledger entry that confirms or dismisses a hit.

    Raises ReftelError where the act is unknown, or nobody or no reason is named.
    """
    from reftel.claims import Entry  # noqa: PLC0415 -- heavy

    if act not in ACTS:
        raise ReftelError(f"{act!r} decides no hit: use one of {', '.join(ACTS)}")
    if not who.strip():
        raise ReftelError(f"{act} is somebody's decision: say whose with --who")
    if not why.strip():
        raise ReftelError(f"{act} needs a reason: say why with --why")
    data = {
        "query": hit.query,
        "list": hit.list,
        "edition": hit.edition,
        "entry": hit.entry,
        "name": hit.name,
        "score": hit.score,
        "record": hit.record,
        "run": hit.run,
        "agreed": list(hit.agreed),
    }
    return Entry(id=uuid4().hex, at=at, who=who, act=act, about=hit.key, data=data, why=why)


def standing(entries: Iterable[Entry]) -> Mapping[str, Entry]:
    """Return the last decision on each pair that no entry corrects, in any order of arrival."""
    told = sorted(entries, key=lambda entry: entry.at)
    corrected = {entry.corrects for entry in told if entry.corrects}
    return {entry.about: entry for entry in told if entry.act in ACTS and entry.id not in corrected}


def review(hit: Hit, decisions: Mapping[str, Entry]) -> Decided:
    """Say how a hit stands.

    A decision holds while the record says the same, and a dismissal while no day or number agrees
    that did not when it was made: another of that name may be who is listed.
    """
    entry = decisions.get(hit.key)
    if entry is None:
        return Decided(Review.OPEN)
    day, edition = f"{entry.at:%Y-%m-%d}", str(entry.data.get("edition", ""))
    if changed := _changed(hit, entry):
        note = f"{ACTS[entry.act].value} on {day} for edition {edition}; {changed}"
        return Decided(Review.OPEN, entry.who, day, entry.why, edition, note)
    return Decided(ACTS[entry.act], entry.who, day, entry.why, edition)


def _changed(hit: Hit, entry: Entry) -> str:
    """Say why a decision no longer holds, if it does not."""
    if entry.data.get("record") != hit.record:
        return "the record has changed"
    known = entry.data.get("agreed")
    new = sorted({*hit.agreed}.difference(known if isinstance(known, list) else ()))
    if new and ACTS[entry.act] is Review.DISMISSED:
        return f"what agrees now beside the name: {', '.join(new)}"
    return ""
