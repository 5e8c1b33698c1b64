"""Goods that a word of trade before or after makes of a plain noun, and goods by weight."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.goods.item_kinds import classes
from reftel.claims.shipping.containers import BOX, quantity_before
from reftel.claims.text.anchors import Hit, anchors
from reftel.claims.text.dealings import trades
from reftel.claims.text.sieves import Sifted
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.text.page import Page

_FEW = (
    r"(?:the|an?|some|any|its|their|his|our|these|those|such|other|more|new|used|old|additional|several|many|certain"
    r"|various|further|similar|[\d,.]+|two|three|four|five|six|ten|dozens\s+of|hundreds\s+of|thousands\s+of|both"
    r"|(?:large\s+|small\s+|significant\s+)?(?:quantit(?:y|ies)|amounts?|numbers?|shipments?|stocks?)\s+of)\s+"
)
_BEFORE = re.compile(
    r"\b(?:(?:(?:re-?)?sell(?:s|ing)?|(?:re-?)?sold|ship(?:s|ped|ping)?|(?:re-?|trans-?)?(?:export|ship)(?:s|ed|ped|ing|ping)?"
    r"|import(?:s|ed|ing)?|buy(?:s|ing)?|bought|purchas(?:e|es|ed|ing)|procur(?:e|es|ed|ing)|acquir(?:e|es|ed|ing)"
    r"|suppl(?:y|ies|ied|ying)|deliver(?:s|ed|ing)?|(?:re-?)?transfer(?:s|red|ring)?|smuggl(?:e|es|ed|ing)|seiz(?:e|es|ed|ing)"
    r"|intercept(?:s|ed|ing)?|confiscat(?:e|ed|ing)|load(?:s|ed|ing)?|unload(?:s|ed|ing)?|off-?load(?:s|ed|ing)?"
    r"|carr(?:ies|ied|ying)|(?:aircraft|plane|flight|ship|vessel|truck)\s+(?:[a-z]+\s+){0,4}?carry|transport(?:s|ed|ing)?|order(?:ed|ing)|obtain(?:s|ed|ing)?|manufactur(?:e|es|ed|ing)"
    r"|produc(?:es|ed|ing)|donat(?:e|es|ed|ing)|divert(?:s|ed|ing)?|trad(?:es|ed|ing)(?:\s+in)?|offer(?:s|ed|ing)|receiv(?:e|es|ed|ing)|sen(?:d|ds|t|ding))"
    r"|(?:shipments?|sales?|(?:re-?)?exports?|imports?|suppl(?:y|ies)|purchases?|deliver(?:y|ies)|(?:re-?)?transfers?"
    r"|procurement|acquisition|smuggling|cargo(?:es)?|loads?|truckloads?|consignments?|diversion|licen[cs]es?)\s+(?:of|for)"
    r"|(?:goods|items|equipment|materials?|products?|cargo|weapons|weaponry|arms|munitions|hardware|systems),?\s+(?:such\s+as|including|like|to\s+include)"
    r"|(?:cargo(?:es)?|shipments?|consignments?|packages?|contracts?|containers?|crates|list|holds?|vessel|ship)\s+(?:also\s+)?(?:includ(?:es?|ed|ing)"
    r"|contain(?:s|ed|ing)|consist(?:s|ed|ing)\s+of|cover(?:s|ed|ing)|held|of|names?)"
    rf"|(?:asked|applied|issued|granted|quoted|contract(?:ed|s)?|tender|bid|request(?:s|ed)?|looking|paid|pay)\s+for|wants?|seek(?:s|ing)?|sought|gets?|getting|brought|bring(?:s|ing)?|handl(?:e|es|ed|ing)|protect(?:s|ed|ing)?|safeguard(?:s|ed|ing)?|access(?:es|ed|ing)?"
    rf"|(?:to|will|would|may|could|can|not)\s+order|(?:lack|shortages?)\s+of|prices?\s+for|deal(?:s)?\s+for)\s+(?:{_FEW})*$",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"\s+(?:aboard|on\s+board|hidden|concealed)\b|"
    r"(?:\s+(?:that|which))?\s+(?:(?:was|were|is|are|been|being|be|had|have|has|would|will|could|may|might|to|reportedly|recently"
    r"|also|subsequently|illegally)\s+)+(?:sold|shipped|(?:re-?)?exported|delivered|seized|intercepted|smuggled"
    r"|transferred|purchased|procured|imported|transported|loaded|destined|bound|diverted|off-?loaded)\b"
    r"|\s+(?:destined|bound|intended)\s+for\b"
    r"|\s+(?:shipments?|purchases?|sales?|deliver(?:y|ies)|imports?|exports?|deals?|smuggling|trafficking|procurements?|acquisitions?)\b",
    re.IGNORECASE,
)
_WEIGHT = re.compile(
    r"(?<![\w.,-])(?:(?:about|some|over|approximately|nearly|up\s+to|more\s+than)\s+)?"
    r"(?:\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?|two|three|four|five|six|seven|eight|nine|ten|twelve|several|a)\s+"
    r"(?:(?:metric\s+)?tons?|tonnes|MT|kilograms?|kilos|kgs?|drums?|crates|boxes|rolls|sheets|pallets|truckloads?"
    r"|containers?|cylinders|barrels|shipments?|sets|pieces|units|bags|sacks)\s+"
    r"(?:of|(?:declared|described|labell?ed|marked|listed|manifested)\s+as)\s+\"?"
    r"(?P<goods>(?!(?:the|an?|its|their|this|these|that|which|cargo|goods|food|aid|assistance|cocaine|heroin|marijuana|drugs"
    r"|documents|serious|great|grave|proliferation|concern|people|cash|money|evidence|waste\s+paper|information|questions|talks|issues|rules|data)\b)"
    r"(?:(?!(?:an?|per|the|and|or|of|in|to|each|every|there|here|then|now)\b)[A-Za-z][\w-]*\s+){0,2}?"
    r"(?!(?:an?|per|the|and|or|of|in|to|each|every|day|year|month|there|here|then|now)\b)[A-Za-z][\w-]{2,})(?!\s+(?:an?|per|each|every)\s)"
    r"(?=\"?(?:\s*[.,;:()]|\s+(?:to|from|for|by|at|in|on|via|and|or|was|were|is|are|had|have|has|that|which|aboard"
    r"|bound|destined|worth|with|into|near|of|there|here|then|now|\w+ing)\b|\s*$))"
)


_NP = (
    r"(?:(?!(?:now|then|less|still|also|already|only|and|or|to|from|for|of|in|on|by|with|that|which|who|its|their|the|these|those|this|both|some|any|such|was|were|is|are|had|has|have|been|be|but|not|as|at|including|into|via|per)\b)"
    r"[a-z][\w-]*\s+){0,2}(?!\w+ed\b)(?!(?:one|two|three|four|five|six|seven|eight|nine|ten|several|many|more|officials|experts|people|others|training|services|assistance|information|support|controls?|licen[cs]\w+|polic(?:y|ies)|laws?|traffic|trade|business)\b)[a-z][\w-]{2,}"
)
_LIST_HEAD = Sifted(
    r"\b(?:(?:re-?)?s[eo]l[ld](?:s|ing)?|(?:re-?)?export(?:s|ed|ing)?|import(?:s|ed|ing)?|ship(?:s|ped|ping)?|buy(?:s|ing)?|bought"
    r"|purchas(?:e|es|ed|ing)|suppl(?:y|ies|ied|ying)|procur(?:e|es|ed|ing)|manufactur(?:e|es|ed|ing)|(?:shipments?|sales?|exports?"
    rf"|imports?|suppl(?:y|ies)|purchases?|deliver(?:y|ies))\s+of)\s+(?:{_FEW})*(?P<list>{_NP}(?:,\s+{_NP}){{0,4}})(?:\s*,\s*(?:and\s+|or\s+)?|\s+(?:and|or)\s+)(?:{_FEW})*$",
    re.IGNORECASE,
)
_SUCH_AS = re.compile(
    rf"s?,?\s+(?:such\s+as|including|like|e\.g\.,?)\s+(?:{_FEW})*(?P<list>{_NP}(?:,\s+{_NP}){{0,6}}(?:,?\s+(?:and|or)\s+{_NP})?)"
    r"(?=\s*[.,;:)]|\s+(?:to|from|for|at|in|on|by|was|were|is|are|had|has|have|will|would|which|that)\b)"
)
_JOINT = re.compile(r",?\s+(?:and|or)\s+|,\s+")


_FLOW = re.compile(
    r"(?:\b(?:sources?|(?:in|out)?flows?|influx|movements?|transit|passage|seizures?|interdictions?|trafficking|proliferation"
    r"|possession|theft|diversions?|caches?|stockpiles?|stocks?|arsenals?|destruction|disposal|provision|imports?|importation"
    r"|reduction|regulation|marking|limitation|collection|exportation|introduction|supply|supplies|suppliers?|resale|barter)\s+(?:of|in)"
    r"|\b(?:(?:suppl(?:y|ies|ied|ying)|provid(?:e|es|ed|ing)|equip(?:s|ped|ping)?|furnish(?:es|ed|ing)?|arm(?:s|ed|ing)?|present(?:ed|ing))"
    r"\s+(?:[\w.,'&-]+\s+){1,8}?with"
    r"|traffic(?:s|ked|king)?(?:\s+in)?|fl(?:y|ies|ew|own|ying)(?:\s+in)?"
    r"|r[ua]n(?:s|ning)?|hand(?:s|ed|ing)\s+(?:over|in)|surrender(?:s|ed|ing)?|hid(?:e|es|den|ing)|conceal(?:s|ed|ing)?"
    r"|curb(?:s|ed|ing)?|mark(?:ed|ing)|stockpil(?:e|es|ed|ing)|destroy(?:s|ed|ing)?|retransfer(?:s|red|ring)?|resell(?:s|ing)?))"
    rf"\s+(?:{_FEW})*$",
    re.IGNORECASE,
)
_FLOWN = re.compile(
    r"(?:\s+(?:that|which|is|are|was|were|have|has|had|been|would|will|may|be|still|reportedly|also|already|subsequently|then))*"
    r"\s+(?:comes?|came|flow(?:s|ed)?|moved|seized|smuggled|trafficked|recovered|found|captured|surrendered|confiscated|intercepted|interdicted|stolen|sold|shipped"
    r"|supplied|provided|transferred|delivered|exported|imported|purchased|bought|sent|turned\s+(?:over|in)|handed\s+(?:over|in)"
    r"|entering|leaving|reaching|flowing|crossing|coming\s+(?:in|from|into|out|through|across)|being)\b",
    re.IGNORECASE,
)


def flowing(page: Page, start: int, end: int) -> bool:
    """Say whether arms come and go there: a source of weapons, supplied it with arms."""
    if not trades(page):
        return False
    near = max(page.body().start, start - 110)
    return bool(_FLOWN.match(page.text, end) or _FLOW.search(page.text, near, start))


def dealt_in(page: Page, start: int, end: int) -> bool:
    """Say whether somebody deals in what stands there, in a cable of the trade."""
    if not trades(page):
        return False
    near = max(page.body().start, start - 70) if start >= page.body().start else start - 70
    return bool(_BEFORE.search(page.text, near, start) or _AFTER.match(page.text, end))


_PASSED = re.compile(
    r"\b(?:(?:re-?)?transfers?|(?:re-?)?transferr(?:ing|ed)|diversions?|retransfers?|re-?exports?|leakage|release|sharing)\s+"
    r"(?:(?:of|such|their|its|the|our|any|that|those|these|certain)\s+){0,2}$",
    re.IGNORECASE,
)
"""What is done with goods and knowledge alone: transfer of technology, retransfers of goods."""


def passed_on(page: Page, start: int) -> bool:
    """Say whether what begins there is said to pass on, in a cable of the trade."""
    near = max(page.body().start, start - 40)
    return trades(page) and _PASSED.search(page.text, near, start) is not None


def weighed(page: Page) -> Iterator[tuple[Span, int]]:
    """Yield goods told by weight or number of drums, with where their own name begins."""
    if not trades(page):
        return
    last = page.body().start
    for hit in anchors(page, "unit"):
        found = _WEIGHT.search(
            page.text, max(last, hit.start - 34), min(hit.end + 70, page.body().end)
        )
        if found and _around(found, hit):
            last = found.end()
            yield Span(found.start(), found.end()), found.start("goods")


PACKAGES = frozenset({"container", "crate", "carton", "box", "drum", "pallet", "barrel"})
_SORT = re.compile(
    r"\b(?:sealed|shipping|cargo|steel|wooden|metal|plastic|large|small|other|such|closed|marked"
    r"|unmarked|mixed|heavy|suspect|empty|(?:twenty|forty|\d\d)-(?:foot|ft\.?))\s+$",
    re.IGNORECASE,
)
_SEVERAL = re.compile(r"\bseveral\s+$", re.IGNORECASE)
_EACH = re.compile(r"-|(?:\s+(?:were|are|is))?\s+(?:of|an?|per|each|every|moved)\b|/")
_MARKED = re.compile(rf"s?\s+(?:(?:numbers?|no\.?)\s+)?{BOX}\b", re.IGNORECASE)


def packed(page: Page) -> Iterator[tuple[Span, int, str]]:
    """Yield crates and containers that are counted or numbered, with where their word begins."""
    for hit in anchors(page, "unit") if trades(page) else ():
        word = hit.word.removesuffix("es" if hit.word == "boxes" else "s")
        if word not in PACKAGES or hit.start < page.body().start:
            continue
        sort = _SORT.search(page.text, max(0, hit.start - 14), hit.start)
        lead = sort.start() if sort else hit.start
        amount, start = quantity_before(page.text, lead)
        if not amount and (some := _SEVERAL.search(page.text, max(0, lead - 10), lead)):
            amount, start = "several", some.start()
        marked = _MARKED.match(page.text, hit.start + len(word)) if word == "container" else None
        end = marked.end() if marked else hit.end
        several = hit.end - hit.start > len(word) or amount.lower() in {"one", "1"}
        counted = several and amount and not amount.endswith("of")
        if marked or (counted and not _EACH.match(page.text, end)):
            yield Span(start, end), hit.start, amount


_ROW = re.compile(
    r"\s*,\s*(?:and\s+|or\s+)?(?P<goods>(?:(?!(?:and|or|the|a|an|of|to|in|for|with|which|that|who|as|its|their)\b)[a-z][\w-]*\s+){0,2}"
    r"(?!(?:officials|experts|issues|programs|activities|services|companies|firms|entities|technicians|engineers"
    r"|controls|facilities|plants|countries|individuals|agencies|sanctions|ministries)\b)[a-z][\w-]+s)"
    r"(?P<next>\s*,?\s+(?:and|or)\s+|\s*,\s*)"
)


def in_row(text: str, ends: set[int], starts: set[int]) -> Iterator[Span]:
    """Yield goods that no table knows between two that are known: lathes, hoses and valves."""
    for end in sorted(ends):
        position = end
        while found := _ROW.match(text, position):
            if found.end() in starts:
                yield Span(*found.span("goods"))
                break
            position = found.end("goods")
            if position - end > 60 or not _known_after(text, position, starts):
                break
            yield Span(*found.span("goods"))


def listed_for(page: Page, known: set[int]) -> Iterator[Span]:
    """Yield goods before a known one in what is dealt in: export lighting, lamps and lathes."""
    for start in sorted(known):
        if head := _LIST_HEAD.search(page, max(0, start - 110), start):
            yield from _parted(page.text, Span(*head.span("list")))


def named_after(page: Page) -> Iterator[Span]:
    """Yield goods listed after a word for goods: products such as lamps, razors and fans."""
    for hit in anchors(page, "goods"):
        if found := _SUCH_AS.match(page.text, hit.end):
            yield from _parted(page.text, Span(*found.span("list")))


_KINDS = frozenset({"dealt", "half", "loose", "doubt"})
"""Classes of words that tell the kind of goods and are none: nuclear or radioactive material."""


_ABSTRACT = re.compile(
    r"(?<!equip)(?<!arma)ment$|(?<!muni)tion$|(?<!ordn)ance$|(?:ence|ity|ness|ship|ism)$"
)
"""How a word ends that is no goods behind a word for them: weapons, including an assurance."""


def _parted(text: str, row: Span) -> Iterator[Span]:
    position = row.start
    for joint in (*_JOINT.finditer(text, *row), None):
        end = joint.start() if joint else row.end
        words = text[position:end].strip()
        plain = words.split()[-1].lower() if words else ""
        if plain and classes().get(plain) not in _KINDS and not _ABSTRACT.search(plain):
            start = position + len(text[position:end]) - len(text[position:end].lstrip())
            yield Span(start, start + len(words))
        position = joint.end() if joint else end


def _known_after(text: str, position: int, starts: set[int]) -> bool:
    """Say whether goods that are known come as the next but one in a row."""
    found = _ROW.match(text, position)
    return bool(found and found.end() in starts)


def _around(found: re.Match[str], hit: Hit) -> bool:
    return found.start() <= hit.start < found.start("goods")
