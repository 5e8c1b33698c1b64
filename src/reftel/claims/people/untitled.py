"""People named without a title before the name, where the words around say a person."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache
from typing import TYPE_CHECKING

from reftel.claims.named.parties import parties
from reftel.claims.people.beside import personal
from reftel.claims.text.bearers import borne
from reftel.claims.text.cover import Cover
from reftel.claims.text.letterhead import signature, titular
from reftel.claims.text.lexicon import (
    KEPT,
    family_names,
    given_names,
    heads,
    is_ordinary,
    located,
    named_countries,
    nationalities,
    surnames,
    symbols,
    things,
    titles,
    words,
)
from reftel.claims.text.runs import Run, runs, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.text.page import Page
    from reftel.claims.text.runs import Token

_JOINED = "[piqa]{1,2}(?=[gnsc])"
_NAMED = re.compile(
    rf"g(?:[gn]|{_JOINED}){{0,3}}c{{1,3}}|i{{1,2}}p{{0,2}}[gns](?:[gn]|{_JOINED}){{0,3}}c?|g(?:[gn]|{_JOINED}){{0,4}}s"
    rf"|(?:[gn]|q(?=[gn]))(?:(?:{_JOINED})?[gn]){{1,4}}"
)
"""The sorts of the words of a name: given, name, surname, particle, initial.

A particle written large opens a name too (q: De, Van, Le), but for an article (a: El, La). A
surname in capitals (c) follows a given name: Maria VELKARTEN.
"""


_HOUSE = re.compile(r"\s{1,2}(?:[Oo]ffice\s{1,2}|[Mm]edical\s{1,2})?[Bb]uilding\b")


def untitled(page: Page) -> Iterator[Run]:
    """Yield where people stand by name and no title says so."""
    taken = page.once(_taken)
    for run in page.once(runs):
        sorts = _sorts(page, run)
        if _NAMED.search(sorts) is not None and not _HOUSE.match(page.text, run[1]):
            yield from _people(page, run, sorts, taken)


def likely(page: Page, run: Run) -> Run | None:
    """Return the name of which a run of words consists, if it may be a person's."""
    sorts = _sorts(page, run)
    return next(_within(page, run, sorts, page.once(_taken)), None) if _NAMED.match(sorts) else None


def _sorts(page: Page, run: Run) -> str:
    """Return what the words of a run may be, a letter each; who is borne here is a name."""
    kept = page.once(borne)
    row = page.text[run[0] : run[1]].replace(",", " ").split()
    return "".join("n" if word in kept else _sort(word) for word in row)


def _taken(page: Page) -> Cover:
    """Return where parties, lands and the signature stand."""
    text, kept, body = page.text, page.once(borne), page.body().start
    spans = [(name.start, name.end) for name in page.once(parties)]
    for kind in ("place", "nation", "people"):
        found = page.known.get(kind, [])
        lands = found[bisect_left(found, (body,)) :]
        spans += [(start, end) for start, end, _ in lands if text[start:end] not in kept]
    return Cover([*spans, *([signed] if (signed := signature(page)) else [])])


def _people(page: Page, run: Run, sorts: str, taken: Cover) -> Iterator[Run]:
    """Yield names in a run from where one is a person's, the last first: Ada Marr and Vel Sand."""
    partner = False
    for name in _within(page, run, sorts, taken):
        partner = partner or personal(page, name, run)
        if partner:
            yield name


def _within(page: Page, run: Run, sorts: str, taken: Cover) -> Iterator[Run]:
    """Yield what may be names of people in a run with words of these sorts, the last first."""
    row = tokens(page, run)
    for match in reversed(list(_NAMED.finditer(sorts))):
        if sorts[: match.start()].endswith("a"):
            continue
        name = row[match.start() : match.end()]
        while name and name[0].start in taken and not _called(page, name[0]):
            name = name[1:]
        free = name and (name[-1].end - 1 not in taken or _of_town(page, name))
        if (
            len(name) > 1
            and free
            and not _SAINT.search(page.text, name[0].start - 6, name[0].start)
        ):
            yield Run(name[0].start, name[-1].end)


def _called(page: Page, first: Token) -> bool:
    """Say whether a town's name is a given name here: Santiago Marr, but not in Santiago."""
    before = page.lower[max(0, first.start - 4) : first.start].split()
    return first.written in given_names() and before[-1:] != ["in"]


def _of_town(page: Page, name: list[Token]) -> bool:
    """Say whether a surname is a town's with its particle: Maria dos Santos."""
    if len(name) < 3 or name[-2].word not in words("particles"):
        return False
    last = (name[-1].start, name[-1].end)
    return last in page.once(towns) and name[0].word not in located()


def towns(page: Page) -> frozenset[tuple[int, int]]:
    """Return where names of towns stand."""
    found = page.known.get("place", ())
    return frozenset((hit.start, hit.end) for hit in found if hit.known.type in {"city", "port"})


@lru_cache(KEPT)
def _sort(word: str) -> str:
    """Return what a word of a run may be in a name of a person, as one letter."""
    word = word.rstrip("'")
    if word.lower() in words("particles") and word not in given_names() and not word.isupper():
        return "p" if word.islower() else "a" if word.lower() in _ARTICLES else "q"
    if _CAPITALS.fullmatch(word):
        return "a" if word in _LARGE else "-" if _is_term(word) else "c"
    return _plain_sort(word) if word else ""


def _plain_sort(word: str) -> str:
    if word in _MOVEMENTS:
        return "-"
    if _INITIALS.fullmatch(word):
        return "i"
    if word in given_names() or ("-" in word and given_names().issuperset(word.split("-"))):
        return "g"
    if word in family_names() and word.lower() not in words("openers"):
        return "n"
    return "n" if _name_like(word) else "s" if word in surnames() else "-"


_INITIALS = re.compile(r"(?:[A-Z]\.){1,4}")
_MOVEMENTS = frozenset(
    ["Hizb", "Hezb", "Harakat", "Jaysh", "Jaish", "Ansar", "Lashkar", "Jund", "Jabhat", "Jamaat",
     "Tanzim", "Majlis", "Republic", "Kingdom", "Federation", "Emirates", "Nuevo", "Nueva",
     "Puerto", "Ciudad", "Entre", "Jebel", "Jabal", "Wadi", "Pradesh"]
)  # fmt: skip
"""Nouns of movements, states and places, which no name holds: Hizb al-Velmar, Puerto Velmar."""
_ARTICLES = {"al", "el", "la"}


_SAINT = re.compile(r"\b(?:San|Santa|Santo|Sao)\s$")


_CAMEL = re.compile(r"[A-Z]-[a-z]|[a-z](?<!\bMc)(?<!\bMac)(?<!\b[DL][aei])[A-Z]")
"""Capitals inside a word, as in PolDir, or before a hyphen; McGraw and MacDonald are names."""


_CAPITALS = re.compile(r"[A-Z](?:[A-Z'-]*[A-Z])?")
_LARGE = {"AL", "EL", "DE", "LA", "BIN", "VAN", "DER", "DEL", "VON", "DA", "DOS"}


def _is_term(word: str) -> bool:
    """Say whether a word in capitals is an acronym or one of the language, and no surname."""
    return (
        len(word) < 4 or word in symbols() or unlike(word) or is_ordinary(word) or titular(word)
        or word.lower() in located() or not set(word[1:]) & set("AEIOUY")
    )  # fmt: skip


@lru_cache(KEPT)
def _name_like(word: str) -> bool:
    own = word.removeprefix("al-").removeprefix("el-")
    if own != word:
        # Behind the article a word of the language is a name too: Saif al-Islam.
        return own.istitle() and own.isalpha() and own.lower() not in located()
    return (
        word[:1].isupper()
        and word[-1].islower()
        and "/" not in word
        and not any(map(str.isdigit, word))
        and _CAMEL.search(word) is None
        and not is_ordinary(word.rstrip(":;"))
        and not word.lower().startswith(_JOINED_NOUNS)
        and not unlike(word)
        and not titular(word)
    )


_JOINED_NOUNS = ("co-", "ex-", "non-", "vice-", "anti-", "pro-", "ambassador-", "minister-")
"""How words begin that stand before a name and are none of it: co-defendants Velko Marr."""


_BODIES = frozenset(
    ["troika", "quartet", "quint", "quad", "presidency", "europe", "asia", "africa", "pacific"]
)
"""Groups and parts of the world that stand behind a title: the EU Foreign Minister Troika."""


@lru_cache(KEPT)
def unlike(word: str) -> bool:
    """Say whether a word is no part of a person's name."""
    low = word.lower().rstrip(".,")
    if low in {"al", "bin", "de", "la", "van"}:
        return False
    return (
        low in heads() or low in nationalities() or low in named_countries() or low in titles()
        or word.lower() in named_countries() or low in _BODIES
        or low in words("openers") or "/" in word
        or (word.upper() in things() and (word.isupper() or len(word) > 4))
    )  # fmt: skip
