"""The word lists that type a name: countries, organisation nouns, titles, terms of the trade."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

from reftel.claims.text.rows import rows

KEPT = 1 << 14
"""How many words a judgement of a word is kept for."""


class Head(NamedTuple):
    """A noun that says what a name is: how strongly, and of which type."""

    strength: str
    type: str


@dataclass(frozen=True, slots=True)
class Country:
    """A country with its names, adjectives and peoples."""

    iso: str
    names: tuple[str, ...]
    adjectives: tuple[str, ...]
    people: tuple[str, ...]
    capitals: tuple[str, ...]


@cache
def countries() -> tuple[Country, ...]:
    """Return all countries."""
    return tuple(
        Country(
            row["iso"],
            *(_split(row[column]) for column in ("names", "adjectives", "people", "capitals")),
        )
        for row in rows("countries")
    )


@cache
def heads() -> dict[str, Head]:
    """Return organisation nouns and what they make of a name, in lower case."""
    return {row["word"]: Head(row["strength"], row["type"]) for row in rows("heads")}


def head_of(word: str) -> Head:
    """Return what a word in lower case makes of a name: nothing where it is no such noun."""
    return heads().get(word, _NO_HEAD)


_NO_HEAD = Head("", "")


@cache
def leading() -> dict[str, str]:
    """Return nouns that open a name where English closes one, with the type: Armeria, Talleres."""
    return {row["word"]: row["type"] for row in rows("leading")}


@cache
def first_words() -> frozenset[str]:
    """Return the first words of nouns that open a name."""
    return frozenset(noun.partition(" ")[0] for noun in leading())


@cache
def titles() -> dict[str, str]:
    """Return titles in lower case; `short` stays with a bare surname, `role` is a person alone."""
    return {row["words"]: row["form"] for row in rows("titles")}


@cache
def things() -> dict[str, str]:
    """Return acronyms of regimes, instruments, items and terms, which are no parties."""
    return {row["acronym"].upper(): row["what"] for row in rows("things")}


@cache
def symbols() -> dict[str, str]:
    """Return symbols of bureaux and agencies of one's own government, with their type."""
    return {row["symbol"]: row["type"] for row in rows("offices")}


@cache
def governments() -> dict[str, str]:
    """Return acronyms of governments with their countries: those in use, then GO and the code."""
    coded = {f"GO{land.iso}": land.iso for land in countries() if f"GO{land.iso}" not in things()}
    used = {row["acronym"]: row["countries"] for row in rows("governments")}
    return coded | used


def is_sign(letters: str) -> bool:
    """Say whether an acronym is of a thing, of an office of one's own or of a government."""
    return letters in things() or letters in symbols() or letters in governments()


@cache
def bureaus() -> frozenset[str]:
    """Return what bureaux of one's own department are for, in lower case."""
    return frozenset(row["subject"] for row in rows("bureaus"))


@cache
def words(table: str) -> frozenset[str]:
    """Return the first column of a table as a set in lower case."""
    return frozenset(next(iter(row.values())).lower() for row in rows(table))


@lru_cache(KEPT)
def is_ordinary(word: str) -> bool:
    """Say whether a word is one of the language and no name."""
    low = word.lower().rstrip(".,")
    return low in words("common") or low in words("openers")


@lru_cache(KEPT)
def in_capitals(word: str) -> bool:
    """Say whether a word in capitals is one of the language, also in a form of a verb."""
    low = word.lower().removesuffix("'s")
    return is_verbal(word) or (low.endswith("s") and len(low) > 4 and is_ordinary(low[:-1]))


def is_verbal(word: str) -> bool:
    """Say whether a word is one of the language or a form of a verb or adverb."""
    low = word.lower().removesuffix("'s")
    ends = [end for end in ("d", "es", "ed", "er", "ly") if low.endswith(end)]
    forms = (low, *(low.removesuffix(end) for end in ends))
    return any(is_ordinary(form) for form in forms if len(form) > 3)


@cache
def given_names() -> frozenset[str]:
    """Return given names, as they are written."""
    return frozenset(row["name"] for row in rows("given_names"))


@cache
def surnames() -> frozenset[str]:
    """Return words of the language that are surnames too, as they are written."""
    return frozenset(row["name"] for row in rows("surnames"))


@cache
def family_names() -> frozenset[str]:
    """Return family names of eastern Asia, which stand before the given name."""
    return frozenset(row["name"] for row in rows("family_names"))


@cache
def nationalities() -> dict[str, str]:
    """Return adjectives of nationality in lower case, each with its country."""
    return {word.lower(): land.iso for land in countries() for word in land.adjectives}


@cache
def named_countries() -> dict[str, str]:
    """Return names of countries in lower case, each with its code."""
    return {name.lower(): land.iso for land in countries() for name in land.names}


def land_of(words: str) -> str:
    """Return the code of the country that words in lower case name or are the adjective of."""
    return nationalities().get(words, "") or named_countries().get(words, "")


_LETTERS = {"us": "US", "usg": "US", "uk": "GB", "hmg": "GB", "eu": "EU", "ec": "EU"}
"""Letters that stand for a land or for the European Union."""


def land_called(words: str) -> str:
    """Return the code of the land or union that words as found name: `the U.S.`, `HMG`."""
    low = " ".join(words.lower().split()).removeprefix("the ")
    return _LETTERS.get(low.replace(".", "")) or land_of(low)


@cache
def located() -> frozenset[str]:
    """Return names of countries, capitals and other places in lower case."""
    lands = (name for land in countries() for name in (*land.names, *land.capitals))
    places = (name for row in rows("places") for name in row["names"].split(";"))
    return frozenset(name.lower() for name in (*lands, *places))


def _split(cell: str) -> tuple[str, ...]:
    return tuple(part for part in cell.split(";") if part)
