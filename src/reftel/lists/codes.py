"""The embedded control lists: codes with short titles of our own, and which codes correspond."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from reftel.lists.controls import regime
from reftel.lists.listing import Entry
from reftel.tables import table

if TYPE_CHECKING:
    from collections.abc import Mapping

EMBEDDED = "embedded-annex-i"
CODES_EDITION = "2022"
# Lists as a reader writes them; NSG1 and NSG2 are the trigger list and the dual-use list.
LISTS = ("MTCR", "NSG1", "NSG2", "WA")


@dataclass(frozen=True, slots=True)
class Pair:
    """An item of a regime and an Annex I code that corresponds; `doubt` says why one may ask."""

    regime: str
    item: str
    code: str
    doubt: str | None
    source: str


@dataclass(frozen=True, slots=True)
class Word:
    """A word of the trade and the words under which lists hold the thing."""

    word: str
    terms: str
    source: str


@cache
def control_entries(name: str = EMBEDDED) -> tuple[Entry, ...]:
    """Return the entries of an embedded list: Annex I numbering, or MTCR, NSG1, NSG2, WA."""
    if name == EMBEDDED:
        return tuple(_annex_entry(row) for row in table("lists", "annex_i"))
    if name == "WA":
        return tuple(_wassenaar(entry) for entry in control_entries() if _is_wassenaar(entry.code))
    return tuple(
        Entry(
            list=name,
            edition=CODES_EDITION,
            code=row["code"],
            title=row["title"],
            regimes=(name.rstrip("12"),),
            source=row["source"],
        )
        for row in table("lists", "regime_codes")
        if row["regime"] == name
    )


def _annex_entry(row: dict[str, str]) -> Entry:
    return Entry(
        list=EMBEDDED,
        edition=CODES_EDITION,
        code=row["code"],
        title=row["title"],
        regimes=_regimes(row["code"]),
        keywords=tuple(word.strip() for word in row["keywords"].split(";")),
        source=row["source"],
    )


def _regimes(code: str) -> tuple[str, ...]:
    # Category 0 holds the nuclear trigger list, whatever its hundreds digit says.
    return ("NSG",) if code[0] == "0" else tuple(filter(None, [regime(code)]))


def _is_wassenaar(code: str) -> bool:
    return code[0] != "0" and code[2] == "0"


def _wassenaar(entry: Entry) -> Entry:
    # Wassenaar 2.B.9 is 2B009 in the European numbering, by construction of that numbering;
    # category 5 is cut in two parts that count on: 5A002 is 5.A.2 of part 2.
    return Entry(
        list="WA",
        edition=CODES_EDITION,
        code=f"{entry.code[0]}.{entry.code[1]}.{int(entry.code[2:])}",
        title=entry.title,
        regimes=("WA",),
        source="follows from the Annex I numbering",
    )


@cache
def crosswalk() -> tuple[Pair, ...]:
    """Return every pair of a regime's item and an Annex I code, Wassenaar's by rule."""
    written = [
        Pair(row["regime"], row["item"], row["code"], row["doubt"] or None, row["source"])
        for row in table("lists", "crosswalk")
    ]
    derived = [
        Pair("WA", _wassenaar(entry).code, entry.code, None, "follows from the numbering")
        for entry in control_entries()
        if _is_wassenaar(entry.code)
    ]
    return (*written, *derived)


@cache
def _by_code() -> Mapping[str, tuple[Pair, ...]]:
    return _grouped("code")


@cache
def _by_item() -> Mapping[str, tuple[Pair, ...]]:
    return _grouped("item")


def _grouped(field: str) -> Mapping[str, tuple[Pair, ...]]:
    found: defaultdict[str, list[Pair]] = defaultdict(list)
    for pair in crosswalk():
        found[getattr(pair, field)].append(pair)
    return {key: tuple(pairs) for key, pairs in found.items()}


def pairs(code: str) -> tuple[Pair, ...]:
    """Return the regime items that an Annex I code corresponds to."""
    return _by_code().get(code[:5], ())


@cache
def twins(code: str) -> tuple[str, ...]:
    """Return every other code for the same thing, as `2B109`, `MTCR 3.B.3`, `WA 2.B.9`.

    `code` is an Annex I code (2B009, also 2B109.a) or a regime's item (MTCR 3.B.3).
    """
    start = _codes_of(code)
    items = {(pair.regime, pair.item) for each in start for pair in pairs(each)}
    together = {sibling for each in start for sibling in (each, *siblings(each))}
    for name, item in items:
        if not _is_broad(name, item):
            together |= {pair.code for pair in _by_item()[item] if pair.regime == name}
    items |= {
        (pair.regime, pair.item)
        for each in together
        for pair in pairs(each)
        if not _is_broad(pair.regime, pair.item)
    }
    found = [*sorted(together), *(f"{name} {item}" for name, item in sorted(items))]
    return tuple(each for each in found if each not in {code, code[:5]})


@cache
def siblings(code: str) -> tuple[str, ...]:
    """Return the codes of goods that differ from a code in the regime's digit alone: 2B009, 2B209.

    The numbering of Annex I is made so; where it is not, the table `not_siblings` says it.
    """
    if code[0] == "0" or code[1:2] not in {"A", "B", "C"}:
        return ()
    apart = {frozenset((row["code"], row["other"])) for row in table("lists", "not_siblings")}
    return tuple(
        entry.code
        for entry in control_entries()
        if entry.code != code
        and (entry.code[:2], entry.code[3:]) == (code[:2], code[3:])
        and frozenset((entry.code, code)) not in apart
    )


def _codes_of(code: str) -> tuple[str, ...]:
    name, _, item = code.partition(" ")
    if not item:
        return (code[:5],)
    return tuple(pair.code for pair in _by_item().get(item, ()) if pair.regime == name)


def _is_broad(name: str, item: str) -> bool:
    """Say whether an item stands for several different things, so that twins would be false."""
    count = sum(pair.regime == name for pair in _by_item()[item])
    letter = item.split(".")[1:2]
    return name in {"MTCR", "NSG2"} and (count > 3 or letter in (["D"], ["E"]))


@cache
def thesaurus() -> tuple[Word, ...]:
    """Return the words of the trade with where each comes from."""
    return tuple(
        Word(row["word"], row["terms"], row["source"]) for row in table("lists", "thesaurus")
    )
