"""What ours said, told of by a noun: `PolOff's view was that`, `agreed with the DCM's comment`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.claim import Slot
from reftel.claims.sides.actors import Side
from reftel.claims.text.cover import Cover
from reftel.claims.text.page import found_at

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reftel.claims.claim import Claim
    from reftel.claims.sides.actors import Actor
    from reftel.claims.spoken.scene import Scene
    from reftel.source import Span

_SIGNS = ("'s ", "\N{RIGHT SINGLE QUOTATION MARK}s ")
_SAID = (
    r"(?:view|observation|comment|remark|suggestion|statement|explanation|argument|reply|response|answer"
    r"|assessment|contention|assertion|warning|reminder|point|position|counter-?argument|rejoinder|advice)"
)
_REMARK = re.compile(
    r"(?:(?:own|personal|private|further|repeated|initial|later|only|first|main|next|frank|blunt)\s+){0,2}"
    rf"{_SAID}\s+(?:(?P<that>that)\s+|(?:was|is)\s+(?:that\s+|(?=[a-z])))"
)
_BODY = re.compile(
    r"\b(?:[Pp]ost|Embassy|Mission|Department|Bureau|Office|Washington|USG|U\.S\.|States|[Gg]overnment|we)\Z"
)
"""Names of ours under which no officer speaks in a talk."""
_HEARD = re.compile(
    r"\b(?:agree[sd]?|concur(?:red|s)?|sympathi[sz]ed|in\s+agreement)\s+(?:[a-z]+ly\s+)?with\s+(?:the\s+)?\Z"
    r"|\b(?:acknowledged|accepted|echoed|welcomed|shared|seconded|endorsed|took\s+on\s+board)\s+(?:the\s+)?\Z"
)
"""How it is told that the other side has heard it, and thinks the same."""
_LED = 50
_TURN = re.compile(
    r",\s+(?=(?:(?:and|but)\s+)?(?:he|she|they|(?:(?:the\s+)?[A-Z][\w.'-]*\s+){1,4}?)\s*(?:also\s+|[a-z]+ly\s+)?"
    r"(?:[a-z]{2,}ed|said|did|was|had|could|would|thought|told)\b|(?:noting|adding|saying|stating|which|who)\b)"
    r"|,?\s+(?:and|but)\s+(?=(?:also\s+|[a-z]+ly\s+)?(?:noted|added|said|replied|asked|offered|promised|argued|agreed"
    r"|acknowledged|stressed|commented|insisted|claimed|told|explained|suggested|thought|pledged|welcomed)\b)"
)
"""Where he begins to answer upon whom it was pressed: `To PolOff's question why, Sun said`."""


def remarks(scene: Scene, told: Sequence[Claim]) -> Iterator[Claim]:
    """Yield what one of ours is told to have said by a noun that is his."""
    if not (scene.closely and scene.reports):
        return
    taken = Cover(claim.span for claim in told)
    for sign in _SIGNS:
        for at in found_at(scene.page.lower, sign, scene.page.body().start):
            found = _REMARK.match(scene.layout.text, at + len(sign))
            by = _ours(scene, at) if found else None
            if (
                found
                and by
                and _told(scene, by, found)
                and not taken.meets(by.span.start, found.end())
            ):
                yield _claim(scene, by, found)


def _ours(scene: Scene, at: int) -> Actor | None:
    """Return the one of ours whose word stands behind a place, in what is no comment."""
    passage = scene.layout.passage(at)
    actor = scene.cast.subject(scene.layout, scene.layout.sentence(at).start, at)
    if actor is None or actor.side is not Side.OURS or actor.pronoun or actor.span.end != at:
        return None
    if _BODY.search(actor.name):
        return None
    return None if passage is None or scene.is_comment(passage) else actor


def _told(scene: Scene, by: Actor, found: re.Match[str]) -> bool:
    """Say whether a remark is told of itself, or heard by one who is of the same mind."""
    start = by.span.start
    heard = _HEARD.search(scene.layout.text, max(0, start - _LED), start)
    return found["that"] is None or heard is not None


def _claim(scene: Scene, by: Actor, found: re.Match[str]) -> Claim:
    """Make a claim of a remark, to where somebody answers it."""
    sentence = scene.layout.sentence(found.start())
    turn = _TURN.search(scene.layout.text, found.end(), sentence.end)
    span = scene.layout.trim(by.span.start, turn.start() if turn else sentence.end)
    return argued(scene, span, "remark", "remark", [Slot("by", by.name, by.span)])


def argued(scene: Scene, span: Span, verb: str, rule: str, slots: list[Slot]) -> Claim:
    """Make a claim of words in which one of ours puts something to others."""
    attributes: dict[str, str | bool] = {"status": "argued", "verb": verb}
    if scene.layout.in_summary(span.start):
        attributes["summary"] = True
    value, name = "argument made", f"delivery/{rule}"
    return scene.page.claim("delivery", span, value, name, slots=slots, attributes=attributes)
