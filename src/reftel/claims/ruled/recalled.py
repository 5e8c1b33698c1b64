"""Instruments named again: by the short name that the cable gave them, or as `the Treaty`."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from reftel.claims.ruled.statutes import Find, whole
from reftel.claims.text.lexicon import land_called

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from reftel.claims.text.page import Page

_SHORT = re.compile(
    r"\((?:the\s+|hereafter\s+)?['\"]?(?P<short>[A-Z][A-Za-z&-]{1,7})['\"]?\)"
    r"(?:$|(?=\s+(?:with|between)\s))"
)
_AFTER = re.compile(r"\s*\((?:the\s+|hereafter\s+)?['\"]?(?P<short>[A-Z]{2,8})['\"]?\)")
_NOUN_LAST = re.compile(
    r"(?:agreement|accord|arrangement|treaty|convention|protocol|pact|understanding|conduct|cooperation|intent)\s*$"
)
_DEFINED = frozenset({
    "treaty", "agreement", "law", "us_law", "national_law", "code", "eu_law", "guidelines", "unscr",
    "order", "license",
})  # fmt: skip
_NOUNS = ("Treaty", "Convention", "Protocol", "Agreement", "Accord", "Arrangement", "Act", "MOU",
          "Memorandum", "Ordinance", "Code", "Resolution", "Law", "Bill", "Legislation",
          "Draft", "Order", "License", "Licence", "Amendments")  # fmt: skip
_SMALL = tuple(noun.lower() for noun in _NOUNS if noun != "Code")
_PLAIN = frozenset({"law", "bill", "legislation", "draft", "order", "license", "licence"})
_ALONE = re.compile(
    r"(?=[.,;:)]|\s+(?:is|was|are|has|had|have|will|would|could|may|might|must|should|can|does|did|also|and"
    r"|but|or|by|in|before|after|when|if|as|that|which|now|already|itself|at|through|into|from|covers?"
    r"|provides?|requires?|allows?|defines?|contains?|imposes?|makes?|gives?|gave|passed|took|went|came"
    r"|lays?|leaves?|left|opens?|applies|binds|bars|bans|prohibit(?:s|ed)|forbids|stop(?:s|ped)|required"
    r"|expire[sd]|authorize[sd]|permit(?:s|ted)|lists|names|targets|needs|aims|seeks|creates|establishes|calls|includes"
    r"|remains|faces|awaits|amends|sets|goes|becomes|became|mandates|regulates|governs|criminali[sz]es|penali[sz]es"
    r"|addresses|empowers|grants|stalled|died|failed|moved|moves|stands|works|still|never|not|on\s+its|proposes|exempts"
    r"|the|its|his|they|he|she|we)\b"
    r"|'s\b)"
)
"""What follows a law or a draft that is meant as such: the law provides, no law officer."""
_SAME = r"(?:entire|whole|same|(?:new|proposed|pending|final)(?=\s+(?:law|bill|legislation)))"
"""Words before a noun that leave it what was told of before."""
_THE = re.compile(
    rf"[Tt]h(?:e|is|at|[eo]se(?=\s+\w+s\b))\s+(?:{_SAME}\s+)?"
    rf"(?P<noun>{'|'.join(_NOUNS + _SMALL)})(?:\b|(?<=[tU])s\b)"
    r"(?:(?<=Code)\s+of\s+Conduct\b|(?<=emorandum)\s+of\s+[Uu]nderstanding\b)?"
    r"(?!\s+(?:(?:of|with|between)\b|on\b(?!\s+(?:behalf|its|the\s+ground))|[A-Z]"
    r"|for\b(?!\s+(?:now|reasons|years|its|the\s+time))|(?<![A-Z]ode\s)(?<!eaty\s)to\b)|[-/]|\s*\()"
)
_SORTS = ("treaty", "law", "unscr", "drafted", "license")
_WORD = re.compile(r"\w+")
_ARTICLE = re.compile(
    r"\b[Tt]h(?:e|is|at|[eo]se)\s+(?:(?:entire|whole|same|new|proposed|pending|final)\s+)?\Z"
)
_CITED = re.compile(r"\bparagraphs?\s+[\d\s,]+(?:(?:and|or)\s+\d+\s+)?of\s+\Z", re.IGNORECASE)
"""Words that cite a paragraph: what they are of is named to tell where it stands."""
_ANOTHER = re.compile(
    r"\s+(?:calling|condemning|urging|demanding|criticizing|deploring|supporting|welcoming|opposing"
    r"|introduced|tabled|sponsored|proposed|passed|adopted\s+by)\b"
)
"""What tells a resolution of its own: the resolution calling for Kenya to join."""
_OWN = re.compile(r"[Tt]his\s+[A-Z](?!OU)")
"""As a text speaks of itself."""
_NUMBERED = frozenset({"License", "Licence"})
"""Nouns of what a cable is about from its subject on."""
_FAR = 6000
_NEAR = 2500


_AMENDED = frozenset({"law", "national_law", "us_law", "treaty", "agreement", "code", "eu_law"})
_PENDING = frozenset({"bill", "draft"})
_PASSED = frozenset({"act", "law", "ordinance"}) | _PENDING
"""Words of laws that are also called the legislation, and of those also called law or bill."""


class Told(NamedTuple):
    """An instrument told of before: where, by what noun, and its value."""

    start: int
    value: str
    type: str


def shortened(page: Page, finds: Iterable[Find]) -> Iterator[Find]:
    """Yield the places of short names that stand in parentheses after a full one."""
    short: dict[str, Find] = {}
    for find in sorted(finds, key=lambda find: find.start - find.end):
        if find.type in _DEFINED and not find.generic and (name := _short(page.text, find)):
            short.setdefault(name, find)
    if not short:
        return
    names = "|".join(sorted(map(re.escape, short), key=len, reverse=True))
    for found in re.compile(rf"(?<![\w(/.-])(?:{names})(?![\w/])").finditer(page.text):
        full = short[found[0]]
        start, end = found.span()
        if full.type == "agreement":
            start, end = _between_whom(page.text, start, end)
        yield Find(start, end, full.value, full.type)


def _between_whom(text: str, start: int, end: int) -> tuple[int, int]:
    """Return a short name with its lands and its date: the Kenya-Chad TSA, a TSA with Chad."""
    led = _LED_BY.search(text, max(0, start - 40), start)
    with_ = _WITH.match(text, end)
    known = with_ is not None and bool(land_called(with_["land"]))
    return led.start() if led else start, with_.end() if with_ and known else end


_LED_BY = re.compile(
    r"(?<![\w-])(?:(?:[A-Z][\w.]*-[A-Z][\w.]*|bilateral|draft|proposed|amended|(?:[A-Z][a-z]{2,8}\s+)?(?:19|20)\d\d)\s+){1,2}$"
)
_WITH = re.compile(r"\s+with\s+(?:the\s+)?(?P<land>[A-Z]\.\s?[A-Z]\.|[A-Z][a-z]+)")


def defined(text: str, finds: Iterable[Find], known: Mapping[str, str]) -> list[Find]:
    """Return agreements that the cable gives a short name by that name, with their lands."""
    finds, called = list(finds), dict[str, str]()
    for find in finds:
        titled = find.type in {"treaty", "agreement"} and find.value not in known
        short = _short(text, find) if titled and "-" in find.value else ""
        parts = _LANDS.match(find.value)
        if parts and _initials(short, parts["title"]):
            called[find.value] = called[parts["title"]] = f"{parts['lands']}{short}"
    return [find._replace(value=called.get(find.value, find.value)) for find in finds]


def _initials(short: str, title: str) -> bool:
    """Say whether a short name is made of the words of a title."""
    words = title.split("-")
    made = len(words) >= len(short) - 1 and words[-1][:1] == short[-1:]
    return bool(short) and made and short not in _FORMS


_FORMS = frozenset({"MOU", "MOA", "LOI", "LOA", "FTA", "SOFA", "Treaty", "Agreement", "Protocol"})
"""Short names that tell of a form of paper alone."""
_LANDS = re.compile(r"(?P<lands>(?:[A-Z]{2}-)*)(?:BILATERAL-)?(?P<title>.+)")


def _short(text: str, find: Find) -> str:
    """Return the short name that an instrument is given; in a description it may be a partner's."""
    words = text[find.start : find.end]
    found = _SHORT.search(words) or _AFTER.match(text, find.end)
    if not found or found["short"].upper() == words.upper():
        return ""
    named = words[: found.start()] if found.string is words else words
    return found["short"] if named[:1].isupper() or _NOUN_LAST.search(named) else ""


def recalled(page: Page, finds: Iterable[Find], heads: Mapping[str, str]) -> Iterator[Find]:
    """Yield `the Treaty`, `this agreement` where one with that noun was told of before."""
    mentions = list(_mentioned(page))
    told = _told(page.text, finds, heads) if mentions else {}
    for found in mentions:
        noun = found["noun"].capitalize()
        before = told.get("Memorandum" if noun == "Mou" else noun, [])
        at = bisect_left(before, (found.start(),)) - 1
        far = found["noun"][0].isupper() or noun in _NUMBERED
        reach = _FAR if far else _NEAR
        if at >= 0 and found.start() - before[at].start < reach:
            one = before[at]
            yield Find(*found.span(), one.value, one.type, coref=True)


def _mentioned(page: Page) -> Iterator[re.Match[str]]:
    floor = page.body().start
    cues = (one for sort in _SORTS for one in whole(page, sort))
    for hit in cues:
        article = _ARTICLE.search(page.text, max(floor, hit.start - 18), hit.start)
        found = _THE.match(page.text, article.start()) if article else None
        if (
            found
            and not _OWN.match(found[0])
            and (found["noun"].lower() not in _PLAIN or _ALONE.match(page.text, found.end()))
            and not _ANOTHER.match(page.text, found.end())
            and not _CITED.search(page.text, max(floor, found.start() - 40), found.start())
        ):
            yield found


def _told(text: str, finds: Iterable[Find], heads: Mapping[str, str]) -> dict[str, list[Told]]:
    """Return what is told of by noun, in order."""
    told: dict[str, list[Told]] = {}
    for find in sorted(finds):
        told_of = find.type in _DEFINED and (not find.generic or find.type == "law")
        if told_of or find.type == "resolution":
            for noun in _nouns(text[find.start : find.end], find, heads):
                told.setdefault(noun, []).append(Told(find.start, find.value, find.type))
    return told


def _nouns(words: str, find: Find, heads: Mapping[str, str]) -> set[str]:
    said = {*_WORD.findall(words.lower()), *heads.get(find.value, "").lower().split()}
    said |= {"memorandum"} if "mou" in said else set()
    said |= {"resolution"} if find.type == "unscr" else set()
    said |= {"license", "licence"} if find.type == "license" else set()
    if find.type in {"law", "us_law"}:
        said |= {"legislation", "law"} if said & _PASSED else set()
        said |= {"bill"} if said & _PENDING else set()
    said |= {"amendments"} if find.type in _AMENDED else set()
    return {noun for noun in _NOUNS if noun.lower() in said}
