"""Items: goods, materials and arms, with quantity, model, nation, doubt and maker."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.goods.item_deals import (
    PACKAGES,
    in_row,
    listed_for,
    named_after,
    packed,
    weighed,
)
from reftel.claims.goods.item_declared import declared
from reftel.claims.goods.item_echoes import Named, echoes
from reftel.claims.goods.item_ends import ARMS, KNOWN, QUOTES, Find, led_by, of_kind
from reftel.claims.goods.item_fields import in_fields
from reftel.claims.goods.item_joints import joined
from reftel.claims.goods.item_models import model_told
from reftel.claims.goods.item_nouns import AFTER, ASKING, followers, grades, head_at
from reftel.claims.goods.item_rare import rare
from reftel.claims.goods.item_series import designations
from reftel.claims.goods.item_standing import reports
from reftel.claims.goods.item_words import Before
from reftel.claims.shipping.containers import container_finds
from reftel.claims.text.anchors import Hit, anchors
from reftel.claims.text.cover import Cover
from reftel.claims.text.dealings import trades
from reftel.claims.text.lexicon import head_of, words
from reftel.claims.text.passages import Stretches
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reftel.claims.claim import Claim
    from reftel.claims.text.page import Page

_LIST = re.compile(
    r"\s*,\s*(?:and\s+|or\s+|as\s+well\s+as\s+)?(?:the\s+)?"
    r"|\s+(?:and|or|as\s+well\s+as)\s+(?:the\s+)?"
)
_LIST_BACK = re.compile(rf"(?:{_LIST.pattern})$")
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
_HANDED_ON = re.compile(
    r"(?i:tech(?:nology)?)\s+transfers?\b(?!\s+(?:control|regulation|bill|act|licen[cs]e)s?\b)"
)
"""Knowledge that passes from hand to hand, for which deals and guidelines are made."""
_MATERIAL = re.compile(
    r"\b(?i:this|the)\s+(?:(?i:controlled|sensitive|same|seized|said)\s+|(?:[A-Z][\w-]+\s+){1,2})?"
    r"(?i:material|metal|powder)\b(?!-)"
)
_FIGURE = re.compile(
    r"\d|[a-z]+(?:teen|ty)\b|(?:two|three|four|five|six|seven|eight|nine|ten|twelve)\b"
)
_STANDS = re.compile(
    r"\s*[.,;:)]|\s+(?:is|was|were|had|has|will|would|may|could|came|went|left|to|from|in|at|for|by"
    r"|and|or|but|on|into|that|which|with|could|should|can|cannot|might|must|did|does|remains)\b|\s*$"
)
"""What follows a material that is meant by its noun alone, and no noun as in the metal gate."""
_FORM = re.compile(r",? {1,2}([A-Z]\w+)\b")
_LONG = 1500
"""How far after a material it may be called the material."""
_MATTER = frozenset({"material", "metal", "powder"})
_FLYING = frozenset({"aircraft", "helicopter"})


def find_items(page: Page) -> Iterator[Claim]:
    """Yield items; a general word counts with a word of the trade before it, as generic."""
    finds = [*container_spans(page), *_declared(page), *_patterns(page)]
    finds += _headed(page, finds)
    finds += _beside(page, finds)
    finds += _weighed(page, finds)
    finds += _rowed(page, finds)
    finds += _fielded(page, finds)
    finds += _again_named(page, finds)
    for find in joined(page.text, sorted(finds, key=lambda find: find.start)):
        if not _of_firm(page.text, find):
            yield _claim(page, find)


def _of_firm(text: str, find: Find) -> bool:
    """Say whether the words are those of a firm's name before its form: Alder Metals Ltd."""
    form = _FORM.match(text, find.end)
    last = text.rfind(" ", find.start, find.end) + 1 or find.start
    return (
        form is not None and text[last].isupper() and head_of(form[1].lower()).strength == "suffix"
    )


def _declared(page: Page) -> Iterator[Find]:
    """Yield what the papers of goods call them."""
    for start, end in declared(page):
        yield Find(start, end, "goods", "field", plural=True, lead=start, facts={"declared": True})


def _again_named(page: Page, finds: list[Find]) -> list[Find]:
    """Return goods named again by a short name or their head, where nothing else is found."""
    named = [
        Named(find.start, page.text[find.lead : find.end], find.head, _exact(find),
              find.before.model, find.before.make if find.before.make.isupper() else "",
              bool(_FIGURE.match(find.before.quantity)), find.grade == "material")
        for find in finds if find.grade not in {"sold", "containers"}
    ]  # fmt: skip
    taken = _taken(finds)
    boxes = (one.start for one in finds if one.grade == "containers" or _boxed(one))
    return [
        Find(echo.start, of_kind(page.text, echo.end), echo.head, "again", plural=True,
             lead=echo.lead or echo.start, facts={"coref": True})
        for echo in echoes(page.text, page.lower, _stretches(page), named, wide=reports(page),
                           boxed=min(boxes, default=0))
        if not taken.meets(echo.start, echo.end)
        and (echo.name or not _followed(page.text, echo.end))
    ]  # fmt: skip


def _boxed(find: Find) -> bool:
    """Say whether goods are told by their containers: two containers of graphite."""
    return find.head == "container" or "container" in find.before.quantity


def _taken(finds: list[Find]) -> Cover:
    return Cover((find.start, find.end) for find in finds)


def _weighed(page: Page, finds: list[Find]) -> Iterator[Find]:
    """Yield goods that no table knows, told by weight or by number of drums."""
    taken = _taken(finds)
    for span, own in weighed(page):
        if not taken.meets(*span):
            words = " ".join(page.text[own : span.end].split())
            amount = page.text[span.start : own].strip(' "')
            lead = Before(span.start, own, own, quantity=" ".join(amount.split()))
            end = span.end + (page.text[own - 1] in QUOTES)
            yield Find(span.start, end, words, "material", plural=False, before=lead, lead=own)
    for span, own, amount in packed(page):
        if not taken.meets(*span):
            word = next(one for one in PACKAGES if page.lower.startswith(one, own))
            lead = Before(span.start, own, own, quantity=amount)
            yield Find(*span, word, "material", plural=True, before=lead, lead=own,
                       facts={"packed": True})  # fmt: skip


def _fielded(page: Page, finds: list[Find]) -> list[Find]:
    """Return goods that a form or a part number tells where no words of theirs are known."""
    taken = _taken(finds)
    return [
        Find(*span, "goods", "field", plural=True, lead=span.start, before=Before(quantity=count))
        for span, count in in_fields(page)
        if not taken.meets(*span)
    ]


def _edges(finds: list[Find]) -> tuple[set[int], set[int]]:
    """Return where goods begin, with their quantity and without it, and where they end."""
    starts = {place for find in finds for place in (find.start, find.lead)}
    return starts, {find.end for find in finds}


def _rowed(page: Page, finds: list[Find]) -> list[Find]:
    """Return words that stand in one row between goods."""
    if not trades(page):
        return []
    starts, ends = _edges(finds)
    taken = _taken(finds)
    rowed = {
        *in_row(page.text, ends, starts),
        *listed_for(page, {find.start for find in finds}),
        *named_after(page),
        *rare(page),
    }
    return [
        Find(*span, page.lower[slice(*span)].split()[-1].removesuffix("s"), "weak", plural=True,
             lead=span.start)
        for span in sorted(rowed)
        if not taken.meets(*span)
    ]  # fmt: skip


def _beside(page: Page, finds: list[Find]) -> list[Find]:
    """Return plain goods that stand in one list with goods: lathes, valves and tubes."""
    if not finds:
        return []
    hits = [
        hit
        for hit in anchors(page, "item")
        if grades()[hit.word.lower()] in ASKING
        and (hit.word in ARMS or hit.word not in words("item_plain"))
    ]
    starts, ends = _edges(finds)
    taken = Stretches(Span(find.start, find.end) for find in finds)
    found: list[Find] = []
    for way in (hits, hits[::-1]):
        for hit in way:
            near = taken.near(Span(hit.start - 60, hit.end + 30)) or found
            find = head_at(page, hit, set(), plain=True) if near else None
            if find and find.plural and _in_list(page.text, find, starts, ends):
                found.append(find)
                starts |= {find.start, find.lead}
                ends.add(find.end)
    return found


def _in_list(text: str, find: Find, starts: set[int], ends: set[int]) -> bool:
    """Say whether goods stand right before or after in a list, and not at the place itself."""
    if find.start in starts or find.end in ends:
        return False
    before_it = _LIST_BACK.search(text, max(0, find.start - 16), find.start)
    after_it = _LIST.match(text, find.end)
    return bool(
        (before_it and before_it.start() in ends) or (after_it and after_it.end() in starts)
    )


def _stretches(page: Page) -> list[Span]:
    subject = page.cable.places.get("subject")
    return [subject, page.body()] if subject else [page.body()]


def _exact(find: Find) -> bool:
    lead = find.before
    return (
        find.grade in {"good", "counted", "thing"}
        or find.head in _FLYING
        or (find.grade == "weak" and bool(lead.trade or lead.model or lead.make))
        or (
            find.grade == "weak"
            and find.head not in grades()
            and find.head not in words("item_plain")
        )
    )


def _followed(text: str, end: int) -> bool:
    follower = AFTER.match(text, end)
    return bool(follower and (text[end] == "-" or follower[1].lower() in followers()))


def container_spans(page: Page) -> Iterator[Find]:
    """Yield lots in containers: so many of such a size, and what is said to be in them."""
    for lot in container_finds(page):
        yield Find(lot.start, lot.end, lot.goods, "containers", plural=True, lead=lot.start,
                   facts={"containers": lot.size})  # fmt: skip


def _patterns(page: Page) -> Iterator[Find]:
    text, hits = page.text, anchors(page, "item")
    yield from _listed(page, hits)
    for hit in hits:
        if hit.word in {"item", "good", "equipment", "product"}:
            if found := _SOLD.search(text, max(0, hit.start - 6), hit.end + 160):
                facts: dict[str, str | bool] = {"supplier": found["by"], "recipient": found["to"]}
                yield Find(*found.span(), "unspecified items", "sold", plural=True,
                           lead=found.start(), facts=facts)  # fmt: skip
        elif hit.word in {"technology", "technologies", "tech"}:
            for found in _INTANGIBLE.finditer(text, max(0, hit.start - 30), hit.end + 12):
                yield Find(*found.span(), "intangible technology transfers", "weak", plural=True,
                           lead=found.start())  # fmt: skip
            if trades(page) and (found := _HANDED_ON.match(text, hit.start)):
                yield Find(*found.span(), "technology transfers", "weak", plural=True,
                           lead=found.start())  # fmt: skip


_LISTED = re.compile(
    r"\b(?:(?:United\s+States|U\.?S\.?|NSG|EU|Wassenaar)\s+)?(?:Munitions|Trigger|trigger|Control|Commerce\s+Control|Dual-Use)\s+[Ll]ist"
    r"\s+(?:\([A-Z]{3,5}\)\s+)?$"
)
"""The list that goods stand on: Munitions List (USML) items."""
_ON_LIST = frozenset({"item", "good", "equipment", "technology", "component", "commodity"})


def _listed(page: Page, hits: Iterable[Hit]) -> Iterator[Find]:
    """Yield goods told by the list that they stand on."""
    for hit in hits:
        if hit.word in _ON_LIST:
            found = _LISTED.search(page.text, max(0, hit.start - 60), hit.start)
            end = hit.end + page.lower.startswith("s", hit.end)
            if found and (page.lower[end - 1] == "s" or hit.word in KNOWN):
                yield Find(found.start(), end, hit.word, "weak", plural=True, lead=found.start())


def _headed(page: Page, taken: list[Find]) -> Iterator[Find]:
    hits = sorted([*anchors(page, "item"), *designations(page)])
    starts = {hit.start for hit in hits if _whole(page.text, hit.end)}
    spans = sorted((find.start, find.end) for find in taken)
    material = -_LONG
    at = 0
    for hit in hits:
        while at < len(spans) and spans[at][1] <= hit.start:
            at += 1
        if at < len(spans) and spans[at][0] <= hit.start:
            continue
        find = head_at(page, hit, starts)
        if find is None and hit.word in _MATTER and hit.start < material + _LONG:
            find = _again(page, hit)
        if find and (at >= len(spans) or find.end <= spans[at][0]):
            material = find.end if find.grade == "material" else material
            yield find


def _whole(text: str, end: int) -> bool:
    """Say whether a word ends there, or its plural does: a suit, and not suitable."""
    return not text[end : end + 1].isalpha() or text[end] in "sSeE"


def _again(page: Page, hit: Hit) -> Find | None:
    found = _MATERIAL.search(page.text, max(0, hit.start - 30), hit.end + 1)
    plain = hit.word == "material" or _STANDS.match(page.text, hit.end)
    if not found or found.end() != hit.end or not plain:
        return None
    start = min(found.start(), led_by(page.text, hit.start))
    return Find(start, found.end(), "this material", "material", plural=False, lead=found.start(),
                facts={"coref": True})  # fmt: skip


def _claim(page: Page, find: Find) -> Claim:
    text = page.text
    lead = find.before
    told = (
        ("quantity", lead.quantity),
        ("model", lead.model or model_told(text[find.lead : find.end])),
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
    plain = " ".join(words.split()).strip('"')
    return plain.lower() if plain.isupper() and " " in plain else plain
