"""People by surname alone who speak, are told or are quoted: Velkar complained, we told Velkar."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from reftel.claims.named.names import squeezed
from reftel.claims.named.parties import standing
from reftel.claims.people.titled import Person
from reftel.claims.people.untitled import unlike
from reftel.claims.text.cover import Cover
from reftel.claims.text.lexicon import (
    KEPT,
    given_names,
    heads,
    is_ordinary,
    is_sign,
    is_verbal,
    located,
    nationalities,
    titles,
)
from reftel.claims.text.page import found_at
from reftel.claims.text.runs import lettered

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reftel.claims.text.page import Page

_LETTERS = r"(?:[a-z]*[-'][A-Z])?[a-z]{2,}"


def _speaks(initials: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?P<name>[{initials}](?<![\w'.&/-].)(?:(?<=[aAeE])l-[A-Z]|(?<=[A-Z])){_LETTERS})"
        r"(?=\s{1,2}(?:(?:also|then|later|again|further|himself|has|had)\s{1,2})?"
        r"(?:said|told|asked|replied|complained|commented|remarked|noted|explained|argued|admitted"
        r"|claimed|added|insisted|acknowledged|confided|quipped|speculated|opined|stressed|recalled"
        r"|responded|denied|agreed|thanked|promised|predicted|believes|thinks|thought|smiled|laughed"
        r"|nodded|shrugged|joked|lamented|mused|countered|conceded|emphasized|observed|declined)\b)"
    )


_SPEAKS, _ARABIC = _speaks("A-Z"), _speaks("A-Zae")
"""Whoever speaks; one whose name may begin with `al-` or `el-` is slower to find."""
_LEADS = (
    "According to ", "according to ", "told ", "thanked ", "informed ", "pressed ", "briefed ",
    "reminded ", "assured ",
)  # fmt: skip
_HEARS = re.compile(
    rf" +(?P<name>(?:[aAeE]l-)?[A-Z]{_LETTERS})"
    r"(?=,|\.|;|\s{1,2}(?:that|on|about|of|for|and|to|the|in|during|whether|he|she|we|at)\b)"
)


def heard(page: Page, found: Sequence[Person]) -> Iterator[Person]:
    """Yield people whom no title or given name tells, where they speak or are spoken to."""
    taken = Cover((one.start, one.end) for one in found)
    inside, body = page.once(standing), page.body().start
    done = {word for one in found if one.named for word in one.value.split()}
    for match in _talking(page, body):
        start, end = match.span("name")
        word = match["name"]
        if word in done or start in taken or start in inside or not _surname(word):
            continue
        if _first(page.text, start) and page.mixed(start, end) and not _other(page, word):
            done.add(word)
            yield _in_full(page, start, word)


def _talking(page: Page, body: int) -> Iterator[re.Match[str]]:
    """Yield names of those who speak, then of those who are spoken to."""
    arabic = "al-" in page.lower or "el-" in page.lower
    yield from (_ARABIC if arabic else _SPEAKS).finditer(page.text, body)
    for lead in _LEADS:
        for at in found_at(page.text, lead, body):
            if not page.text[at - 1].isalnum() and (
                found := _HEARS.match(page.text, at + len(lead) - 1)
            ):
                yield found


def _in_full(page: Page, start: int, word: str) -> Person:
    """Return a person where a first name stands before the surname; else where he speaks."""
    for at in found_at(page.text, f" {word}", page.body().start):
        first = _GIVEN.search(page.text, max(0, at - 40), at)
        apart = first and first["name"].endswith(".") and lettered(page.text, first.end("name") - 1)
        if first and not apart and not any(map(_no_name, first["name"].split())):
            name = squeezed(page.text[first.start("name") : at + 1 + len(word)])
            return Person(first.start("name"), at + 1 + len(word), name, "", "person/heard")
    led = _PARTICLES.search(page.text, max(0, start - 16), start)
    begin, end = led.start() if led else start, start + len(word)
    return Person(begin, end, squeezed(page.text[begin:end]), "", "person/heard")


_PARTICLES = re.compile(
    r"(?<![\w'-])(?:(?:[Vv]an|[Vv]on|[Tt]en|[Tt]er|[Dd]er|[Dd]en|[Dd]el|[Dd]e|[Dd]i|[Dd]a|[Dd]os|[Dd]u|la|zu)\s{1,2}){1,2}\Z"
)
"""What belongs to a surname that stands without a given name: Ten Velmar, van der Velk."""
_GIVEN = re.compile(
    r"(?<![\w'.&/-])(?<!\. )(?P<name>[A-Z][a-z]+(?:-[A-Z]?[a-z]+)?(?:\s{1,2}[A-Z]\.)?"
    r"(?:\s{1,2}(?:al|bin|de|del|den|der|des|di|du|la|ten|ter|van|von|zu)){0,2})\s?$"
)
"""What may stand before a surname: a given name, an initial, particles."""


def _no_name(word: str) -> bool:
    return word[0].isupper() and len(word) > 2 and not _surname(word) and word not in given_names()


def _other(page: Page, word: str) -> bool:
    """Say whether the page shows that a word is no surname: a common noun, letters, a body."""
    text, low = page.text, word.lower()
    shown = [f" {low} ", f"({word})", f"{word} members", f"members of {word}", f"the {word} "]
    shown += [f"{word[:-1]} "] if word.endswith("s") else []
    return any(one in text for one in shown) or any(
        _closes_name(text, at) for at in found_at(text, f" {word}", page.body().start)
    )


def _closes_name(text: str, end: int) -> bool:
    """Say whether a word of the language with its capital ends at a place: National Crime …."""
    first, last = ["", "", *text[max(0, end - 24) : end].split()][-2:]
    if not (first.istitle() or first == "the") or not last.isalpha() or last in given_names():
        return False
    return last.istitle() and is_ordinary(last) and last.lower() not in titles()


def _first(text: str, start: int) -> bool:
    """Say whether no other name stands before a word: `Velmar Works said`, `in El Velmar`."""
    before = text[max(0, start - 24) : start].split()[-1:]
    if not before or before[0].lower() == "the":
        return not before
    if set(before[0].upper()) == {"X"}:
        return True
    opens = is_ordinary(before[0]) and before[0].lower() not in heads()
    return opens or not before[0][:1].isupper() or before[0][-1] in ".:;,)\"'"


@lru_cache(KEPT)
def _surname(word: str) -> bool:
    """Say whether a word may be a surname: none of the language, of a place or of a noun."""
    low = word.lower()
    return not (
        is_verbal(word) or unlike(word) or low in located() or low in heads()
        or low in nationalities() or low.removesuffix("s") in nationalities()
        or is_sign(word.upper())
    )  # fmt: skip
