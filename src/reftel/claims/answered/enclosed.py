"""What a host writes to us: his letter, note or statement, whose text a report encloses."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from reftel.claims.answered.formulas import is_formula
from reftel.claims.sides.actors import Actor, Side
from reftel.claims.text.dealings import sender
from reftel.claims.text.hosts import called, host_of, names_of
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.spoken.scene import Scene
    from reftel.claims.text.cover import Cover

_BEGIN = re.compile(
    r"begin\s+(?:(?:unofficial|informal|embassy|full|verbatim|translated|english|of|the|goh?[a-z]{0,3})\s+){0,4}"
    r"(?:text|translation|letter|note|non-?\s?paper|message|statement|response|reply)\b"
    r"(?:[^.:\n]{0,60}[.:])?[\s.:]*"
)
_END = re.compile(
    r"\bend\s+(?:of\s+|unofficial\s+)?(?:text|translation|letter|note|message|statement)\b"
)
_THEIRS = re.compile(
    r"\b(?:unofficial|informal|translation|responses?|replied|reply|received|statement|letter\s+(?:from|to)"
    r"|diplomatic\s+note|provided\s+(?:us|post|embassy|pol)|presented\s+(?:us|a))\b"
)
"""Words before a text that make it the host's."""
_OURS = re.compile(
    r"\b(?:we|pol-?off|emboff|econ-?off|ambassador|charge|dcm|post)\s+(?:delivered|left|handed|passed|gave"
    r"|conveyed|presented)\b"
)
_BEFORE, _NEAR = 1500, 300
"""Letters before a text within which words show whose it is, and within which it is surely ours."""
_FIRST = r"[Ww]e|[Oo]ur|I|[Mm]y"
_SHORTEST = 30


def enclosed(scene: Scene, held: Cover) -> Iterator[tuple[Actor, Span]]:
    """Yield the sentences in which a host speaks for himself in a text of his."""
    host = host_of(sender(scene.page)) if "begin " in scene.page.lower else ""
    if not host or scene.instructs or scene.of_meeting:
        return
    for text in _texts(scene):
        for sentence in scene.layout.sentences(text):
            told = scene.layout.opened(sentence)
            found = _spoken(host).search(scene.layout.text, *told)
            free = not held.meets(*told) and not scene.points.meets(*told)
            said = told.end - told.start > _SHORTEST and not is_formula(scene.layout.text, told)
            if found and free and said:
                yield Actor(Side.HOST, called(host), Span(*found.span())), told


def _texts(scene: Scene) -> Iterator[Span]:
    """Yield where texts of a host stand: from the words that begin them to those that end them."""
    low, (floor, ceiling) = scene.page.lower, scene.page.body()
    for begin in _BEGIN.finditer(low, floor, ceiling):
        before = max(floor, begin.start() - _BEFORE)
        near = max(floor, begin.start() - _NEAR)
        if not _THEIRS.search(low, before, begin.end()) or _OURS.search(low, near, begin.start()):
            continue
        end = _END.search(low, begin.end(), ceiling)
        yield Span(begin.end(), end.start() if end else ceiling)


@cache
def _spoken(host: str) -> re.Pattern[str]:
    """Return how a host names himself in what he writes."""
    names = names_of(host, headed=True) | names_of(host, headed=False)
    told = "|".join(sorted((re.escape(name).title() for name in names), key=len, reverse=True))
    return re.compile(rf"\b(?:(?:the\s+)?(?:{told})|{_FIRST})\b")
