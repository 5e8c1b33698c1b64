"""Questions of ours before the answer to them: `When asked whether it had left, Sun said`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.delivered.remarks import argued
from reftel.claims.sides.actors import Side
from reftel.claims.text.cover import Cover
from reftel.claims.text.cues import cue_at, cues
from reftel.claims.text.passages import Stretches
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reftel.claims.claim import Claim
    from reftel.claims.spoken.scene import Scene

_LED = re.compile(r"\b(?:When|Once)\s+(?:(?:then|again|further|[a-z]+ly)\s+)?\Z")
"""What stands before the word for asking, unless it tells who put the question."""
_QUESTION = re.compile(
    r"(?:[Aa]sked|[Pp]ressed)\s+(?:(?:directly|specifically|further|again)\s+)?(?:by\s+(?P<by>[^,;.]{3,60}?)\s+)?"
    r"(?:(?:on|about|as\s+to)\s+)?(?:if|whether|why|how|what|when|where|who|which)\s[^;.]{4,240}?(?=,\s)"
)
_PUT = frozenset({"asked", "pressed"})
_LEAD, _SOON = 24, 90
"""Letters before the word for asking in which it is led to; behind a question to its answer."""


def queried(scene: Scene, told: Sequence[Claim], replies: Sequence[Claim]) -> Iterator[Claim]:
    """Yield each question that is told right before the answer to it."""
    if not (scene.reports and replies):
        return
    taken, said = Cover(one.span for one in told), Stretches(one.span for one in replies)
    for position in cues(scene.layout).get("ask", ()):
        span, by = _question(scene, position)
        if not span or taken.meets(*span):
            continue
        soon = Span(span.end, span.end + _SOON)
        if any(one.start >= span.end - 1 for one in said.near(soon)):
            slots = [scene.slot("by", by)] if by else []
            yield argued(scene, span, "asked", "queried", slots)


def _question(scene: Scene, position: int) -> tuple[Span | None, Span | None]:
    """Return the words of a question that begins at a word for asking, and who puts it."""
    text = scene.layout.text
    if cue_at(scene.layout, position) not in _PUT:
        return None, None
    sentence = scene.layout.opened(scene.layout.sentence(position))
    led = _LED.search(text, max(sentence.start, position - _LEAD), position)
    start = led.start() if led else position
    found = _QUESTION.match(text, position, sentence.end) if start == sentence.start else None
    if found is None or not (led or found["by"]):
        return None, None
    by = Span(*found.span("by")) if found["by"] else None
    if by and scene.cast.side(by.of(text)) is not Side.OURS:
        return None, None
    return Span(start, found.end()), by
