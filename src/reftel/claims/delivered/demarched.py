"""Demarches told without one of ours who makes them: of third states, by a noun, tersely."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.sides.actors import Side
from reftel.claims.text.cover import Cover
from reftel.claims.text.cues import cue_at, cues, past
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reftel.claims.claim import Claim
    from reftel.claims.spoken.scene import Scene

_TO_OTHERS = re.compile(
    r"\s+(?!us\b|(?:the\s+)?(?:U\.S|USG|Embass|Post\b|Department|Washington|Ambassador|Charge)|[A-Z]?\w*[Oo]ff\b)"
    r"(?:the\s+|its\s+|all\s+|several\s+|other\s+|both\s+|some\s+)*\w"
)
"""Whom a third state demarches, who is none of ours."""
_INTENDED = re.compile(
    r"[DOUWo](?<!\w.)(?:(?<=U)\.S\.|(?<=U)SG|(?<=[Oo])ur|(?<=W)ashington's|(?<=D)epartment's)\s+(?:plans?|intentions?|intent|decision)\s+to\s+"
    r"(?:[a-z]+ly\s+)?demarche\s+[^.;,]{2,60}?(?=\s+(?:and|on|in|about)\b|[.,;])"
)
"""What we mean to do, told by a noun."""
_VOICED = re.compile(
    r"[OUo](?<!\w.)(?:(?<=U)\.S\.|(?<=U)SG|(?<=[Oo])ur)\s+(?:objections?|concerns?|views|protests?)\b"
    r"(?:\s+(?:to|on|about|regarding|over)\s+[^.;]{3,90}?)?"
    r"\s+(?:previously\s+|already\s+|repeatedly\s+)?(?:delivered|voiced|conveyed|registered|presented)"
    r"\s+(?:in|at|on|during|to)\s[^.;,]{3,80}"
)
"""What we said before, told by a noun and a participle."""
_TERSE = re.compile(
    r"[ADHLPl](?<=[.:]\s.)(?:(?<=A)lso\s+[Ll]eft|(?<=[Ll])eft|(?<=H)anded\s+over|(?<=D)elivered|(?<=P)assed"
    r"|(?<=P)resented)\s+(?:him\s+|her\s+|them\s+|behind\s+)?"
    r"(?:(?:a|the|our|copy\s+of|\d+)\s+){0,3}"
    r"(?:non-?\s?paper|(?:talking\s+)?points|aide[- ]memoire|cop(?:y|ies)|text|letter)\b[^.;]{0,80}"
)
"""How a terse report goes on with what was handed over, without the one who did it."""
_COPIES = re.compile(
    r"[Cc](?<!\w.)op(?:y|ies)\b[^.;]{0,50}?\b(?:was|were)\s+(?:also\s+)?(?:left|given|handed(?:\s+over)?|passed|provided)"
    r"\s+(?:with|to)\s+(?!us\b|(?:the\s+)?(?:Department|Washington|Embass|Post\b|Consul|Mission))[^.;,]{2,80}"
)
_REACH = 3
"""Letters before a sentence in which the one before it ends."""


def demarched(scene: Scene, told: Sequence[Claim]) -> Iterator[Claim]:
    """Yield what was carried over, or will be, without one of ours named for it."""
    taken = Cover(claim.span for claim in told)
    for status, span in (*_third(scene), *_by_noun(scene), *_terse(scene, taken)):
        if not taken.meets(*span):
            yield scene.page.claim(
                "delivery",
                span,
                status,
                "delivery/demarched",
                slots=[scene.slot("text", span)],
                attributes={"status": status, "verb": "demarche"},
            )


def _third(scene: Scene) -> Iterator[tuple[str, Span]]:
    """Yield demarches that other states make: `Spain has demarched other capitals`."""
    layout = scene.layout
    for position in cues(layout).get("give", ()):
        if cue_at(layout, position) != "demarched" or scene.is_point(position):
            continue
        if not _TO_OTHERS.match(layout.text, past(layout, position)):
            continue
        sentence = layout.sentence(position)
        actor = scene.cast.subject(layout, sentence.start, position)
        if actor and actor.side is Side.HOST and actor.name[:1].isupper():
            yield "past", layout.trim(actor.span.start, sentence.end)


def _by_noun(scene: Scene) -> Iterator[tuple[str, Span]]:
    body = scene.page.body()
    for found in _INTENDED.finditer(scene.layout.text, *body):
        yield "intended", Span(*found.span())
    for found in _VOICED.finditer(scene.layout.text, *body):
        yield "past", scene.layout.trim(*found.span())


def _terse(scene: Scene, taken: Cover) -> Iterator[tuple[str, Span]]:
    """Yield what a report adds about papers: `Left nonpaper.` behind what was delivered."""
    if scene.instructs or scene.of_meeting:
        return
    text, body = scene.layout.text, scene.page.body()
    for found in _TERSE.finditer(text, *body):
        before = scene.layout.sentence(max(0, found.start() - _REACH))
        if taken.meets(*before):
            yield "left", scene.layout.trim(*found.span())
    if scene.deals:
        yield from (
            ("left", scene.layout.trim(*one.span())) for one in _COPIES.finditer(text, *body)
        )
