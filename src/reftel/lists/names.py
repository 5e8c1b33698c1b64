"""Names made equal where they differ only in writing: case, accents, points, legal forms."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from reftel.lists.countries import code
from reftel.tables import table

_BRACKETED = re.compile(r"\(([^()]*)\)|\[([^\[\]]*)\]|'([^']+)'|\"([^\"]+)\"")
_INITIALS = re.compile(r"\b(?:\w\.){2,}")
_NOT_WORD = re.compile(r"[^\w]+")
_POSSESSIVE = re.compile(r"['`]s\b")
# Letters that Unicode does not take apart into a letter and a mark.
_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "\u0131": "i"}
)
_SPELLINGS = str.maketrans(
    {"\u2019": "'", "`": "'", "\u02bf": "", "\u02be": "", "\u02bc": "", "-": " ", "&": " and "}
)


def fold(name: str) -> str:
    """Return a name for exact comparison: small letters without accents, points, legal forms.

    Words in brackets, which are mostly acronyms, are left out where anything remains; a country
    is not, which tells one firm of a house from another.
    """
    outside = _BRACKETED.sub(_unless_country, name)
    return _words(outside) or _words(name)


def _unless_country(found: re.Match[str]) -> str:
    inside = next(filter(None, found.groups()), "")
    return f" {inside} " if code(inside) else " "


def keys(name: str) -> frozenset[str]:
    """Return every folded form under which a name may be looked up: whole, and its acronym."""
    found = {fold(name), _words(name)}
    for groups in _BRACKETED.findall(name):
        inside = next(filter(None, groups), "")
        if inside.isupper() and " " not in inside.strip() and len(inside.strip()) >= 3:
            found.add(_words(inside))
    if "," in name:
        found.add(_words(_turned(name)))
    return frozenset(filter(None, found))


def begins_like(name: str, wanted: frozenset[str]) -> bool:
    """Say cheaply whether a name may have one of the wanted keys; never wrongly no."""
    if not name.isascii():
        return True
    low = name.casefold().replace(".", "").replace("'", "")
    return any(key[:2] in low for key in wanted)


def _turned(name: str) -> str:
    last, _, first = name.partition(",")
    return f"{first} {last}"


def _words(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name.casefold().translate(_LETTERS).translate(_SPELLINGS))
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    plain = _INITIALS.sub(lambda match: match[0].replace(".", ""), _POSSESSIVE.sub("", plain))
    words = [_spelling().get(word, word) for word in _NOT_WORD.sub(" ", plain).split()]
    return " ".join(_without_forms(words))


def _without_forms(words: list[str]) -> list[str]:
    forms = _forms()
    kept = list(words)
    while len(kept) > 1 and kept[-1] in forms:
        kept.pop()
    while len(kept) > 1 and kept[0] in forms:
        del kept[0]
    return kept


@cache
def _forms() -> frozenset[str]:
    return frozenset(row["word"] for row in table("lists", "legal_forms") if not row["same_as"])


@cache
def _spelling() -> dict[str, str]:
    return {row["word"]: row["same_as"] for row in table("lists", "legal_forms") if row["same_as"]}
