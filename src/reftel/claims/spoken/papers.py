"""Who speaks in a paper: `The MFA issued a statement. The statement explained that …`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.sides.actors import Actor, Side
from reftel.source import Span

if TYPE_CHECKING:
    from reftel.claims.spoken.scene import Scene

_KIND = (
    r"(?P<kind>statement|note|letter|response|reply|communique|non-?paper|correspondence|announcement"
    r"|press\s+release|aide[- ]memoire|message|declaration|memorandum)"
)
_PAPER = re.compile(
    r"(?:\A|[\s,;(])(?P<who>(?:the|this|its|their)\s+(?:diplomatic\s+|written\s+|official\s+|public\s+|same\s+)?"
    rf"{_KIND})\s+(?:(?:also|further|then|[a-z]+ly)\s+)?\Z",
    re.IGNORECASE,
)
"""A paper named before, right before a verb of saying."""
_GAVE = (
    r"\s(?:issued|released|published|sent|gave|provided|delivered|presented|handed|submitted|transmitted|read)\s"
    r"[^.;]{0,60}?\b"
)
"""How it is told whose paper it is."""
_REACH, _BACK = 60, 500
"""Letters before a verb in which its paper is named, and in which it is told whose it is."""


def author(scene: Scene, sentence: Span, position: int) -> Actor | None:
    """Return who of the other side gave out the paper that says something here."""
    text, near = scene.layout.text, max(sentence.start, position - _REACH)
    paper = _PAPER.search(text[near:position])
    passage = scene.layout.passage(position)
    if paper is None or passage is None:
        return None
    floor = max(passage.span.start, sentence.start - _BACK)
    kind = re.compile(_GAVE + re.escape(paper["kind"].lower()) + r"\b", re.IGNORECASE)
    given = list(kind.finditer(text, floor, sentence.start))
    if not given:
        return None
    at = given[-1].start() + 1
    giver = scene.cast.subject(scene.layout, scene.layout.sentence(at).start, at)
    if giver is None or giver.side is not Side.HOST or giver.pronoun:
        return None
    return Actor(Side.HOST, giver.name, Span(near + paper.start("who"), near + paper.end("who")))
