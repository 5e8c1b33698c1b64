"""Sanctions imposed on somebody, lifted, waived, extended; and assets frozen."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from reftel.claims.claim import Slot
from reftel.claims.ruled.acts import Act, made
from reftel.claims.ruled.measures import (
    TARGETS,
    author_ahead,
    author_behind,
    authority,
    circumstances,
    direct,
    met,
    named_before,
    named_behind,
)
from reftel.claims.text.anchors import anchors
from reftel.claims.text.passages import Layout
from reftel.claims.text.rows import rows
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.claim import Claim
    from reftel.claims.text.anchors import Hit
    from reftel.claims.text.page import Mentions, Page

_BE = (
    r"(?P<be>(?:were|was|are|is|have\s+been|has\s+been|had\s+been|being"
    r"|(?:may|could|will|would|should|might|must|can|to)\s+be|be)\s+)"
)
_MODIFIES = re.compile(
    r"-|'s\s+(?=[A-Z])|\s+(?:banks?|firms?|compan(?:y|ies)|entit(?:y|ies)|companies|suppliers?)\b"
)
_HE = re.compile(
    r"\s*(?:it|them|him|her|(?:the|that|this|said)\s+(?:firm|company|bank|entity|group))\b"
)
_WHOSE = re.compile(
    r"\b(?P<by>U\.\s?S\.|USG?|UN|U\.N\.|EU|UNSC|UK|HMG|Treasury|OFAC|(?:UN\s+)?Security\s+Council"
    r"|United\s+(?:States|Nations)|European\s+Union)(?:'s?)?\s+(?:[a-z-]+\s+){0,3}\Z"
)
_ASSETS = r"(?P<what>assets|accounts?|funds|holdings|property|deposits)\b"
_HELD = r"(?:\s+(?P<of>of|held\s+by|belonging\s+to|owned\s+by|controlled\s+by)\s+)?"
_FREEZE = re.compile(rf"\s+(?P<whose>[^.;:()]{{0,60}}?)\b{_ASSETS}{_HELD}")
_FROZEN = re.compile(rf"\b{_ASSETS}\s+(?:in\s+[A-Z]\w+\s+)?{_BE}(?:[a-z]+ly\s+)?\Z")
_OWN = re.compile(r"(?:the\s+)?(?:its|their|his|the\s+(?:firm|company|bank)'s)\b")
_PAST = re.compile(r"\w+ed\Z|froze\Z|frozen\Z|imposes\Z")
_UNDONE = re.compile(r"\b(?:to|be|will|would|may|could|should)\s+\Z", re.IGNORECASE)
_STANDS_UNDER = re.compile(
    r"\b(?:is|are|was|were|has\s+been|have\s+been|had\s+been|remains?|remained)\s+(?P<not>not\s+|no\s+longer\s+)?"
    r"(?:(?:still|now|currently|already|also|both|itself)\s+)?(?P<under>under|subject\s+to)(?:\s+(?:the|an?))?"
    r"(?=\s)(?:\s+[\w.'-]+){0,4}\s+\Z"
)
_BE_DONE = re.compile(r"\bbe\s*\Z")
_VALUES = {
    "imposed": "sanctions on {}", "lifted": "sanctions lifted from {}",
    "waived": "sanctions waived for {}",
    "expired": "sanctions on {} expired", "frozen": "assets of {} frozen",
}  # fmt: skip
_VERBS = frozenset({"froze", "frozen", "freeze", "freezes", "freezing"})
_BARE = frozenset({"travel ban", "visa ban", "export ban", "import ban", "penalties"})
"""Nouns of measures that are one only where a verb imposes it."""
_AHEAD = 70


class Verb(NamedTuple):
    """A verb that says what becomes of a measure, and whether it is told as done."""

    act: str
    start: int
    end: int
    done: bool


class Told(NamedTuple):
    """A measure as words tell it: its verb, their places, and where they begin."""

    verb: Verb | None
    parts: tuple[tuple[int, int], ...]
    start: int


@cache
def _acts() -> str:
    return "|".join(f"(?P<{row['act']}>{row['words']})" for row in rows("penalties"))


@cache
def _verb_ahead() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{_acts()})\s+(?:[\w.'/-]+,?\s+){{0,6}}\Z", re.IGNORECASE)


@cache
def _noun_on() -> re.Pattern[str]:
    return re.compile(
        rf"\s+(?:{_BE}?(?:[a-z]+ly\s+)?(?:{_acts()})\s+)?(?:on|against|upon|from|targeting)\s+",
        re.IGNORECASE,
    )


@cache
def _verb_behind() -> re.Pattern[str]:
    return re.compile(rf"\s+{_BE}?(?:[a-z]+ly\s+|not\s+)?(?:{_acts()})\b", re.IGNORECASE)


def find_penalties(page: Page, mentions: Mentions) -> Iterator[Claim]:
    """Yield `sanctions` claims: whom they meet, by whom, under which law, when."""
    floor = page.body().start
    for hit in anchors(page, "penalty"):
        if hit.start >= floor:
            acts = _frozen(page, mentions, hit) if hit.word in _VERBS else _on(page, mentions, hit)
            for act in acts:
                yield made(page, mentions, act)


def _on(page: Page, mentions: Mentions, hit: Hit) -> Iterator[Act]:
    """Yield measures told by their noun: sanctions on Velmar Works."""
    on = _noun_on().match(page.text, hit.end)
    sentence = page.once(Layout).sentence(hit.start)
    if on is None or on.end() > sentence.end:
        yield from _under(page, mentions, hit, sentence)
        return
    targets = _targets(page, mentions, on.end(), sentence)
    if not targets:
        return
    verb = _verb(page, hit, on, targets[-1].span.end)
    if hit.word in _BARE and verb is None:
        return
    whose = _WHOSE.search(page.text, max(sentence.start, hit.start - 50), hit.start)
    start = min(hit.start, verb.start if verb else hit.start)
    author = _author(page, mentions, verb, targets[-1].span.end, sentence)
    if author is None and whose:
        author = Slot("by", authority(None, whose["by"]), Span(*whose.span("by")))
    parts = [(start, hit.end), on.span(), *([(verb.start, verb.end)] if verb else [])]
    yield from _met(page, mentions, targets, Told(verb, tuple(parts), start), author)


def _under(page: Page, mentions: Mentions, hit: Hit, sentence: Span) -> Iterator[Act]:
    """Yield who is told to be under sanctions: Velmar Works has been under U.S. sanctions."""
    led = _STANDS_UNDER.search(page.text, max(sentence.start, hit.start - 70), hit.start)
    before = mentions.within(sentence.start, led.start(), *TARGETS) if led else []
    named = named_before(page, before, led.start()) if led else []
    if not led or not named or not direct(page.text, named[-1].span.end, led.start()):
        return
    whose = _WHOSE.search(page.text, led.end("under"), hit.start)
    author = Slot("by", authority(None, whose["by"]), Span(*whose.span("by"))) if whose else None
    targets = [Slot("target", one.value, one.span) for one in named]
    told = Told(None, ((led.start(), hit.end),), led.start())
    for act in _met(page, mentions, targets, told, author):
        yield act._replace(denied=bool(led["not"]), done=True, last=hit.end)


def _met(
    page: Page, mentions: Mentions, targets: list[Slot], told: Told, author: Slot | None
) -> Iterator[Act]:
    spans = [*told.parts, *(one.span for one in targets), *([author.span] if author else [])]
    around = circumstances(page, mentions, told.start, spans)
    verb = told.verb
    act = verb.act if verb else "imposed"
    bare = verb is not None and not verb.done and page.text[verb.end - 1] != "s"
    for target in targets:
        slots = (target, *([author] if author else []), *around)
        value = _VALUES.get(act, f"sanctions {act} on {{}}").format(target.value)
        done = verb is not None and verb.done
        yield Act("sanctions", value, told.start, slots, done=done, bare=bare)


def _verb(page: Page, hit: Hit, on: re.Match[str], end: int) -> Verb | None:
    """Return what is said to become of a measure: before its noun, right behind it, at last."""
    ahead = _verb_ahead().search(page.text, max(0, hit.start - _AHEAD), hit.start)
    last = _verb_behind().match(page.text, end)
    found = on if _named(on) else last or ahead
    if found is None:
        return None
    act = _named(found)
    start = found.start(act)
    be = found.groupdict().get("be") or ""
    wanted = found is last and not be and act != "imposed"
    undone = wanted or bool(_BE_DONE.search(be)) or _UNDONE.search(page.text, start - 8, start)
    return Verb(act, *found.span(act), bool(_PAST.search(found[act])) and not undone)


def _named(found: re.Match[str]) -> str:
    return next((row["act"] for row in rows("penalties") if found.groupdict().get(row["act"])), "")


def _author(
    page: Page, mentions: Mentions, verb: Verb | None, end: int, sentence: Span
) -> Slot | None:
    if verb is None:
        return None
    behind = author_behind(page, mentions, end) or author_behind(page, mentions, verb.end)
    if behind or verb.start >= end:
        return behind
    return author_ahead(page, mentions, verb.start, sentence.start)


def _targets(page: Page, mentions: Mentions, position: int, sentence: Span) -> list[Slot]:
    """Return whom a measure meets, named from a place on, or meant by a pronoun."""
    near = mentions.within(position, min(sentence.end, position + 160), *TARGETS, "place", "actor")
    near = [one for one in near if not _MODIFIES.match(page.text, one.span.end)]
    found = named_behind(page, near, position)
    if found and found[0].kind not in TARGETS:
        found = found[:1]
    if found:
        return [Slot("target", met(one), one.span) for one in found]
    he = _HE.match(page.text, position)
    first = max(0, sentence.start - 300)
    before = mentions.within(first, position, "party", "place", "actor") if he else []
    if he and " " in he[0].strip():
        before = [one for one in before if one.kind == "party"]
    told = _last_but(before, sentence)
    return (
        [Slot("target", met(told), Span(he.end() - len(he[0].lstrip()), he.end()))]
        if he and told
        else []
    )


def _last_but(before: list[Claim], sentence: Span) -> Claim | None:
    """Return who is told of last in the sentence, else the only party of those before."""
    if before and before[-1].span.start >= sentence.start:
        return before[-1]
    parties = {one.value: one for one in before if one.kind == "party"}
    return next(iter(parties.values())) if len(parties) == 1 else None


def _frozen(page: Page, mentions: Mentions, hit: Hit) -> Iterator[Act]:
    """Yield assets frozen: OFAC froze its accounts; the assets of Velmar Bank were frozen."""
    sentence = page.once(Layout).sentence(hit.start)
    active = _FREEZE.match(page.text, hit.end, sentence.end)
    passive = _FROZEN.search(page.text, max(sentence.start, hit.start - 60), hit.start)
    if active and not passive:
        targets = _owners(page, mentions, active, sentence)
        end = active.end("what")
        author = author_ahead(page, mentions, hit.start, sentence.start)
    elif passive:
        targets = _holders(page, mentions, passive.start("what"), sentence)
        end = hit.end
        author = author_behind(page, mentions, hit.end)
    else:
        return
    done = hit.word in {"froze", "frozen"} and not _UNDONE.search(
        page.text, hit.start - 8, hit.start
    )
    verb = Verb("frozen", hit.start, hit.end, done)
    start = passive.start("what") if passive else hit.start
    told = Told(verb, ((hit.start, end),), start)
    yield from _met(page, mentions, targets, told, author)


def _owners(page: Page, mentions: Mentions, found: re.Match[str], sentence: Span) -> list[Slot]:
    """Return whose assets a verb freezes: named between, behind, or meant by `its`."""
    if found["of"]:
        return _targets(page, mentions, found.end(), sentence)
    named = mentions.within(*found.span("whose"), *TARGETS)
    if named:
        return [Slot("target", named[-1].value, named[-1].span)]
    own = _OWN.match(found["whose"].lstrip())
    before = mentions.within(sentence.start, found.start(), "party") if own else []
    before = [one for one in before if one.value not in {"OFAC", "Treasury", "EU", "UN", "UNSC"}]
    span = Span(found.start("whose"), found.start("whose") + len(own[0])) if own else None
    return [Slot("target", before[-1].value, span)] if before and span else []


def _holders(page: Page, mentions: Mentions, what: int, sentence: Span) -> list[Slot]:
    """Return whose assets are frozen, named right before them: Velmar Bank's assets."""
    named = mentions.within(max(sentence.start, what - 80), what, *TARGETS)
    close = named and re.fullmatch(
        r"'s?\s+(?:[a-z]+\s+){0,2}", page.text[named[-1].span.end : what]
    )
    return [Slot("target", named[-1].value, named[-1].span)] if close else []
