"""Posts for whom alone words are, told at their head: `For Embassy Kyiv:`, `FOR BERN ONLY:`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.claim import Slot
from reftel.source import Span

if TYPE_CHECKING:
    from reftel.claims.spoken.scene import Scene

_NOUN = r"(?i:embass(?:y|ies)|consulates?(?:\s+general)?|missions?|posts?|usun|unvie|usnato|useu)"
_FOR = re.compile(
    r"[\s\W]*(?:\d{1,2}\.\s*)?(?:\([A-Z/ ,]{1,40}\)\s*)?(?:action\s+)?(?i:for)\s+(?:the\s+)?"
    rf"(?P<posts>(?P<noun>{_NOUN})?"
    r"(?:\s*(?:(?:and\s+)?(?:(?i:consulate|embassy|mission)\s+)?[A-Z][\w']+,?\s*)){0,8}?)"
    r"(?:\s*\(?only\)?)?\s*[:,]\s",
    re.IGNORECASE,
)
_STATION = re.compile(
    r"\b(?!(?:and|only|embass(?:y|ies)|consulates?|missions?|posts?|general)\b)[A-Z][\w']+(?:\s+(?!and\b|only\b)[A-Z][\w']+)?",
    re.IGNORECASE,
)


def headed(scene: Scene, position: int) -> list[Slot]:
    """Return the posts for whom alone the words at a place are, each as it is named there.

    They stand at the head of the sentence or of the paragraph. A city means its post only where
    the telegram goes to that post.
    """
    text, passage = scene.layout.text, scene.layout.passage(position)
    if passage is None:
        return []
    starts = (scene.layout.sentence(position).start, scene.layout.opened(passage.span).start)
    found = next(filter(None, (_FOR.match(text, start, position) for start in starts)), None)
    if found is None:
        return []
    named = [
        Slot("to", name[0], Span(*name.span()))
        for name in _STATION.finditer(text, *found.span("posts"))
    ]
    return named if found["noun"] or _addressed(scene, named) else []


def _addressed(scene: Scene, named: list[Slot]) -> bool:
    stations = [station.name.upper() for station in scene.page.cable.to]
    return all(any(to.endswith(one.value.upper()) for to in stations) for one in named)
