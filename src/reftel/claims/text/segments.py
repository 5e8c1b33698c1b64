"""Where one name ends and the next begins within a run of capitalised words, and what it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reftel.claims.text.endings import LINKS, end_of, proper
from reftel.claims.text.joints import PAIR, STRONG, divides, opening, parted
from reftel.claims.text.lexicon import (
    given_names,
    head_of,
    heads,
    leading,
    located,
    named_countries,
    titles,
    words,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reftel.claims.text.runs import Token

_ATTRIBUTES = ("-based", "-controlled", "-affiliated", "-owned", "-linked", "-related", "-made")
_REALMS = frozenset([
    "republic", "state", "states", "kingdom", "emirate", "government", "sultanate", "north",
    "south",
])  # fmt: skip
_STAFF = frozenset([
    "officials", "officers", "representatives", "employees", "members", "staff", "experts",
    "scientists", "students", "faculty", "executives", "leaders", "directors", "engineers",
    "graduates", "professors", "personnel",
])  # fmt: skip
"""Whose `of` tells where they are: Officials of the Velmar Institute."""
_UNITS = frozenset({"agency", "ministry", "institute"})


class Segment(NamedTuple):
    """A name cut out of a run: its words and the noun that types it, if any."""

    tokens: Sequence[Token]
    strength: str
    type: str

    @property
    def span(self) -> tuple[int, int]:
        """Return where the name stands, without the period of a last `Ltd.`."""
        last = self.tokens[-1]
        return self.tokens[0].start, last.end - last.written.removesuffix(".").isalpha() * (
            last.written[-1] == "."
        )


def segments(run: Sequence[Token], edges: frozenset[int] = frozenset()) -> Iterator[Segment]:
    """Yield the names of a run, each typed by its last organisation noun.

    `edges` are places where a known name begins or ends; an `and` beside one joins two names.
    """
    for part in _parts(trim(run), edges):
        own = trim(_owned(trim(part)))
        if own:
            yield typed(own)


def last_name(run: Sequence[Token]) -> Sequence[Token]:
    """Return the words of the last name of a run, without links and openers at its ends."""
    *_, part = _parts(trim(run), frozenset())
    return trim(_owned(trim(part)))


def _owned(part: Sequence[Token]) -> Sequence[Token]:
    """Drop what stands before `of` where only what follows is an organisation: X of Y Ltd."""
    if count := _staff(part):
        return _owned(trim(part[count:]))
    table = heads()
    for i, token in enumerate(part):
        if token.word != "of" or i == 0:
            continue
        before = part[i - 1].word
        if any(one.word in table for one in part[:i]) or before in _REALMS:
            return part
        after = trim(part[i + 1 :])
        if after and part[0].written in given_names():
            return _owned(after)
        return after if after and _behind(part, i, after) else part
    return part


def _behind(part: Sequence[Token], i: int, after: Sequence[Token]) -> bool:
    """Say whether only what follows an `of` at `i` is an organisation."""
    if head_of(after[0].word).type == "ministry":
        return True
    last = head_of(part[-1].word)
    if part[i - 1].word != "desk" and last.type in _UNITS and _belonging(part, i):
        return True
    return last.strength in {"suffix", "strong"}


def _belonging(part: Sequence[Token], i: int) -> bool:
    """Say whether an `of` at `i` tells whose man somebody is: Velko Marr of Special Branch."""
    return part[i + 1].word == "the" or (i >= PAIR and all(map(proper, part[:i])))


def _staff(part: Sequence[Token]) -> int:
    """Return how many words tell who serves the rest: Officials of X, Velko Marr of the X."""
    if len(part) > 2 and part[1].word == "of" and part[0].word in _STAFF:
        return 2
    if [one.word for one in part[2:4]] != ["of", "the"] or part[1].word in heads():
        return 0
    return 3 if part[0].written in given_names() else 0


def typed(part: Sequence[Token]) -> Segment:
    """Return a name with the strength and type that its last head noun gives, cut behind it."""
    if (kind := opening(part)) and (led := _led(part)):
        return Segment(led, "strong", kind)
    table = heads()
    best: int | None = None
    for i, token in enumerate(part):
        if token.word in table and _stronger(part, best, i) and not _attribute(part, i):
            best = i
    if best is None or (best == 0 and table[part[0].word].strength == "suffix"):
        return Segment(_at_home(part), "", "")
    head = table[part[best].word]
    if head.strength == "none" and _market(part, best):
        return Segment(part[: best + 1], "strong", "company")
    if head.strength == "none":
        return Segment(part, "none", head.type)
    return Segment(part[: end_of(part, best)], head.strength, head.type)


def _attribute(part: Sequence[Token], i: int) -> bool:
    """Say whether `International` tells which things follow: East Asia and International Bodies."""
    joined = (
        part[i].word == "international" and i + 1 < len(part) and i and part[i - 1].word == "and"
    )
    return bool(joined) and head_of(part[i + 1].word).strength != "suffix"


def _market(part: Sequence[Token], best: int) -> bool:
    """Say whether an exchange is one of goods or shares: Istanbul Stock Exchange."""
    before = part[best - 1].word if best else ""
    return part[best].word == "exchange" and before in {"stock", "commodity", "mercantile"}


def _led(part: Sequence[Token]) -> Sequence[Token]:
    """Return a name that its first noun opens, up to where it is at home; none of one word."""
    table = heads()
    if any(table[one.word].strength == "suffix" for one in part[1:] if one.word in table):
        return ()
    end = 1
    while end < len(part) and not (
        part[end].word.isdigit()
        or (part[end].word in named_countries() and part[end - 1].word not in LINKS)
    ):
        end += 1
    own = part[:end]
    return own if end > 1 else ()


def _stronger(part: Sequence[Token], best: int | None, i: int) -> bool:
    """Say whether a head noun at `i` types a name, instead of the one at `best` before it."""
    new, before = heads()[part[i].word], part[i - 1].word
    if i and before == "and" and i == len(part) - 1 and new.strength == "weak":
        return False
    if best is None:
        return True
    old = heads()[part[best].word]
    if [one.word for one in part[best : best + 3]] in _GENERAL:
        return new.strength == "suffix"
    narrower = old.type == "ministry" and new.type == "company" and new.strength == "weak"
    closed = old.strength == "suffix" != new.strength and part[best].written[-1] == "."
    if before in {"of", "for", "the"} or narrower or closed:
        return False
    return part[best + 1].word not in {"of", "for"} or new.strength == "suffix"


_GENERAL = (["directorate", "general", "of"], ["directorate", "general", "for"])


def _at_home(part: Sequence[Token]) -> Sequence[Token]:
    """Drop where a name without an organisation noun is at home: Pishgam Sanat of Tehran."""
    for i in range(1, len(part) - 1):
        if part[i].word == "of" and " ".join(one.word for one in part[i + 1 :]) in located():
            return part[:i]
    return part


def _parts(run: Sequence[Token], edges: frozenset[int]) -> Iterator[Sequence[Token]]:
    """Split a run at titles and at an `and` or a `for` between two names."""
    start = 0
    for i, token in enumerate(run):
        if token.word == "and":
            cut = divides(run, start, i, edges)
        elif token.word == "for":
            cut = parted(run, start, i)
        else:
            cut = token.word in titles() and _titled(run, start, i)
        if cut:
            yield run[start : i - _longer(run, start, i)]
            start = i + 1 + 2 * ([one.word for one in run[i + 1 : i + 3]] == ["of", "staff"])
    yield run[start:]


def _titled(run: Sequence[Token], start: int, i: int) -> bool:
    """Say whether a title stands at a place, and no word of an organisation's name."""
    if head_of(run[i].word).strength in STRONG:
        return False
    if (i + 1 == len(run) and not _longer(run, start, i)) or _led_by(run, start, i):
        return False
    beside = {one.word for one in (*run[max(start, i - 1) : i], *run[i + 1 : i + 2])}
    return run[i].word != "general" or beside.isdisjoint(heads())


def _led_by(run: Sequence[Token], start: int, i: int) -> bool:
    """Say whether a title is of a noun that opens a name: Estado Mayor."""
    return i > start and f"{run[i - 1].word} {run[i].word}" in leading()


def _longer(run: Sequence[Token], start: int, i: int) -> bool:
    """Say whether the word before a title belongs to it too: Under Secretary."""
    return i > start and f"{run[i - 1].word} {run[i].word}" in titles()


def trim(part: Sequence[Token]) -> Sequence[Token]:
    """Drop words that open a sentence, and links at either end."""
    start, end = 0, len(part)
    openers = words("openers")
    while start < end and (_counts(part[start].word) or _opens(part[start].word, openers)):
        if part[start].word == "state" and start + 1 < end and _of_state(part[start + 1].word):
            break
        start += 1
    while end > start and _opens(part[end - 1].word, LINKS):
        end -= 1
    return part[start:end]


def _of_state(word: str) -> bool:
    """Say whether `state` before a word belongs to a name: State Council, State Tax Service."""
    return word in heads() or word in _STATELY


_STATELY = frozenset(
    ["security", "tax", "border", "export", "economic", "property", "planning", "nuclear", "audit"]
)


def _counts(word: str) -> bool:
    """Say whether a word is a number or a span of days: 5.14, 18-19; no ordinal, no 3M."""
    return word[0].isdigit() and word[-1].isdigit()


def _opens(word: str, openers: frozenset[str]) -> bool:
    return word in openers or word in LINKS or word.endswith(_ATTRIBUTES)
