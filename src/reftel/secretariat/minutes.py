"""What one cable tells of a regime's work: its claims by kind, in order of the text."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from reftel.claims import Status

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from reftel.cable import Head
    from reftel.claims import Claim

KINDS = (
    "meeting", "document", "outreach", "comment_solicited", "comment", "term", "agenda_item",
    "person", "control_regime",
)  # fmt: skip
"""The kinds of claim that a secretariat reads."""


class Mention(NamedTuple):
    """A claim with the day on which its cable was sent."""

    claim: Claim
    sent: datetime | None

    @property
    def key(self) -> str:
        """The place of the words: `05PARIS3759#4:3506`."""
        return f"{self.claim.cable}#{self.claim.paragraph}:{self.claim.span.start}"


@dataclass(frozen=True)
class Minutes:
    """One cable's claims."""

    mrn: str
    sent: datetime | None
    filed: Mapping[str, tuple[Claim, ...]]

    def of(self, kind: str) -> tuple[Claim, ...]:
        """Return the claims of one kind in order of the text."""
        return self.filed.get(kind, ())

    def mentions(self, kind: str) -> list[Mention]:
        """Return the claims of one kind, dated."""
        return [Mention(claim, self.sent) for claim in self.of(kind)]

    @property
    def regime(self) -> str:
        """The control regime that the cable names most; empty where it names none."""
        named = Counter(c.value for c in self.of("control_regime") if not c.value.startswith("("))
        return min(named, key=lambda name: (-named[name], name)) if named else ""


def minutes(heads: Iterable[Head], claims: Iterable[Claim]) -> list[Minutes]:
    """Return the cables that hold claims, oldest first; any order of arrival gives the same."""
    sent = {head.mrn: head.date for head in heads if head.mrn}
    filed: dict[str, dict[str, list[Claim]]] = defaultdict(lambda: defaultdict(list))
    for claim in claims:
        if claim.kind in KINDS and claim.status is not Status.REJECTED:
            filed[claim.cable][claim.kind].append(claim)
    found = [Minutes(mrn, sent.get(mrn), _ordered(kinds)) for mrn, kinds in filed.items()]
    return sorted(found, key=lambda one: (one.sent is None, one.sent, one.mrn))


def _ordered(kinds: Mapping[str, list[Claim]]) -> dict[str, tuple[Claim, ...]]:
    return {
        kind: tuple(sorted(claims, key=lambda claim: (claim.span, claim.value)))
        for kind, claims in kinds.items()
    }
