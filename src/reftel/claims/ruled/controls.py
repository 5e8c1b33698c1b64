"""What a cable says of goods and lists: controlled, covered, below a threshold, on no list."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from reftel.claims.claim import Polarity, Slot
from reftel.claims.ruled.controlled import ROW, doubt_of, goods_of
from reftel.claims.ruled.coverage import Stand, covering
from reftel.claims.text.anchors import anchors, windows
from reftel.claims.text.passages import Layout
from reftel.claims.text.rows import rows
from reftel.claims.text.sieves import Sieve
from reftel.claims.text.voice import voice
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.claim import Claim
    from reftel.claims.text.page import Mentions, Page

_NOT = (
    r"(?P<not>\b(?:(?:is|are|was|were|be|does|do|did|would|could|may|might|will|has|have)\s+)?"
    r"(?:not|no\s+longer|neither|never)\s+|n't\s+)?"
)
_MANNER = (
    r"(?:(?:specifically|also|currently|explicitly|necessarily|itself|themselves|likely|probably|be"
    r"|clearly|actually|export[-\s]|been)\s*)*"
)
_TO = (
    r"\s+(?:(?:the|both|any|of|either|all|several|one|its|their|relevant|national|existing|an?|such"
    r"|entry|Annex|controls?|under|by)\s+){0,4}\Z"
)
_SUBJECT = re.compile(
    r"(?P<verb>\b(?:is|are|was|were|be)\s+)(?P<not>not\s+|no\s+longer\s+)?(?:(?:an?|the|on)\s+)?\Z"
)
_KIND_OF = re.compile(
    r"(?:-|\s+)(?:controlled|listed)\b|\s+(?:items?|systems?|goods|commodit(?:y|ies)|equipment"
    r"|materials?|technolog(?:y|ies)|missiles?|chemicals?|precursors?)\b"
)
_LOOSE = re.compile(
    r"(?P<verb>\b(?:is|are|was|were|be|fall|falls|caught|covered|subject)\b)\s+"
    r"(?P<not>not\s+|no\s+longer\s+)?(?:(?:caught|covered|captured|controlled|subject|listed|under|by|on|to"
    r"|the|its|our|their|any|no|national|in)\s+){0,5}?"
    r"(?P<list>catch-?all(?:\s+(?:controls?|provisions?|regulations?|clause|authority|legislation))?"
    r"|(?:export\s+)?control\s+lists?)\b",
    re.IGNORECASE,
)
_BARE = re.compile(
    r"\b(?:is|are|was|were|be)\s+(?P<not>not\s+|no\s+longer\s+)?(?:(?:an?|specifically|considered|currently)\s+)*"
    r"(?P<word>(?:export[-\s])?controlled|uncontrolled)\b(?:\s+(?:items?|goods|commodit(?:y|ies)|equipment))?"
    r"(?!\s+(?:by|under|on|pursuant|for|in|as|at|through|from|via)\b)",
    re.IGNORECASE,
)
_REGIMES = ("control_regime", "instrument")
_NO_LIST = frozenset({
    "executive_order", "sanctions", "charter", "assurance", "contract", "agreement", "license",
    "unsc_statement", "initiative", "iaea_resolution", "order", "catch-all",
})  # fmt: skip
_CONTROLLED = re.compile(
    r"\s+(?:which\s+(?:is|are)\s+)?(?P<not>(?:is|are|was|were|be)\s+not\s+|not\s+)?(?:specifically\s+|also\s+"
    r"|currently\s+|explicitly\s+)?controlled\s+(?:for\s+export\s+)?(?:by|under|pursuant\s+to"
    r"|on)\s+",
    re.IGNORECASE,
)
_LINK = re.compile(
    r"[\s,]*(?:(?:and|or|as\s+well\s+as|by|both|of|in|on|the|under|to|Annex)\s+){0,4}",
    re.IGNORECASE,
)
_REFUTED = re.compile(
    r"\b(?:den(?:ied|ies|y|ying)|refut(?:ed|es)|disputed|rejected|no\s+(?:evidence|indications?|signs?|proof)"
    r"|none\s+of)\b",
    re.IGNORECASE,
)
_NONE = re.compile(r"\bno\s", re.IGNORECASE)
_PLAIN = frozenset({
    "controlled", "uncontrolled", "catch-all", "catchall", "control list", "control lists",
})  # fmt: skip
_REACH = 130


class Verb(NamedTuple):
    """Words that say how goods stand to a list, as they stand right before it."""

    relation: str
    denies: bool
    pattern: re.Pattern[str]


_IS_OF = Verb("an item of", denies=False, pattern=_SUBJECT)


@cache
def _verbs() -> tuple[Verb, ...]:
    return tuple(
        Verb(
            row["relation"],
            bool(row["denies"]),
            re.compile(rf"{_NOT}\b{_MANNER}(?P<verb>{row['words']}){_TO}", re.IGNORECASE),
        )
        for row in rows("controlling")
    )


@cache
def _sieve() -> Sieve:
    return Sieve([verb.pattern for verb in _verbs()])


def find_controls(page: Page, mentions: Mentions) -> Iterator[Claim]:
    """Yield `control` claims on goods, each slot with its own words."""
    for stand in sorted(_stands(page, mentions), key=_place):
        item = stand.item or goods_of(page, mentions, stand)
        if item is not None or stand.relation.endswith("controlled by"):
            yield _claim(page, mentions, stand, item)


def _stands(page: Page, mentions: Mentions) -> list[Stand]:
    return [*_by_lists(page, mentions), *_without(page), *covering(page, mentions)]


def _place(stand: Stand) -> tuple[int, int]:
    return stand.start, stand.end


def _by_lists(page: Page, mentions: Mentions) -> Iterator[Stand]:
    end = page.body().start
    for one in mentions.of(*_REGIMES):
        if one.span.start < end or one.attribute("type") in _NO_LIST or one.attribute("nested"):
            continue
        if stand := _by_list(page, mentions, one):
            end = stand.end
            yield stand


def _by_list(page: Page, mentions: Mentions, one: Claim) -> Stand | None:
    """Return what words before a list say of goods and it, else words of which it is part."""
    sentence = page.once(Layout).sentence(one.span.start)
    start = max(sentence.start, one.span.start - _REACH)
    verbs = _verbs()
    for at in _sieve().fitting(page.lower[start : one.span.start]):
        verb = verbs[at]
        if found := verb.pattern.search(page.text, start, one.span.start):
            last = min(sentence.end, one.span.start + ROW)
            named = mentions.within(one.span.start, last, *_REGIMES)
            lists = lists_in_a_row(page, named, one.span.start)
            return _stand(verb, found, lists)
    return _of_kind(page, mentions, one, start)


def _of_kind(page: Page, mentions: Mentions, one: Claim, start: int) -> Stand | None:
    """Return goods that are items of a list, or that a list controls by an adjective."""
    kind = _KIND_OF.match(page.text, one.span.end)
    if not kind:
        return None
    if found := _SUBJECT.search(page.text, start, one.span.start):
        return _stand(_IS_OF, found, [one])._replace(end=kind.end())
    items = mentions.within(one.span.start, kind.end() + 60, "item")
    if kind[0].startswith("-") and items and items[0].span.start <= kind.end() + 1:
        slot = Slot("list", one.value, one.span)
        return Stand("an item of", one.span.start, items[0].span.end, denied=False, lists=(slot,),
                     item=items[0])  # fmt: skip
    return None


def _stand(verb: Verb, found: re.Match[str], lists: list[Claim]) -> Stand:
    slots = tuple(Slot("list", one.value, one.span) for one in lists)
    denied = bool(found["not"]) != verb.denies
    relation = f"{'not ' if found['not'] else ''}{verb.relation}"
    return Stand(relation, found.start("verb"), lists[-1].span.end, denied, slots)


def _without(page: Page) -> Iterator[Stand]:
    """Yield what is said of controls in general: of a catch-all, of any list, of none named."""
    text, floor = page.text, page.body().start
    hits = [hit for hit in anchors(page, "control") if hit.word in _PLAIN]
    for start, end in windows(hits, 50, 40, len(text)):
        for found in _LOOSE.finditer(text, max(start, floor), end):
            denied = bool(found["not"]) or bool(_NONE.search(found[0]))
            words = "catch-all" if found["list"].lower().startswith("catch") else "control lists"
            slot = Slot("list", f"({words})", Span(*found.span("list")))
            yield Stand(
                f"{'not ' if denied else ''}subject to",
                found.start("verb"),
                found.end(),
                denied,
                (slot,),
            )
        for found in _BARE.finditer(text, max(start, floor), end):
            denied = bool(found["not"]) or found["word"].lower().startswith("un")
            relation = f"{'not ' if denied else ''}controlled"
            yield Stand(relation, found.start(), found.end(), denied, ())


def _claim(page: Page, mentions: Mentions, stand: Stand, item: Claim | None) -> Claim:
    """Make the claim: from the goods where they stand in the sentence, as surely as it is said."""
    sentence = page.once(Layout).sentence(stand.start)
    inside = item and sentence.start <= item.span.start < stand.start
    start = item.span.start if item and inside else stand.start
    span = Span(start, stand.end)
    slots = [*([Slot("item", item.value, item.span)] if item else ()), *stand.lists]
    said = voice(page, mentions, span)
    doubt = doubt_of(page, stand, item)
    names = ", ".join(slot.value for slot in stand.lists)
    value = f"{item.value if item else 'item'} {stand.relation} {names}".strip()
    facts: dict[str, str | bool] = {slot.role: slot.value for slot in reversed(slots)}
    facts |= {"relation": stand.relation}
    refuted = _REFUTED.search(page.text, max(sentence.start, stand.start - ROW), stand.start)
    polarity = Polarity.DENIED if stand.denied or refuted else Polarity.ASSERTED
    return page.claim("control", span, value, "controls", slots=slots, attributes=facts,
                      speaker=said.speaker, hedge=doubt, polarity=polarity)  # fmt: skip


def lists_after(page: Page, mentions: Mentions, position: int) -> list[Claim]:
    """Return the lists that goods are said to be controlled by right after they are named."""
    found = _CONTROLLED.match(page.text, position)
    if not found or found["not"]:
        return []
    return lists_in_a_row(
        page, mentions.within(found.end() - 1, found.end() + 160, *_REGIMES), found.end()
    )


def lists_in_a_row(page: Page, lists: list[Claim], position: int) -> list[Claim]:
    """Return the lists named one after another: the MTCR, NSG and Wassenaar arrangement."""
    kept: list[Claim] = []
    for one in lists:
        if one.attribute("nested") or (one.span.start < position and kept):
            continue
        if not _LINK.fullmatch(page.text, position, max(position, one.span.start)):
            break
        kept.append(one)
        position = one.span.end
    return kept
