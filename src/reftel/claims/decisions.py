"""What people decide about claims, kept by the words decided on and laid over each new reading."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from reftel.cable import numbers_meant
from reftel.claims.claim import Claim, Status
from reftel.claims.ledger import Entry
from reftel.claims.register import check_kinds, kinds
from reftel.claims.text.page import Page
from reftel.findings import ReftelError
from reftel.marking import join
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime

    from reftel.cable import Cable

ACTS = ("claim/confirm", "claim/reject", "claim/correct", "claim/add")
_STATUS = {
    "claim/confirm": Status.CONFIRMED,
    "claim/reject": Status.REJECTED,
    "claim/correct": Status.EDITED,
    "claim/add": Status.CONFIRMED,
}


@dataclass(frozen=True, slots=True)
class Change:
    """What a new reading made of a decision: `reshaped`, `unfound`, `agreed` or `lost`.

    Reshaped: the rules now cut the words otherwise. Unfound: they no longer find what a person
    confirmed or corrected, which stays. Agreed: they now find what a person added, or no longer
    find what one rejected. Lost: the words do not stand in the text at all.
    """

    entry: str
    about: str
    what: str
    words: str


@dataclass(frozen=True, slots=True)
class Review:
    """Claims after people's decisions, and what changed since these were made."""

    claims: tuple[Claim, ...]
    changes: tuple[Change, ...]


def keyed(claims: Iterable[Claim]) -> dict[str, Claim]:
    """Return claims by key: cable, kind, words, and which one where the words recur.

    A key holds no offset and no row: `09BEIJING724/party/LIMMT#2` is the second LIMMT there.
    """
    seen: Counter[str] = Counter()
    found: dict[str, Claim] = {}
    for claim in sorted(claims, key=lambda one: one.span):
        stem = f"{claim.cable}/{claim.kind}/{_words(claim)}"
        seen[stem] += 1
        found[f"{stem}#{seen[stem]}"] = claim
    return found


def cable_in(about: str) -> str:
    """Return the cable that a key names; its name may hold strokes where it has no number."""
    first, *rest = about.split("/")
    if numbers_meant(first):
        return first
    last = max((at for at, part in enumerate(rest) if part in kinds()), default=0)
    return "/".join((first, *rest[:last]))


def find_claim(claims: Iterable[Claim], about: str) -> tuple[str, Claim]:
    """Return a claim and its key; without `#n` it must be the only one of its words."""
    known = keyed(claims)
    if about in known:
        return about, known[about]
    found = [(key, claim) for key, claim in known.items() if key.rpartition("#")[0] == about]
    if len(found) != 1:
        how = "no claim is" if not found else f"{len(found)} claims are"
        near = get_close_matches(about, known, n=1, cutoff=0.8)
        hint = f"is it {near[0]}? " if near and not found else ""
        raise ReftelError(f"{how} called {about!r}: {hint}`reftel claims list` shows the keys")
    return found[0]


def decide(  # noqa: PLR0913 -- a ledger entry has these parts
    act: str,
    about: str,
    claim: Claim,
    *,
    who: str,
    at: datetime,
    why: str = "",
    changed: Mapping[str, Any] | None = None,
    corrects: str | None = None,
) -> Entry:
    """Return the ledger entry for a decision; `changed` may hold value, kind, start and end.

    Raises ReftelError for a decision or a kind of claim that there is not.
    """
    if act not in ACTS:
        raise ReftelError(f"{act!r} is no decision on a claim: one of {', '.join(ACTS)}")
    check_kinds({claim.kind, str((changed or {}).get("kind", claim.kind))})
    data: dict[str, Any] = {
        "cable": claim.cable,
        "kind": claim.kind,
        "value": claim.value,
        "words": _words(claim),
        "start": claim.span.start,
        "end": claim.span.end,
    }
    if changed:
        data["changed"] = dict(changed)
    return Entry(f"{act}:{about}:{at.isoformat()}", at, who, act, about, data, why, corrects)


def added(cable: Cable, kind: str, start: int, end: int, value: str) -> Claim:
    """Return a claim that a person makes of words in a cable."""
    if not 0 <= start < end <= len(cable.source.text):
        raise ReftelError(f"{start} to {end} is no place in {cable.mrn}: its text ends before")
    return replace(_own(cable, kind, Span(start, end), value), status=Status.CONFIRMED)


def _own(cable: Cable, kind: str, span: Span, value: str) -> Claim:
    """Return a person's claim of words, under the marks of all portions that they touch."""
    page = Page(cable)
    claim = page.claim(kind, span, value, "human")
    words = re.finditer(r"\S+", claim.quote)
    marks = {page.portion(claim.span.start + word.start())[1] for word in words}
    return replace(claim, marking=join([claim.marking, *marks]))


def review(cable: Cable, claims: Sequence[Claim], entries: Iterable[Entry]) -> Review:
    """Lay decisions over claims as extracted now, attached by words and nearest place."""
    kept = list(claims)
    changes: list[Change] = []
    for entry in standing(entries):
        if entry.data.get("cable") in {cable.mrn, cable.source.name}:
            change = _apply(cable, kept, entry)
            changes += [change] if change else []
    return Review(tuple(sorted(kept, key=lambda one: (one.span, one.kind))), tuple(changes))


def standing(entries: Iterable[Entry]) -> list[Entry]:
    """Return decisions on claims that no later entry voids, the last for each claim.

    One who confirms a claim, or corrects it further, does so to what an earlier correction left.

    Which of equal words a key counts shifts as others are found before them: their place tells too.
    """
    mine = [entry for entry in entries if entry.act in ACTS]
    void = {entry.corrects for entry in mine if entry.corrects}
    last: dict[tuple[str, Any], Entry] = {}
    for entry in sorted(mine, key=lambda one: one.at):
        if entry.id not in void:
            before = last.pop(key := (entry.about, entry.data.get("start")), None)
            last[key] = _upon(before, entry) if before else entry
    return list(last.values())


def _upon(before: Entry, entry: Entry) -> Entry:
    """Return a decision on a claim as an earlier one left it: what was set right stays so."""
    kept = before.data.get("changed") or {}
    if entry.act not in {"claim/confirm", "claim/correct"} or not kept:
        return entry
    changed = {**kept, **(entry.data.get("changed") or {})}
    return replace(entry, data={**entry.data, "changed": changed})


def _apply(cable: Cable, kept: list[Claim], entry: Entry) -> Change | None:
    span, exact = _stands(cable, entry)
    if span is None:
        return lost(entry)
    at = _nearest(kept, entry, span)
    if at is None and entry.act == "claim/reject":
        return _change(entry, "agreed")
    if at is None or entry.act == "claim/add":
        own = _own(cable, entry.data["kind"], span, entry.data["value"])
        _put(kept, at, _decided(cable, own, entry))
        return _unasked(entry, found=at is not None)
    same = kept[at].span == span
    kept[at] = _decided(cable, kept[at], entry)
    return None if same and exact else _change(entry, "reshaped")


def _put(kept: list[Claim], at: int | None, claim: Claim) -> None:
    if at is None:
        kept.append(claim)
    else:
        kept[at] = claim


def _unasked(entry: Entry, *, found: bool) -> Change | None:
    """Return what to report of a person's own claim, or of one that rules no longer find."""
    if entry.act == "claim/add":
        return _change(entry, "agreed") if found else None
    return _change(entry, "unfound")


def _decided(cable: Cable, claim: Claim, entry: Entry) -> Claim:
    """Return a claim as a person decided on it; the rule's own value stays as an attribute.

    Moved to other words, it keeps the mark of those that it was read from beside theirs.
    """
    changed = entry.data.get("changed") or {}
    claim = replace(claim, status=_STATUS[entry.act])
    if not changed:
        return claim
    span = Span(
        int(changed.get("start", claim.span.start)), int(changed.get("end", claim.span.end))
    )
    moved = _own(cable, str(changed.get("kind", claim.kind)), span, claim.value)
    value = str(changed.get("value", claim.value))
    before = () if value == claim.value else (("before", claim.value),)
    return replace(
        claim,
        kind=moved.kind,
        span=moved.span,
        quote=moved.quote,
        paragraph=moved.paragraph,
        marking=claim.marking | moved.marking,
        value=value,
        attributes=(*claim.attributes, *before),
    )


def _stands(cable: Cable, entry: Entry) -> tuple[Span | None, bool]:
    """Return where the words decided on stand now: at their old place, else nearest to it."""
    text = cable.source.text
    start, end = int(entry.data["start"]), int(entry.data["end"])
    words = str(entry.data["words"])
    if " ".join(text[start:end].split()) == words:
        return Span(start, end), True
    pattern = r"\s+".join(map(re.escape, words.split()))
    places = [Span(*match.span()) for match in re.finditer(pattern, text)] if words else []
    best = min(places, key=lambda span: abs(span.start - start), default=None)
    return best, False


def _nearest(kept: list[Claim], entry: Entry, span: Span) -> int | None:
    """Return the claim of the same kind that shares at least half of the words' union."""
    near = [
        (-close, i)
        for i, claim in enumerate(kept)
        if claim.kind == entry.data["kind"] and (close := _closeness(claim.span, span)) >= 0.5
    ]
    return min(near)[1] if near else None


def _closeness(one: Span, other: Span) -> float:
    shared = min(one.end, other.end) - max(one.start, other.start)
    return shared / max(1, max(one.end, other.end) - min(one.start, other.start))


def lost(entry: Entry) -> Change:
    """Return what is reported of a decision whose words, or whose cable, are not there."""
    return _change(entry, "lost")


def _change(entry: Entry, what: str) -> Change:
    return Change(entry.id, entry.about, what, str(entry.data["words"]))


def _words(claim: Claim) -> str:
    return " ".join(claim.quote.split())
