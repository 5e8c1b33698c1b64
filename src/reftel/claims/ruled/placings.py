"""Who is put on a list or taken off it, and whom a resolution names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.ruled.measures import (
    TARGETS,
    author_ahead,
    author_behind,
    named_before,
    named_behind,
)
from reftel.claims.ruled.rosters import Entry, entered, lists_as, lists_at, named_as
from reftel.claims.text.anchors import anchors
from reftel.claims.text.passages import Layout

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.ruled.acts import Act
    from reftel.claims.text.anchors import Hit
    from reftel.claims.text.page import Mentions, Page
    from reftel.source import Span

_HOLDS = frozenset(
    {"unscr_annex", "unscr", "executive_order", "us_law", "eu_law", "law", "control_list"}
)
_TO_LIST = re.compile(r"\s+(?P<way>to|on|onto|in|into|from|off|under|for)\s+")
_MOVED = re.compile(
    r"\s*,?\s*(?:(?:which|who|that)\s+)?(?P<be>(?:(?:may|might|could|will|would|should|to)\s+be"
    r"|(?:has|have|had)\s+(?:[a-z]+ly\s+)?been|was|were|is|are|be|been|being)\s+)?(?P<not>not\s+|never\s+)?"
    r"(?:(?:also|since|later|then|subsequently|recently|[a-z]+ly)\s+)?\Z"
)
_OFF = frozenset({"removed", "removing", "delisted", "taken"})
_TOLD = {"listing": "listed", "adding": "added", "removing": "removed"}
_LISTS = frozenset({"names", "lists", "designates"})
_CLAUSE = re.compile(r"\s*,[^,.;]{3,90},")


def placings(page: Page, mentions: Mentions) -> Iterator[Act]:
    """Yield who is put on a list or taken off, and whom a resolution names."""
    floor = page.body().start
    for hit in anchors(page, "entry on a list"):
        if hit.start < floor:
            continue
        sentence = page.once(Layout).sentence(hit.start)
        if hit.word in _LISTS:
            yield from _named_by(page, mentions, hit, sentence)
        else:
            yield from _put_on(page, mentions, hit, sentence)
            yield from _moved(page, mentions, hit, sentence)


def _named_by(page: Page, mentions: Mentions, hit: Hit, sentence: Span) -> Iterator[Act]:
    """Yield whom an instrument names: UNSCR 1747 lists Velmar Bank."""
    before = mentions.within(max(sentence.start, hit.start - 60), hit.start, "instrument")
    before = [one for one in before if one.attribute("type") in _HOLDS]
    if not before or page.text[before[-1].span.end : hit.start].strip() not in {"", "also"}:
        return
    after = mentions.within(hit.end, sentence.end, *TARGETS)
    named = named_as(named_behind(page, after, hit.end))
    lists = lists_as(before[-1:])
    yield from entered(page, mentions, Entry("listed", hit.start, named, lists, done=True))


def _put_on(page: Page, mentions: Mentions, hit: Hit, sentence: Span) -> Iterator[Act]:
    """Yield whom an authority puts on a list: Treasury added Velmar Bank to its list."""
    word, end = _verb(hit)
    after = mentions.within(end, min(sentence.end, end + 300), *TARGETS)
    named = named_behind(page, after, end)
    if not named:
        return
    aside = _CLAUSE.match(page.text, named[-1].span.end, sentence.end)
    way = _TO_LIST.match(page.text, aside.end() if aside else named[-1].span.end, sentence.end)
    if way is None:
        return
    lists = lists_at(page, mentions, way.end(), sentence)
    author = author_ahead(page, mentions, hit.start, sentence.start)
    told = Entry(
        _TOLD.get(word, word), hit.start, named_as(named), lists,
        denied=word in _OFF, done=word.endswith("ed") and author is not None, author=author,
    )  # fmt: skip
    yield from entered(page, mentions, told)


def _verb(hit: Hit) -> tuple[str, int]:
    """Return the verb of a cue, and where it ends: the cue may hold the words behind it."""
    word = hit.word.partition(" ")[0]
    return word, hit.start + len(word)


def _moved(page: Page, mentions: Mentions, hit: Hit, sentence: Span) -> Iterator[Act]:
    """Yield who was put on a list or taken off: Velmar, removed from the Entity List in May."""
    word, end = _verb(hit)
    before = mentions.within(sentence.start, hit.start, *TARGETS)
    subject = named_before(page, before, hit.start)
    led = _MOVED.fullmatch(page.text, subject[-1].span.end, hit.start) if subject else None
    way = _TO_LIST.match(page.text, end, sentence.end)
    if led is None or way is None or word in _TOLD:
        return
    lists = lists_at(page, mentions, way.end(), sentence)
    last = lists[-1].span.end if lists else end
    author = author_behind(page, mentions, end) or author_behind(page, mentions, last)
    told = Entry(
        word, hit.start, named_as(subject), lists, denied=(word in _OFF) != bool(led["not"]),
        done=not (led["be"] or "").rstrip().endswith(" be"), author=author,
    )  # fmt: skip
    yield from entered(page, mentions, told)
