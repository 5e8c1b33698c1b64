"""What Washington recalls in its points of what it was told: `you assured us that`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.sides.actors import Actor, Side
from reftel.claims.spoken.utterances import Utterance
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.spoken.scene import Scene

_YOURS = (
    r"(?:[Yy]our\s+(?:[A-Z]?[\w-]+\s+){0,3}?(?:government|authorities|officials?|ministry|minister|side|experts|customs|police|embassy"
    r"|ambassador|colleagues|delegation|representatives?|Ministry|Government|Embassy|Ambassador)|[Yy]ou)"
)
_US = (
    r"(?:us|our\s+(?:Ambassador|Embassy|Charge|embassy|ambassador)|Embassy\s+[A-Z]\w+"
    r"|the\s+(?:U\.S\.|United\s+States))"
)
_WHEN = r"(?:\s+(?:in|on|last|earlier|during)\s+[^,.;]{2,40}?)?"
_TOLD = re.compile(
    rf"\b(?P<who>{_YOURS})\s+(?:(?:have|has|had)\s+)?(?:(?:also|previously|earlier|already|again|[a-z]+ly)\s+)?"
    rf"(?P<verb>told|informed|assured|advised|notified|promised|replied|responded|indicated|stated|said|confirmed|explained)"
    rf"(?:\s+(?:to\s+)?{_US})?{_WHEN}\s+that\s+"
)
_BOUND = re.compile(
    rf"\b(?P<who>{_YOURS})\s+(?:(?:have|has|had)\s+)?(?P<verb>promised|agreed|undertook|undertaken|pledged|offered)\s+(?=to\s+[a-z])"
)
_ASSURED = re.compile(
    r"\b(?P<who>[Yy]our(?:\s+(?:government|ministry|authorities)'s?)?)\s+(?:\w+\s+)?(?P<verb>assurances?|promises?|pledges?|undertakings?)"
    r"(?:,\s+[^,.;]{3,90},)?\s+(?:that\s+|(?=to\s+[a-z]))"
)
"""What was given by a noun: `your assurance, given on June 4, that`."""


def recalled(scene: Scene) -> Iterator[Utterance]:
    """Yield what is recalled in the points of those to whom they are made."""
    if not scene.from_department:
        return
    text, taken = scene.layout.text, -1
    for pattern in (_TOLD, _ASSURED, _BOUND):
        for found in pattern.finditer(text, *scene.page.body()):
            if not scene.is_point(found.start()) or _asked(text, found.start()):
                continue
            end = scene.layout.sentence(found.start()).end
            start = found.start("verb") if pattern is _BOUND else found.end()
            words = scene.layout.trim(start, end)
            if words.start > taken or pattern is not _BOUND:
                taken = words.end
                actor = Actor(Side.HOST, found["who"], Span(*found.span("who")))
                verb = "assured" if pattern is _ASSURED else found["verb"]
                yield Utterance(actor, verb, found.start("verb"), words)


_ASK = re.compile(
    r"(?:\b(?:whether|if|when|that|ask|hope|request|urge)\s+|\b(?:had|have|has)\s+)\Z"
)


def _asked(text: str, start: int) -> bool:
    """Say whether it is only asked whether they told it."""
    return _ASK.search(text, max(0, start - 20), start) is not None
