"""Mentions united into one thing by rule and by hand, and taken apart again."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reftel.claims import Entry

Pair = tuple[str, str]


def unite(
    keys: Sequence[str], derived: Iterable[Pair], entries: Iterable[Entry], noun: str
) -> list[list[str]]:
    """Return groups of keys, in order of `keys`; entries `noun/merge` and `noun/split` decide.

    A merge ties two keys; a split bars what rules or people tied between the two, and, where it
    names one key alone, all that ties this key. The last entry on a pair holds, so that merging
    and splitting give back what was.
    """
    bound = {_pair(a, b) for a, b in derived}
    for entry in standing(entries, noun):
        other = str(entry.data.get("with") or "")
        if entry.act == f"{noun}/merge":
            bound.add(_pair(entry.about, other))
        elif other:
            bound = _apart(bound, entry.about, other)
        else:
            bound = {pair for pair in bound if entry.about not in pair}
    return _groups(keys, bound)


def standing(entries: Iterable[Entry], noun: str) -> list[Entry]:
    """Return the entries about a noun that no later entry corrects, oldest first."""
    mine = [entry for entry in entries if entry.act.startswith(f"{noun}/")]
    void = {entry.corrects for entry in mine if entry.corrects}
    return sorted((e for e in mine if e.id not in void), key=lambda e: (e.at, e.id))


def _pair(a: str, b: str) -> Pair:
    return (a, b) if a <= b else (b, a)


def _apart(bound: set[Pair], a: str, b: str) -> set[Pair]:
    """Cut the tie of two keys; where others tie them still, cut the first off from these too."""
    left = bound - {_pair(a, b)}
    if b not in _reach(left, a):
        return left
    return {pair for pair in left if a not in pair}


def _reach(bound: set[Pair], start: str) -> set[str]:
    near: dict[str, list[str]] = defaultdict(list)
    for a, b in bound:
        near[a].append(b)
        near[b].append(a)
    seen, ahead = {start}, [start]
    while ahead:
        for key in near[ahead.pop()]:
            if key not in seen:
                seen.add(key)
                ahead.append(key)
    return seen


def _groups(keys: Sequence[str], bound: set[Pair]) -> list[list[str]]:
    parent = {key: key for key in keys}

    def root(key: str) -> str:
        while parent[key] != key:
            parent[key] = parent[parent[key]]
            key = parent[key]
        return key

    for a, b in sorted(bound):
        if a in parent and b in parent:
            parent[root(b)] = root(a)
    found: dict[str, list[str]] = {}
    for key in keys:
        found.setdefault(root(key), []).append(key)
    return list(found.values())
