"""Posts: every spelling of an embassy, consulate or mission to the code in message numbers."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from reftel.tables import parts, read_table

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


@dataclass(frozen=True, slots=True)
class Post:
    """A post: its code in message numbers, its spaced name, how else it is written and routed."""

    code: str
    name: str
    variants: tuple[str, ...]
    indicators: tuple[str, ...]
    successor: str | None


@cache
def posts() -> Mapping[str, Post]:
    """Return the posts of `tables/posts.tsv` by code."""
    return {row["code"]: _post(row) for row in read_table("cable", "posts")}


def _post(row: dict[str, str]) -> Post:
    return Post(
        code=row["code"],
        name=row["name"],
        variants=parts(row["variants"]),
        indicators=parts(row["indicators"]),
        successor=row["successor"] or None,
    )


_SERVICE = re.compile(
    r"(?:AM(?:ERICAN ?)?EMB(?:ASSY|ASS|ASY|SY|ASSEY)?S? ?|(?:US ?)?EMB(?:ASSY)?S? "
    r"|AMCON(?:SULATE|SUL|SU|GEN)? |(?:AM)?CONS?GEN |(?:AM)?CONSULATE (?:GENERAL )?|US ?MISSION "
    r"|MISSION |US ?INT |US ?LO |US ?DEL |REO |EFTO )",
    re.IGNORECASE,
)
_ROUTE = re.compile(r"\s*R[A-Z]{3,7}/")
_CAPITAL = re.compile(r"\s+(?:WASH(?:INGTON)?\s*(?:DC)?|IMMEDIATE|PRIORITY|ROUTINE|FLASH)$")
_ZERO = str.maketrans("0\N{RIGHT SINGLE QUOTATION MARK}", "O'")


@lru_cache(maxsize=8192)
def canonical(name: str) -> str | None:
    """Return the code of the post that a name, alias or routing indicator means, or None."""
    if len(name) > 80:
        return None
    upper = _ROUTE.sub("", " ".join(name.upper().translate(_ZERO).split()))
    if (code := _by_indicator().get(upper)) or (code := exact(upper)):
        return code
    bare = _CAPITAL.sub("", _SERVICE.sub("", upper, count=1))
    return exact(bare) or truncated(letters(bare)) or _misspelt(letters(bare))


def exact(name: str) -> str | None:
    """Return the code of a post by its name or a listed variant, whatever the spacing."""
    return spellings().get(letters(name))


def by_indicator(indicator: str) -> str | None:
    """Return the code of the post that a routing indicator (ACP 117) belongs to."""
    return _by_indicator().get(indicator)


@cache
def spellings() -> Mapping[str, str]:
    """Return post codes by every listed spelling, letters only."""
    found = {letters(name): post.code for post in posts().values() for name in post.variants}
    return found | {letters(post.name): post.code for post in posts().values()}


@cache
def _by_indicator() -> Mapping[str, str]:
    return {route: post.code for post in posts().values() for route in post.indicators}


def letters(name: str) -> str:
    """Return the letters of a name in capitals, without what stands between them."""
    return re.sub("[^A-Z]", "", name)


@cache
def _codes() -> Sequence[str]:
    return sorted(posts())


def truncated(name: str) -> str | None:
    """Return the post whose code begins so: the archives cut post names to six letters."""
    if len(name) < 5:
        return None
    codes = _codes()
    at = bisect_left(codes, name)
    found = [code for code in codes[at : at + 2] if code.startswith(name)]
    return found[0] if len(found) == 1 else None


def _misspelt(name: str) -> str | None:
    """Return the one post whose name is a single slip away."""
    if not 5 <= len(name) <= 20:
        return None
    near = {word for form in _shorter(name) for word in _by_shorter().get(form, ())}
    found = {spellings()[word] for word in near if _is_slip(name, word)}
    return found.pop() if len(found) == 1 else None


def _shorter(word: str) -> set[str]:
    """Return a word, and it with any one letter left out: words a slip apart share one of them."""
    return {word, *(word[:at] + word[at + 1 :] for at in range(len(word)))}


@cache
def _by_shorter() -> Mapping[str, Sequence[str]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for word in spellings():
        for form in _shorter(word):
            found[form].append(word)
    return found


def _is_slip(one: str, other: str) -> bool:
    """Say whether two words are one letter dropped, doubled, changed or swapped apart."""
    if len(one) != len(other):
        short, long = sorted((one, other), key=len)
        return len(long) - len(short) == 1 and short in _shorter(long)
    apart = [at for at, letter in enumerate(one) if letter != other[at]]
    if len(apart) != 2:
        return len(apart) < 2
    first, second = apart
    return second == first + 1 and one[first] == other[second] and one[second] == other[first]
