"""Where goods begin and end: their count, short name, content, parts and what is done with them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from reftel.claims.goods.item_models import MODEL_AFTER, SHORT
from reftel.claims.goods.item_words import Before

QUOTES = frozenset('"')
ARMS = frozenset({"weapon", "weaponry", "arms", "armament"})
_BROAD = ARMS | {"defense article", "defence article", "equipment"}
_BESIDE = re.compile(
    r"\s+\((?:(?:(?:and|the|i\.e\.,?|an?)\s+(?=[a-z])|(?:for|with)\s+)"
    r"(?:(?!\b(?:was|were|is|are|had|has|will)\b)[^()\n]){2,40}|[^()\n]{0,12}\d\s?mm[^()\n]{0,12})\)"
)
_UNCOUNTED = re.compile(
    r"one|.*\bworth\s+of|(?:an?\s+)?(?:(?:larger|greater|smaller)\s+)?numbers?\s+of"
    r"|(?:quantit(?:y|ies)|amounts?)\s+of",
    re.IGNORECASE | re.DOTALL,
)
"""Quantities that are no part of the goods: ten million worth of, a larger number of."""
_SOME = re.compile(r"(?:an?\s+)?numbers?\s+of", re.IGNORECASE)
_HEDGED = re.compile(
    r"(?<![\w.,-])(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)"
    r"\s+what\s+(?:are|were|may\s+be|might\s+be|could\s+be)"
    r"\s+(?:probably|likely|possibly|apparently|believed\s+to\s+be)\s+$"
)
"""A number before goods of which one is not sure: four what were probably jet vanes."""
NUMBER = (
    r"(?:\d{1,3}(?:,\d{3})+|\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    r"|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-[a-z]+)?"
    r"|(?:an?\s+)?(?:hundred|dozen))"
)
_ABOUT = (
    r"(?:(?:at\s+least|about|approximately|over|up\s+to|nearly|more\s+than|another"
    r"|an?\s+further)\s+)?"
)
_OTHER = r"(?:(?:other|remaining|first|last|further|missing|additional|same|new|seized)\s+)?"
_COUNTED = re.compile(
    rf"(?<![\w.,$-]){_ABOUT}(?:(?:the|these|those|all)\s+)?{_OTHER}{NUMBER}\s+"
    r"(?:(?:more|new|other|of\s+(?:the|these|those)"
    r"|(?:kilograms?|kgs?|tons?|pieces|sets|drums|boxes)\s+of\s+(?:the|this|these))\s+)?$"
    r"|\bthe\s+(?:first|second|third|fourth|last|other|remaining|missing|seized|identified|said|aforementioned)\s+$"
    r"|\b(?:additional|further)\s+$"
    rf"|\b(?:one|some|most|several|many|half|all|none|any)\s+of\s+(?:the|these|those|its|their)\s+(?:{NUMBER}\s+)?$|\bboth\s+$",
    re.IGNORECASE,
)
"""What stands before goods named again: the other 17, all of the, at least forty of the."""
_ARTICLES = frozenset({"the", "these", "those", "this"})
_PLAIN = frozenset(
    ["a", "an", "and", "any", "as", "by", "for", "from", "in", "of", "on", "or", "to", "with"]
)
_PART = re.compile(
    r"\s+(?:engines?|components?|parts|equipment|systems?|launchers?|platforms?)\b", re.IGNORECASE
)
MOVED = re.compile(
    r"\s+(?:transfers?|shipments?|deliveries|exports?|purchases|procurement|acquisitions?)\b",
    re.IGNORECASE,
)
_RELATED = re.compile(
    r"\s+(?:and|or|and/or)\s+(?:(?:other\s+)?related\s+(?:materi[ae]ls?|items|equipment)"
    r"|defen[sc]e\s+services?)\b"
)
KNOWING = re.compile(
    r"(?:,\s+[a-z]+)?,?\s+(?:and|or|and/or)\s+(?:technolog(?:y|ies)|equipment|expertise|know-how|information)\b"
    r"(?!\s+(?:controls?|transfers?|exchange|sharing))"
)
"""What goods and the knowledge of them are told with: equipment and technology."""
KNOWN = frozenset({"equipment", "technology", "technologies", "defense article", "good"})
_CONTENT = re.compile(
    r"\s+with\s+(?:non-)?[A-Z][\w.]*[- ](?:(?:licensed|origin|made|built|supplied)\s+)?"
    r"(?:components?|parts|engines?|content|technology|avionics|electronics)\b"
)
"""What goods have in them: satellites with U.S.-licensed components."""
CONCERN = re.compile(
    r"\s+of\s+(?:\w+\s+)?(?:proliferation|nonproliferation)\s+concern\b", re.IGNORECASE
)
"""What makes goods of plain words: items of proliferation concern."""
_KIND = re.compile(
    r"\s+of\s+(?:this|that|the\s+same|any)\s+(?:kind|type|sort|class)\b|\s+themselves\b"
)
_TAIL = re.compile(
    r"(?:\s+and\s+(?:components?|parts|spares|spare\s+parts"
    r"|accessories)\b(?:\s+for\s+(?:the\s+)?(?-i:[a-z]+)\b(?!-)|(?!\s+for\b)))?"
    r"(?:\s+of\s+(?:recent|\w+)\s+(?:manufacture|origin|design|make)\b)?",
    re.IGNORECASE,
)
_DELIVERY = re.compile(r"\s+delivery\s+systems?\b")
"""What brings arms to their goal, itself a thing made and sold."""
_MADE = re.compile(
    r"\s+of\s+(?:[A-Z][\w.]+\s+)?[A-Z][\w.]+\s+(?:manufacture|origin|design|make)\b|,\s+grade\s+\d+\b"
    r"|,\s+(?:serial|S/N)\s+(?:numbers?\s+|no\.\s*)?[A-Z]*\d*-?[\w-]*\d[\w-]*"
)
"""Whose work goods are, and of what grade: gauges of Italian make, bars of steel, grade 350."""
STOCK = re.compile(r"\s+(?:stockpiles?|stocks?|inventor(?:y|ies))\b", re.IGNORECASE)
_WEAPONS_AND = re.compile(r"\b(?:weapons|arms)\s+and\s+$", re.IGNORECASE)


@dataclass(slots=True)
class Find:
    """An item at a place while it is put together."""

    start: int
    end: int
    head: str
    grade: str
    """`good`, `material`, `arms`, `weak`, or the pattern that found it."""
    plural: bool
    before: Before = field(default_factory=Before)
    lead: int = 0
    """Where its own words begin, after the quantity."""
    facts: dict[str, str | bool] = field(default_factory=dict)


def ended(text: str, find: Find) -> Find:
    """Take in what follows the head, and the number, doubt or weapons before the goods."""
    find.end = _tail(text, find)
    for pattern in (MODEL_AFTER, _BESIDE):
        if more := pattern.match(text, find.end):
            find.end = more.end()
    _begin(text, find)
    return _quoted(text, find)


def _begin(text: str, find: Find) -> None:
    near = max(0, find.start - 60)
    hedged = "what" in text[near : find.start] and _HEDGED.search(text, near, find.start)
    shot = find.head in {"ammunition", "munition"}
    pair = shot and _WEAPONS_AND.search(text, max(0, find.start - 20), find.start)
    if hedged:
        find.start = hedged.start()
    elif pair:
        find.start = find.lead = pair.start()
    elif not find.before.quantity and not find.before.words:
        find.start = find.lead if text.startswith("-", find.end) else led_by(text, find.lead)
    elif not find.before.quantity or _UNCOUNTED.fullmatch(find.before.quantity):
        find.start = find.lead


def _quoted(text: str, find: Find) -> Find:
    """Take in the mark that closes a quotation which begins after the quantity."""
    lead = find.before.lead
    if text[lead - 1 : lead] in QUOTES and text[find.end : find.end + 1] in QUOTES:
        find.end += find.start < lead
    return find


def _tail(text: str, find: Find) -> int:
    """Return where the goods end with their short name, their parts or what is done with them."""
    if short := SHORT.match(text, find.end):
        part = _PART.match(text, short.end())
        return part.end() if part else short.end()
    tail = next((more for more in _tails(text, find) if more), None)
    return tail.end() if tail else find.end


def of_kind(text: str, end: int) -> int:
    """Return where goods end with the words that make a kind of them: furnaces of this kind."""
    kind = _KIND.match(text, end)
    return kind.end() if kind else end


def _tails(text: str, find: Find) -> list[re.Match[str] | None]:
    """Return what may follow goods of this sort, the first that stands there counts."""
    found = [CONCERN.match(text, find.end), _KIND.match(text, find.end)]
    if find.head in _BROAD:
        found.append(_RELATED.match(text, find.end))
    if find.head in KNOWN:
        found.append(KNOWING.match(text, find.end))
    if find.head.endswith(("missile", "rocket")):
        found.append(_DELIVERY.match(text, find.end))
    if find.grade == "weak":
        found.append(MOVED.match(text, find.end))
    found.append(_CONTENT.match(text, find.end))
    if find.grade == "material":
        found.append(STOCK.match(text, find.end))
    elif find.grade in {"arms", "weak"}:
        found.append(_TAIL.match(text, find.end))
    found.append(_MADE.match(text, find.end))
    return found


def uncounted(quantity: str) -> bool:
    """Say whether a quantity only says that there are some: a number of."""
    return bool(_SOME.fullmatch(quantity))


def led_by(text: str, start: int) -> int:
    """Return where the number or pointing word begins before goods that are named again."""
    told = text[max(0, start - 24) : start].split()[-2:]
    if not told or (told[-1] in _ARTICLES and told[0] != "of") or told[-1] in _PLAIN:
        return start
    led = _COUNTED.search(text, max(0, start - 48), start)
    return led.start() if led else start
