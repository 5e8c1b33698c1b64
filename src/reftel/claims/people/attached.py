"""People told by whom or what they serve: Vell's chief adviser, the master of the ship."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.named.names import squeezed
from reftel.claims.named.parties import parties
from reftel.claims.people.titled import Person
from reftel.claims.text.lexicon import land_of, nationalities
from reftel.claims.text.page import found_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.text.page import Page

_CREW = re.compile(
    r"(?:(?P<nation>(?!The|Its|And)[A-Z][a-z]+)\s{1,3}|(?P<article>(?:[Tt]he|[Ii]ts|and)\s{1,3})"
    r"(?P<ship>(?:ship|vessel|tanker|freighter)(?:'s)?\s{1,3})?)\Z"
)
_BEHIND = re.compile(
    r"(?P<of>\s{1,3}of\s{1,3}the\s{1,3}(?:ship|vessel|freighter|tanker|boat)\b)"
    r"|(?!\w|-|'s\s{1,2}degree|\s{1,3}(?:[A-Z]|of\b|plan|list|copy|agreement))"
)
_HARBOR = re.compile(
    r"(?<![\w-])(?:[A-Z][a-z]+\s{1,3})?(?:harbou?r\s?master|port\s{1,2}captain)\b(?!s)"
)
_AFLOAT = re.compile(r"\b(?:ship|vessel|freighter|tanker|M/V|MV|cargo)\b")
_SERVES = re.compile(
    r"(?<=[a-z])(?:'s|,s|')\s{1,3}(?P<role>(?:(?:chief|senior|principal|top|personal|close|foreign|economic|political|legal"
    r"|security|policy|military|former|press|special|long-time|national)\s{1,3}){0,3}"
    r"(?:advis[eo]r|aide|spokes(?:man|woman|person)|chief\s{1,2}of\s{1,2}staff|interpreter|assistant"
    r"|private\s{1,2}secretary|speechwriter))\b(?!s|\s{1,3}[A-Z]|,\s{1,3}[A-Z])"
)
_OWNER = re.compile(r"[A-Z][\w-]+\Z")
_ASSOCIATE = re.compile(
    r"(?<![\w-])(?:[Aa]n?|[Tt]he|[Hh]is|[Oo]ne)\s{1,3}(?:(?:known|close|former|business|long-time)\s{1,3})?"
    r"(?P<whole>associate\s{1,3}of\s{1,3})\Z"
)
_OF_HIS = re.compile(
    r"(?<![\w-])(?:[Aa]n?|the)\s{1,3}(?P<whole>(?P<name>[A-Z][a-z]{2,}(?:-[A-Z][a-z]+)?)\s{1,3})\Z"
)


def attached(page: Page) -> Iterator[Person]:
    """Yield people told by whom or what they serve, and by no name."""
    body = page.body().start
    yield from _crews(page, body)
    for word in (
        "vis",
        "aide",
        "spokes",
        "chief of staff",
        "interpreter",
        "assistant",
        "secretary",
    ):
        for at in found_at(page.text, word, body):
            match = _serving(page, body, at)
            if match:
                yield _unnamed(page, *match.span("role"))
    yield from _associates(page, body)
    yield from _sources(page, body)


_SOURCE = re.compile(
    r"(?<![\w-])(?:[Oo]ur\s{1,3}(?:[a-z-]+\s{1,3}){0,2}"
    r"|[Aa]n?\s{1,3}(?:[a-z-]+(?:\s{1,3}and\s{1,3}[a-z-]+)?\s{1,3}){0,2}?"
    r"(?:[Ee]mbassy|[Pp]ost|[Cc]onsulate|government|industry)\s{1,3})\Z"
)
_NO_MAN = re.compile(
    r"[\w-]|,?\s{1,3}[A-Z]|\s{1,3}(?:groups?|with|information|list|point|in\s{1,3}(?:the|this)\s{1,3}matter)\b"
)
"""What behind a source makes no person of it: our contact with them, a contact group."""


def _sources(page: Page, body: int) -> Iterator[Person]:
    """Yield whoever tells us something and has no name: our source, a senior embassy contact."""
    for word in ("source", "contact", "interlocutor", "informant", "insider"):
        for at in found_at(page.text, word, body):
            end = at + len(word)
            match = _SOURCE.search(page.text, max(body, at - 60), at)
            if match and not _NO_MAN.match(page.text, end):
                yield _unnamed(page, match.start(), end)


def _unnamed(page: Page, start: int, end: int) -> Person:
    words = squeezed(page.text[start:end])
    role = words.removeprefix("the ").removeprefix("The ")
    return Person(start, end, f"({role})", role, "person/attached", named=False)


def _crews(page: Page, body: int) -> Iterator[Person]:
    """Yield those who lead a ship or a port, on a page that tells of one."""
    for at in found_at(page.lower, "master", body):
        if match := _HARBOR.search(page.text, max(body, at - 24), at + 8):
            yield _unnamed(page, *_of_nation(match))
    words = ("captain", "master", "first mate", "chief engineer")
    places = [(word, at) for word in words for at in found_at(page.text, word, body)]
    if not places or _AFLOAT.search(page.text, body) is None:
        return
    for word, at in places:
        end = at + len(word)
        led = _CREW.search(page.text, max(body, at - 30), at)
        behind = _BEHIND.match(page.text, end)
        if led and behind and _crew(word, led, behind):
            start = led.end("article") if led["article"] else led.start("nation")
            of = behind["of"] is not None and not led["nation"]
            yield _unnamed(page, led.start("article") if of else start, behind.end() if of else end)


def _of_nation(match: re.Match[str]) -> tuple[int, int]:
    """Return the place of who leads a port, with the nation before him alone."""
    first, *rest = match[0].split()
    led = bool(rest) and first[0].isupper() and first.lower() not in nationalities()
    return match.start() + (len(first) + 1) * led, match.end()


def _crew(word: str, led: re.Match[str], behind: re.Match[str]) -> bool:
    """Say whether one of a crew is told by his nation or ship; a captain by his article alone."""
    if led["nation"]:
        return led["nation"].lower() in nationalities()
    return bool(led["ship"] or behind["of"] or word == "captain")


def _serving(page: Page, floor: int, at: int) -> re.Match[str] | None:
    """Return the role of one who serves a person named before it: Vell's chief adviser."""
    owned = page.text.rfind("'", max(floor, at - 50), at)
    match = _SERVES.match(page.text, owned) if owned > 0 else None
    if match is None or match.end() <= at:
        return None
    owner = _OWNER.search(page.text, max(floor, owned - 24), owned)
    named = owner is not None and not land_of(owner[0].lower())
    return match if named and page.mixed(*match.span()) else None


def _associates(page: Page, body: int) -> Iterator[Person]:
    """Yield associates of a firm or a man: an associate of Velmar, a Varani associate."""
    starts = {one.start: one.end for one in page.once(parties)}
    for at in found_at(page.text, "associate", body):
        end = at + len("associate")
        if page.text[end : end + 1].isalpha():
            continue
        name = page.text.find(" of ", end, end + 4) + 4
        of = _ASSOCIATE.search(page.text, max(body, at - 26), name) if name > end else None
        if of and name in starts:
            yield _unnamed(page, at, starts[name])
            continue
        his = _OF_HIS.search(page.text, max(body, at - 30), at)
        if his and his["name"].lower() not in nationalities():
            yield _unnamed(page, his.start("whole"), end)
