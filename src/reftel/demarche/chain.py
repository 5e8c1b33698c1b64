"""Chains: what each cable does to those before it, with grounds and confidence."""

from __future__ import annotations

import re
from collections import defaultdict, deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from reftel.cable import post_of
from reftel.demarche.filing import SUBSTANTIVE, evidence
from reftel.demarche.hosts import sender

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from reftel.cable import Head
    from reftel.claims import Claim
    from reftel.demarche.demarche import Evidence
    from reftel.demarche.filing import Filing

RELATIONS = (
    "delivers",
    "answers",
    "reports_on",
    "follows_up",
    "repeats",
    "supersedes",
    "interim_for",
    "guidance_for",
    "mentions",
)
ORDERS = frozenset({"instruction", "guidance"})
NEAR_DAYS = 60
"""How long after an instruction a report without its number may still be its report."""
ALIKE = 0.34
"""Least share of common subject words that ties a report to an instruction without a number."""


@dataclass(frozen=True, slots=True)
class Link:
    """What the later cable does to the earlier one."""

    later: str
    earlier: str
    relation: str
    grounds: str
    confidence: float
    held: bool = True
    evidence: Evidence | None = None


def links(heads: Iterable[Head], filing: Filing) -> list[Link]:
    """Return the links of a corpus, by reference and by likeness, in a stable order."""
    known = {head.mrn: head for head in heads if head.mrn}
    found = [link for head in known.values() for link in _referred(head, known, filing)]
    bound = {link.later for link in found if link.relation in {"delivers", "answers"}}
    found += _likenesses(known, filing, bound)
    return sorted(found, key=lambda link: (link.later, link.earlier))


def _referred(head: Head, known: Mapping[str, Head], filing: Filing) -> Iterator[Link]:
    mrn = head.mrn or ""
    told = {claim.value: claim for claim in filing.of(mrn, "link")}
    for earlier in dict.fromkeys((*told, *head.references)):
        claim = told.get(earlier)
        if earlier == mrn:
            continue
        bond = Bond("mentions", "it is in the reference block", 0.6)
        if claim is not None:
            said = str(claim.slot("relation") or "mentions")
            bond = Bond(
                said, str(claim.attribute("grounds")), float(claim.attribute("confidence") or 0.5)
            )
        target = known.get(earlier)
        if target is not None and _before(target, head):
            bond = _weighed(bond, head, target, filing)
        yield Link(
            mrn,
            earlier,
            *bond,
            held=target is not None,
            evidence=evidence(claim) if claim else None,
        )


class Bond(NamedTuple):
    """A relation with its grounds and confidence."""

    relation: str
    grounds: str
    confidence: float


def _before(earlier: Head, later: Head) -> bool:
    return earlier.date is None or later.date is None or earlier.date <= later.date


def _weighed(bond: Bond, head: Head, target: Head, filing: Filing) -> Bond:
    """Judge a relation again now that the earlier cable is held and its kind is known."""
    if filing.kind(target.mrn or "") in ORDERS:
        return _of_order(bond, head, target, filing)
    if bond.relation == "delivers":
        return Bond("mentions", "it is cited where something is delivered, but orders nothing", 0.6)
    if filing.kind(head.mrn or "") in ORDERS and asks_guidance(target, filing):
        return Bond("guidance_for", "its post had asked for guidance", 0.9)
    return bond


def _of_order(bond: Bond, head: Head, target: Head, filing: Filing) -> Bond:
    """Judge what a cable does to an instruction or guidance."""
    kind = filing.kind(head.mrn or "")
    if bond.relation in {"delivers", "answers"}:
        return Bond(bond.relation, bond.grounds, 0.95)
    if bond.relation != "mentions":
        return bond
    if addressed(target.to, sender(head)) and (found := _of_addressee(head, target, filing)):
        return found
    if kind in ORDERS and _alike(head, target) >= ALIKE:
        return Bond("follows_up", "a later instruction on the same subject", 0.7)
    return bond


def _of_addressee(head: Head, target: Head, filing: Filing) -> Bond | None:
    """Judge what a post that was instructed tells under the reference."""
    if filing.kind(head.mrn or "") == "delivery_report":
        return Bond("answers", "an addressee reports under this reference", 0.75)
    if _replied(head, filing) and _near(target, head):
        return Bond("answers", "an addressee tells of a reply under this reference", 0.65)
    if left_undone(head, filing):
        return Bond("answers", "an addressee says that nothing was done under it", 0.65)
    return None


def asks_guidance(head: Head, filing: Filing) -> bool:
    """Say whether a post asks Washington for guidance in this cable."""
    return post_of(head.mrn or "") != "STATE" and any(
        claim.attribute("by") == "post" for claim in filing.of(head.mrn or "", "request")
    )


def left_undone(head: Head, filing: Filing) -> list[Claim]:
    """Return the places where a post says that it has not carried out its orders."""
    told = filing.of(head.mrn or "", "delivery")
    return [one for one in told if one.attribute("status") in {"undelivered", "no action", "held"}]


def addressed(stations: Iterable[str], post: str) -> bool:
    """Say whether a post is an addressee, by name or within a collective."""
    return any(post == to or "COLLECTIVE" in to.upper() for to in stations)


def _likenesses(known: Mapping[str, Head], filing: Filing, bound: set[str]) -> Iterator[Link]:
    """Tie reports that cite no number of Washington's to the instruction most like them."""
    orders: dict[str, list[Head]] = defaultdict(list)
    for mrn, head in known.items():
        if filing.kind(mrn) in ORDERS:
            for post in head.to:
                orders[post].append(head)
    for mrn, head in known.items():
        loose = filing.kind(mrn) == "delivery_report" and mrn not in bound
        if (
            not loose
            or not _delivers(mrn, filing)
            or any(post_of(earlier) == "STATE" for earlier in head.references)
        ):
            continue
        near = [
            (_alike(head, order), order)
            for order in orders.get(sender(head), ())
            if _near(order, head)
        ]
        best = max(near, key=lambda pair: (pair[0], pair[1].mrn or ""), default=None)
        if best and best[0] >= ALIKE:
            grounds = f"no number; same post, {best[0]:.0%} of subject words and TAGS in common"
            yield Link(mrn, best[1].mrn or "", "delivers", grounds, round(0.4 + best[0] / 2, 2))


def _replied(head: Head, filing: Filing) -> bool:
    """Say whether a cable of a post tells what its hosts answered."""
    told = filing.of(head.mrn or "", "host_response")
    return any(claim.attribute("type") in SUBSTANTIVE for claim in told)


def _delivers(mrn: str, filing: Filing) -> bool:
    return any(claim.attribute("status") == "delivered" for claim in filing.of(mrn, "delivery"))


def _near(order: Head, report: Head) -> bool:
    if order.date is None or report.date is None:
        return False
    return 0 <= (report.date - order.date).total_seconds() <= NEAR_DAYS * 86400


_WORD = re.compile(r"[A-Z0-9]{3,}")
_PLAIN = {
    "DEMARCHE",
    "THE",
    "FOR",
    "AND",
    "WITH",
    "RESPONSE",
    "DELIVERED",
    "FROM",
    "REQUEST",
    "ACTION",
    "REPORT",
    "REPLY",
    "POINTS",
    "HOST",
    "GOVERNMENT",
    "EXERCISE",
}


def _alike(one: Head, other: Head) -> float:
    """Return the likeness of two heads: subject words mainly, TAGS a little, from 0 to 1."""
    first, second = _words(one.subject), _words(other.subject)
    if not first or not second:
        return 0.0
    words = len(first & second) / min(len(first), len(second))
    tags = set(one.tags) | set(other.tags)
    common = len(set(one.tags) & set(other.tags)) / len(tags) if tags else 0.0
    return 0.8 * words + 0.2 * common


def _words(subject: str) -> set[str]:
    return {word[:6] for word in _WORD.findall(subject.upper()) if word not in _PLAIN}


class Chains:
    """Links indexed both ways, for walking."""

    def __init__(self, found: Sequence[Link]) -> None:
        self._up: dict[str, list[Link]] = defaultdict(list)
        self._down: dict[str, list[Link]] = defaultdict(list)
        for link in found:
            self._up[link.later].append(link)
            self._down[link.earlier].append(link)

    def of(self, mrn: str) -> list[Link]:
        """Return what this cable does to others."""
        return self._up.get(mrn, [])

    def to(self, mrn: str) -> list[Link]:
        """Return what others do to this cable."""
        return self._down.get(mrn, [])

    def walk(self, mrn: str, depth: int = 6, limit: int = 200) -> list[Link]:
        """Return the links around a cable to a depth, nearest first, at most `limit` cables."""
        seen, found = {mrn}, dict[tuple[str, str], Link]()
        queue = deque([(mrn, 0)])
        while queue:
            here, far = queue.popleft()
            if far >= depth:
                continue
            for link in (*self.of(here), *self.to(here)):
                found[link.later, link.earlier] = link
                there = link.earlier if link.later == here else link.later
                if there not in seen and len(seen) < limit:
                    seen.add(there)
                    queue.append((there, far + 1))
        return list(found.values())
