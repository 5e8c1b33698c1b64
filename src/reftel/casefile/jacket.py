"""The jacket of a case: what people wrote on it, folded from the ledger."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from reftel.findings import ReftelError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from reftel.claims import Entry

ACTS = (
    "case/new", "case/add", "case/remove", "case/note", "case/close", "case/reopen",
    "case/merge", "case/split",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Note:
    """A remark by a person; `marking` is what they wrote before it, else nothing."""

    at: datetime
    who: str
    text: str
    marking: str
    entry: str


@dataclass(frozen=True, slots=True)
class Jacket:
    """What people decided about a case; the claims in it are derived each time."""

    id: str
    title: str
    marking: str
    opened: datetime
    cables: frozenset[str] = frozenset()
    claims: frozenset[str] = frozenset()
    """Keys of claims added from cables that are not in the case as a whole."""
    removed: frozenset[str] = frozenset()
    """Cables and claims that were taken out."""
    notes: tuple[Note, ...] = ()
    closed: str | None = None
    closed_at: datetime | None = None
    turns: tuple[tuple[datetime, str | None], ...] = field(default=(), compare=False)
    """Each closing with its reason and each reopening with None, in order of time."""
    entries: tuple[Entry, ...] = field(default=(), compare=False)
    """Merges and splits decided in this case."""

    def at(self, when: datetime) -> Jacket:
        """Return the jacket without remarks and closing later than a time.

        What belongs together stays: who is one party does not depend on the day one looks at.
        """
        told = [(at, why) for at, why in self.turns if at <= when]
        at, why = told[-1] if told else (None, None)
        return replace(
            self,
            notes=tuple(note for note in self.notes if note.at <= when),
            closed=why,
            closed_at=at if why else None,
        )


def jackets(entries: Iterable[Entry]) -> dict[str, Jacket]:
    """Return every case in order of opening; corrected entries do not count."""
    mine = [entry for entry in entries if entry.act in ACTS]
    void = {entry.corrects for entry in mine if entry.corrects}
    found: dict[str, Jacket] = {}
    for entry in sorted(mine, key=lambda one: (one.at, one.act != "case/new", one.id)):
        if entry.id in void:
            continue
        case = str(entry.data.get("case") or entry.about)
        if entry.act == "case/new":
            found.setdefault(case, _opened(entry))
        elif case in found:
            found[case] = _moved(found[case], entry)
    return found


def _opened(entry: Entry) -> Jacket:
    return Jacket(
        id=entry.about,
        title=str(entry.data.get("title") or entry.about),
        marking=str(entry.data.get("marking") or ""),
        opened=entry.at,
        cables=frozenset(map(str, entry.data.get("cables") or ())),
        claims=frozenset(map(str, entry.data.get("claims") or ())),
    )


def _moved(jacket: Jacket, entry: Entry) -> Jacket:
    cables = frozenset(map(str, entry.data.get("cables") or ()))
    claims = frozenset(map(str, entry.data.get("claims") or ()))
    named = cables | claims
    match entry.act:
        case "case/add":
            return replace(jacket, cables=jacket.cables | cables, claims=jacket.claims | claims,
                           removed=jacket.removed - named)  # fmt: skip
        case "case/remove":
            return replace(jacket, cables=jacket.cables - named, claims=jacket.claims - named,
                           removed=jacket.removed | named)  # fmt: skip
        case "case/note":
            return replace(jacket, notes=(*jacket.notes, _note(entry)))
        case "case/close":
            why = entry.why or "closed"
            turns = (*jacket.turns, (entry.at, why))
            return replace(jacket, closed=why, closed_at=entry.at, turns=turns)
        case "case/reopen":
            turns = (*jacket.turns, (entry.at, None))
            return replace(jacket, closed=None, closed_at=None, turns=turns)
        case _:
            return replace(jacket, entries=(*jacket.entries, entry))


def _note(entry: Entry) -> Note:
    marking = str(entry.data.get("marking") or "")
    return Note(entry.at, entry.who, str(entry.data.get("text") or entry.why), marking, entry.id)


def slug(title: str) -> str:
    """Return a case's id from its title: `iran-matin`."""
    found = re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-")
    if not found:
        raise ReftelError(f"{title!r} gives no id: name the case with letters or digits")
    return found[:60].rstrip("-")
