"""The government that hosts a post: in which country a post sits, and how that country acts."""

from __future__ import annotations

from functools import cache

import reftel.claims.text.lexicon as lexicon
from reftel.claims.text.rows import rows

MINISTRIES = frozenset(["ministry", "mfa", "mofa", "mne", "dfa", "mod", "itamaraty"])
"""Words in small letters for a host's ministry, before the title of one who serves there."""


@cache
def names_of(host: str, *, headed: bool) -> frozenset[str]:
    """Return how a country is named as one who acts: `Dutch officials`, but `the Dutch`."""
    lands = [land for land in lexicon.countries() if land.iso == host]
    found = [
        name
        for land in lands
        for name in (land.adjectives if headed else (*land.people, *land.names))
    ]
    return frozenset(name.lower() for name in found)


@cache
def adjectives() -> frozenset[str]:
    """Return words of a country that name nobody by themselves: `Russian`, not `Dutch`."""
    lands = lexicon.countries()
    named = {name for land in lands for name in (*land.names, *land.people)}
    return frozenset(word for land in lands for word in land.adjectives if word not in named)


@cache
def called(host: str) -> str:
    """Return the name of a country as its code has it."""
    return next((land.names[0] for land in lexicon.countries() if land.iso == host), "").title()


@cache
def _cities() -> dict[str, str]:
    found: dict[str, str] = {}
    for row in rows("places"):
        for name in row["names"].split(";"):
            found.setdefault(letters(name), row["country"])
    for land in lexicon.countries():
        found |= {letters(name): land.iso for name in (*land.names, *land.capitals)}
    return found


def letters(name: str) -> str:
    """Return a name in capitals without what is no letter, as names of posts are compared."""
    return "".join(letter for letter in name.upper() if letter.isalpha())


def host_of(post: str) -> str:
    """Return the country in which a post sits; empty where unknown."""
    return _cities().get(post.removeprefix("EFTO").replace("EMBASSY", ""), "")
