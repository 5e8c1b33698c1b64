"""People told by what they are: a man known as Farouq; Marr, head of the plant, said so."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.named.names import squeezed
from reftel.claims.named.parties import standing
from reftel.claims.people.titled import Person
from reftel.claims.people.untitled import unlike
from reftel.claims.text.lexicon import given_names, is_ordinary, located
from reftel.claims.text.page import found_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.text.page import Page

_GOES_BY = ("named ", "called ", "known as ", "only as ", "identified as ", "calling himself ")
_MAN = re.compile(
    r"\b(?:(?P<man>man|woman|individual|person|national|citizen|resident|businessman|engineer"
    r"|scientist|officer|official|operative|smuggler|driver|captain|lawyer|contact|employee|[Ss]omeone"
    r"|[A-Z][a-z]+(?:ian|ean|ese|ish|i))"
    r"|broker|middleman|trader|agent|dealer|intermediary|facilitator|source),?\s{1,3}"
    r"(?:(?:who\s{1,3})?(?:is|was)\s{1,3})?(?:named|called|known\s{1,3}(?:only\s{1,3})?as"
    r"|identified\s{1,3}(?:only\s{1,3})?as|calling\s{1,3}himself)\s{1,3}[\"']?"
    r"(?P<name>(?P<first>[A-Z][\w-]*[a-z])"
    r"(?:\s{1,3}(?:(?:al|el|bin|van|de)[ -])?[A-Z][\w-]*[a-z]){0,3})"
)


def described(page: Page) -> Iterator[Person]:
    """Yield people by the one name that stands beside what they are."""
    yield from _called(page)
    yield from _apposed(page)


def _called(page: Page) -> Iterator[Person]:
    """Yield people who go by a name: a man known as Farouq, the broker named Farouq."""
    for words in _GOES_BY:
        for at in found_at(page.text, words, page.body().start):
            match = _MAN.search(page.text, max(0, at - 30), at + 80)
            if match and match.start() < at < match.start("name") and _human(match):
                yield Person(*match.span("name"), squeezed(match["name"]), "", "person/called")


def _human(match: re.Match[str]) -> bool:
    """Say whether a name is given to a man: told so, or the first name is one."""
    first = match["first"]
    plain = is_ordinary(first) or unlike(first)
    return first in given_names() or (match["man"] is not None and not plain)


_ALONE = re.compile(
    r"(?:(?P<before>\S+)\s{1,3})?(?P<name>[A-Z][a-z]{3,}(?:-[A-Z]?[a-z]+)?),\s{1,3}"
    r"(?:(?:who\s{1,2}is|then|currently|now|former|formerly)\s{1,2})?"
    r"(?P<article>(?:the|an?|his|her|its|their)\s{1,2})?"
    r"(?:(?!(?:and|or|to|by|of|with|as|for)\b)[\w'/-]+\s{1,2}){0,3}$"
)
_OF_WHAT = re.compile(r"\s{1,3}(?:of|for|at|in|to|from)\s")


def _apposed(page: Page) -> Iterator[Person]:
    """Yield people by a surname alone, with their office behind: Marr, head of the plant."""
    inside = page.once(standing)
    for hit in page.known.get("title", ()):
        floor = max(page.body().start, hit.start - 60)
        if "," in page.text[hit.start - 26 : hit.start] and _OF_WHAT.match(page.text, hit.end):
            match = _ALONE.search(page.text, floor, hit.start)
            told = match and (match["article"] or page.text[hit.start].islower())
            if match and told and match.start("name") not in inside and _surname(match):
                yield Person(*match.span("name"), match["name"], hit.known.name, "person/apposed")


def _surname(match: re.Match[str]) -> bool:
    """Say whether a word is a surname that no other name stands before."""
    name, before = match["name"], match["before"] or ""
    joined = before[:1].isupper() and before[-1:] not in {".", ":", ")"}
    known = is_ordinary(name) or unlike(name) or name.lower() in located() or name in given_names()
    return not (joined or known)
