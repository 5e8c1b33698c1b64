"""Sanctions told by their noun alone: those told of before, and sanctions as such."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from reftel.claims.ruled.sanctions import BODIES, PARTS
from reftel.claims.ruled.statutes import Find
from reftel.claims.text.anchors import Hit, anchors
from reftel.claims.text.cover import Cover
from reftel.claims.text.page import found_at

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reftel.claims.text.page import Page

_THE = re.compile(
    r"\b(?:[Tt]he|[Tt]hese|[Tt]hose|[Ss]uch|[Ee]vad(?:e|es|ed|ing)|[Cc]ircumvent(?:s|ed|ing)?"
    r"|[Vv]iolat(?:e|es|ed|ing)|[Ee]nforc(?:e|es|ed|ing))\s+(?:\w+ing\s+)?\Z"
)
_OTHERS = re.compile(
    rf"\s+(?:{BODIES}|experts?|acts?|issues?|regime|targeting|efforts?|period|polic(?:y|ies)|packages?|waivers?|violat\w+"
    r"|evasion|determinations?|proposals?|language|cases?|tracks?|pressure|targets?|laws?|legislation|program(?:me)?s?"
    r"|decisions?|resolutions?|review|enforcement|implementation|provisions?|measures|questions?|dialog\w*|talks"
    r"|(?:(?:which|that)\s+(?:are|were|is)\s+(?:\w+\s+){0,2})?(?:pursuant|under))\b|-"
)
"""What follows sanctions that only tell of another thing, or whose law is named right behind."""
_NOUNS = frozenset({"sanctions", "embargo", "designations"})
_IN = re.compile(r"\s+(?:on|against|in)\b")
_LED = re.compile(
    r"(?:\b(?:the|these|those|such|any|all|no|more|other|similar|possible|potential|future|past|previous|earlier|mandatory"
    r"|secondary|comprehensive|harsh|harsher|tough|strong|crippling|smart|broader?|stiffer|severe|punitive|sectoral|existing"
    r"|renewed|imposed|threatened|pending|recent|effective|western|banking|oil|personal|unilateral|financial|economic|current"
    r"|new|additional|further)\s+)+\Z",
    re.IGNORECASE,
)
_TO_DO = re.compile(r"\s+(?:to|of|that|necessary|needed|taken|for|in\s+place|we|you|they|he|it)\b")
"""What tells of other measures: the measures to be taken, the measures that Kenya took."""
_PENAL = re.compile(
    r"\b(?:criminal|penal|civil|administrative|disciplinary|legal|judicial|social|canonical|academic|labor|military's)\s+"
    r"(?:\w+\s+)?\Z",
    re.IGNORECASE,
)
"""What makes sanctions the penalties of a court or a house."""
_DESIGNATED = re.compile(
    r"\b(?:un|eu|u\.s\.|terroris[mt]|terrorist financ\w+|terrorism financ\w+)\s+designations?\b"
)
"""What shows that designations are those of who is put on a list."""
_INSIDE = re.compile(r"[\w,]\s\Z")
_VERB = re.compile(r"\s+(?:the|an|any|its|his|their|this|that\s+such)\b", re.IGNORECASE)
"""What follows the verb: the law sanctions the use of force."""
_WHOM = re.compile(
    r"\s+(?:on|against|targeting)\s+(?:(?!(?:and|or|but|by|in|to|as|is|was|were|are|would|will|which|that|who)\b)"
    rf"[\w'-]+\s+){{0,5}}?{PARTS}",
)
"""On whom sanctions lie that are told by their sort: against several trading firms."""


def sanctioned(page: Page, finds: Sequence[Find]) -> Iterator[Find]:
    """Yield `these sanctions`, `the embargo` of those told of before, and sanctions as such."""
    told = sorted(find for find in finds if find.type == "sanctions")
    taken = Cover((find.start, find.end) for find in finds)
    for hit in anchors(page, "assurance"):
        if hit.word not in _NOUNS or _OTHERS.match(page.text, hit.end):
            continue
        find = _again(page, hit, told)
        if find is None and hit.word != "embargo" and not taken.meets(hit.start - 2, hit.end):
            find = _plain(page, hit)
        if find:
            yield find
    yield from _measures(page, [one for one in told if "measures" in one.value])


_POINTED = re.compile(r"\b[Tt]h(?:e|ese|ose)\s+(?:new\s+)?\Z")


def _measures(page: Page, told: Sequence[Find]) -> Iterator[Find]:
    """Yield `the measures` where some of a government were told of before."""
    for at in found_at(page.lower, "measures", told[0].end) if told else ():
        end = at + len("measures")
        led = _POINTED.search(page.text, max(0, at - 12), at)
        if led and not page.text[end : end + 1].isalpha() and not _TO_DO.match(page.text, end):
            yield Find(led.start(), end, told[0].value, "sanctions", generic=True, coref=True)


def _again(page: Page, hit: Hit, told: Sequence[Find]) -> Find | None:
    """Return sanctions or an embargo as those told of before, where a word points to them."""
    before = _THE.search(page.text, max(0, hit.start - 30), hit.start)
    if not before or _IN.match(page.text, hit.end):
        return None
    at = bisect_left(told, (hit.start,)) - 1
    known = [one for one in told[: at + 1] if hit.word.upper() in one.value.upper()]
    start = before.start() if before[0].lower().startswith("th") else hit.start
    full = [one for one in known if not one.generic] or known
    return Find(start, hit.end, full[-1].value, "sanctions", coref=True) if full else None


def _plain(page: Page, hit: Hit) -> Find | None:
    """Return sanctions that are told by no more than their sort; penalties of courts are none."""
    if hit.word == "designations" and page.once(_designated) > hit.start:
        return None
    led = _LED.search(page.text, max(page.body().start, hit.start - 40), hit.start)
    start = led.start() if led else hit.start
    if start < page.body().start or _PENAL.search(page.text, max(0, start - 24), hit.start):
        return None
    if _VERB.match(page.text, hit.end) or not page.mixed(start, hit.end) or _titled(page, hit):
        return None
    whom = _WHOM.match(page.text, hit.end)
    words = " ".join(page.text[start : hit.end].lower().split())
    end = whom.end() if whom else hit.end
    return Find(start, end, f"({words})", "sanctions", generic=True)


def _designated(page: Page) -> int:
    """Return where the first words end that show designations to be those of a list."""
    found = _DESIGNATED.search(page.lower)
    return found.end() if found else len(page.lower)


def _titled(page: Page, hit: Hit) -> bool:
    """Say whether the word is one of a name: the Export Control and Sanctions Section."""
    return page.text[hit.start].isupper() and bool(
        _INSIDE.search(page.text, hit.start - 2, hit.start)
    )
