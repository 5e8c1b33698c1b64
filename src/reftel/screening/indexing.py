"""An index made of snapshots: everything that screening asks, in flat arrays of bytes."""

from __future__ import annotations

import sys
from array import array
from collections import defaultdict
from collections.abc import Mapping
from hashlib import sha256
from importlib.resources import files
from itertools import chain
from typing import TYPE_CHECKING

import msgspec

from reftel.screening.blocking import ends, key, runs
from reftel.screening.evidence import KINDS, plain
from reftel.screening.naming import INITIAL, Kind, Parsed, parse, variants
from reftel.screening.postings import posted, ragged, recorded

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reftel.lists import Listing
    from reftel.screening.hulls import Register

ALGORITHM = 6
"""Raised when a score may change, so that a run can be told from an earlier one."""
LEAST_NUMBER = 5
_TABLES = ("given_names", "han", "hangul", "hull_names", "letters", "name_words", "words_by_script")
_encoded = msgspec.msgpack.Encoder().encode

Names = Mapping[str, list[int]]


def key_of(held: object) -> str:
    """Return the key of an index: what it is made of, by which version, with which tables."""
    tables = files("reftel.screening") / "tables"
    words = [sha256((tables / f"{name}.tsv").read_bytes()).hexdigest() for name in _TABLES]
    said = (ALGORITHM, sys.byteorder, words, held)
    return sha256(msgspec.json.encode(said, order="sorted")).hexdigest()


def indexed(listings: Sequence[Listing], register: Register) -> dict[str, bytes]:
    """Return the parts of an index of listings and of the hulls that are known beside them."""
    found: dict[str, bytes] = {}
    found["listings.ends"], found["listings"] = recorded(map(_encoded, listings))
    found |= _parts("numbered", posted(_numbered(listings)))
    found["register"] = register.packed()
    for kind, names in _by_kind(listings).items():
        found |= {f"{kind.value}/{name}": data for name, data in block(names, kind).items()}
    return found


def _by_kind(listings: Sequence[Listing]) -> Mapping[Kind, Names]:
    """Return the names of each kind, and of each the records that bear it, as which name."""
    found: dict[Kind, defaultdict[str, list[int]]] = {kind: defaultdict(list) for kind in Kind}
    for place, listing in enumerate(listings):
        kind = KINDS.get(listing.kind, Kind.PARTY)
        for number, name in enumerate(listing.names):
            for variant in variants(name.text):
                found[kind][variant] += place, number
    return found


def _initials(parsed: Parsed) -> float:
    return INITIAL * sum(word.role == "initial" for word in parsed.words)


def block(names: Names, kind: Kind) -> dict[str, bytes]:
    """Return the parts of a block: names of one kind, each with records and numbers in turn."""
    parsed = sorted(
        (parse(name, kind) for name in names),
        key=lambda each: (_initials(each) == 0, each.weight, each.text),
    )
    spelt = [{word.text for word in each.words} for each in parsed]
    words = sorted(set(chain(*spelt)))
    found = {
        "weights": array("d", (each.weight for each in parsed)).tobytes(),
        "initials": array("d", map(_initials, parsed)).tobytes(),
        "words": _encoded(words),
    }
    found["parsed.ends"], found["parsed"] = recorded(map(_encoded, parsed))
    found["spread.ends"], found["spread"] = recorded(
        "".join(sorted(each.letters)).encode() for each in parsed
    )
    found["letters.ends"], found["letters"] = recorded(each.letters.encode() for each in parsed)
    found["borne.ends"], found["borne"] = ragged(names[each.text] for each in parsed)
    by_key, by_word = _turned(map(key, each) for each in spelt), _turned(spelt)
    found |= _parts("keys", posted(by_key, [by_word[word] for word in words]))
    for name, rows in (
        ("runs", (runs(each.letters) for each in parsed)),
        ("acronyms", (each.acronyms for each in parsed)),
        ("heads", map(_heads, parsed)),
        ("ends", map(ends, words)),
    ):
        found |= _parts(name, posted(_turned(rows)))
    return found


def _heads(parsed: Parsed) -> tuple[str, ...]:
    """Return what may be the acronym of a longer name: capitals that begin the name."""
    head = parsed.words[0].text if parsed.words else ""
    return (head,) if parsed.text[:2].isupper() and 3 <= len(head) <= 8 else ()


def _turned(rows: Iterable[Iterable[str]]) -> dict[str, set[int]]:
    found: defaultdict[str, set[int]] = defaultdict(set)
    for place, row in enumerate(rows):
        for each in row:
            found[each].add(place)
    return found


def _parts(name: str, parts: tuple[bytes, bytes, bytes]) -> Mapping[str, bytes]:
    return dict(zip((name, f"{name}.ends", f"{name}.places"), parts, strict=True))


def _numbered(listings: Sequence[Listing]) -> dict[str, set[int]]:
    found: defaultdict[str, set[int]] = defaultdict(set)
    for place, listing in enumerate(listings):
        for scheme, values in listing.identifiers.items():
            for value in map(plain, values):
                if len(value) >= LEAST_NUMBER:
                    found[value].add(place)
                if scheme == "imo":
                    found[f"IMO{value}"].add(place)
    return found
