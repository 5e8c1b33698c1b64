"""The noun that makes an item: read with the words before and after it, or turned away."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from reftel.claims.goods.item_deals import dealt_in, flowing, passed_on
from reftel.claims.goods.item_ends import (
    ARMS,
    CONCERN,
    KNOWING,
    KNOWN,
    MOVED,
    STOCK,
    Find,
    ended,
    uncounted,
)
from reftel.claims.goods.item_figures import figure, flown, other_use
from reftel.claims.goods.item_models import SHORT, TOLD, bored, run, shaped, sorted_as, spared
from reftel.claims.goods.item_series import sort_of
from reftel.claims.goods.item_standing import reports, stands
from reftel.claims.goods.item_words import Before, before, plain_before
from reftel.claims.text.dealings import trades
from reftel.claims.text.lexicon import is_ordinary, nationalities, words
from reftel.claims.text.rows import rows

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reftel.claims.text.anchors import Hit
    from reftel.claims.text.page import Page

_NAME = re.compile(r"(?:[A-Z][\w&-]*|\b(?:Mr|Mrs|Ms|Dr|Amb|Gen|Col|Capt|Lt|Maj|Prof)\.)\s+$")
_CAPITALS = re.compile(r"(?:\b[A-Z][\w-]*\s+)+$")
_PARTED = re.compile(r"[\s-]+")
_TITLE = re.compile(r"[A-Z]\w+\s+(?:of|and|for|on)\s+(?:the\s+)?$")
"""Words of a name before goods in capitals: the Agency for Control of Nuclear Materials."""
_BODY = re.compile(
    r"\b(?:Bureau|Office|Ministry|Agency|Committee|Commission|Directorate|Division|Convention|Treaty|Protocol|Conference|Point)"
    r"\s+(?:of|for|on)\s+(?:the\s+)?(?:[A-Z][\w-]+,?\s+(?:and\s+|on\s+|of\s+)?){0,5}$"
)
"""A name with several goods in it: the Bureau of Pumps, Valves and Tubes."""
_PLURAL = re.compile(r"(?:e?s|'s)?(?![\w])", re.IGNORECASE)
_SEVERAL = re.compile(
    r"(?<=[A-Z\d]'s)(?:\s*[.,;:)(]|\s+(?:and|or|in|on|at|to|from|for|by|with|that|which|were|are|had|have|will|would|could|may|was|[a-z]+ed"
    r"|sold|bought|worth)\b)"
)
"""What stands behind a model of which there are several: the F-16's were sold, and not its wing."""
AFTER = re.compile(r"[\s-]+([A-Za-z][\w-]*)")
_NAMED = re.compile(r"\b(?:the|this|that|these|those|such|any)\s+$", re.IGNORECASE)
_RULED = re.compile(
    r"\s+(?:controls?|licen[cs]\w+|laws?|polic\w+|regulations?|transactions?|lists?|authorit\w+|activit\w+)\b",
    re.IGNORECASE,
)
"""What is said of trade at large and not of goods: arms export control."""
_WMD = re.compile(
    r"(?:chemical|biological|nuclear|atomic|radiological|toxin|mass|strategic|cbw|bw|cw)$",
    re.IGNORECASE,
)
_TOO_PLAIN = re.compile(r"(?:technolog|missile|system|weapon|aircraft|rocket)", re.IGNORECASE)
_MEANS = re.compile(r"\s+delivery\s+(?:systems?|vehicles?|means)\b", re.IGNORECASE)
"""What carries weapons to their goal is neither a delivery nor they."""
_AND_NOT = re.compile(r"(?<!s)\s+(?:and|or)\s+non-", re.IGNORECASE)
"""What is said of those that have and have not: nuclear weapon and non-nuclear states."""
_USED = re.compile(r"\bin\s+(?:the\s+)?$")
ASKING = frozenset({"weak", "counted", "bulk", "thing"})
"""Grades of heads that are an item only with a word or number before them."""
_BULK = re.compile(
    r"\b(?:worth|tons?|tonnes|drums?|kilograms?|kgs?|sacks?|bags?|parcels?)\b", re.IGNORECASE
)
_DONE = re.compile(
    r"\s+(?:trade(?!\s+(?:treat|show|fair|control|polic|route|with|press|balance|deficit|surplus|bod|association))"
    r"|destruction|elimination|disposal|dismantlement|deals?|transactions?|proposals?|trafficking"
    r"|smuggling|purchases?|sales?|shipments?|deliver(?:y|ies)|procurements?|acquisitions?|exports?"
    r"|proliferation(?!-)|accountability|stockpiles?)\b",
    re.IGNORECASE,
)
"""What is done with goods that are named; the goods stay what is spoken of."""
_TRADE = re.compile(
    r"\s+(?:trade|trafficking|smuggling|purchas(?:es?|ing)|procurements?|acquisitions?|buying)\b"
)
"""What a nation before goods is of, and not they: the Kenyan arms trade."""
_THINK = frozenset(
    {"think", "water", "septic", "embassy", "mission", "post", "police", "official", "diplomatic"}
)
_LADEN = re.compile(
    r"s?(?:\s+in\s+[A-Z]\w+)?\s+(?:carrying|loaded|laden|containing|transporting|full)\b"
)
"""What is said of a carrier, which is no goods itself."""
_DEALT = ARMS | {"missile", "rocket", "bomb"}
"""Plain words that are goods where one deals in them."""
_CARRIERS = frozenset(
    ["truck", "lorry", "trailer", "railcar", "freight car", "railway car", "rail wagon", "barge",
     "boat", "minibus", "vehicle", "plane", "airplane", "aircraft", "fishing boat", "pickup truck"]
)  # fmt: skip
_ABOARD = re.compile(r"\b(?:on|aboard|onto|by|in)\s+(?:an?|the|this)\s+$")
_GOODS = frozenset(
    ["equipment", "item", "good", "hardware", "cargo", "material", "instrument", "chamber",
     "vehicle", "machine", "component", "part", "technology", "technologies", "electronics",
     "product"]
)  # fmt: skip
_FLYING = frozenset({"aircraft", "helicopter"})
_TENTH = 10
_MASS = frozenset({"equipment", "hardware", "technology", "technologies", "electronics"})
"""Plain heads of which a make alone makes goods, as others where they are many: Alder's tools."""
_QUARTERS = frozenset({"Western", "Eastern", "Northern", "Southern"})
_PIECES = _GOODS - {"technology", "technologies"}


@cache
def grades() -> Mapping[str, str]:
    """Return the grade of each noun, in lower case."""
    return {row["head"].lower(): row["class"] for row in rows("item_heads")}


def head_at(page: Page, hit: Hit, starts: set[int], *, plain: bool = False) -> Find | None:
    """Read the words around a head noun; None where they make no item of it."""
    text, grade = page.text, grades().get(hit.word.lower(), "arms")
    if (grade in ASKING and not plain and _alone(page, hit, grade)) or _unborne(page, hit):
        return None
    plural = _PLURAL.match(text, hit.end)
    if plural is None or not _cased(page, hit) or not _in_play(page, hit, grade):
        return None
    several = plural[0] and (plural[0][0] != "'" or _SEVERAL.match(text, plural.end()))
    end = plural.end() if several else hit.end
    end = shaped(text, grade, sorted_as(text, hit, grade, end))
    end = spared(text, end) if grade == "good" and " " in hit.word and end == hit.end else end
    if _leads_on(text, hit, grade, end, starts) or _in_brackets(text, hit.start, end, starts):
        return None
    if other_use(text, hit, grade) or figure(text, page.lower, hit) or flown(text, hit, end):
        return None
    floor = page.body().start if grade == "weak" and hit.start >= page.body().start else 0
    named = grade == "material" and page.mixed(hit.start, end)
    lead = before(text, hit.start, floor, named=named)
    lead = bored(text, hit, run(text, hit, lead))
    if lead.nation and "-" not in lead.nation and not lead.trade and _TRADE.match(text, end):
        lead = Before(hit.start, hit.start, hit.start)
    lead = _of_deal(text, lead, end)
    if grade in ASKING and not _qualified(page, hit, grade, lead):
        return None if not plain or _barred(page, hit, lead) else _plain(hit, end, lead, grade)
    called = hit.word.isupper() or any(map(str.isdigit, hit.word))
    own = lead.bare if called and grade not in ASKING else lead.lead
    sort = sort_of(hit.word)
    find = Find(lead.start, end, sort or hit.word, grade, end > hit.end, lead, own)
    if sort:
        find.facts["model"] = hit.word
    return ended(text, find)


_MOOD = re.compile(
    r"(?:(?:possible|potential|alleged|suspected|proposed|planned|impending|ongoing|recent|future|further|large-scale|small-scale"
    r"|massive|major|illicit|illegal)\s+)+",
    re.IGNORECASE,
)
"""What is said of a deal before the goods that it is in: possible arms purchases."""


def _of_deal(text: str, lead: Before, end: int) -> Before:
    """Return the words before goods without those that a noun of trade behind them has."""
    mood = _MOOD.match(text, lead.start) if lead.start < end else None
    if mood is None or not (_DONE.match(text, end) or MOVED.match(text, end)):
        return lead
    bare = max(lead.bare, mood.end())
    return replace(
        lead, start=mood.end(), lead=max(lead.lead, mood.end()), bare=bare, doubt="", quantity=""
    )


def _unborne(page: Page, hit: Hit) -> bool:
    """Say whether an acronym lacks every word that shows it to be of goods: DAC, an office too."""
    needed = _needs().get(hit.word)
    return needed is not None and not any(word in page.lower for word in needed)


@cache
def _needs() -> Mapping[str, tuple[str, ...]]:
    return {
        row["head"]: tuple(row["needs"].split(";")) for row in rows("item_heads") if row["needs"]
    }


def _alone(page: Page, hit: Hit, grade: str) -> bool:
    """Say whether nothing near makes goods of a plain noun, which is so for most of them."""
    if not plain_before(page.text, hit.start) or not page.text[hit.start].islower():
        return False
    if stands(page, hit):
        return False
    past = _past(page, hit)
    if CONCERN.match(page.text, past):
        return False
    if hit.word in KNOWN and (KNOWING.match(page.text, past) or _passed(page, hit, hit.start)):
        return False
    return not trades(page) or (
        grade != "thing" and hit.word not in _DEALT and hit.word in words("item_plain")
    )


def _plain(hit: Hit, end: int, lead: Before, grade: str) -> Find:
    many = end > hit.end or grade == "bulk"
    return Find(lead.start, end, hit.word, "weak", many, lead, lead.lead)


def _leads_on(text: str, hit: Hit, grade: str, end: int, starts: set[int]) -> bool:
    """Say whether a head only modifies the next word: missile program, graphite furnace."""
    follower = AFTER.match(text, end)
    related = text.startswith("-related", end) and text[end - 1] in "sS"
    stocked = grade == "material" and STOCK.match(text, end)
    if not follower or stocked or (related and grade in {"arms", "good"}):
        return False
    if grade in {"arms", "weak"} and (moved := MOVED.match(text, end)):
        return hit.word in ARMS and _RULED.match(text, moved.end()) is not None
    dealt = grade in {"arms", "good", "thing"} or hit.word in ARMS
    if dealt and _DONE.match(text, end):
        return "weapon" in hit.word and _MEANS.match(text, end) is not None
    if text[hit.start : end].upper().endswith("MANPADS") and follower[1].startswith("missile"):
        return False
    next_word = follower[1].lower().partition("-")[0]
    if text[end] == "-" or next_word in followers():
        return text[end] == "-" or next_word not in _deeds() or end == hit.end
    plain = _whole(hit, grade) and _TOO_PLAIN.match(follower[1])
    without = _AND_NOT.match(text, end) is not None
    return without or (follower.start(1) in starts and not plain)


def _in_brackets(text: str, start: int, end: int, starts: set[int]) -> bool:
    """Say whether a short name stands in brackets before the head it belongs to: (ASAT) weapon."""
    aside = text[start - 1] == "(" and text[end : end + 1] == ")"
    follower = AFTER.match(text, end + 1) if aside else None
    return follower is not None and follower.start(1) in starts


def _whole(hit: Hit, grade: str) -> bool:
    """Say whether a name is an item although a plain noun follows: MANPADS technology."""
    return grade == "arms" or (grade == "good" and hit.word.isupper())


def _cased(page: Page, hit: Hit) -> bool:
    """Say whether a head is written as goods are, and is no part of a name in capitals."""
    text = page.text
    written = text[hit.start : hit.start + len(hit.word)]
    if hit.word.isupper():
        return written.isupper()
    if not written[0].isupper() or written.isupper() or hit.word[0].isupper():
        return not (hit.word[0].isupper() and written.islower() and is_ordinary(written))
    plural = _PLURAL.match(text, hit.end)
    ahead = AFTER.match(text, plural.end() if plural else hit.end)
    start = max(0, hit.start - 60)
    told = bool(TOLD.search(text, start, hit.start))
    if told and ahead and "\n" in page.cable.source.text[hit.end : ahead.start(1)]:
        return True
    if written[0].isupper() and (
        _TITLE.search(text, start, hit.start) or _BODY.search(text, start, hit.start)
    ):
        return False
    if ahead and ahead[1][0].isupper():
        return False
    name = _NAME.search(text, start, hit.start)
    return told or not name or name[0].strip().lower() in nationalities() or _defined(page, hit)


def _defined(page: Page, hit: Hit) -> bool:
    """Say whether a name in capitals is that of goods with an acronym: Rocket System (ARS)."""
    plural = _PLURAL.match(page.text, hit.end)
    short = SHORT.match(page.text, plural.end()) if plural else None
    if not short or not short[1][:2].isupper() or not page.mixed(hit.start, hit.end):
        return False
    named = _CAPITALS.search(page.text, max(0, hit.start - 60), hit.start)
    words = (named[0] if named else "") + page.text[hit.start : hit.end]
    return short[1][0] in {word[0] for word in _PARTED.split(words)}


def _in_play(page: Page, hit: Hit, grade: str) -> bool:
    """Say whether a head stands in the body, or names a good in the subject."""
    if hit.start >= page.body().start:
        return True
    if not page.in_subject(hit.start):
        return False
    return grade in {"good", "material", "counted", "thing", "arms"} or not MOVED.match(
        page.text, _past(page, hit)
    )


@cache
def followers() -> frozenset[str]:
    """Return the nouns that make an item their modifier: missile program."""
    return frozenset(row["word"] for row in rows("item_followers"))


@cache
def _deeds() -> frozenset[str]:
    """Return followers that tell what goods in the plural do: missiles use gyroscopes."""
    return frozenset(row["word"] for row in rows("item_followers") if row["deed"])


def _qualified(page: Page, hit: Hit, grade: str, lead: Before) -> bool:
    """Say whether the words around a plain head make goods of it."""
    if _barred(page, hit, lead):
        return False
    kind = lead.trade or lead.model or (lead.half and hit.word in _GOODS | ARMS | _FLYING)
    if kind or stands(page, hit):
        return True
    past = _past(page, hit)
    plural = page.lower[past - 1] == "s" and trades(page)
    parts = hit.word == "part" or (hit.word == "component" and reports(page))
    several = grade == "thing" or (lead.dealt and parts)
    small = page.text[hit.start].islower()
    if (several and plural) or _counts(hit, grade, lead, several=plural and small):
        return True
    if hit.word in KNOWN and _passed(page, hit, lead.start):
        return True
    both = hit.word in KNOWN and KNOWING.match(page.text, past) is not None
    concern = CONCERN.match(page.text, past) or (both and lead.nation and trades(page))
    if concern or (hit.word in ARMS and _dealt(page, hit, past)):
        return True
    if hit.word in _DEALT and hit.word in words("item_plain"):
        named = _many(page.text, hit, lead.start, past)
    else:
        told = (lead.dealt and hit.word in _PIECES) or (lead.nation and hit.word in KNOWN)
        named = grade == "thing" or told or both or hit.word not in words("item_plain")
    flows = hit.word in ARMS and flowing(page, lead.start, past)
    return named and (flows or dealt_in(page, lead.start, past))


def _past(page: Page, hit: Hit) -> int:
    """Return where what stands behind a noun begins, behind the sign of its plural too."""
    return hit.end + page.lower.startswith("s", hit.end)


def _passed(page: Page, hit: Hit, start: int) -> bool:
    """Say whether knowledge or equipment is passed on, and not just any goods."""
    return hit.word != "good" and passed_on(page, start)


def _dealt(page: Page, hit: Hit, past: int) -> bool:
    """Say whether a noun of trade follows arms: arms sales, and in small letters transfers."""
    moved = page.text[hit.start].islower() and MOVED.match(page.text, past)
    return bool(_DONE.match(page.text, past) or moved)


def _many(text: str, hit: Hit, start: int, past: int) -> bool:
    """Say whether arms are spoken of for the first time, and as many: shipped weapons."""
    several = past > hit.end or hit.word in ARMS - {"weapon"}
    return several and not (hit.word in ARMS and _NAMED.search(text, max(0, start - 8), start))


def _capitals(page: Page) -> bool:
    """Say whether a cable is written in capitals, which then tell nothing."""
    body = page.body()
    return page.small.count(1, *body) * _TENTH < body.end - body.start


def _barred(page: Page, hit: Hit, lead: Before) -> bool:
    """Say whether the words make something else of a plain head: a weapon of mass destruction."""
    text = page.text
    if hit.word in _CARRIERS and _ABOARD.search(text, max(0, lead.start - 14), lead.start):
        return True
    mass = hit.word in ARMS and _WMD.search(lead.nearest)
    if mass or lead.nearest in _THINK:
        return True
    raised = text[hit.start : hit.end].isupper() and hit.start >= page.body().start
    raised = raised and not page.once(_capitals)
    if raised and "-" not in lead.nation and not _DONE.match(text, hit.end):
        return True
    if _LADEN.match(text, hit.end) or lead.words.startswith("certain "):
        return True
    if _used_in(text, hit, lead) or (
        "ballistic" in lead.words and not lead.model and hit.word not in _PIECES
    ):
        return True
    return bool(_TOO_PLAIN.match(hit.word)) and grades().get(lead.nearest) in {"arms", "good"}


_FIGURES = re.compile(r"\d|hundred|thousand|dozen|million")


def _counts(hit: Hit, grade: str, lead: Before, *, several: bool) -> bool:
    """Say whether a nation, a make or a number makes an item of a head without a word of trade."""
    if grade == "bulk":
        return bool(_BULK.search(lead.quantity))
    counted = bool(lead.quantity) and not uncounted(lead.quantity)
    if hit.word in ARMS or "-" in lead.nation.removeprefix("non-"):
        return bool(lead.nation) or (several and _FIGURES.search(lead.quantity) is not None)
    if grade == "weak":
        branded = not lead.nation and lead.make not in _QUARTERS
        return bool(lead.make) and (counted or (branded and (several or hit.word in _MASS)))
    return bool(lead.make) or counted


def _used_in(text: str, hit: Hit, lead: Before) -> bool:
    """Say whether the words are only where something is used: in the guidance systems of."""
    after = text[hit.end : hit.end + 5].strip("s ")
    return after.startswith("of") and bool(_USED.search(text, max(0, lead.start - 16), lead.start))
