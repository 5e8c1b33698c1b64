"""One pass over a text for every name and cue that the tables know."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from ahocorasick_rs import MATCHKIND_LEFTMOST_LONGEST, AhoCorasick, Implementation

import reftel.claims.text.lexicon as lexicon
from reftel.claims.text.blanks import raised
from reftel.claims.text.rows import rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reftel.claims.text.blanks import Closed


class Known(NamedTuple):
    """What a table says of a name."""

    kind: str
    value: str
    type: str
    country: str
    name: str
    case: str = ""
    """How it must be written: `small` as one likes, `capital`, all `capitals`, or `exact`."""


class Hit(NamedTuple):
    """A known name at a place."""

    start: int
    end: int
    known: Known


def hits(text: str, closed: Closed) -> dict[str, list[Hit]]:
    """Return the known names that stand in a text as words, by kind and in order.

    `closed` is `text` without its gaps, each word raised. A name written in capitals in its table
    must stand in capitals; any other must at least begin with one where its table's does.
    """
    machine, names = _machine()
    found: defaultdict[str, list[Hit]] = defaultdict(list)
    clean = f" {closed.text} "
    words = [(index, first - 1, last - 1) for index, first, last in _whole(machine, clean)]
    for index, start, end in closed.placed(words):
        for known in names[index]:
            if (
                not text[start].islower()
                if known.case == "capital"
                else known.case == "small" or _cased(text[start:end], known)
            ):
                found[known.kind].append(Hit(start, end, known))
    return found


def _whole(machine: AhoCorasick, clean: str) -> list[tuple[int, int, int]]:
    """Return the names that stand as words; one that ends inside a word hides none of its words."""
    whole, torn = [], []
    for hit in machine.find_matches_as_indexes(clean):
        _, first, last = hit
        if clean[first - 1].isalnum():
            continue
        if not clean[last].isalnum():
            whole.append(hit)
        elif " " in clean[first:last]:
            torn.append(hit)
    if not torn:
        return whole
    hidden = (one for _, first, last in torn for one in _hidden(machine, clean, first, last))
    return sorted((*whole, *hidden), key=itemgetter(1, 2))


def _hidden(
    machine: AhoCorasick, clean: str, first: int, last: int
) -> Iterator[tuple[int, int, int]]:
    """Yield the known names among the words of one that ends inside a word."""
    cut = clean.rfind(" ", first, last)
    for start, end in ((first, cut), (cut + 1, clean.index(" ", last))):
        for index, begin, close in machine.find_matches_as_indexes(clean[start:end]):
            if _is_word(clean, start + begin, start + close):
                yield index, start + begin, start + close


def _is_word(clean: str, start: int, end: int) -> bool:
    return not (clean[start - 1].isalnum() or clean[end].isalnum())


def _cased(written: str, known: Known) -> bool:
    """Say whether a name stands in its own capitals: `UBS` is a bank, `ubs` is nothing."""
    if known.case == "exact":
        return written == known.name
    if known.case == "either":
        return written.isupper() or (written[:2] == "Go" and written[2:].isupper())
    return written.isupper()


def _either(acronym: str) -> str:
    """Return how an acronym of a government is written: GOB or GoB, any other in capitals."""
    return "either" if acronym.startswith("GO") else ""


def _case(name: str) -> str:
    if next((letter for letter in name if letter.isalpha()), "A").islower():
        return "small"
    if len(name) < 5 and not name[1:].islower() and not name.isupper():
        return "exact"
    return "capitals" if name.isupper() else "capital"


@cache
def _machine() -> tuple[AhoCorasick, list[tuple[Known, ...]]]:
    table: defaultdict[str, list[Known]] = defaultdict(list)
    for known in _known():
        case = known.case or _case(known.name)
        table[known.name.lower()].append(known._replace(case=case))
    names = [_distinct(found) for found in table.values()]
    return automaton(map(raised, table)), names


def automaton(words: Iterable[str]) -> AhoCorasick:
    """Return the machine that finds the longest of some words at each place.

    A whole table of its steps is faster alone, but slow to make, and too large to stay at hand
    between other work.
    """
    return AhoCorasick(
        list(words),
        matchkind=MATCHKIND_LEFTMOST_LONGEST,
        implementation=Implementation.ContiguousNFA,
    )


def _distinct(found: list[Known]) -> tuple[Known, ...]:
    """Keep the first of each kind; a name is a place before it is a nation."""
    kinds = {known.kind: known for known in reversed(found)}
    if "place" in kinds:
        kinds.pop("nation", None)
    elif "nation" in kinds:
        kinds.pop("people", None)
    return tuple(kinds.values())


def _known() -> Iterator[Known]:
    yield from _parties()
    yield from _lands()
    for row in rows("places"):
        for name in row["names"].split(";"):
            value = name if row["value"] == "-" else row["value"]
            yield Known("place", value, row["type"], row["country"], name)
    yield from _words()
    yield from _states()
    for row in rows("anchors"):
        yield Known(row["finder"], row["word"], "", "", row["word"])
    for symbol, kind in lexicon.symbols().items():
        if kind in {"bureau", "command", "agency"} and len(symbol) > 2:
            yield Known("symbol", symbol, kind, "", symbol)


def _states() -> Iterator[Known]:
    for acronym, lands in lexicon.governments().items():
        yield Known("government", lands, "government", "", acronym, _either(acronym))
    for row in rows("groups"):
        for name in row["names"].split(";"):
            yield Known("group", row["value"], "group", "", name)


def _words() -> Iterator[Known]:
    yield from (
        Known("thing", name, what, "", name.title())
        for name, what in lexicon.things().items()
        if " " in name
    )
    yield from _cues()
    for row in rows("leaders"):
        yield Known("leader", row["value"], "", "", row["name"])
    for title, form in lexicon.titles().items():
        yield Known("title", title, form, "", title)


def _cues() -> Iterator[Known]:
    for row in rows("forms"):
        yield Known("form", row["place"], "", "", row["form"])
    for row in rows("descriptors"):
        yield Known("cue", row["word"], row["type"], "", row["word"])
    for row in rows("dealers"):
        yield Known("dealer", row["side"], "", "", row["word"])
    nouns = {word: lexicon.Head("strong", kind) for word, kind in lexicon.leading().items()}
    for word, head in (nouns | lexicon.heads()).items():
        yield Known("head", head.strength, head.type, "", word.title())


def _parties() -> Iterator[Known]:
    for row in rows("parties"):
        for name in row["names"].split(";"):
            yield Known("party", row["value"], row["type"], row["country"], name)


def _lands() -> Iterator[Known]:
    for land in lexicon.countries():
        for kind, names in (("place", land.names), ("nation", land.adjectives)):
            for name in names:
                yield Known(kind, land.iso, "country", land.iso, name)
        plurals = (f"{one}s" for one in land.adjectives if one.endswith(("an", "ani")))
        for name in dict.fromkeys((*land.people, *plurals)):
            yield Known("people", land.iso, "people", land.iso, name)
        for name in land.capitals:
            yield Known("place", f"{land.iso}-{name[:3].upper()}", "city", land.iso, name)
