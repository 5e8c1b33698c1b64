"""Score slots, hedge, polarity and speaker: `python -m tests.conformance.slots PHRASES.jsonl`."""

from __future__ import annotations

import re
import sys
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import reftel
from tests.conformance.phrases import passages

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tests.conformance.phrases import Passage, Said

    Record = dict[str, Any]

SAME_KIND = (
    {"shipment", "transfer"},
    {"listing", "sanctions"},
    {"reporting", "request"},
    {"objective", "request"},
)
"""Kinds that a reader may take for one another: a deal is a shipment and a transfer."""
SAME_ROLE = (
    {"recipient", "consignee", "end_user", "to"},
    {"when", "departs", "arrives", "loaded", "at_port", "date"},
    {"from", "supplier", "origin", "at_port"},
    {"carrier", "operator", "line"},
    {"intermediary", "via", "supplier"},
    {"unit", "to", "title"},
    {"due", "by_when", "when", "by"},
    {"to", "slug"},
    {"org", "organisation", "body", "unit", "series"},
    {"by", "submitter", "from"},
)
"""Roles that name one thing from two sides."""
NO_SLOT = {"status", "pin", "of", "control"}
"""Roles that passages do not tell throughout: nothing is false there."""
WORDS = {"text", "ask", "points"}
"""Roles of the words of a claim themselves: nothing is false there where a reader told none."""
TOLD = ("hedge", "polarity", "speaker")
COUNTED = {
    "shipment", "request", "objective", "reporting", "comment_solicited", "delivery",
    "host_response", "promise", "listing", "sanctions", "control", "document", "meeting",
    "person", "vessel",
}  # fmt: skip


class Slot(NamedTuple):
    """A slot as the measure sees it: a place of the text, or a fact beside the claim."""

    role: str
    words: str
    value: str
    beside: bool


@dataclass
class Count:
    """Of how many a part was found, what else was found, and the lines that tell it."""

    gold: int = 0
    found: int = 0
    false: int = 0
    lines: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        return self.found / (self.found + self.false) if self.found else 0.0

    @property
    def recall(self) -> float:
        return self.found / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        whole = self.gold + self.found + self.false
        return 2 * self.found / whole if whole else 0.0

    def __add__(self, other: Count) -> Count:
        """Add the counts alone."""
        return Count(
            self.gold + other.gold, self.found + other.found, self.false + other.false
        )  # fmt: skip


Counts = dict[tuple[str, str], Count]
"""Counts by kind and role; the role `claim` counts the claims themselves."""


def score(bank: Iterable[Passage]) -> Counts:
    """Extract from each passage and count claims, slots, hedges, polarities and speakers."""
    counts: Counts = defaultdict(Count)
    read = list(bank)
    kinds = {said.kind for passage in read for said in passage.said} & COUNTED
    told = {role for passage in read for said in passage.said for role, _ in said.slots}
    spare = NO_SLOT | (WORDS - told)
    for passage in read:
        found = [one for one in _claims(passage.text) if one["start"] >= passage.start]
        for said in passage.said:
            if said.kind in kinds:
                _weigh(passage, said, found, counts, spare)
        for one in found:
            known = any(_met(said, one) for said in (*passage.said, *passage.free))
            if one["kind"] in kinds and not known:
                counts[one["kind"], "claim"].false += 1
                counts[one["kind"], "claim"].lines.append(f"{passage.id} + {_flat(one['quote'])!r}")
    return counts


def _met(said: Said, one: Record) -> bool:
    """Tell whether a claim found is one of the passage, or a part of it."""
    shared = one["start"] < said.end and one["end"] > said.start
    return shared and _same(said.kind, one["kind"], SAME_KIND)


def _claims(text: str) -> list[Record]:
    return list(reftel.to_dict(reftel.extract(reftel.read(text))))


def _weigh(
    passage: Passage, said: Said, found: list[Record], counts: Counts, spare: set[str]
) -> None:
    """Count one claim of a passage against those found at its words."""
    alike = [one for one in found if _met(said, one)]
    own = [one for one in alike if one["kind"] == said.kind] or alike
    claim = counts[said.kind, "claim"]
    claim.gold += 1
    claim.found += bool(alike)
    if not alike:
        claim.lines.append(f"{passage.id} - {_flat(passage.text[said.start : said.end])!r}")
    slots = list(_slots(passage.text, own, alike))
    met = {i for wanted in said.slots for i in _meet(passage, said, wanted, slots, counts)}
    for i, slot in enumerate(slots):
        if i not in met and not slot.beside and slot.role not in spare:
            counts[said.kind, slot.role].false += 1
            line = f"{passage.id} + {slot.role} {slot.words!r} = {slot.value!r}"
            counts[said.kind, slot.role].lines.append(line)
    if own:
        _tell(passage, said, own, counts)


def _meet(
    passage: Passage, said: Said, wanted: tuple[str, str], slots: list[Slot], counts: Counts
) -> list[int]:
    """Count one slot of a passage, and return which of those found say the same."""
    role, words = wanted
    met = [
        i
        for i, slot in enumerate(slots)
        if _same(role, slot.role, SAME_ROLE)
        and (agree(words, slot.words) or agree(words, slot.value))
    ]
    count = counts[said.kind, role]
    count.gold += 1
    count.found += bool(met)
    if not met:
        count.lines.append(f"{passage.id} - {role} {words!r}")
    return met


def _tell(passage: Passage, said: Said, own: list[Record], counts: Counts) -> None:
    """Count how the claim is told, where the passage says it."""
    for name in TOLD:
        wanted = getattr(said, name)
        if wanted is None:
            continue
        told = [str(one.get(name) or one.get("attributes", {}).get("by", "")) for one in own]
        right = wanted in told or (name == "speaker" and any(agree(wanted, one) for one in told))
        counts[said.kind, name].gold += 1
        counts[said.kind, name].found += right
        if not right:
            line = f"{passage.id} ~ {name} {told[0]!r} for {wanted!r}"
            counts[said.kind, name].lines.append(line)


def _slots(text: str, own: list[Record], alike: list[Record]) -> Iterator[Slot]:
    for one in alike:
        for slot in one.get("slots") or []:
            words = _flat(text[slot["start"] : slot["end"]])
            yield Slot(slot["role"], words, slot["value"], one not in own)
        for name, value in (one.get("attributes") or {}).items():
            yield Slot(name, str(value), str(value), beside=True)


def _same(one: str, other: str, alike: Iterable[set[str]]) -> bool:
    return one == other or any({one, other} <= both for both in alike)


def agree(wanted: str, found: str) -> bool:
    """Tell whether two wordings name the same: one holds the other, or most words are shared."""
    one, other = _words(wanted), _words(found)
    if not one or not other:
        return False
    if f" {' '.join(one)} " in f" {' '.join(other)} ":
        return True
    if f" {' '.join(other)} " in f" {' '.join(one)} ":
        return True
    return len({*one} & {*other}) >= 0.6 * min(len({*one}), len({*other}))


def _words(text: str) -> list[str]:
    return re.findall(r"[\w&'-]+", text.lower())


def _flat(text: str) -> str:
    return " ".join(text.split())


def kinds(counts: Counts) -> dict[str, dict[str, float]]:
    """Return by kind F1 of claims and of slots, and how often the rest is right."""
    told: dict[str, dict[str, float]] = {}
    for kind in sorted({kind for kind, _ in counts}):
        roles = {role for one, role in counts if one == kind} - {"claim", *TOLD}
        slots = sum((counts[kind, role] for role in roles), Count())
        told[kind] = {"claims": round(counts[kind, "claim"].f1, 3)}
        if slots.gold:
            told[kind]["slots"] = round(slots.f1, 3)
        for name in TOLD:
            if (kind, name) in counts:
                told[kind][name] = round(counts[kind, name].recall, 3)
    return told


def main(path: str, *only: str) -> None:
    """Print what was missed and falsely found, a line per role, and the figures of each kind."""
    counts = score(passages(Path(path)))
    for (kind, role), one in sorted(counts.items()):
        if only and kind not in only:
            continue
        for line, n in Counter(one.lines).items():
            print(f"{kind} {role}: {line}" + (f" x{n}" if n > 1 else ""))
    print()
    for (kind, role), one in sorted(counts.items()):
        print(f"{kind} {role} {one.gold} {one.precision:.3f} {one.recall:.3f} {one.f1:.3f}")
    for kind, figures in kinds(counts).items():
        print(f"score: {kind} " + " ".join(f"{name} {one:.3f}" for name, one in figures.items()))


if __name__ == "__main__":
    main(*sys.argv[1:])
