"""Who is designated, blacklisted or sanctioned: by which authority, under which law, when."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from reftel.claims.claim import Slot
from reftel.claims.ruled.acts import Act, made
from reftel.claims.ruled.designees import BODY
from reftel.claims.ruled.measures import (
    TARGETS,
    author_ahead,
    author_behind,
    circumstances,
    direct,
    joined,
    named_before,
    named_behind,
)
from reftel.claims.text.anchors import anchors
from reftel.claims.text.passages import Layout

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.claim import Claim
    from reftel.claims.text.anchors import Hit
    from reftel.claims.text.page import Mentions, Page
    from reftel.source import Span

_VERBS = frozenset({"designated", "sanctioned", "blacklisted", "designate", "blacklist", "listed"})
_DONE = {"designate": "designated", "blacklist": "blacklisted"}
_CODES = frozenset({"US", "UN", "EU", "GB"})
_PASSIVE = re.compile(
    r"(?P<be>\b(?:was|were|is|are|been|being|be)\s+)?(?P<not>(?:not|never)\s+)?"
    r"(?:(?:also|since|already|now|himself|itself|themselves|both|all|twice|previously|first|[a-z]+ly)\s+){0,3}"
    rf"(?:an?\s+(?:{BODY}\s+)?|(?:one\s+of\s+(?:the\s+)?)?{BODY}\s+)?\Z",
    re.IGNORECASE,
)
_GOES_ON = re.compile(
    rf"(?:\s+{BODY}(?=\s+(?:in|under|by|pursuant)))?"
    r"\s*(?:,?\s*(?:by|under|in|on|for|pursuant|since|twice|as|several|two|three|again|along|earlier|last)\b|[.;,)])",
    re.IGNORECASE,
)
_FINITE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|said|told|will|would|that|to|and|with|by|from)\b",
    re.IGNORECASE,
)
_TO = re.compile(
    r"\b(?:to|will|would|shall|may|could|might|should|can)\s+(?:(?:not|also|soon|now)\s+)?\Z"
)
_AS_ELSE = re.compile(
    r"[\s,)]*as\s+(?:(?:an?|the|its|our|their)\s+)?(?![^.;]{0,30}(?:terror|proliferat|specially|SDN|SDGT|FTO|launder|kingpin|traffick))",
    re.IGNORECASE,
)
_NEITHER = re.compile(r"\b[Nn](?:either|or|one\s+of)\s+(?:the\s+)?\Z")
_BOTH_NOT = re.compile(r"\b[Nn]either\b[^.;]{0,80}\bnor\b")
_NOT_PARTIES = frozenset({"committee", "organ"})


class Told(NamedTuple):
    """A verb with those whom it meets and who does it, as its words tell it."""

    hit: Hit
    targets: list[Claim]
    author: list[Slot]
    done: bool
    denied: bool = False


def find_designations(page: Page, mentions: Mentions) -> Iterator[Claim]:
    """Yield a claim for each party that somebody designates or sanctions."""
    floor = page.body().start
    for hit in anchors(page, "control"):
        if hit.start < floor or hit.word not in _VERBS:
            continue
        sentence = page.once(Layout).sentence(hit.start)
        act = _active(page, mentions, hit, sentence)
        for one in act or _passive(page, mentions, hit, sentence):
            yield made(page, mentions, one)


def _active(page: Page, mentions: Mentions, hit: Hit, sentence: Span) -> list[Act]:
    """Return acts of an authority that stands before its verb."""
    author = author_ahead(page, mentions, hit.start, sentence.start)
    if author is None or author.value not in _CODES:
        return []
    after = mentions.within(hit.end, sentence.end, *TARGETS)
    targets = named_behind(page, after, hit.end)
    done = not hit.word.endswith("e") and not hit.word.endswith("t")
    done = done and not _TO.search(page.text, hit.start - 16, hit.start)
    denied = bool(_BOTH_NOT.search(page.text, sentence.start, hit.start))
    return _acts(page, mentions, Told(hit, targets, [author], done, denied))


def _passive(page: Page, mentions: Mentions, hit: Hit, sentence: Span) -> list[Act]:
    """Return acts told of those whom they meet: SHIG was designated by Treasury."""
    led = _PASSIVE.search(page.text, max(sentence.start, hit.start - 60), hit.start)
    if led is None or not hit.word.endswith("ed") or not _GOES_ON.match(page.text, hit.end):
        return []
    before = mentions.within(sentence.start, hit.start, *TARGETS)
    before = [one for one in before if one.attribute("type") not in _NOT_PARTIES]
    if not before or not (led["be"] or _explains(page, before[-1], hit.start)):
        return []
    author = _by(page, mentions, hit, sentence)
    if author and author.value not in _CODES:
        return []
    targets = named_before(page, before, hit.start)
    if not targets or not direct(page.text, targets[-1].span.end, hit.start):
        return []
    done = bool(led["be"] is None or led["be"].strip().lower() != "be")
    neither = _NEITHER.search(page.text, sentence.start, targets[0].span.start)
    denied = bool(led["not"] or neither)
    told = Told(hit, targets, [author] if author else [], done, denied)
    return _acts(page, mentions, told)


def _by(page: Page, mentions: Mentions, hit: Hit, sentence: Span) -> Slot | None:
    """Return who designates: right behind the verb, else behind a day or a law."""
    if direct := author_behind(page, mentions, hit.end):
        return direct
    for one in mentions.within(hit.end, sentence.end, "date", "instrument")[:2]:
        if author := author_behind(page, mentions, one.span.end):
            return author
    return None


def _explains(page: Page, party: Claim, verb: int) -> bool:
    """Say whether a participle is told of the party before it, in apposition or as a second."""
    return _apposed(page, party, verb) or joined(page.text, party.span.end, verb)


def _apposed(page: Page, party: Claim, verb: int) -> bool:
    """Say whether a participle explains the party: Velmar, a Kenyan firm sanctioned in May."""
    return verb - party.span.end < 90 and not _FINITE.search(page.text, party.span.end, verb)


def _acts(page: Page, mentions: Mentions, told: Told) -> list[Act]:
    hit, author = told.hit, told.author
    if told.targets and _AS_ELSE.match(page.text, max(told.targets[-1].span.end, hit.end)):
        return []
    spans = [*(one.span for one in told.targets), *(one.span for one in author)]
    parts = [(hit.start, hit.end), *spans]
    around = circumstances(page, mentions, hit.start, parts)
    laws = [slot.value for slot in around if slot.role == "under"]
    if hit.word == "listed" and (laws or not author):
        return []
    if not (author or laws or (around and hit.word == "sanctioned")):
        return []
    listed = not hit.word.startswith("sanction") or any(one.startswith("UNSCR") for one in laws)
    whose = f"by {author[0].value}" if author else around[0].value
    verb = _DONE.get(hit.word, hit.word)
    return [
        Act(
            "listing" if listed else "sanctions",
            f"{target.value} {verb} {whose}",
            hit.start,
            _slots(target, author, around, listed=listed),
            told.denied,
            told.done,
            bare=not told.done,
        )
        for target in told.targets
    ]


def _slots(
    target: Claim, author: list[Slot], around: list[Slot], *, listed: bool
) -> tuple[Slot, ...]:
    """Return the slots of an act; who is designated is a party, and its law an instrument."""
    roles = {"under": "instrument"} if listed else {}
    first = Slot("party" if listed else "target", target.value, target.span)
    rest = (Slot(roles.get(one.role, one.role), one.value, one.span) for one in around)
    return (first, *author, *rest)
