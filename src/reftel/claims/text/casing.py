"""How telegrams write a word that stands in capitals: small, as a name, or as an acronym."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from reftel.claims.text import lexicon
from reftel.claims.text.rows import rows

if TYPE_CHECKING:
    from collections.abc import Iterator

SMALL, NAME, SIGN, EITHER, DATED = "small", "name", "sign", "either", "dated"
"""A word of the language, of a name, an acronym; a word of both; a month that is a verb as well."""

_VOWELS = frozenset("AEIOUY")
_SHORT = 3
"""Up to how many letters a word that no list knows is an acronym, not a name."""
_ENDS = (
    "tion", "sion", "ness", "ment", "ated", "ised", "ized", "ally", "ously", "ably", "ible",
    "able", "ility", "ical", "tional", "less", "tions", "sions", "ments", "ating", "izing",
)  # fmt: skip
"""How words of the language end that are too rare for the lists."""
_BEFORE = ("un", "dis", "mis", "over", "out", "sub", "counter", "non")
"""What a word of the language may begin with: unnatural, disapprove."""
_BEHIND = re.compile(r"(?:ings?|ed|(?<=[sxzhi])es|(?<=e)d|(?<!s)s|ly|able)\Z")
_STEM = 4
"""Letters that what a word is made of has at least."""


@lru_cache(lexicon.KEPT)
def kind(word: str) -> str:
    """Return how a word in capitals is written where it stands alone."""
    low = word.lower()
    if low in {"march", "may"}:
        return DATED
    if len(word) == 1:
        return SMALL if low == "a" else SIGN
    if word in _lands():
        return SIGN
    if lexicon.land_of(low):
        return NAME
    return told(low) or (SMALL if _plain(low) else _unknown(word))


def _unknown(word: str) -> str:
    """Return how a word that is none of the language is written."""
    if word in acronyms() or not _VOWELS & set(word):
        return SIGN
    low, name = word.lower(), word.capitalize()
    if low.endswith(_ENDS):
        return SMALL
    named = low in lexicon.located() or name in _given() or name in lexicon.surnames()
    if not named and len(low) > _STEM + 1 and _is_formed(low):
        return SMALL
    return NAME if named or len(word) > _SHORT else SIGN


def _is_formed(low: str) -> bool:
    """Say whether a word is made of one of the language: annexing, disapproved, transshipped."""
    forms = [low, *(low.removeprefix(lead) for lead in _BEFORE if low.startswith(lead))]
    return any(_is_told_small(form) for form in forms[1:]) or any(
        _is_told_small(stem) for form in forms for stem in _stems(form)
    )


def _stems(low: str) -> Iterator[str]:
    """Yield what a form of a verb, noun or adverb may be made of."""
    end = _BEHIND.search(low)
    if end is None:
        return
    stem = low[: end.start()]
    yield from (stem, stem + "e", f"{stem[:-1]}y" if stem.endswith("i") else stem)
    if stem[-2:-1] == stem[-1:]:
        yield stem[:-1]


def _is_told_small(low: str) -> bool:
    return len(low) >= _STEM and (lexicon.is_ordinary(low) or told(low) == SMALL)


def _plain(low: str) -> bool:
    """Say whether a word is one of the language."""
    if lexicon.is_ordinary(low) or (len(low) > _SHORT and lexicon.in_capitals(low.upper())):
        return True
    return low in lexicon.words("item_heads") and low.upper() not in acronyms()


def told(low: str) -> str:
    """Return how most telegrams write a word, where the lists of the language do not tell it."""
    return _table().get(low, "")


def is_phrase(words: str) -> bool:
    """Say whether telegrams write two words, or two about a link, with capitals: bank of egypt."""
    return words in _table()


def is_body(low: str) -> bool:
    """Say whether a word is a noun of a body: ministry, division, bank."""
    return lexicon.head_of(low).strength in {"strong", "weak"}


@cache
def acronyms() -> frozenset[str]:
    """Return the acronyms that the tables write in capitals."""
    things = [row["acronym"] for row in rows("things")]
    firms = [name for row in rows("parties") for name in row["names"].split(";")]
    listed = [*things, *firms, *lexicon.symbols(), *lexicon.governments()]
    return frozenset(word for word in listed if word.isupper() and word.isalpha())


@cache
def _lands() -> frozenset[str]:
    """Return short names of countries that are written in capitals: UAE, DPRK."""
    names = (name for land in lexicon.countries() for name in land.names)
    return frozenset(name for name in names if name.isupper() and name.isalpha())


@cache
def _given() -> frozenset[str]:
    return lexicon.given_names() | lexicon.family_names()


@cache
def _table() -> dict[str, str]:
    return {row["words"]: row["form"] for row in rows("casing")}
