"""Reports attached to asks: deliveries, replies and what stays open, as events."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from reftel.cable import post_of
from reftel.demarche.chain import addressed, asks_guidance, left_undone
from reftel.demarche.demarche import Demarche
from reftel.demarche.ending import guided, replaced
from reftel.demarche.filing import evidence
from reftel.demarche.holding import resumed, withheld
from reftel.demarche.hosts import host_of, sender
from reftel.demarche.moves import LAST_DAY, Event, Move
from reftel.demarche.telling import (
    answered,
    chosen,
    class_of,
    delivery,
    doer,
    orders_of,
    row_of,
    turned_away,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from reftel.cable import Head
    from reftel.claims import Claim
    from reftel.demarche.chain import Link
    from reftel.demarche.demarche import Evidence
    from reftel.demarche.filing import Filing

_SAME_MATTER = timedelta(days=183)
"""How long after a report a cable that follows it up may still report on the same ask."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What a host answered, to which asks, through which post."""

    asks: tuple[str, ...]
    addressee: str
    known: datetime
    kind: str
    by: str
    text: str
    evidence: Evidence
    repeated: bool = False


@dataclass(frozen=True, slots=True)
class Reports:
    """What the reports of a corpus say of its asks."""

    stubs: tuple[Demarche, ...]
    events: tuple[Event, ...]
    replies: tuple[Reply, ...]
    answers: Mapping[str, tuple[str, ...]]
    """Asks that a cable reports on, by the cable's number."""
    rows: Mapping[str, str]
    """The addressee in whose row a cable reports, by the cable's number."""


def deliver(
    heads: Iterable[Head], asks: Iterable[Demarche], links: Sequence[Link], filing: Filing
) -> Reports:
    """Attach deliveries and replies to asks; an instruction not held gets a stub."""
    desk = _Desk(heads, asks, links, filing)
    for head in sorted(desk.heads.values(), key=_when):
        desk.read(head)
    return Reports(
        tuple(desk.stubs.values()),
        tuple(desk.events),
        tuple(desk.replies),
        {mrn: tuple(found) for mrn, found in desk.answers.items()},
        desk.rows,
    )


def _when(head: Head) -> tuple[datetime, str]:
    return head.date or LAST_DAY, head.mrn or ""


class _Desk:
    """The reading of reports in order of their dates."""

    def __init__(
        self, heads: Iterable[Head], asks: Iterable[Demarche], links: Sequence[Link], filing: Filing
    ) -> None:
        self.heads = {head.mrn: head for head in heads if head.mrn}
        self.filing = filing
        self.asks: dict[str, list[Demarche]] = defaultdict(list)
        for ask in asks:
            self.asks[ask.mrn].append(ask)
        self.links: dict[str, list[Link]] = defaultdict(list)
        for link in links:
            self.links[link.later].append(link)
        self.stubs: dict[str, Demarche] = {}
        self.events: list[Event] = []
        self.replies: list[Reply] = []
        self.answers: dict[str, list[str]] = {}
        self.rows: dict[str, str] = {}
        self.acted: set[tuple[str, str]] = set()
        """Asks and the rows at which somebody delivered or reported."""
        self.waiting: dict[str, set[tuple[str, str]]] = {}
        """Asks and the rows that a cable of Washington's holds back, by its number."""
        self.ended: set[tuple[str, str]] = set()
        """Asks and the rows at which they were replaced or recalled."""

    def read(self, head: Head) -> None:
        """Attach one cable."""
        mrn = head.mrn or ""
        if post_of(mrn) == "STATE":
            self._hold(head)
        waits = self.waiting.get(mrn, ())
        ended = list(replaced(head, self.links[mrn], self.asks, self.acted, self.ended, waits))
        self.ended.update((event.ask, event.addressee) for event in ended)
        self.events += [*ended, *guided(head, self.links[mrn], self.asks)]
        if self.filing.kind(mrn) in {"instruction", "guidance"}:
            return
        told = chosen(self.filing.of(mrn, "delivery"))
        replies = answered(self.filing.of(mrn, "host_response"))
        left = left_undone(head, self.filing)
        if not told and not replies and not left and not self._objects(head):
            self._answer(head)
            return
        found = self._targets(head, [*told, *left], replies)
        # What a post asked Washington itself is nothing on which it can report.
        targets = [ask for ask in found if ask.kind != "request" or ask.asker != sender(head)]
        if found:
            self.answers[mrn] = [ask.id for ask in targets]
        if not targets:
            return
        rows = {ask.id: row_of(ask, head, told) for ask in targets}
        for ask in targets:
            self._report(head, ask, rows[ask.id], self._under(ask, told), replies)
            self._forgo(head, ask, self._under(ask, left), answered=bool(told or replies))
        self.rows[mrn] = rows[targets[0].id]
        self._reply(head, targets, self.rows[mrn], replies)

    def _hold(self, head: Head) -> None:
        """Note what Washington holds back, and what is to be done after all."""
        mrn = head.mrn or ""
        cited = [ask for link in self.links[mrn] for ask in self.asks.get(link.earlier, ())]
        orders, own = self.filing.of(mrn, "request"), self.asks.get(mrn, ())
        every = {row for rows in self.waiting.values() for row in rows}
        held = list(withheld(head, orders, own, _ours(cited)))
        self.waiting[mrn] = {(event.ask, event.addressee) for event in held}
        self.events += [*resumed(head, cited, every), *held]

    def _targets(
        self, head: Head, told: Sequence[Claim], replies: Sequence[Claim]
    ) -> list[Demarche]:
        """Return the asks a cable reports on: those its deliveries name, else its references.

        Where no delivery names one, a reply answers also the one instruction that is not held.
        """
        mrn = head.mrn or ""
        named = [mrn for claim in told for mrn in orders_of(claim)]
        bound = [
            link.earlier
            for link in self.links[mrn]
            if link.relation in {"delivers", "answers", "reports_on"}
        ]
        lacking = [number for number in bound if number not in self.heads]
        reported = bool(replies) and self.filing.kind(mrn) == "delivery_report"
        sure = lacking if reported and not named and len(lacking) == 1 else []
        found = self._known(head, [*named, *bound], [*named, *sure])
        if not found and not lacking and (told or replies):
            found = self._known(head, self._inherited(head), ())
        return self._standing(head, found, named)

    def _standing(self, head: Head, found: list[Demarche], named: Sequence[str]) -> list[Demarche]:
        """Leave out what was replaced before where the report is on what replaced it too."""
        here = sender(head)
        live = [ask for ask in found if (ask.id, here) not in self.ended or ask.mrn in named]
        return live or found

    def _known(self, head: Head, numbers: Iterable[str], sure: Sequence[str]) -> list[Demarche]:
        """Return asks by the numbers of their cables, as far as they came before."""
        each = dict.fromkeys(numbers)
        found = [ask for mrn in each for ask in self._ask(mrn, head, named=mrn in sure)]
        return [ask for ask in found if ask.before(head.date)]

    def _inherited(self, head: Head) -> Iterator[str]:
        """Yield what the cables shortly before it answered: a follow-up answers the same."""
        mrn = head.mrn or ""
        for link in self.links[mrn]:
            earlier = self.heads.get(link.earlier)
            if earlier is not None and _soon_after(earlier, head):
                for ask in self.answers.get(link.earlier, ()):
                    yield ask.split("#")[0]
        for link in self.links[mrn]:
            if link.earlier in self.stubs or link.earlier in self.asks:
                yield link.earlier

    def _ask(self, mrn: str, head: Head, *, named: bool) -> list[Demarche]:
        if mrn in self.asks:
            theirs = [ask for ask in self.asks[mrn] if addressed(ask.addressees, sender(head))]
            return theirs or self.asks[mrn]
        if mrn in self.heads or post_of(mrn) != "STATE":
            return []
        if mrn not in self.stubs and not named:
            return []
        post = sender(head)
        stub = self.stubs.get(mrn)
        posts = tuple(sorted({*(stub.addressees if stub else ()), post}))
        hosts = tuple(filter(None, map(host_of, posts)))
        self.stubs[mrn] = Demarche(
            id=mrn,
            mrn=mrn,
            sent=None,
            addressees=posts,
            hosts=hosts,
            asker="STATE",
            held=False,
            subject=stub.subject if stub else head.subject,
        )
        return [self.stubs[mrn]]

    def _under(self, ask: Demarche, told: Sequence[Claim]) -> list[Claim]:
        """Return what was done, or left undone, under an ask: what names no other.

        Who hands out no points of his own may ask that those of an order before be delivered.
        """
        orders = {ask.mrn}
        if not ask.points:
            orders.update(link.earlier for link in self.links[ask.mrn])
        return [claim for claim in told if not (named := orders_of(claim)) or orders & set(named)]

    def _report(
        self, head: Head, ask: Demarche, row: str, told: Sequence[Claim], replies: Sequence[Claim]
    ) -> None:
        done = [claim for claim in told if claim.attribute("status") == "delivered"]
        known = head.date or LAST_DAY
        self.events += [delivery(ask, doer(ask, one) or row, one, known) for one in told]
        if away := [] if done else turned_away(replies):
            self._note(head, ask, row, Move.HELD, evidence(away[0]))
            return
        if self._objects(head) and not done:
            asked = self.filing.of(head.mrn or "", "request")
            request = next(one for one in asked if one.attribute("by") == "post")
            self._note(head, ask, row, Move.HELD, evidence(request))
        if shown := done or replies:
            self.acted.add((ask.id, row))
            self._note(head, ask, row, Move.REPORTED, evidence(shown[0]))
        given = [claim for claim in replies if claim.attribute("type") != "no_comment"]
        pending = [claim for claim in given if claim.attribute("type") in _PENDING]
        for move, first in ((Move.RESPONDED, given[:1]), (Move.FOLLOW_UP, pending[:1])):
            for claim in first:
                self._note(head, ask, row, move, evidence(claim))

    def _note(self, head: Head, ask: Demarche, row: str, move: Move, place: Evidence) -> None:
        known = head.date or LAST_DAY
        self.events.append(Event(ask.id, row, move, known, known, place))

    def _forgo(self, head: Head, ask: Demarche, left: Sequence[Claim], *, answered: bool) -> None:
        """Note that nothing was done, or that the post waits; who asks first still means to act."""
        row = sender(head)
        for claim in left if not answered else ():
            move = _LEFT.get(str(claim.attribute("status")))
            if move is Move.HELD or (move and not self._objects(head)):
                self._note(head, ask, row, move, evidence(claim))
                return

    def _reply(
        self, head: Head, asks: Sequence[Demarche], row: str, replies: Sequence[Claim]
    ) -> None:
        for claim in replies:
            self.replies.append(
                Reply(
                    tuple(ask.id for ask in asks),
                    row,
                    head.date or LAST_DAY,
                    class_of(claim),
                    claim.speaker or "",
                    claim.slot("text") or claim.words,
                    evidence(claim),
                    repeated=bool(claim.attribute("repeated")),
                )
            )

    def _objects(self, head: Head) -> bool:
        return asks_guidance(head, self.filing)

    def _answer(self, head: Head) -> None:
        """Note the report of an addressee that says what it answers, and tells of nobody else."""
        mrn, row = head.mrn or "", sender(head)
        for link in self.links[mrn] if post_of(mrn) != "STATE" else ():
            place = link.evidence if link.relation == "answers" else None
            for ask in self.asks.get(link.earlier, ()) if place else ():
                if place and addressed(ask.addressees, row) and ask.before(head.date):
                    self.acted.add((ask.id, row))
                    self.answers.setdefault(mrn, []).append(ask.id)
                    self._note(head, ask, row, Move.REPORTED, place)


_LEFT = {"no action": Move.NO_ACTION, "held": Move.HELD, "undelivered": Move.HELD}
"""What becomes of an ask that a post says it left undone."""
_PENDING = {"commitment", "question", "request_for_details", "noncommittal"}


def _ours(asks: Sequence[Demarche]) -> list[Demarche]:
    """Return what Washington asked, not what it was asked."""
    return [ask for ask in asks if ask.asker == "STATE"]


def _soon_after(earlier: Head, head: Head) -> bool:
    return not earlier.date or not head.date or head.date - earlier.date <= _SAME_MATTER
