"""The differential leak check: what an output says that only withheld portions say."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING

from reftel.findings import Finding
from reftel.marking.facts import NAME, NUMBER, RARE, WORD, capitals, counts, facts
from reftel.marking.nations import codes, nations
from reftel.marking.release import Portion, release
from reftel.marking.spelling import misspelt
from reftel.marking.words import glued, located, marks, runs
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from reftel.marking.audience import Audience

RUN = 6
"""Words that must follow each other before a passage counts as taken over."""
_PIECE = 3
_LONG, _ENDING = 6, 3
"""How long a name is that is looked for within words, and what may end it."""


@dataclass(frozen=True, slots=True)
class Leak:
    """A passage of an output that stands in a withheld portion and in no releasable one."""

    kind: str
    span: Span
    text: str
    portion: str

    @property
    def finding(self) -> Finding:
        """The leak as a finding in the output."""
        return Finding("marking/leak", f"{self.kind} of {self.portion}: {self.text!r}", self.span)


@dataclass(frozen=True, slots=True)
class LeakReport:
    """What leaks, and what looks like a leak but also stands in a releasable portion."""

    leaks: tuple[Leak, ...] = ()
    cleared: tuple[Leak, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.leaks)


def leaks(
    output: str, portions: Iterable[Portion], audience: Audience | str, on: date | None = None
) -> LeakReport:
    """Compare an output with withheld portions, less what is releasable to this audience."""
    ruled = release(portions, audience, on)
    return compare(output, ruled.told, ruled.withheld)


def compare(output: str, told: Iterable[Portion], withheld: Iterable[Portion]) -> LeakReport:
    """Compare an output with withheld portions, less what stands in those that may be told."""
    open_ = tuple(portion.text for portion in told)
    single = _union(_said(text) for text in open_)
    found: list[Leak] = []
    cleared: list[Leak] = []
    for portion in withheld:
        secret = runs(portion.text, RUN)
        known = _union(_told(open_, count) for count in set(map(len, secret)))
        found += _passages(output, portion, secret - known)
        cleared += _passages(output, portion, secret & known)
        found += _facts(output, portion, open_, single)
    return LeakReport(tuple(found), tuple(cleared))


def _union(sets: Iterable[frozenset[tuple[str, ...]]]) -> frozenset[tuple[str, ...]]:
    return frozenset().union(*sets)


@lru_cache(maxsize=64)
def _told(texts: tuple[str, ...], count: int) -> frozenset[tuple[str, ...]]:
    return _union(runs(text, count) for text in texts)


@lru_cache(maxsize=4096)
def _said(text: str) -> frozenset[tuple[str, ...]]:
    """Return the words and pairs of a text, its days and long numbers, counts and countries."""
    return (
        runs(text, 1) | runs(text, 2) | marks(text).keys() | counts(text).keys()
        | nations(text).keys()
    )  # fmt: skip


def _is_open(fact: tuple[str, ...], kind: str, told: frozenset[tuple[str, ...]]) -> bool:
    """Say whether a fact may be told: a name is where all its words are, or its country."""
    if fact in told or (kind != NUMBER and all((word,) in told for word in fact)):
        return True
    return (f"~{codes().get(fact[0])}",) in told and len(fact) == 1


def _passages(output: str, portion: Portion, secret: frozenset[tuple[str, ...]]) -> list[Leak]:
    return [Leak("words", span, span.of(output), portion.key) for span in _merged(output, secret)]


def _merged(output: str, secret: frozenset[tuple[str, ...]]) -> Iterator[Span]:
    """Yield the places of secret runs, overlapping ones as one."""
    start = end = -1
    for span in sorted(_places(output, secret)):
        if start >= 0 and span.start <= end:
            end = max(end, span.end)
            continue
        if start >= 0:
            yield Span(start, end)
        start, end = span
    if start >= 0:
        yield Span(start, end)


def _places(output: str, secret: frozenset[tuple[str, ...]]) -> Iterator[Span]:
    for count in {len(run) for run in secret}:
        for run in secret & runs(output, count):
            yield from located(output, count).get(run, ())


def _facts(
    output: str, portion: Portion, open_: tuple[str, ...], told: frozenset[tuple[str, ...]]
) -> Iterator[Leak]:
    """Yield the facts of a portion that an output tells; the widest where one holds others."""
    places: dict[Span, str] = {}
    said = _said(output)
    for fact, kind in facts(portion.text).items():
        if _is_open(fact, kind, told):
            continue
        if fact in said:
            spans = _where(output, fact)
            places |= {s: kind for s in spans if kind != WORD or s in capitals(output)}
        name = "".join(fact)
        if kind in {NAME, RARE} and len(name) >= _LONG:
            hidden = chain(_hidden(output, name, open_), misspelt(output, name, told))
            places = dict.fromkeys(hidden, kind) | places
    end = -1
    for span in sorted(places, key=lambda each: (each.start, -each.end)):
        if span.end > end:
            end = span.end
            kind = NAME if places[span] == WORD else places[span]
            yield Leak(kind, span, span.of(output), portion.key)


def _where(output: str, fact: tuple[str, ...]) -> Iterable[Span]:
    for places in (located(output, len(fact)), counts(output), nations(output)):
        if fact in places:
            return places[fact]
    return ()


def _hidden(output: str, name: str, told: Iterable[str]) -> Iterator[Span]:
    """Yield words that hold a name: `tordalkbank`, `tor-dalk`; not `Ruritanian`."""
    if name not in _in_a_row(output):
        return
    for word, spans in glued(output).items():
        ends = word.endswith((name, f"{name}s")) or len(word) - len(name) > _ENDING
        if name in word and ends and not any(word in glued(text) for text in told):
            yield from spans


@lru_cache(maxsize=64)
def _in_a_row(output: str) -> str:
    return "\n".join(glued(output))


def leaks_between(
    first: str,
    second: str,
    portions: Iterable[Portion],
    audience: Audience | str,
    on: date | None = None,
) -> LeakReport:
    """Say what two outputs of one case reveal together that neither reveals alone.

    Each output is checked alone; then a withheld sentence leaks where its runs of three words
    stand partly in one and partly in the other, and together give most of it.
    """
    ruled = release(portions, audience, on)
    open_ = _union(runs(portion.text, _PIECE) for portion in ruled.told)
    one, two = runs(first, _PIECE), runs(second, _PIECE)
    found = [
        Leak("sentence in two halves", span, span.of(portion.text), portion.key)
        for portion in ruled.withheld
        for span, secret in _sentences(portion.text, open_)
        if _assembled(secret, one, two)
    ]
    alone = [compare(text, ruled.told, ruled.withheld) for text in (first, second)]
    return LeakReport(
        (*alone[0].leaks, *alone[1].leaks, *found), (*alone[0].cleared, *alone[1].cleared)
    )


def _sentences(
    text: str, open_: frozenset[tuple[str, ...]]
) -> Iterator[tuple[Span, frozenset[tuple[str, ...]]]]:
    start = 0
    for sentence in text.replace("\n", " ").split(". "):
        span = Span(start, start + len(sentence))
        start = span.end + 2
        if secret := runs(sentence, _PIECE) - open_:
            yield span, secret


def _assembled(
    secret: frozenset[tuple[str, ...]],
    one: frozenset[tuple[str, ...]],
    two: frozenset[tuple[str, ...]],
) -> bool:
    """Say whether two thirds of a sentence are had from both, and neither gives them alone."""
    enough = 2 * len(secret) / 3
    return len(secret & (one | two)) >= enough > max(len(secret & one), len(secret & two))
