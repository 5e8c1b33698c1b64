"""What is to come: the countdown to a plenary, its agenda with proposers, and papers due."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime

    from reftel.claims import Claim
    from reftel.secretariat.document import Document
    from reftel.secretariat.meeting import Meeting
    from reftel.secretariat.minutes import Minutes


@dataclass(frozen=True, slots=True)
class Item:
    """A matter that someone wants discussed at a meeting."""

    id: str
    meeting: str
    """The id of the meeting; empty where the words do not say which."""
    body: str
    title: str
    proposer: str
    known: datetime | None
    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class Countdown:
    """The next plenary of a body as of a day."""

    body: str
    meeting: Meeting
    days: int | None
    """Days left until it opens, 0 while it sits; None where no more than the year is known."""
    items: tuple[Item, ...]
    papers: tuple[Document, ...]
    """Agendas, drafts and papers promised or awaited in cables known by then."""
    before: tuple[Meeting, ...]
    """Meetings of the same body between the day and the plenary."""


def items(cables: Sequence[Minutes], held: Sequence[Meeting]) -> list[Item]:
    """Return agenda items in order of telling; the same matter told twice is one item."""
    where: dict[str, list[tuple[Claim, Meeting]]] = defaultdict(list)
    for one in held:
        for told in one.claims:
            where[told.cable].append((told, one))
    found: dict[tuple[str, str, str], Item] = {}
    for cable in cables:
        for claim in cable.of("agenda_item"):
            item = _item(cable, claim, where)
            key = item.meeting, item.proposer, item.title.lower()
            known = found.get(key)
            found[key] = item if known is None else _again(known, item)
    return list(found.values())


def _item(cable: Minutes, claim: Claim, where: Mapping[str, list[tuple[Claim, Meeting]]]) -> Item:
    slot = next((one for one in claim.slots if one.role == "meeting"), None)
    near = where.get(claim.cable, ()) if slot else ()
    meeting = next((one for told, one in near if slot and told.span.meets(slot.span)), None)
    return Item(
        id=f"{claim.cable}#{claim.paragraph}:{claim.span.start}",
        meeting=meeting.id if meeting else "",
        body=meeting.body if meeting else cable.regime,
        title=str(claim.attribute("title") or claim.value),
        proposer=str(claim.attribute("proposer") or ""),
        known=cable.sent,
        claims=(claim,),
    )


def _again(known: Item, item: Item) -> Item:
    return replace(known, claims=(*known.claims, *item.claims))


def countdown(
    held: Sequence[Meeting], agenda: Iterable[Item], register: Iterable[Document],
    as_of: datetime, body: str | None = None,
) -> list[Countdown]:  # fmt: skip
    """Return the next plenary of each body known by a time, soonest first."""
    plenaries = [one for one in held if _to_come(one, as_of) and one.series == "plenary"]
    first: dict[str, Meeting] = {}
    for one in sorted(plenaries, key=_opens):
        if one.body and (body is None or one.body == body):
            first.setdefault(one.body, one)
    wanted = [item for item in agenda if told_by(item.known, as_of)]
    papers = [one for one in register if told_by(one.known, as_of) and _awaited(one)]
    return [_count(one, held, wanted, papers, as_of) for one in first.values()]


def told_by(known: datetime | None, as_of: datetime) -> bool:
    """Say whether a cable had told of something by a time; what has no date always counts."""
    return known is None or known <= as_of


def _to_come(one: Meeting, as_of: datetime) -> bool:
    """Say whether a meeting known by then, with days, is still to come or under way."""
    return (
        told_by(one.known, as_of)
        and one.interval is not None
        and one.interval.start is not None
        and one.status(as_of) in {"next", "under way", "proposed"}
    )


def _opens(one: Meeting) -> str:
    start = one.interval and one.interval.start
    return start.isoformat() if start else "9"


def _awaited(document: Document) -> bool:
    words = " ".join((document.title, *document.status)).lower()
    return document.number is None and (
        "agenda" in words or "promised" in words or "draft" in words
    )


def _count(
    plenary: Meeting, held: Sequence[Meeting], agenda: Sequence[Item],
    papers: Sequence[Document], as_of: datetime,
) -> Countdown:  # fmt: skip
    start = plenary.interval.start if plenary.interval else None
    cables = set(plenary.cables)
    return Countdown(
        body=plenary.body,
        meeting=plenary,
        days=max(0, (start.date() - as_of.date()).days) if start and plenary.month else None,
        items=tuple(item for item in agenda if item.meeting == plenary.id),
        papers=tuple(one for one in papers if cables & {claim.cable for claim in one.claims}),
        before=tuple(one for one in held if one.body == plenary.body and one is not plenary
                     and _to_come(one, as_of) and _opens(one) < _opens(plenary)),
    )  # fmt: skip
