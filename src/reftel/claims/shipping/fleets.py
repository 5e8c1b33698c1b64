"""Ships told only by what they are, or taken up again: fishing vessels, a warship, the ship."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from reftel.claims.shipping.craft import Find
from reftel.claims.shipping.flags import nation
from reftel.claims.shipping.planes import last_flown
from reftel.claims.text.anchors import anchors
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.shipping.craft import Stretch
    from reftel.claims.text.page import Page

_NOUN = re.compile(
    r"(?P<many>(?:vessel|ship|freighter|tanker|trawler|dhow|boat|warship|skiff)s)\b"
    r"|(?P<one>(?:warship|frigate|destroyer|dhow|trawler)\b)",
    re.IGNORECASE,
)
_ALONE = frozenset({"dhows", "warships", "skiffs", "trawlers", "freighters"})
_SORT = re.compile(
    r"(?<![\w.-])(?:[Oo]ne\s+of\s+(?:the\s+)?)?(?:(?:[Ss]mall|[Ll]arge|[Ff]ishing|[Mm]erchant|[Cc]ommercial|[Cc]argo|[Cc]ontainer|[Pp]irate|[Nn]aval"
    r"|[Ww]ooden|[Ff]oreign|[Ss]uspect(?:ed)?|[Ss]uspicious|[Cc]oast\s+[Gg]uard|(?:(?:US|U\.S\.|[Rr]oyal)\s+)?[Nn]avy|[A-Z]{2,6}"
    r"|(?:[A-Z][a-z]+\s+)?[A-Z][a-z]+(?:an|ese|ish|i))\s+){1,3}$"
)
_CARGO = re.compile(r"(?:(?:cargo|container|merchant|commercial)\s+)+", re.IGNORECASE)
"""What ships are in general, which tells of none."""
_COUNTED = re.compile(r"\b(?:[Aa]n?|[Oo]ne)\s+(?:of\s+the\s+)?(?:[A-Z][\w.]+\s+){0,2}$")
_OF = re.compile(r"\s+of\s+the\s+[A-Z]\w+(?:\s+(?:of\s+)?[A-Z]\w+){0,2}")
_FAR = 50
AGAIN = re.compile(
    r"\b(?:this|the|said)\s+(?:(?-i:[A-Z][a-z]+(?:-[a-z]+)?)\s+|suspect\s+|same\s+|cargo\s+)?"
    r"(?:vessel|ship|dhow|freighter|tanker|trawler|(?P<air>aircraft|plane|airplane))\b(?!'?s?\s+(?:owner|operator))"
    r"(?!\s+(?:parts?|engines?|spare|captains?|masters?|crews?|specifications?|agents?|movements?|traffic))(?:\s+described\s+(?:below|above))?"
    r"|(?-i:(?:(?<=[.:;\u2014-]\s)|(?<=that\s)|(?<=--))(?:[Vv]essel|[Ss]hip))"
    r"(?=\s+(?:sailed|made|left|arrived|departed|berthed|carrie[sd]|loaded|docked|called|is|was|has|had|will)\b)",
    re.IGNORECASE,
)
ANY = re.compile(
    r"(?P<flag>\b[A-Z][a-z]+(?:\s+[A-Z][a-z]+)?-flag(?:ged)?\s+(?:vessels?|ships?|freighters?"
    r"|tankers?))"
    r"|\b(?:(?i:two|three|four|five|six|seven|eight|nine|ten|several)|\d{1,2})\s+(?:[\w-]+\s+){0,2}?"
    r"(?:vessels|ships|freighters|tankers)\b"
    r"|\b(?P<one>[Aa]n?\s+(?:ship|vessel|tanker|freighter|dhow|boat)(?=,?\s+(?:(?:suspected|believed|thought|known|reported)\s+(?:of\s+(?:carrying|transporting)|to\s+be\s+carrying)"
    r"|carrying\b(?!\s+(?:passengers|tourists))|transporting|laden|loaded\s+with|bound\s+for|destined\s+for|en\s+route|sailing|flying\s+(?:the|an?)\s|owned\s+by|chartered\s+by|registered))"
    r"|[Aa]n?\s+(?:(?!to\b|of\b|for\b|that\b|naval|war|navy|coast|patrol|pressure|reactor|reaction|mixing|storage)[\w-]+\s+){1,2}?(?:vessel|freighter|ship)"
    r"|[Aa]n?\s+(?:freighter|cargo\s+ship)|[Aa]nother\s+(?:[\w-]+\s+)?(?:vessel|freighter|ship))\b"
    r"(?:,?\s+(?:as\s+yet|not\s+yet|yet)\s+(?:identified|known|unknown|unidentified|named|unnamed)\b)?"
)


def fleets(page: Page) -> Iterator[Span]:
    """Yield where ships of a sort are told of, in order of the text."""
    text, last = page.text, page.body().start
    for hit in anchors(page, "vessel"):
        noun = _NOUN.search(text, hit.start, hit.end + 1) if hit.start >= last else None
        if noun is None:
            continue
        pattern = _SORT if noun["many"] else _COUNTED
        sort = pattern.search(text, max(last, noun.start() - _FAR), noun.start())
        if sort and noun["many"] and _CARGO.fullmatch(sort[0]):
            continue
        if sort or noun[0].lower() in _ALONE:
            tail = None if noun["many"] else _OF.match(text, noun.end())
            last = tail.end() if tail else noun.end()
            yield Span(sort.start() if sort else noun.start(), last)


def described(
    page: Page, spans: list[Stretch], named: list[Find], air: list[Find]
) -> Iterator[Find]:
    """Find ships told by what they are, and ships and aircraft taken up again."""
    sorts = [*_sorts(page, spans, named)]
    yield from sorts
    first = min((find.start for find in sorts if _stands_for_one(find)), default=len(page.text))
    starts, only = {find.start for find in named}, page.body().start
    for span in spans:
        for found in span.matches(AGAIN, page.text):
            if found.start() < only or _leads_to(starts, *found.span()):
                continue
            known = (
                last_flown(air, found.start()) if found["air"] else last_named(named, found.start())
            )
            if known or (not found["air"] and (named or found.start() > first)):
                yield Find(*found.span(), known or "(vessel)", trait="coref")


def _sorts(page: Page, spans: list[Stretch], named: list[Find]) -> Iterator[Find]:
    text, only = page.text, page.body().start
    starts = {find.start for find in named}
    for fleet in fleets(page):
        if not _leads_to(starts, *fleet):
            words = " ".join(text[fleet.start : fleet.end].split())
            yield Find(*fleet, f"({words})", trait="generic")
    for span in spans:
        for found in span.matches(ANY, text):
            apart = not (found["one"] and _of_named(text, named, found.start()))
            if found.start() >= only and apart and not _leads_to(starts, *found.span()):
                flag = nation(found["flag"].split("-flag")[0]) if found["flag"] else ""
                yield Find(*found.span(), f"({' '.join(found[0].split())})",
                           trait="generic" if found["flag"] else "unnamed", flag=flag)  # fmt: skip


def _of_named(text: str, named: list[Find], position: int) -> bool:
    """Say whether a sort only tells what a named ship is: the Heron was a Kenyan ship."""
    at = bisect_left(named, position, key=lambda find: find.start)
    return at > 0 and _BEING.fullmatch(text, named[at - 1].end, position) is not None


_BEING = re.compile(r"(?:\s*\([^()]{2,40}\))?,?\s+(?:(?:is|was)\s+)?")


def _stands_for_one(find: Find) -> bool:
    """Say whether a ship told by its sort is one that may be taken up again."""
    return find.trait == "unnamed" or find.value[1:2] in "aAoO"


def _leads_to(starts: set[int], start: int, end: int) -> bool:
    """Say whether a name follows, of which a description is only the lead."""
    return not starts.isdisjoint(range(start, end + 4))


def last_named(named: list[Find], position: int) -> str:
    """Return the vessel named last before a place."""
    at = bisect_left(named, position, key=lambda find: find.start)
    return named[at - 1].value if at else ""
