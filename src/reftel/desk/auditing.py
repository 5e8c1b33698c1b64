"""The audit of a corpus: banners against portions, captions, gaps, as counts with examples."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reftel.cable import read_path
from reftel.findings import catalogue
from reftel.marking import Disclosure, Marking, judge_banner, judge_captions, judge_gaps, judge_mark

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reftel.cable import Cable
    from reftel.findings import Finding

_SHOWN = 3


def audit(paths: Iterable[str]) -> list[dict[str, Any]]:
    """Return a row a fact: `{what, severity, cables, examples}`; the first counts all cables."""
    seen: dict[str, list[str]] = {"cables": []}
    for path in paths:
        for cable in read_path(path):
            name = cable.mrn or cable.source.name
            seen["cables"].append(name)
            for fact in sorted({*_facts(cable), *(f.name for f in judge(cable))}):
                seen.setdefault(fact, []).append(name)
    kinds = catalogue()
    return [
        {
            "what": what,
            "severity": kinds[what].severity.value if what in kinds else "",
            "cables": len(names),
            "examples": names[:_SHOWN],
        }
        for what, names in sorted(seen.items(), key=lambda item: (item[0] != "cables", item[0]))
    ]


def judge(cable: Cable) -> Iterator[Finding]:
    """Yield what is odd in the marks of one cable."""
    marks = _marks(cable)
    head = cable.marking
    if "NOFORN" in cable.captions:
        head |= Marking(head.level, disclosure=Disclosure.NOFORN, permits=head.permits)
    yield from judge_banner(head, marks)
    yield from judge_captions(cable.captions)
    yield from judge_gaps([node.marking for node in cable.paragraphs if node.number])
    for mark in marks:
        yield from judge_mark(mark)


def _facts(cable: Cable) -> Iterator[str]:
    kinds = {mark.disclosure for mark in _marks(cable)}
    if not _marks(cable):
        yield "no portion mark"
    if Disclosure.NOFORN in kinds:
        yield "noforn portions"
    if Disclosure.RELEASE in kinds:
        yield "release portions"
    if kinds >= {Disclosure.NOFORN, Disclosure.RELEASE}:
        yield "noforn and release portions mixed"


def _marks(cable: Cable) -> list[Marking]:
    return [node.marking for node in cable.walk() if node.marking is not None]
