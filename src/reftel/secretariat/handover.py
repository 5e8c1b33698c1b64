"""The handover pack: what the next chair of a body must know, as Markdown with sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reftel.marking import join
from reftel.secretariat.agenda import told_by
from reftel.secretariat.record import days

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime

    from reftel.claims import Claim, Interval
    from reftel.secretariat.secretariat import Secretariat


def handover(shelf: Secretariat, body: str, as_of: datetime) -> str:
    """Return the pack of one body as of a day; its banner joins the marks of all it uses."""
    used: list[Claim] = []
    sections = [
        ("Offices", _offices(shelf, body, as_of, used)),
        ("Meetings held", _meetings(shelf, body, as_of, used, past=True)),
        ("Meetings to come", _meetings(shelf, body, as_of, used, past=False)),
        ("Next plenary", _plenary(shelf, body, as_of, used)),
        ("Documents", _documents(shelf, body, as_of, used)),
        ("Numbers not held", _gaps(shelf, body, as_of)),
        ("Comments asked for", _calls(shelf, body, as_of, used)),
        ("Outreach missions", _missions(shelf, body, as_of, used)),
    ]
    text = [f"# {body}: handover pack as of {as_of:%Y-%m-%d}", ""]
    for title, rows in sections:
        lines = list(rows)
        text += [f"## {title}", "", *(lines or ["- nothing in the cables held"]), ""]
    banner = str(join([claim.marking for claim in used])) if used else "UNMARKED"
    return "\n".join([banner, "", *text, banner, ""])


def _source(claims: Iterable[Claim], used: list[Claim]) -> str:
    """Return the sources of a line: `[05PARIS3759 para 3]`; they count for the banner."""
    found = list(claims)
    used += found
    places = dict.fromkeys((one.cable, one.paragraph) for one in found)
    return " ".join(
        f"[{mrn} {'heading' if paragraph == 'hdr' else f'para {paragraph}'}]"
        for mrn, paragraph in places
    )


def _when(interval: Interval | None) -> str:
    told = days(interval)
    ends = [told["from"] or "?", told["to"] or "?"]
    return "no date" if not interval else ends[0] if ends[0] == ends[1] else " to ".join(ends)


def _offices(shelf: Secretariat, body: str, as_of: datetime, used: list[Claim]) -> Iterator[str]:
    for one in shelf.offices:
        if one.body.split(" ")[0] == body and told_by(one.known, as_of):
            after = f"; to be followed by {one.successor}" if one.successor else ""
            land = f" ({one.country})" if one.country else ""
            yield (
                f"- {one.body} {one.office}, {one.phase}: {one.holder}{land}{after}"
                f" {_source(one.claims, used)}"
            )


def _meetings(
    shelf: Secretariat, body: str, as_of: datetime, used: list[Claim], *, past: bool
) -> Iterator[str]:
    for one in shelf.meetings:
        if one.body == body and told_by(one.known, as_of) and (one.status(as_of) == "past") is past:
            told = f"{_when(one.interval)} ({one.status(as_of)})"
            yield f"- {one.title()}, {told} {_source(one.claims, used)}"


def _plenary(shelf: Secretariat, body: str, as_of: datetime, used: list[Claim]) -> Iterator[str]:
    for one in shelf.countdown(as_of, body):
        left = f"in {one.meeting.opens}" if one.days is None else f"{one.days} days left"
        yield f"- {one.meeting.title()}: {left} {_source(one.meeting.claims, used)}"
        for item in one.items:
            who = item.proposer or "unknown"
            yield f"- agenda, proposed by {who}: {item.title} {_source(item.claims, used)}"
        for paper in one.papers:
            yield f"- paper awaited: {paper.title} {_source(paper.claims, used)}"


def _documents(shelf: Secretariat, body: str, as_of: datetime, used: list[Claim]) -> Iterator[str]:
    cables = {c.cable for one in shelf.meetings if one.body == body for c in one.claims}
    for one in shelf.documents:
        mine = one.body == body or (not one.body and one.claims[0].cable in cables)
        if mine and told_by(one.known, as_of):
            facts = [one.submitter and f"from {one.submitter}", *one.status]
            about = ", ".join(fact for fact in facts if fact)
            name = " ".join(part for part in (one.code, one.title) if part)
            yield f"- {name}{f' ({about})' if about else ''} {_source(one.claims, used)}"


def _gaps(shelf: Secretariat, body: str, as_of: datetime) -> Iterator[str]:
    told = {one.id for one in shelf.documents if told_by(one.known, as_of)}
    for one in shelf.gaps:
        if one.body == body and one.before in told:
            yield f"- {one.series} {one.first} to {one.last} of {one.year}"


def _calls(shelf: Secretariat, body: str, as_of: datetime, used: list[Claim]) -> Iterator[str]:
    for one in shelf.calls:
        paper = shelf.document(one.document)
        if paper is None or (paper.body or body) != body or not told_by(one.known, as_of):
            continue
        row = one.matrix(as_of, body)
        answered = [answer.claim for answer in one.given(as_of)]
        told = ", ".join(
            f"{p} {answer.value}" for p, answer in row.items() if answer.value != "none"
        )
        asked = f"by {one.by or 'unknown'}" + (f", due {_when(one.due)}" if one.due else "")
        yield (
            f"- on {paper.code or paper.title}, {asked}: {told or 'no answer'}"
            f" {_source([*one.claims, *answered], used)}"
        )


def _missions(shelf: Secretariat, body: str, as_of: datetime, used: list[Claim]) -> Iterator[str]:
    for one in shelf.missions:
        if one.body == body and told_by(one.known, as_of):
            facts = [*one.conditions, *(f"report: {name}" for name in one.reports)]
            told = f"; {'; '.join(facts)}" if facts else ""
            yield (
                f"- {one.country}, {_when(one.interval)}: {one.status(as_of)}{told}"
                f" {_source(one.claims, used)}"
            )
