"""Firms that show by what they do: Velcorta sold, Velcorta's products, manufactured by Velcorta."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.named.forms import Formed
from reftel.claims.named.names import squeezed
from reftel.claims.text.lexicon import (
    given_names,
    heads,
    is_ordinary,
    is_sign,
    located,
    named_countries,
    nationalities,
    titles,
    words,
)
from reftel.claims.text.page import found_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.text.gazetteer import Hit
    from reftel.claims.text.page import Page

_WORD = r"[A-Z](?:[\w-]|'(?!s\b))*\w"
_NAME = rf"(?P<name>(?>{_WORD}(?:\s{{1,2}}(?:(?:&|de|di|of)\s{{1,2}})?{_WORD}){{0,3}}))"
_BEHIND = re.compile(rf"\s{{1,3}}{_NAME}(?!\s{{1,2}}(?:d[aeo]s?\s{{1,2}})?[A-Z])")
_OF = re.compile(rf"\s{{1,3}}(?:of|at|for)\s{{1,2}}{_NAME}(?!\s{{1,2}}(?:d[aeo]s?\s{{1,2}})?[A-Z])")
_AT = re.compile(rf"(?:\s{{1,3}}(?:of|for)\s{{1,2}}[a-z]+)?\s{{1,3}}at\s{{1,2}}{_NAME}(?=[,.;'\s])")
_FORWARD = {"before": _BEHIND, "at": _AT}
_HAD = (
    r"(?:(?:has|had|have|also|reportedly|allegedly|previously|recently|then|later|would|will|may"
    r"|might|could|not|never|already|apparently|likely|probably|once|since)\s{1,2}){0,3}"
)
_DOES = re.compile(rf"(?<![\w'.-]){_NAME}(?:\s{{1,2}}\([A-Z]{{2,6}}\))?\s{{1,3}}{_HAD}$")
_OWNS = re.compile(rf"(?<![\w'.-]){_NAME}'s?\s{{1,3}}(?:\w+\s{{1,2}}){{0,2}}$")
_STAFF = frozenset(
    ["officials", "executives", "employees", "representatives", "managers", "management",
     "engineers", "salesmen", "sales staff", "shareholders", "subsidiary", "subsidiaries"]
)  # fmt: skip
_SITES = frozenset(["plant", "factory", "steelworks", "foundry", "mill"])
"""What bears the name of its firm, or makes one of a name: the Velmovka plant."""
_LAST = re.compile(r"(?<![\w/-])([A-Z](?:[\w'-]*\w|\.))$")
_EACH = re.compile(r"\S+")
_HIS = re.compile(r"\s{1,3}(?:his|her|my)\b")
_HOUSE = re.compile(
    r"\s{1,3}(?:\w+\s{1,2}){0,2}(?:managers?|directors?|owners?|subsidiar(?:y|ies)|affiliates?|parent|agents?"
    r"|representatives?|suppliers?|customers?|executives?|shareholders?|distributors?|employees?|branch(?:es)?)\b"
)
"""Whom a firm has, so that `and its` tells one: Velcorta and its general manager."""
_JOINED = re.compile(r"-[a-z]{2,}$|^[A-Z]{2,}s$")
"""How an attribute ends that is no name, Velmar-era, PM-equivalent; several of a kind: MPs."""
_CALLED = re.compile(rf"(?<![\w'.-]){_NAME}\s{{1,3}}$")


def dealers(page: Page) -> Iterator[Formed]:
    """Yield names that no noun types, where the words around say that a firm bears them."""
    body = page.body().start
    for hit in page.known.get("dealer", ()):
        found = (_beside(page.text, hit), _with(page.text, hit)) if hit.start >= body else ()
        for match in found:
            yield from _shown(page, hit, match) if match else ()


def _shown(page: Page, hit: Hit, match: re.Match[str]) -> Iterator[Formed]:
    """Yield the firm that a name beside a cue may be."""
    start, end = match.span("name")
    start += opening(match["name"])
    end = _before_town(page.text, start, end)
    if firm(page, start, end) and not _human(page, page.text[start:end]):
        short = page.text[start:end].isupper() and end - start < 7
        site = hit.known.name in _SITES and page.text[end] == " "
        yield Formed(start, hit.end if site else end, "entity" if short else "company")


def _before_town(text: str, start: int, end: int) -> int:
    """Return where a name ends without the town behind it: Velmar Trans of Almaty."""
    own, of, town = text[start:end].partition(" of ")
    return start + len(own) if of and town.lower() in located() else end


def opening(name: str) -> int:
    """Return how long the words are that open a sentence before a name: Then Velcorta sold."""
    length = 0
    for word in _EACH.finditer(name):
        if word[0].lower() not in words("openers"):
            return word.start()
        length = word.end()
    return length


def _beside(text: str, hit: Hit) -> re.Match[str] | None:
    """Return the name that stands on the side of a cue where its firm is told."""
    side, floor = hit.known.value, max(0, hit.start - 90)
    if side in _FORWARD:
        return _FORWARD[side].match(text, hit.end)
    if side == "noun":
        return _called(text, floor, hit.start) if text[hit.start].islower() else None
    if side == "joined":
        return _CALLED.search(text, floor, hit.start) if _HOUSE.match(text, hit.end) else None
    if side == "deed":
        return _doing(text, floor, hit)
    owner = None if side == "of" else _OWNS.search(text, floor, hit.start)
    if owner is None and hit.known.name in _SITES:
        return _called(text, floor, hit.start)
    if owner is None and hit.known.name in _STAFF and text[hit.start].islower():
        owner = _CALLED.search(text, floor, hit.start)
    if owner is None and hit.known.name != "officials":
        owner = _OF.match(text, hit.end)
    return owner


def _doing(text: str, floor: int, hit: Hit) -> re.Match[str] | None:
    """Return who does a deed of firms."""
    own = _HIS.match(text, hit.end)
    return None if own else _DOES.search(text, floor, hit.start)


def _with(text: str, hit: Hit) -> re.Match[str] | None:
    """Return with whom a contract is signed, or from whom or to whom goods are dealt."""
    if hit.known.value != "deed":
        return None
    goods = _DEALT.get(hit.known.name)
    return (goods.match(text, hit.end) if goods else None) or _WITH.match(text, hit.end)


def _goods(way: str) -> re.Pattern[str]:
    """Return goods in small letters and to or from whom they go: three pumps from Velcorta."""
    return re.compile(
        rf"(?:\s{{1,3}}(?!(?:{way}|that|which|and|or)\b)[a-z\d][\w-]*){{1,6}}?\s{{1,3}}{way}"
        rf"(?:\s{{1,2}}the)?\s{{1,2}}{_NAME}(?=[,.;']|\s{{1,3}}(?:through|via|in|for|on|and|under|at)\b)"
    )


_DEALT = {
    **dict.fromkeys(["ordered", "bought", "purchased", "procured"], _goods("from")),
    **dict.fromkeys(["sold", "supplied", "sells", "supplies"], _goods("to")),
}


_WITH = re.compile(rf"\s{{1,3}}with(?:\s{{1,2}}the)?\s{{1,2}}{_NAME}(?=[,.;'\s)])")
_NATION = ("ian", "ean", "ese", "ish", "stani")
"""How the adjective of a nation ends, which calls no firm: the Ruritanian firm."""
_ONE_OF = re.compile(r"\b[Aa]n?\s{1,3}$")


def _called(text: str, floor: int, noun: int) -> re.Match[str] | None:
    """Return the name before a noun: the Velmar firm, not a Velmar firm, not a nation's."""
    found = _CALLED.search(text, floor, noun)
    if found is None or found["name"].endswith(_NATION):
        return None
    return None if _ONE_OF.search(text, floor, found.start("name")) else found


def firm(page: Page, start: int, end: int) -> bool:
    """Say whether words may be the name of a firm: one of them no word of any list."""
    name = squeezed(page.text[start:end])
    own = [word for word in name.split() if word[0].isupper()]
    if not own or own[0] in given_names() or not page.mixed(start, end) or _listed(name):
        return False
    homely = len(own) > 1 and own[0].lower() in located()
    if any(map(_listed, own[homely:])) or own[-1] in page.once(_persons):
        return False
    if len(own) == 1 and _no_firm(page, name):
        return False
    return any(map(_distinct, own[homely:]))


def _distinct(word: str) -> bool:
    """Say whether a word is none of the language; one of four capitals or more is a sign."""
    sign = len(word) > _SIGN and word.isupper() and set(word) != {"X"}
    return len(word) > 2 and (sign or word.lower() not in words("common"))


_SIGN = 3


_HUMAN = re.compile(
    r"(?:'s?\s{1,2}(?:wife|husband|brother|sister|son|daughter|father|mother|family|friend)"
    r"|,?\s{1,2}(?:who\b|aged?\b|born\b)|[^.;]{0,60}\b(?:he|his|him|she|her|himself|herself)\b)"
)


def _human(page: Page, name: str) -> bool:
    """Say whether the words behind a name, anywhere on the page, speak of a man or a woman."""
    ends = (at + len(name) for at in found_at(page.text, name))
    return any(_HUMAN.match(page.text, end, end + 80) for end in ends)


def _no_firm(page: Page, word: str) -> bool:
    """Say whether a word is a model, one of the language or a surname here, judged once."""
    known = page.once(_judged)
    if word not in known:
        known[word] = (
            _model(word) or _also_small(page, word) or _surname(page, word) or _governs(page, word)
        )
    return known[word]


def _model(word: str) -> bool:
    return ("-" in word and word[-1].isdigit()) or _PERIOD.fullmatch(word) is not None


_PERIOD = re.compile(r"(?:FY|CY|Q)-?\d{1,4}")
"""A year of accounts, or a quarter of it."""


_GOVERNMENT = re.compile(r"[Gg]overnment(?:\s{1,3}of\s{1,3}[\w. ]{3,40}?)?\s{0,3}$")


def _governs(page: Page, letters: str) -> bool:
    """Say whether a bracket makes letters short for a government: Government of Kenya (GRK)."""
    at = page.text.find(f"({letters})")
    return at >= 0 and _GOVERNMENT.search(page.text, max(0, at - 60), at) is not None


def _judged(_: Page) -> dict[str, bool]:
    return {}


def _also_small(page: Page, word: str) -> bool:
    """Say whether a word stands on the page without its capital: it is one of the language."""
    return f" {word.lower()} " in page.text


def _surname(page: Page, word: str) -> bool:
    """Say whether a word stands behind another name on the page: Velko Marr makes a man of Marr."""
    if f"al-{word}" in page.text or f"el-{word}" in page.text:
        return True
    for at in found_at(page.text, f" {word}"):
        first = _LAST.search(page.text, max(0, at - 30), at)
        if first is not None and not (
            _acronym(first[1]) or is_ordinary(first[1]) or _listed(first[1])
        ):
            return True
    return False


def _acronym(word: str) -> bool:
    return len(word) > 1 and word.isupper()


def _listed(word: str) -> bool:
    """Say whether a word stands in a list of what is no firm."""
    low = word.lower()
    return (
        _JOINED.search(word) is not None
        or low in words("openers") or low in heads() or low in nationalities()
        or low.removesuffix("s") in nationalities()
        or low in named_countries() or low in titles() or low in located()
        or is_sign(word.upper()) or word in _SALES
    )  # fmt: skip


_SALES = frozenset(["FMS", "DCS"])
"""Letters of a way to sell arms, which many a body bears too."""


def _persons(page: Page) -> frozenset[str]:
    """Return words that stand behind a title on this page, and leaders: they name people."""
    found = (_BEHIND.match(page.text, hit.end) for hit in page.known.get("title", ()))
    titled = {word for match in found if match for word in match["name"].split()}
    leaders = {page.text[hit.start : hit.end] for hit in page.known.get("leader", ())}
    return frozenset(titled | leaders)
