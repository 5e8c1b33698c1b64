"""What kind of cable this is, and what it does to each cable that it refers to."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from reftel.cable import post_of
from reftel.claims.claim import Slot
from reftel.claims.spoken.scene import MEETING, names_meeting
from reftel.claims.text.dealings import surveys
from reftel.claims.text.rows import rows
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from reftel.cable import Reference
    from reftel.claims.claim import Claim
    from reftel.claims.spoken.scene import Scene

_GUIDANCE = re.compile(
    r"\bguidance\b|\bresponding\s+to\b|\binstructions?\s+for\b|\bresponse\s+to\s+(?:post"
    r"|embassy|ref)",
    re.IGNORECASE,
)
_DELIVERED = re.compile(
    r"\bdemarche\s+(?:\w+\s+){0,4}delivered|\bdelivered\b|\b(?:response|reply"
    r"|reaction)\b[^.]{0,40}\b(?:to|on)\b[^.]{0,40}\bdemarche"
    r"|\bresponse\b|\breaction\b|\bresponds\b|\breplies\b|\bdemarche\s+on\b",
    re.IGNORECASE,
)


@cache
def treatments() -> tuple[tuple[str, re.Pattern[str], str], ...]:
    """Return relations with the words that show them and an example, in order of precedence."""
    return tuple(
        (row["relation"], re.compile(row["pattern"], re.IGNORECASE), row["example"])
        for row in rows("treatments")
    )


_FOLLOWS = re.compile(r"\bfollow(?:ing|s)?[- ]?up\b|\breminder\b|\badditional\b", re.IGNORECASE)


class Bond(NamedTuple):
    """What this cable does to another, why, and how surely."""

    relation: str
    grounds: str
    confidence: float


def judge(scene: Scene, said: Sequence[Claim]) -> Iterator[Claim]:
    """Yield the kind of the cable, then a link for each telegram that it refers to."""
    kind, span, grounds = kind_of(scene, said)
    yield scene.page.claim(
        "cable_kind", span, kind, f"kind/{kind}", attributes={"grounds": grounds}
    )
    seen: set[str] = set()
    for reference in scene.page.cable.references:
        if not reference.mrn or reference.mrn in seen or reference.mrn == scene.page.cable.mrn:
            continue
        seen.add(reference.mrn)
        bond = _bond(scene, said, kind, reference)
        slots = [Slot("relation", bond.relation, reference.span)]
        attributes: dict[str, str | bool] = {
            "grounds": bond.grounds,
            "confidence": f"{bond.confidence:.2f}",
        }
        yield scene.page.claim(
            "link",
            reference.span,
            reference.mrn,
            f"link/{bond.relation}",
            slots=slots,
            attributes=attributes,
        )


def kind_of(scene: Scene, said: Sequence[Claim]) -> tuple[str, Span, str]:
    """Return the kind of a cable, where it shows, and the grounds."""
    subject = scene.page.cable.subject.text if scene.page.cable.subject else ""
    place = _place(scene)
    delivered = _first(
        said,
        "delivery",
        lambda claim: bool(claim.attribute("formal")) and claim.attribute("status") == "delivered",
    )
    ordered = _first(said, "request", _orders)
    if scene.from_department and ordered:
        guides = _GUIDANCE.search(subject) or (
            MEETING.search(subject) and not _first(said, "talking_point")
        )
        return ("guidance" if guides else "instruction"), ordered.span, "it orders a post to act"
    if names_meeting(subject):
        return "meeting_report", place, "its subject names a meeting"
    if delivered:
        return "delivery_report", delivered.span, "it tells of a delivery"
    replied = _first(said, "host_response") and not scene.from_department
    if _DELIVERED.search(subject) and replied:
        return "delivery_report", place, "its subject tells of a reply"
    made = _first(said, "delivery", lambda claim: claim.rule == "delivery/precedent")
    if made and replied and not surveys(scene.page):
        return "delivery_report", made.span, "it tells of a reply to our demarche"
    return "other", place, "it neither orders nor reports a delivery"


def _place(scene: Scene) -> Span:
    """Return what shows the kind of a cable: its subject, else its body or what else it has."""
    page = scene.page
    known = page.cable.places
    tried = (known.get("subject"), page.body(), *known.values())
    whole = Span(0, len(page.text))
    return next((one for one in tried if one and one.of(page.text).strip()), whole)


_ORDERS = {
    "request/department-requests",
    "request/request-embassy",
    "request/post-is-asked",
    "request/post-should",
    "request/may-draw",
    "request/are-to",
    "request/it-is-requested",
    "request/appreciate-post",
    "request/we-would-like",
}


_PLEASE = re.compile(
    r"please\s+(?:also\s+|[a-z]+ly\s+)?(?:approach|deliver|convey|present|raise|demarche|seek|urge|press"
    r"|engage|reiterate|hand)\b",
    re.IGNORECASE,
)
"""How an order begins that sends a post to its hosts."""


def _orders(claim: Claim) -> bool:
    """Say whether a request orders a post to act."""
    bare = claim.rule == "request/please" and claim.attribute("by") == "department"
    return claim.rule in _ORDERS or (bare and _PLEASE.search(claim.quote) is not None)


def _first(said: Sequence[Claim], kind: str, fits: Callable[[Claim], bool] = bool) -> Claim | None:
    """Return the first claim of a kind that fits."""
    return next((claim for claim in said if claim.kind == kind and fits(claim)), None)


def _bond(scene: Scene, said: Sequence[Claim], kind: str, reference: Reference) -> Bond:
    mrn = reference.mrn or ""
    if kind == "delivery_report" and _delivers(said, mrn):
        return Bond("delivers", "a delivery cites it", 0.95)
    return _treated(scene, reference) or _between(scene, said, kind, mrn)


def _delivers(said: Sequence[Claim], mrn: str) -> bool:
    return post_of(mrn) == "STATE" and any(
        slot.role == "of" and slot.value == mrn
        for claim in said
        if claim.kind == "delivery" and claim.attribute("status") == "delivered"
        for slot in claim.slots
    )


def _between(scene: Scene, said: Sequence[Claim], kind: str, mrn: str) -> Bond:
    """Judge by who wrote both, where nothing is said of the reference."""
    ours, theirs = post_of(scene.page.cable.mrn or ""), post_of(mrn)
    if ours == theirs:
        return _own(scene, ours)
    if kind == "guidance":
        return Bond("guidance_for", "guidance to the post that wrote it", 0.7)
    if theirs == "STATE" and kind == "delivery_report" and _first(said, "host_response"):
        return Bond("answers", "a reply is reported under this reference", 0.7)
    return Bond("mentions", "it is in the reference block", 0.6)


def _own(scene: Scene, post: str) -> Bond:
    subject = scene.page.cable.subject.text if scene.page.cable.subject else ""
    if post != "STATE":
        return Bond("follows_up", "the same post wrote both", 0.8)
    if _FOLLOWS.search(subject):
        return Bond("follows_up", "its subject says that it follows up", 0.8)
    return Bond("mentions", "it is in the reference block", 0.6)


def _treated(scene: Scene, reference: Reference) -> Bond | None:
    """Read the words around the places that cite this reference."""
    if reference.mrn is None:
        return None
    for sentence in _cited(scene, reference):
        words = sentence.of(scene.layout.text)
        for relation, pattern, _example in treatments():
            found = pattern.search(words)
            if found and _fits(scene, relation, reference.mrn):
                return Bond(relation, f"said where it is cited: {found[0].lower()}", 0.8)
    return None


def _fits(scene: Scene, relation: str, mrn: str) -> bool:
    same = post_of(scene.page.cable.mrn or "") == post_of(mrn)
    if relation == "guidance_for":
        return scene.from_department and post_of(mrn) != "STATE"
    if relation in {"supersedes", "repeats", "interim_for"}:
        return same
    if relation == "answers":
        return not same
    return same


_BARE = re.compile(r"\b(?:[Rr]ef|REF)\b(?!\s*\(?[A-Z]\b|\s*:|\.\s{0,2}[A-Z]\b)")
"""The only cable referred to, without a letter: `this message supersedes the ref`."""


def _cited(scene: Scene, reference: Reference) -> Iterator[Span]:
    for citation in scene.page.cable.citations:
        if reference.mrn in citation.mrns or (
            reference.letter and reference.letter in citation.letters
        ):
            yield scene.layout.sentence(citation.span.start)
    sole = {item.mrn for item in scene.page.cable.references if item.mrn} == {reference.mrn}
    for found in _BARE.finditer(scene.layout.text, *scene.page.body()) if sole else ():
        yield scene.layout.sentence(found.start())
