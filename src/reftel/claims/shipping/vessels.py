"""Vessels, aircraft, flights and voyages: named, taken up again, or only described."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

import reftel.claims.text.lexicon as lexicon
from reftel.claims.shipping.craft import Find, Stretch
from reftel.claims.shipping.flags import flag_of
from reftel.claims.shipping.fleets import AGAIN, ANY, described, last_named
from reftel.claims.shipping.planes import PATTERNS, aircraft
from reftel.claims.text.anchors import anchors, windows
from reftel.claims.text.sieves import Sieve

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.claim import Claim
    from reftel.claims.text.page import Page


_NAME = (
    r"(?:[\"']\s?)?(?P<name>(?:(?:M[Tt]|S[Tt]|D[Rr])\.\s+)?[A-Z][\w'-]*"
    r"(?:\s+(?:[A-Z][\w'-]*|\d{1,3}\b|(?:of|de|du|des|del|la)\b(?=\s[A-Za-z]))){0,3})[\"']?"
)
_PREFIX = (
    r"(?:M\.?\s?/?\s?V\.?|M/T|M\.T\.|S\.?/?S\.?|T/V|F/V|MT|USS|HMS|USNS|USCGC|USCG|HMCS|HCMS|HMAS"
    r"|HMNZS|HNLMS|HDMS|HNOMS|HSWMS|JDS|ROKS|FGS|LPG/C|LNG/C|R/V|O/V"
    r"|(?i:(?:motor|merchant|cargo|container|feeder|survey|research|fishing|supply)\s+(?:vessel|ship)|motorship|steamship"
    r"|freighter|coaster|(?:oil|chemical|product|gas)\s+tanker|bulk\s+carrier|reefer))"
)
_NAMED = re.compile(rf"(?<![\w/.-])(?:{_PREFIX}\s+)?{_PREFIX}\s+{_NAME}")
_SORT = re.compile(
    r"(?i:(?:motor|merchant|cargo|container|feeder|survey|research|fishing|supply)\s+(?:vessel|ship)|motorship|steamship"
    r"|freighter|coaster|(?:oil|chemical|product|gas)\s+tanker|bulk\s+carrier|reefer)"
    rf"(?!\s+(?:{_PREFIX})\s)"
)
"""What a ship is, which is no part of its name."""
_FORMER = re.compile(
    r"\s*(?:,|\()\s*(?:(?:the\s+)?(?:former(?:ly)?|ex-?|previously|a\.?k\.?a\.?|also\s+known\s+as|renamed\s+from)(?:\s+(?:the|named|called|known\s+as))*)"
    r"\s*[\"']?(?:M/?V\s+)?(?P<name>[A-Z][\w'-]*(?:\s+[A-Z][\w'-]*){0,3})[\"']?"
)
_OWN_NAME = r"(?:[A-Z][a-z'-]+|[A-Z]{3,})(?:\s+(?:[A-Z][\w'-]*|\d{1,3}\b)){0,3}"
_CLASSED = re.compile(
    r"\b(?:(?:[A-Z]{4,6}(?=\s+ship)|[Tt]he|[Aa]n?|[Tt]hat|this|vessels?|flag(?:ged)?|owned|[Rr]o-[Rr]o|cargo|container|fishing|merchant"
    r"|naval|oil|ships?|suspect|Iranian|Russian|North\s+Korean|Chinese|Syrian)\s+)"
    r"(?P<kind>(?:sister\s+(?:ship|vessel),(?:\s+the)?|vessel|ship|tanker|yacht|dhow|trawler|barge|ferry|tugboat|frigate|destroyer"
    rf"|corvette)s?)\s+(?:named\s+|called\s+)?(?P<name>{_OWN_NAME})"
)
_ALSO = re.compile(rf"\s*(?:,\s*and|,|and)\s+(?:the\s+)?(?P<name>{_OWN_NAME})")
_FIELD = re.compile(rf"\b[Vv]essel(?:'s)?(?:\s+[Nn]ame)?\s*:\s*(?!{_PREFIX}\s){_NAME}")
_BOARDED = re.compile(
    r"\b(?:boarded|board|aboard|inspected|interdicted|detained)\s+the\s+"
    r"(?P<name>[A-Z]{3,}(?:\s[A-Z]{2,}|\s\d{1,3}\b){1,3}|[A-Z]{3,4}(?:\s[A-Z][a-z]{2,}){1,2}(?=\s+[a-z]|[.,;])"
    r"|[A-Z][a-z]{2,}(?:\s[A-Z][a-z]{2,}){1,2}(?=\s+(?:in|at|on|off|and|to|from|for|by)\s|[.,;]))"
)
_FLAGGED = re.compile(
    r"\b(?:[A-Z][a-z]+\s)?[A-Z][a-z]+-flag(?:ged)?\s+(?!(?:vessel|ship|M/?V|S/?S)\b)"
    r"(?P<name>(?:[A-Z][a-z]+|[A-Z]{3,})(?:\s(?:[A-Z][a-z]+|[A-Z]{2,}|\d{1,3})){1,2})(?=[\s.,:;'])"
)
"""A ship that only its flag shows: the Panamanian-flagged Alder Star."""
_PLIED = re.compile(
    rf"\b(?:[Tt]he|that|and|on|aboard)\s+(?P<name>{_OWN_NAME})"
    r"(?=(?:\s+(?:is|was|had|has|will|would|to|been|be|expected|scheduled|due|then|later|next|last|again|first|already|may|could))*\s+"
    r"(?:berth|sail(?:ed|s|ing)?\b|dock(?:ed|s|ing)?\b|anchor|steamed|moored|put\s+(?:in|into|to\s+sea)\b"
    r"|cleared\s+(?:for|port)|weighed\s+anchor|left\s+port|in\s+ballast|under\s+way)"
    r"|'s\s+(?:master|captain|crew|agents?|owners?|manifest|hold|cargo)\b)"
)
"""A ship that only what it does or who sails it shows: the Alder Star berthed."""
_LADEN = re.compile(
    r"\b(?:(?:lifted|discharged|removed|loaded|off-?loaded|unloaded|lashed|stowed|put|placed|transferred|hoisted)\s+(?:off|from|onto|on|on\s+board|aboard|to)"
    rf"|[Oo]n\s+board|[Aa]board|(?:cargo|master|hold|manifest|crew|bridge|deck)\s+of)\s+the\s+(?P<name>{_OWN_NAME})"
    r"(?=\s+(?:at|in|on|off|and|to|from|for|by|was|were|is|had|has)\b|[.,;)])"
)
"""A ship that only what lies aboard her shows: crates loaded onto the Alder Star."""
_FLOWN = re.compile(
    r"\b(?:Air\w*|Boeing|Antonov|Ilyushin|Tupolev|Hercules|Express\s+Train|Train|Railway)\b|\d{3}$"
)
_BLANK_LINE = re.compile(r"\n[ \t\r]*\n")
_QUOTED = re.compile(
    r"\b(?:vessel|ship)\s+(?:named\s+|called\s+)?\"(?P<name>[A-Z][\w' -]{2,30}?)\""
)
_VOYAGE = re.compile(
    r"(?P<line>(?:[A-Z]\w+\s+){1,4}(?:Lines?|Services?|Feeders?|Shipping|Express|Carriers?|Marine|Maritime)\s*(?:\((?P<short>[A-Z]{2,5})\)\s*)?)?"
    r"\bvoy(?:age|\.)\s+(?:number\s+|no\.?\s*|#\s*)?(?P<number>[A-Z]{0,3}-?\d{1,5}[A-Z]?)\b",
    re.IGNORECASE,
)
_IMO = re.compile(
    r"\bIMO(?:\s+(?:number|no\.?|identification\s+number))?[\s:#]*(\d{7})\b", re.IGNORECASE
)
_OWNED = re.compile(r"'[sS]?$")
"""What makes a name the owner of the words behind it: the M/V Heron's master."""


def find_vessels(page: Page) -> Iterator[Claim]:
    """Yield vessels and voyages in order of their finding; a bare name counts once it was given."""
    spans, named = page.once(_stretches), page.once(ships)
    if not spans:
        return
    air = aircraft(page, spans)
    finds = [*named, *air, *_voyages(page, spans, named)]
    finds += described(page, spans, named, air)
    imo = _numbers(page, spans, named)
    for find in _distinct(finds):
        attributes: dict[str, str | bool] = dict(find.more)
        if find.trait:
            attributes[find.trait] = True
        if find.flag:
            attributes["flag"] = find.flag
        if find.kind == "vessel" and find.trait in {"", "variant"} and find.value in imo:
            attributes["imo"] = imo[find.value]
        yield page.claim(
            find.kind, (find.start, find.end), find.value, "vessels", attributes=attributes
        )


@cache
def _sieve() -> Sieve:
    named = (_FIELD, _BOARDED, _NAMED, _CLASSED, _QUOTED, _FLAGGED, _PLIED, _LADEN)
    return Sieve((*named, ANY, AGAIN, _VOYAGE, *PATTERNS, _IMO))


def _stretch(page: Page, start: int, end: int) -> Stretch:
    sieve = _sieve()
    fitting = sieve.fitting(page.lower[start : end + _MORE])
    return Stretch(start, end, frozenset(sieve.patterns[at] for at in fitting))


_MORE = 40
"""How far behind its stretch a name may end."""


def _stretches(page: Page) -> list[Stretch]:
    hits = anchors(page, "vessel")
    return [_stretch(page, *span) for span in windows(hits, 60, 60, len(page.text))]


def ships(page: Page) -> list[Find]:
    """Return every place where a ship stands by its name, with what comes before it or without."""
    named = _known(_distinct([*_named(page, page.once(_stretches))]))
    return _distinct([*named, *_formerly(page.text, named), *_bare(page, named)])


def _formerly(text: str, named: list[Find]) -> Iterator[Find]:
    """Find the name that a ship had before, told right behind its own."""
    for at, ship in enumerate(named):
        if found := _FORMER.match(text, ship.end):
            yield Find(*found.span("name"), ship.value, trait="variant")
        reach = named[at + 1].start if at + 1 < len(named) else ship.end + _FAR
        if found := _RENAMED.search(text, ship.end, min(reach, ship.end + _FAR)):
            yield Find(*found.span("name"), ship.value, trait="variant")


_FAR = 400
"""How far behind a ship its former name is told at most."""
_RENAMED = re.compile(
    r"\b(?:changed\s+(?:her|its)\s+name\s+from|renamed\s+from|(?:formerly|previously|once|then)\s+(?:named|called|known\s+as))"
    r"\s+[\"']?(?:the\s+)?(?:M/?V\s+)?(?P<name>[A-Z][\w'-]*(?:\s+[A-Z][\w'-]*){0,3})"
)


def _distinct(finds: list[Find]) -> list[Find]:
    kept: list[Find] = []
    for find in sorted(finds, key=lambda find: (find.start, -find.end)):
        if not kept or find.start >= kept[-1].end or find.kind != kept[-1].kind:
            kept.append(find)
    return kept


def _named(page: Page, spans: list[Stretch]) -> Iterator[Find]:
    text = page.text
    for span in spans:
        yield from _classed(page, span)
        for pattern in (_NAMED, _QUOTED, _FIELD, _BOARDED, _FLAGGED, _PLIED, _LADEN):
            for found in span.matches(pattern, text, _MORE):
                name = _name(_before_blank_line(page, found))
                if name and not (found[0].startswith(("MT", "MV")) and _tag(page, found, name)):
                    if pattern in {_PLIED, _LADEN} and not _ship_like(found):
                        continue
                    named = pattern in _PLAINLY or _SORT.match(found[0])
                    lead = "name" if named else 0
                    yield Find(found.start(lead), _end(found, name), " ".join(name.upper().split()),
                               flag=flag_of(text, found.start(), _end(found, name)))  # fmt: skip


_PLAINLY = frozenset({_FIELD, _BOARDED, _FLAGGED, _PLIED, _LADEN})
"""Patterns whose match begins before the ship."""


def _tag(page: Page, found: re.Match[str], name: str) -> bool:
    """Say whether MT or MV is no ship's but a weight or a land's among the tags: KN MV BM."""
    return name.isdigit() or not _told(page, found.start())


def _classed(page: Page, span: Stretch) -> Iterator[Find]:
    """Find the names after `the vessel`, each one after `the vessels`."""
    text = page.text
    for first in span.matches(_CLASSED, text, _MORE):
        found: re.Match[str] | None = first
        many = first["kind"].endswith("s")
        while found and (name := _name(_before_blank_line(page, found))) and not _no_ship(name):
            begin, close = found.start("name"), _end(found, name)
            yield Find(
                begin, close, " ".join(name.upper().split()), flag=flag_of(text, begin, close)
            )
            found = _ALSO.match(text, close) if many else None


def _no_ship(name: str) -> bool:
    """Say whether the words after `the vessel` name no vessel: a country, an office, a title."""
    words = name.lower().split()
    known = (lexicon.nationalities(), lexicon.named_countries(), lexicon.titles(),
             lexicon.words("openers"))  # fmt: skip
    return words[-1] in lexicon.heads() or any(
        name.lower() in table or (len(words) == 1 and words[0] in table) for table in known
    )


def _ship_like(found: re.Match[str]) -> bool:
    """Say whether what sails by its name is a ship, and no navy, minister or nation."""
    name = found["name"]
    alone = " " not in name and (name.isupper() or lexicon.is_ordinary(name))
    people = name.removesuffix("s").lower() in lexicon.nationalities()
    flown = found.re is _LADEN and _FLOWN.search(name) is not None
    titled = name.split()[0].lower() in lexicon.titles()
    return not (alone or people or flown or titled or _no_ship(name))


def _before_blank_line(page: Page, found: re.Match[str]) -> str:
    """Return the name as far as its paragraph or header field goes."""
    as_found = page.cable.source.text[found.start("name") : found.end("name")]
    blank = _BLANK_LINE.search(as_found)
    return found["name"][: blank.start()] if blank else found["name"]


def _known(named: list[Find]) -> list[Find]:
    """Give a shortened name the whole one: M/V Matin is the Iran Matin of the same cable."""
    whole = sorted({find.value for find in named}, key=len, reverse=True)
    full = {name: next(one for one in whole if f" {one}".endswith(f" {name}")) for name in whole}
    return [
        find
        if full[find.value] == find.value
        else find._replace(value=full[find.value], trait="variant")
        for find in named
    ]


def _name(written: str) -> str:
    """Cut a name in capitals before the words of the headline that follow it."""
    words, stops = re.split(r"(\s+)", written.strip()), lexicon.words("ship_stops")
    for number, word in enumerate(words):
        if word.lower() in stops and number:
            return "".join(words[:number]).strip()
    if all(len(word.strip()) < len("ab") for word in words):
        return ""
    rank = words[0] in _RANKS and len(words) > 1 and words[-1].istitle()
    return "" if words[0].lower() in stops and not rank else _OWNED.sub("", "".join(words))


_RANKS = frozenset({"Captain", "Commander", "Master"})
"""Words of a ship's master that are part of many a ship's name."""


def _end(found: re.Match[str], name: str) -> int:
    end = found.start("name") + len(name)
    return end + 1 if found.string[end : end + 1] == '"' else end


def _bare(page: Page, named: list[Find]) -> Iterator[Find]:
    """Find a ship's name where it stands without M/V."""
    text = page.text
    for name in {find.value for find in named}:
        if " " not in name and len(name) < 5:
            continue
        words = r"\s+".join(map(re.escape, name.split()))
        pattern = re.compile(rf"\b{words}\b", re.IGNORECASE)
        for found in pattern.finditer(text):
            if found[0][0].isupper() and _told(page, found.start()):
                yield Find(*found.span(), name)


def _told(page: Page, position: int) -> bool:
    """Say whether a place lies in what the cable tells, and not in its addresses and tags."""
    return position >= page.body().start or page.in_subject(position)


def _voyages(page: Page, spans: list[Stretch], named: list[Find]) -> Iterator[Find]:
    for span in spans:
        for found in span.matches(_VOYAGE, page.text):
            line = found["short"] or " ".join((found["line"] or "").split())
            more = [("number", found["number"])] + ([("line", line)] if line else [])
            if vessel := last_named(named, found.start()):
                more.append(("vessel", vessel))
            yield Find(
                *found.span(), f"{line} {found['number']}".strip(), "voyage", more=tuple(more)
            )


def _numbers(page: Page, spans: list[Stretch], named: list[Find]) -> dict[str, str]:
    """Return the IMO number of each name, which is told right after it."""
    numbers: dict[str, str] = {}
    for one in (one for span in spans for one in span.matches(_IMO, page.text)):
        near = [ship for ship in named if ship.end <= one.start() <= ship.end + 40]
        if near:
            numbers.setdefault(near[-1].value, one[1])
    return numbers
