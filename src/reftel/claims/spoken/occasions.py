"""Where words of saying stand with which somebody may answer us."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import reftel.claims.text.speech as speech
from reftel.claims.spoken.hearsay import comes_to_us
from reftel.claims.text.cues import cue_at, cues
from reftel.claims.text.passages import own_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reftel.claims.claim import Claim
    from reftel.claims.spoken.scene import Scene
    from reftel.claims.text.passages import Layout
    from reftel.source import Span

_NO_VERB = re.compile(
    r"(?:\b(?:was|were|been|being|be|is|are|as|the|an?|this|any|its|his|her|their|no|such"
    r"|so-called)|[',]s|[a-z]s')\s+$|-$",
    re.IGNORECASE,
)
"""What stands before a participle that says nothing: `the proposed plan`, `it was noted`."""
_TO = re.compile(r"\bto\s+$")
_BEING = re.compile(
    r"\b(?:was|were|is|are|been|remain(?:s|ed)?|seem(?:s|ed)?|appear(?:s|ed)?|sounded|looked)\s+"
    r"(?:(?:not|also|further|therefore|thus|very|quite|less|more|most|both|still|now|too|to\s+be|[a-z]+ly)\s+){0,3}$"
)
"""What makes an adjective the answer of somebody: `was not very pleased`."""
_OPENS = re.compile(
    r"(?:(?:If\s+(?:so|not|yes)|In\s+\w+|Also|And|For\s+example),?\s+)?"
    r"(?:Ha(?:s|ve|d)|D(?:id|oes|o)|Is|Are|Was|Were|Can|Could|Will|Would|What|Which|Who(?:m|se)?|When"
    r"|Where|Why|How|To\s+wh(?:om|at)|From\s+wh(?:om|at|ere)|(?:On|In|At|Under)\s+wh(?:at|ich|ose)"
    r"|what|which|who|when|where|why|how|is|are|has|have|does|did|can|will)\s"
)
"""How a question begins that an instruction puts to a host, which nobody has answered yet."""
_WITHIN = re.compile(r"[A-Za-z0-9]\s+$")
"""What stands before a word with a capital that is no verb but a title's: `the Proposed Note`."""
_LEARNED = "learned"
"""A verb that says nothing, save of what came to our ears."""


def occasions(scene: Scene, told: Sequence[Claim]) -> Iterator[int]:
    """Yield where words of saying stand that may be a reply to us."""
    whole = scene.closely or formal(told)
    heard = None if whole else scene.heard
    for position in cues(scene.layout).get("say", ()):
        if heard is not None and position not in heard:
            continue
        if not _nobody(scene, position):
            yield position


def _heading(scene: Scene, position: int) -> bool:
    """Say whether a word in capitals, or of a title, stands in a text that has small letters."""
    (start, end), text = scene.layout.sentence(position), scene.layout.text
    if text[position : position + 2].isupper():
        return scene.page.small.count(1, *scene.page.body()) > end - start
    return _WITHIN.search(text, start, position) is not None


def _nobody(scene: Scene, position: int) -> bool:
    """Say whether nobody says it here: it stands in points or objectives, or is no verb."""
    verb = cue_at(scene.layout, position)
    text, floor = scene.layout.text, max(0, position - 14)
    if verb in speech.speech("adjective") and not _BEING.search(
        text, max(0, position - 40), position
    ):
        return True
    before = _TO if speech.bare(verb) else None if verb in speech.speech("noun") else _NO_VERB
    if verb == _LEARNED or (before and before.search(text, floor, position)):
        return not comes_to_us(text, position, verb)
    if text[position].isupper() and _heading(scene, position):
        return True
    if scene.from_department and _is_question(scene.layout, scene.layout.sentence(position)):
        return True
    return scene.is_point(position) or scene.is_objective(position)


def _is_question(layout: Layout, sentence: Span) -> bool:
    """Say whether a sentence is a question put by its writer, not one that he tells of."""
    if not layout.text.endswith("?", *sentence):
        return False
    opened = own_words(layout, layout.opened(sentence))
    return _OPENS.match(layout.text, *opened) is not None


def formal(told: Sequence[Claim]) -> bool:
    """Say whether a demarche was delivered, and not only something argued."""
    return any(claim.attribute("formal") for claim in told)
