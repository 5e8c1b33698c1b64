"""Promises and questions on record, and what later cables show of them."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from reftel.demarche.days import span_of
from reftel.demarche.demarche import Evidence
from reftel.demarche.entries import happened
from reftel.demarche.filing import evidence
from reftel.demarche.hosts import host_of, sender
from reftel.demarche.keeping import Outcome, stems, vow
from reftel.demarche.moves import LAST_DAY

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import datetime

    from reftel.cable import Head
    from reftel.claims import Claim, Entry
    from reftel.demarche.chain import Chains
    from reftel.demarche.deliver import Reports
    from reftel.demarche.filing import Filing
    from reftel.demarche.keeping import Vow


@dataclass(frozen=True, slots=True)
class Shown:
    """A later word that a promise was kept or broken."""

    outcome: Outcome
    known: datetime
    evidence: Evidence
    why: str


@dataclass(frozen=True, slots=True)
class Promise:
    """Who promised what, by when, how vaguely, and what was shown of it later."""

    id: str
    mrn: str
    asks: tuple[str, ...]
    post: str
    host: str
    who: str
    what: str
    by_when: str | None
    due: datetime | None
    vague: str
    known: datetime
    evidence: Evidence
    shown: tuple[Shown, ...] = ()
    marking: str = ""
    """That of the words that tell it, else of their cable."""

    def known_by(self, when: datetime) -> Promise:
        """Return the promise without what was shown later."""
        return replace(self, shown=tuple(one for one in self.shown if one.known <= when))

    def as_of(self, when: datetime) -> tuple[Outcome, Shown | None]:
        """Return the outcome by then: shown, or unknown once its date has passed, or open."""
        last = None
        for shown in self.shown:
            if shown.known <= when:
                last = shown
        if last is not None:
            return last.outcome, last
        if self.due is not None and self.due < when:
            return Outcome.UNKNOWN, None
        return Outcome.OPEN, None


@dataclass(frozen=True, slots=True)
class Question:
    """What a host asked, how often, and what was given in answer."""

    post: str
    host: str
    kind: str
    """`question`, `request_for_details` or `counter_demand`."""
    by: str
    text: str
    known: datetime
    evidence: Evidence
    repeats: int
    """How often it was asked before, as far as held or as said ("repeated past requests")."""


@dataclass(frozen=True, slots=True)
class Handover:
    """A change of responsibility that a host announced."""

    post: str
    host: str
    text: str
    known: datetime
    evidence: Evidence


def promises(
    heads: Iterable[Head],
    reports: Reports,
    chains: Chains,
    filing: Filing,
    entries: Iterable[Entry] = (),
) -> list[Promise]:
    """Return the promises of a corpus with what later cables and entries show of them."""
    known = {head.mrn: head for head in heads if head.mrn}
    found = [promise for head in known.values() for promise in _made(head, reports, filing)]
    decided = _decided(entries)
    return sorted(
        (
            replace(promise, shown=_shown(promise, known, chains, filing, decided))
            for promise in found
        ),
        key=lambda promise: (promise.known, promise.id),
    )


def _made(head: Head, reports: Reports, filing: Filing) -> Iterator[Promise]:
    mrn, answers = head.mrn or "", reports.answers
    made = filing.of(mrn, "promise")
    told = [claim for claim in made if not claim.attribute("summary")] or made
    # A promise is owed to someone who asked; what politicians say elsewhere stays a claim.
    if mrn not in answers and filing.kind(mrn) not in {"delivery_report", "meeting_report"}:
        return
    if filing.kind(mrn) in {"instruction", "guidance"}:
        return
    for claim in told:
        due = claim.slot("by_when")
        _, last = span_of(due or "") or (None, None)
        yield Promise(
            id=f"{mrn}#{claim.paragraph}:{claim.span.start}",
            mrn=mrn,
            asks=tuple(answers.get(mrn, ())),
            post=sender(head),
            host=host_of(reports.rows.get(mrn, sender(head))),
            who=claim.speaker or "",
            what=claim.slot("what") or claim.words,
            by_when=due,
            due=last,
            vague=str(claim.attribute("vague") or "none"),
            known=head.date or LAST_DAY,
            evidence=evidence(claim),
            marking=claim.marking.short or head.marking,
        )


def _shown(
    promise: Promise,
    known: Mapping[str, Head],
    chains: Chains,
    filing: Filing,
    decided: Mapping[str, list[Shown]],
) -> tuple[Shown, ...]:
    found = list(decided.get(promise.id, ()))
    made = vow(promise.what)
    for later, direct in _later(promise, known, chains):
        if direct and (shown := _as_promised(promise, made, later, chains, filing)):
            found.append(shown)
            continue
        for claim in filing.of(later.mrn or "", "host_response"):
            if shown := _shows(made, claim, later, direct=direct):
                found.append(shown)
                break
    return tuple(sorted(found, key=_told))


def _as_promised(
    promise: Promise, made: Vow, later: Head, chains: Chains, filing: Filing
) -> Shown | None:
    """Read `as promised in ref B`: it keeps what ref B promised, as far as it speaks of it."""
    mrn = later.mrn or ""
    cited = [one for one in chains.of(mrn) if one.earlier == promise.mrn and one.evidence]
    if not any(one.grounds.endswith("as promised") for one in cited):
        return None
    told = [*filing.of(mrn, "host_response"), *filing.of(mrn, "delivery")]
    place = next((claim for claim in told if made.stems & stems(claim.words)), None)
    if place is None:
        return None
    return Shown(Outcome.KEPT, later.date or LAST_DAY, evidence(place), "said to be as promised")


def _told(shown: Shown) -> tuple[datetime, str, str]:
    return shown.known, shown.evidence.mrn or "", shown.evidence.entry or ""


def _later(
    promise: Promise, known: Mapping[str, Head], chains: Chains
) -> Iterator[tuple[Head, bool]]:
    """Yield the post's later cables on the same matter, and whether each cites it itself."""
    seen, queue = {promise.mrn}, [promise.mrn]
    while queue:
        here = queue.pop(0)
        for link in sorted(chains.to(here), key=lambda link: link.later):
            head = known.get(link.later)
            if link.later in seen or head is None or head.date is None:
                continue
            seen.add(link.later)
            queue.append(link.later)
            if sender(head) == promise.post and head.date > promise.known:
                yield head, here == promise.mrn


def _shows(made: Vow, claim: Claim, later: Head, *, direct: bool) -> Shown | None:
    """Read a later reply; one that promises again shows nothing."""
    told = made.told(claim.words, direct=direct)
    if told is None or claim.attribute("type") == "commitment":
        return None
    outcome, why = told
    return Shown(outcome, later.date or LAST_DAY, evidence(claim), why)


def _decided(entries: Iterable[Entry]) -> Mapping[str, list[Shown]]:
    found: dict[str, list[Shown]] = defaultdict(list)
    acts = {
        "promise/keep": Outcome.KEPT,
        "promise/break": Outcome.BROKEN,
        "promise/doubt": Outcome.UNKNOWN,
    }
    for entry in entries:
        if entry.act in acts:
            found[entry.about].append(
                Shown(acts[entry.act], happened(entry), Evidence(entry=entry.id), entry.why)
            )
    return found


def questions(heads: Iterable[Head], filing: Filing, chains: Chains) -> list[Question]:
    """Return what hosts asked, in order, each with how often it was asked before.

    Details are asked for again where the same post asked for some in a cable of the same chain.
    """
    found: list[Question] = []
    asked: dict[str, list[str]] = defaultdict(list)
    for head in sorted(heads, key=lambda head: (head.date or LAST_DAY, head.mrn or "")):
        for claim in filing.of(head.mrn or "", "host_response"):
            kind = str(claim.attribute("type"))
            if kind not in {"question", "request_for_details", "counter_demand"} or claim.attribute(
                "summary"
            ):
                continue
            repeats = 0
            if kind == "request_for_details":
                repeats = _before(head, asked[sender(head)], chains)
                asked[sender(head)].append(head.mrn or "")
            said = 1 if claim.attribute("repeated") else 0
            found.append(
                Question(
                    sender(head),
                    host_of(sender(head)),
                    kind,
                    claim.speaker or "",
                    claim.words,
                    head.date or LAST_DAY,
                    evidence(claim),
                    max(repeats, said),
                )
            )
    return found


def _before(head: Head, earlier: Sequence[str], chains: Chains) -> int:
    """Count the earlier requests that stand in this cable or in one of its chain."""
    if not earlier:
        return 0
    mrn = head.mrn or ""
    near = {mrn, *(end for link in chains.walk(mrn) for end in (link.later, link.earlier))}
    return sum(one in near for one in earlier)


def handovers(heads: Iterable[Head], filing: Filing) -> list[Handover]:
    """Return the changes of responsibility that hosts announced, in order."""
    return [
        Handover(
            sender(head),
            host_of(sender(head)),
            claim.words,
            head.date or LAST_DAY,
            evidence(claim),
        )
        for head in sorted(heads, key=lambda head: (head.date or LAST_DAY, head.mrn or ""))
        for claim in filing.of(head.mrn or "", "host_response")
        if claim.attribute("type") == "reorganisation"
    ]
