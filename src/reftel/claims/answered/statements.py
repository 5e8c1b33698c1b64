"""What one of theirs tells plainly, without a verb of saying, in an account that is mostly his."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Container, Mapping

    from reftel.claims.claim import Claim
    from reftel.claims.spoken.scene import Scene
    from reftel.source import Span

_NOW = re.compile(
    r"(?!\W*(?:As|QUESTION|ANSWER|Question|Answer|According|Separately|Meanwhile|Currently|Generally)\b)"
    r"[^,;:\"?]{2,90}?(?:,[^,;:\"?]{3,60},)?\s"
    r"(?:is|are|has|have|will|can(?:not)?|must|may|do(?:es)?|needs?|wants?|hopes?|intends?|remains?|holds?"
    r"|sees?|keeps?|expects?|plans?|aims?|seeks?|knows?|lacks?|considers?|believes?|supports?|applies|binds)\s"
)
"""A sentence told in the present or of what is to come, behind its subject."""
_PAST = re.compile(r"\s(?:[a-z]{3,}ed|was|were|did|had|took|made|gave|met|went|came|said|told)\s")
_POSTS = re.compile(
    r"\b(?:septel|below|above|[Ee]mbassy|[Pp]ost|[Ww]e|[Oo]ur|[Nn]ote|paras?|[Rr]efs?|reftel|you|your|reportedly"
    r"|apparently|seem(?:s|ed)?|appear(?:s|ed)?|unlikely|likely|perhaps|probably\s+(?:not|the)|clear(?:ly)?"
    r"|unclear|U\.S\.|USG|Washington|remains\s+to|discussed)\b"
)
"""Words with which a post speaks of itself, or weighs what it heard."""
_RUN = 2
"""Sentences in a row that are told amid one's words without a word of saying."""
_SCENE = re.compile(
    r"\b(?:paused|entered|knocked|smiled|laughed|nodded|winked|shrugged|arrived|poured|rang|walked|sat|gestured|grinned|sighed"
    r"|served\s+(?:tea|coffee|lunch|dinner)|left\s+the\s+(?:room|table)|joined\s+the)\b"
)
"""What a post sees in the room."""
_LEAST = 3
"""Sentences of the shortest paragraph that can be mostly his."""


def tells_plainly(scene: Scene, spoken: Container[int], told: Span) -> bool:
    """Say whether a sentence is told plainly among those in which one of theirs speaks."""
    layout = scene.layout
    text, passage = layout.text, layout.passage(told.start)
    found = _NOW.match(text, *told)
    if passage is None or found is None or _POSTS.search(text, *told):
        return False
    if _PAST.search(text, told.start, found.end()) or text[told.end - 1] == "?":
        return False
    every = list(layout.sentences(passage.span))
    at = next((i for i, one in enumerate(every) if one.start <= told.start < one.end), 0)
    said = [one.start in spoken for one in every]
    between = 0 < at < len(every) - 1 and said[at - 1] and said[at + 1]
    return between or (len(every) >= _LEAST and 2 * sum(said) >= len(every))


def amid(scene: Scene, spoken: Mapping[int, Claim], told: Span) -> bool:
    """Say whether a sentence stands between two that one says, in one paragraph."""
    layout = scene.layout
    passage = layout.passage(told.start)
    if passage is None or layout.text[told.end - 1] == "?":
        return False
    if _POSTS.search(layout.text, *told) or _SCENE.search(layout.text, *told):
        return False
    every = list(layout.sentences(passage.span))
    at = next((i for i, one in enumerate(every) if one.start <= told.start < one.end), 0)
    before = (spoken.get(one.start) for one in reversed(every[max(0, at - _RUN) : at]))
    behind = (spoken.get(one.start) for one in every[at + 1 : at + 1 + _RUN])
    first, then = next(filter(None, before), None), next(filter(None, behind), None)
    return first is not None and then is not None and first.speaker == then.speaker
