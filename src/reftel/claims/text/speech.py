"""Words by which somebody says, thinks or answers a thing, by how they are used."""

from __future__ import annotations

from functools import cache

from reftel.claims.text.rows import rows


@cache
def speech(kind: str) -> frozenset[str]:
    """Return the words of a kind.

    `bare` answer without a verb of saying, and are read only where something was delivered;
    `named` are those of them that follow a name alone, `adjective` those that follow `was`;
    `noun` answer where somebody owns them; `thought` continue what is said, `inner` stand within
    it and `apart` never do; `narrate` only tell, and like those `behind` may end a sentence;
    behind those and `hearer` the one may stand whom it is said to; `address` need him; by those
    of `reach` somebody is reached, to whom it is then said; with those of `stand` one takes a
    stand at a meeting.
    """
    return frozenset(row["word"] for row in rows("speech") if row["class"] == kind)


@cache
def bare(word: str) -> bool:
    """Say whether a word answers without being a verb of saying."""
    return word in speech("bare")


@cache
def reacts(word: str) -> bool:
    """Say whether a word answers without being a verb of saying, behind a pronoun too."""
    return bare(word) and word not in speech("named")


@cache
def continues(word: str) -> bool:
    """Say whether a verb continues what is said rather than say something new."""
    return bare(word) or word in speech("thought")


@cache
def within(word: str) -> bool:
    """Say whether a verb stands within what another says."""
    return bare(word) or word in speech("inner")


@cache
def follows(word: str) -> bool:
    """Say whether a verb may stand behind all that is said: `It is shut, Sun said`."""
    return word in speech("narrate") or word in speech("behind")


@cache
def heard(word: str) -> bool:
    """Say whether the one may stand behind a verb whom it is said to."""
    return word in speech("narrate") or word in speech("hearer")
