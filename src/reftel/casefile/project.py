"""A case for an audience: assembled anew from the claims it may be told, and from nothing else."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from reftel.casefile.assemble import assemble, evidence
from reftel.casefile.overall import overall
from reftel.marking import Portion, parse, release

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from reftel.casefile.case import Case
    from reftel.casefile.jacket import Jacket
    from reftel.claims import Claim, Slot
    from reftel.marking import Audience

_WORD = re.compile(r"[^\W_]+")
_CODE = re.compile(r"[A-Z]{2}|[A-Z]{2}[A-Z0-9]{3}|[\d./T:+-]+|(?:\d+x\d+ft\+?)+")
_PLAIN = frozenset({"type", "containers", "status", "event", "generic", "list"})


def project(
    jacket: Jacket,
    claims: Iterable[Claim],
    audience: Audience | str,
    on: date | None = None,
    about: str = "",
) -> Case:
    """Return the case as one audience may see it, narrowed to a subject by what it may see alone.

    Each claim passes the release gate by its own marking. What a claim took over from other
    paragraphs (a canonical name, a supplier named elsewhere, a speaker) is left behind. Headings,
    subjects, notes and titles without a mark of their own are not told.
    """
    kept = [one for one in evidence(jacket, claims).values() if not one.attribute("coref")]
    portions = [Portion(str(number), one.quote, one.marking) for number, one in enumerate(kept)]
    told = [own(kept[int(one.key)]) for one in release(portions, audience, on).told]
    case = assemble(_bared(jacket, told, audience, on), told, (), about)
    marking = overall((claim.marking for claim in case.claims), on)
    return replace(case, missing=(), marking=marking)


def _bared(
    jacket: Jacket, told: Iterable[Claim], audience: Audience | str, on: date | None
) -> Jacket:
    """Return the jacket without cables of which nothing is told, and without unmarked words."""
    seen = frozenset(claim.cable for claim in told)
    notes = tuple(note for note in jacket.notes if _free(note.marking, note.text, audience, on))
    titled = _free(jacket.marking, jacket.title, audience, on)
    return replace(
        jacket,
        id=jacket.id if titled else "case",
        title=jacket.title if titled else "Case",
        cables=seen,
        claims=frozenset(),
        removed=frozenset(),
        notes=notes,
        closed="closed" if jacket.closed else None,
        entries=(),
    )


def _free(mark: str, text: str, audience: Audience | str, on: date | None) -> bool:
    return bool(mark) and bool(release([Portion("", text, parse(mark))], audience, on).told)


def own(claim: Claim) -> Claim:
    """Return a claim with no more than its own words tell."""
    words = _words(claim.quote)
    value = claim.value if _within(claim.value, words) else claim.words
    return replace(
        claim,
        value=value,
        slots=tuple(slot for slot in claim.slots if _stands(claim, slot)),
        attributes=tuple(
            (name, told)
            for name, told in claim.attributes
            if isinstance(told, bool) or (name in _PLAIN and _telling(told, words))
        ),
        speaker=claim.speaker if claim.speaker and _within(claim.speaker, words) else None,
        rule="",
    )


def _stands(claim: Claim, slot: Slot) -> bool:
    """Say whether a slot's words lie in the claim's and give its value by themselves."""
    if not claim.span.holds(slot.span):
        return False
    words = claim.quote[slot.span.start - claim.span.start : slot.span.end - claim.span.start]
    return _telling(slot.value, _words(words))


def _telling(value: str, words: set[str]) -> bool:
    return bool(_CODE.fullmatch(value)) or _within(value, words)


def _words(text: str) -> set[str]:
    return {word.lower() for word in _WORD.findall(text)}


def _within(value: str, words: set[str]) -> bool:
    return _words(value) <= words
