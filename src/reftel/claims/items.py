"""Items: goods, materials and arms, with quantity, model, nation, doubt and maker."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from functools import cache
from typing import TYPE_CHECKING

from reftel.claims.anchors import Hit, anchors, rows
from reftel.claims.containers import container_finds, quantity_before
from reftel.claims.item_echoes import Named, echoes
from reftel.claims.item_series import designations, sort_of
from reftel.claims.item_words import Before, before
from reftel.claims.passages import Stretches
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from reftel.claims.claim import Claim
    from reftel.claims.page import Page

_NAME = re.compile(r"[A-Z][\w&-]*\s+$")
_TOLD = re.compile(
    r"(?<![\w.-])(?:(?:(?!(?:19|20)\d\d\s)\d+(?:,\d{3})*(?:\.\d+)?|tons?\s+of|MT\s+of)\s+[\"\u201c]?"
    r"|of\s+[\"\u201c])(?P<run>(?:(?!\d+\s)[A-Z.\d&][\w.&-]*\s+){1,6})$"
)
"""A number before capitals: what is counted is no name, 5 Alder Caliber Pistols."""
_QUOTES = frozenset('"\u201c\u201d')
_BESIDE = re.compile(r"\s+\((?:and|the|including|i\.e\.,?|an?)\s+[a-z][^()\n]{2,40}\)")
_TITLE = re.compile(r"[A-Z]\w+\s+(?:of|and|for|on)\s+(?:the\s+)?$")
"""Words of a name before goods in capitals: the Agency for Control of Nuclear Materials."""
_UNIT_OF = re.compile(r"(?<!worth)(?<=[A-Za-z])\s+of(?:\s+an?)?$")
_PLURAL = re.compile(r"(?:e?s|\u2019s|'s)?(?![\w])", re.IGNORECASE)
_SHORT = re.compile(r"\s*\(\s*['\"]?([A-Z][A-Za-z]{1,9})['\"]?\s*\)")
_PART = re.compile(
    r"\s+(?:engines?|components?|parts|equipment|systems?|launchers?|platforms?)\b", re.IGNORECASE
)
_AFTER = re.compile(r"[\s-]+([A-Za-z][\w-]*)")
_MOVED = re.compile(r"\s+(?:transfers?|shipments?|deliveries|exports?)\b", re.IGNORECASE)
_TAIL = re.compile(
    r"(?:\s+and\s+(?:components?|parts|spares?|spare\s+parts"
    r"|accessories)(?:\s+for\s+(?:the\s+)?\w+)?)?"
    r"(?:\s+of\s+(?:recent|\w+)\s+(?:manufacture|origin|design|make)\b)?",
    re.IGNORECASE,
)
_JOINT = re.compile(r"\s*(?:/|\s+and(?:/or)?\s+)\s*", re.IGNORECASE)
_MAKER = re.compile(
    r"[^.;:]{0,30}?\b(?:manufactured|produced|made|built)\s+by\s+(?:the\s+)?(?:\w+\s+(?:firm"
    r"|company)\s+)?"
    r"([A-Z][\w&-]*(?: {1,2}(?:& |and (?=[A-Z]))?[A-Z][\w&-]*){0,4})"
)
_SOLD = re.compile(
    r"\bthe\s+(?:items?|goods|equipment|products?)\s+(?:sold|supplied|shipped|transferred"
    r"|provided|exported)"
    r"\s+by\s+(?P<by>[A-Z][\w&.-]*(?:\s+[A-Z][\w&.-]*){0,5})\s+to\s+"
    r"(?P<to>(?:the\s+)?[A-Z][\w&.-]*(?:\s+[A-Z][\w&.-]*){0,5})"
)
_INTANGIBLE = re.compile(
    r"\bintangible\s+(?:technology\s+)?transfers?(?:\s+of\s+technology)?\b", re.IGNORECASE
)
_MATERIAL = re.compile(r"\bthis\s+(?:controlled\s+|sensitive\s+)?material\b", re.IGNORECASE)
_WMD = re.compile(
    r"(?:chemical|biological|nuclear|atomic|radiological|toxin|mass|cbw|bw|cw)$", re.IGNORECASE
)
_TOO_PLAIN = re.compile(r"(?:technolog|missile|system|weapon|aircraft|rocket)", re.IGNORECASE)
_MODEL_AFTER = re.compile(
    r",?\s+(?:[Mm]odel|MODEL)\s+(?:[Nn]o\.?\s*)?[A-Z]?[\w-]*\d[\w-]*"
    r"|,\s+(?:\.\d{2,3}(?:/\d+)?|\d{1,2}(?:\.\d+)?\s?mm)(?:\s+(?:[Cc]al(?:iber)?\b\.?|CAL(?:IBER)?\b\.?))?"
)
_SORT = re.compile(
    r"\s+(?:(?:automatic|assault|sniper|cruise|ballistic|anti-ship|anti-tank|surface-to-air|guided|attack"
    r"|combat|transport|cargo|trainer|training|utility|fighter|jet|air-?\s?defen[cs]e|main|battle|infantry"
    r"|fighting|medium-range|short-range|long-range)\s+){0,3}(?:missile|rocket|aircraft|fighter|jet|plane"
    r"|helicopter|gunship|trainer|transport|tank|launcher|system|rifle|torpedo|bomb|carbine|vehicle"
    r"|carrier|howitzer|gun|drone|UAV|MANPAD)(?:s|es|S)?\b",
    re.IGNORECASE,
)
_LISTED_USE = re.compile(r"missiles,?\s+(?:and|or)\s+$")
_USED = re.compile(r"\bin\s+(?:the\s+)?$")
_WEAPONS_AND = re.compile(r"\b(?:weapons|arms)\s+and\s+$", re.IGNORECASE)
_ASKING = frozenset({"weak", "counted", "bulk"})
"""Grades of heads that are an item only with a word or number before them."""
_BULK = re.compile(r"\b(?:worth|tons?|tonnes|drums?|kilograms?|kgs?|sacks|bags)\b", re.IGNORECASE)
_FLYING = frozenset({"aircraft", "helicopter"})
_DONE = re.compile(
    r"\s+(?:destruction|elimination|disposal|dismantlement|deals?|transactions?|proposals?)\b",
    re.IGNORECASE,
)
"""What is done with goods that are named; the goods stay what is spoken of."""
_ARMS = frozenset({"weapon", "weaponry", "arms", "armament"})
_GOODS = frozenset(
    [
        "equipment",
        "item",
        "good",
        "hardware",
        "material",
        "instrument",
        "chamber",
        "vehicle",
        "machine",
        "component",
        "part",
    ]
)
_AND_WMD = re.compile(
    r"s?\s*(?:,|/|and|or|and/or)\s*(?:biological|bacteriological|nuclear|radiological)",
    re.IGNORECASE,
)


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


@cache
def _grades() -> Mapping[str, str]:
    return {row["head"].lower(): row["class"] for row in rows("item_heads")}


def find_items(page: Page) -> Iterator[Claim]:
    """Yield items; a general word counts with a word of the trade before it, as generic."""
    finds = [*container_spans(page), *_patterns(page)]
    finds += _headed(page, finds)
    finds += _again_named(page, finds)
    for find in _joined(page.text, sorted(finds, key=lambda find: find.start)):
        yield _claim(page, find)


def _again_named(page: Page, finds: list[Find]) -> list[Find]:
    """Return goods named again by a short name or their head, where nothing else is found."""
    named = [
        Named(find.start, page.text[find.lead : find.end], find.head, _exact(find),
              find.before.model, find.before.make if find.before.make.isupper() else "")
        for find in finds if find.grade not in {"sold", "containers"}
    ]  # fmt: skip
    taken = Stretches(Span(find.start, find.end) for find in finds)
    return [
        Find(echo.start, echo.end, echo.head, "again", plural=True, lead=echo.start,
             facts={"coref": True})
        for echo in echoes(page.text, page.lower, _stretches(page), named)
        if not any(span.start < echo.end and echo.start < span.end
                   for span in taken.near(Span(echo.start, echo.end)))
        and (echo.name or not _followed(page.text, echo.end))
    ]  # fmt: skip


def _stretches(page: Page) -> list[Span]:
    subject = page.cable.places.get("subject")
    return [subject, page.body()] if subject else [page.body()]


def _exact(find: Find) -> bool:
    lead = find.before
    return (
        find.grade in {"good", "counted"}
        or find.head in _FLYING
        or (find.grade == "weak" and bool(lead.trade or lead.model or lead.make))
    )


def _followed(text: str, end: int) -> bool:
    follower = _AFTER.match(text, end)
    return bool(follower and (text[end] == "-" or follower[1].lower() in _followers()))


def container_spans(page: Page) -> Iterator[Find]:
    """Yield lots in containers: so many of such a size, and what is said to be in them."""
    for lot in container_finds(page):
        yield Find(lot.start, lot.end, lot.goods, "containers", plural=True, lead=lot.start,
                   facts={"containers": lot.size})  # fmt: skip


def _patterns(page: Page) -> Iterator[Find]:
    text, hits = page.text, anchors(page, "item")
    for hit in hits:
        if hit.word in {"item", "good", "equipment", "product"}:
            if found := _SOLD.search(text, max(0, hit.start - 6), hit.end + 160):
                facts: dict[str, str | bool] = {"supplier": found["by"], "recipient": found["to"]}
                yield Find(*found.span(), "unspecified items", "sold", plural=True,
                           lead=found.start(), facts=facts)  # fmt: skip
        elif hit.word in {"technology", "technologies"}:
            for found in _INTANGIBLE.finditer(text, max(0, hit.start - 30), hit.end + 1):
                yield Find(*found.span(), "intangible technology transfers", "weak", plural=True,
                           lead=found.start())  # fmt: skip


def _headed(page: Page, taken: list[Find]) -> Iterator[Find]:
    hits = sorted([*anchors(page, "item"), *designations(page)])
    starts = {hit.start for hit in hits}
    spans = sorted((find.start, find.end) for find in taken)
    material = False
    at = 0
    for hit in hits:
        while at < len(spans) and spans[at][1] <= hit.start:
            at += 1
        if at < len(spans) and spans[at][0] <= hit.start:
            continue
        find = _head(page, hit, starts)
        if find is None and material and hit.word == "material":
            find = _again(page, hit)
        if find and (at >= len(spans) or find.end <= spans[at][0]):
            material = material or find.grade == "material"
            yield find


def _again(page: Page, hit: Hit) -> Find | None:
    found = _MATERIAL.search(page.text, max(0, hit.start - 30), hit.end + 1)
    if not found:
        return None
    return Find(*found.span(), "this material", "material", plural=False, lead=found.start(),
                facts={"coref": True})  # fmt: skip


def _head(page: Page, hit: Hit, starts: set[int]) -> Find | None:
    """Read the words around a head noun; None where they make no item of it."""
    text, grade = page.text, _grades().get(hit.word.lower(), "arms")
    plural = _PLURAL.match(text, hit.end)
    if plural is None or not _cased(text, hit) or not _in_play(page, hit, grade):
        return None
    end = plural.end() if plural[0] and plural[0][0] not in "'\u2019" else hit.end
    end = _sorted_as(text, hit, grade, end)
    if _leads_on(text, hit, grade, end, starts):
        return None
    if _other_use(text, hit):
        return None
    lead = before(text, hit.start, page.body().start if grade == "weak" else 0)
    lead = _run(text, hit, lead)
    if grade in _ASKING and not _qualified(hit, grade, lead, text):
        return None
    own = lead.lead if grade in _ASKING else lead.bare
    sort = sort_of(hit.word)
    find = Find(lead.start, end, sort or hit.word, grade, end > hit.end, lead, own)
    if sort:
        find.facts["model"] = hit.word
    return _quoted(text, _ended(text, find))


def _run(text: str, hit: Hit, lead: Before) -> Before:
    """Take in all words in capitals that follow a number: 10 Alder XDM Pistols."""
    small = text[hit.start : hit.start + 2]
    found = _TOLD.search(text, max(0, hit.start - 60), hit.start) if small.istitle() else None
    if not found or found.start("run") >= lead.lead:
        return lead
    own = found.start("run")
    amount, start = quantity_before(text, own)
    return replace(lead, start=start, lead=own, bare=own, quantity=amount)


def _quoted(text: str, find: Find) -> Find:
    """Take in the mark that closes a quotation which begins after the quantity."""
    lead = find.before.lead
    if text[lead - 1 : lead] in _QUOTES and text[find.end : find.end + 1] in _QUOTES:
        find.end += find.start < lead
    return find


def _sorted_as(text: str, hit: Hit, grade: str, end: int) -> int:
    """Take in the plain noun after arms called by their model: M-600 rockets."""
    if grade != "arms" or not (hit.word[1:2].islower() or any(map(str.isdigit, hit.word))):
        return end
    noun = _SORT.match(text, end)
    return noun.end() if noun else end


def _leads_on(text: str, hit: Hit, grade: str, end: int, starts: set[int]) -> bool:
    """Say whether a head only modifies the next word: missile program, graphite furnace."""
    follower = _AFTER.match(text, end)
    if not follower or (grade in {"arms", "weak"} and _MOVED.match(text, end)):
        return False
    if grade in {"arms", "good"} and _DONE.match(text, end):
        return False
    if text[hit.start : end].upper().endswith("MANPADS") and follower[1].startswith("missile"):
        return False
    if text[end] == "-" or follower[1].lower() in _followers():
        return True
    plain = _whole(hit, grade) and _TOO_PLAIN.match(follower[1])
    return follower.start(1) in starts and not plain


def _other_use(text: str, hit: Hit) -> bool:
    if hit.word == "chemical" and _AND_WMD.match(text, hit.end):
        return True
    return bool(_LISTED_USE.search(text[max(0, hit.start - 24) : hit.start]))


def _whole(hit: Hit, grade: str) -> bool:
    """Say whether a name is an item although a plain noun follows: MANPADS technology."""
    return grade == "arms" or (grade == "good" and hit.word.isupper())


def _cased(text: str, hit: Hit) -> bool:
    written = text[hit.start : hit.start + len(hit.word)]
    if hit.word.isupper():
        return written.isupper()
    if not written[0].isupper() or written.isupper() or hit.word[0].isupper():
        return True
    ahead = _AFTER.match(text, hit.end)
    start = max(0, hit.start - 60)
    told = bool(_TOLD.search(text, start, hit.start))
    if told and ahead and "\n" in ahead[0]:
        return True
    if _TITLE.search(text, start, hit.start) and written.istitle():
        return False
    if ahead and ahead[1][0].isupper():
        return False
    return told or not _NAME.search(text, start, hit.start)


def _in_play(page: Page, hit: Hit, grade: str) -> bool:
    """Say whether a head stands in the body, or names a good in the subject."""
    if hit.start >= page.body().start:
        return True
    subject = page.cable.places.get("subject")
    return bool(
        subject
        and subject.start <= hit.start < subject.end
        and grade in {"good", "material", "counted", "arms"}
    )


@cache
def _followers() -> frozenset[str]:
    return frozenset(row["word"] for row in rows("item_followers"))


def _qualified(hit: Hit, grade: str, lead: Before, text: str) -> bool:
    if lead.nearest and _WMD.search(lead.nearest):
        return False
    if text[hit.start : hit.end].isupper() and "-" not in lead.nation:
        return False
    if _used_in(text, hit, lead) or ("ballistic" in lead.words and not lead.model):
        return False
    if _TOO_PLAIN.match(hit.word) and _grades().get(lead.nearest) in {"arms", "good"}:
        return False
    if lead.trade or lead.model or (lead.half and hit.word in _GOODS):
        return True
    return _counts(hit, grade, lead)


def _counts(hit: Hit, grade: str, lead: Before) -> bool:
    """Say whether a nation, a make or a number makes an item of a head without a word of trade."""
    if grade == "bulk":
        return bool(_BULK.search(lead.quantity))
    if hit.word in _ARMS or "-" in lead.nation:
        return bool(lead.nation)
    if grade == "weak":
        return bool(lead.make and lead.quantity)
    return bool(lead.make or lead.quantity)


def _used_in(text: str, hit: Hit, lead: Before) -> bool:
    """Say whether the words are only where something is used: in the guidance systems of."""
    after = text[hit.end : hit.end + 5].strip("s ")
    return after.startswith("of") and bool(_USED.search(text, max(0, lead.start - 16), lead.start))


def _ended(text: str, find: Find) -> Find:
    """Take in what follows the head, and the weapons before an ammunition."""
    find.end = _tail(text, find)
    for pattern in (_MODEL_AFTER, _BESIDE):
        if more := pattern.match(text, find.end):
            find.end = more.end()
    pair = _WEAPONS_AND.search(text, max(0, find.start - 20), find.start)
    if pair and find.head in {"ammunition", "munition"}:
        find.start = find.lead = pair.start()
    elif not _UNIT_OF.search(find.before.quantity) and find.grade != "containers":
        find.start = find.lead
    return find


def _tail(text: str, find: Find) -> int:
    """Return where the goods end with their short name, their parts or what is done with them."""
    if short := _SHORT.match(text, find.end):
        part = _PART.match(text, short.end())
        return part.end() if part else short.end()
    if find.grade == "weak" and (moved := _MOVED.match(text, find.end)):
        return moved.end()
    tail = _TAIL.match(text, find.end) if find.grade in {"arms", "weak"} else None
    return tail.end() if tail else find.end


def _joined(text: str, finds: Iterable[Find]) -> Iterator[Find]:
    """Join what is one thing in two words: steel and aluminum, UAV and UAV equipment."""
    held: Find | None = None
    for find in finds:
        if held and find.start < held.end:
            held.end = max(held.end, find.end)
            continue
        if (
            held
            and (joint := _JOINT.match(text, held.end))
            and joint.end() >= find.start
            and _one(held, find)
        ):
            held.end = find.end
            if "containers" in find.facts:
                held.facts["containers"] = f"{held.facts['containers']}+{find.facts['containers']}"
            continue
        if held:
            yield held
        held = find
    if held:
        yield held


def _one(first: Find, second: Find) -> bool:
    if first.grade == second.grade == "containers":
        return True
    if second.before.quantity or second.facts or first.facts:
        return False
    if first.grade == second.grade == "material":
        return not second.before.model and _metals(first.head) and _metals(second.head)
    if (
        second.head in {"equipment", "component", "part"}
        and first.head.lower() in second.before.words
    ):
        return True
    if {first.head, second.head} <= {"weapon", "ammunition", "munition", "arms", "equipment"}:
        return True
    single = not first.plural and not second.plural
    return single and first.grade == second.grade == "good" and bool(first.before.model)


def _metals(head: str) -> bool:
    """Say whether a material is told by one word: steel and aluminum are one lot."""
    return head.lower().split()[-1] in {"steel", "aluminum", "aluminium", "titanium", "alloy"}


def _claim(page: Page, find: Find) -> Claim:
    text = page.text
    lead = find.before
    told = (
        ("quantity", lead.quantity),
        ("model", lead.model),
        ("nation", lead.nation),
        ("modality", lead.doubt),
    )
    attributes = find.facts | {name: value for name, value in told if value}
    if find.grade in {"weak", "sold"}:
        attributes["generic"] = True
    if "containers" not in attributes and (maker := _MAKER.match(text, find.end)):
        attributes["maker"] = " ".join(maker[1].split())
    value = find.head if find.grade in {"sold", "containers"} else text[find.lead : find.end]
    return page.claim("item", (find.start, find.end), _value(value), "items", attributes=attributes)


def _value(words: str) -> str:
    plain = " ".join(words.split())
    return plain.lower() if plain.isupper() and " " in plain else plain
