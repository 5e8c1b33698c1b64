"""Reporting instructions: to which offices, by when, negative reports or not."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.asked.dues import dues
from reftel.claims.asked.request import ORDERS
from reftel.claims.claim import Slot
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reftel.claims.claim import Claim
    from reftel.claims.dated.deadlines import Due
    from reftel.claims.spoken.scene import Scene

_NEGATIVE = re.compile(
    r"\b(?:including\s+(?:a\s+)?|(?:a|any)\s+)?(?:negative|nil)\s+(?:report|repl|respons|return|ones?\b|answer)\w*\b"
    r"(?!\s+(?:is|are)\s+(?:not|un)\s?(?:necessary|required|needed|requested))"
    r"|\beven\s+if\s+(?:no\s+action|there\s+(?:is|are|was|were)\s+(?:none|nothing))"
    r"|\bif\s+no\s+(?:action|response)[^.]{0,60}\breport\b"
    r"|\bno\s+action\b[^.]{0,80}\b(?:report|reason|explain)"
    r"|\bif\s+(?:nothing|no\s+(?:reply|answer|reaction))\b[^.;]{0,70}?\b(?:report|say|advise|state)\b"
    r"|\b(?:say|report|state|advise|tell\s+us)\s+so\s+if\b[^.;]{0,40}?\b(?:none|nothing|not)\b",
    re.IGNORECASE,
)
"""Words by which a report is wanted of nothing done too."""
_OFFICE = r"[A-Z][A-Za-z&]*(?:/[A-Z][A-Za-z&]*)*"
_OFFICES = (
    rf"(?P<offices>{_OFFICE}(?:(?:,?\s+(?:and|or)\s+|\s*[,;]\s*)(?:(?:and|or)\s+)?{_OFFICE})*)"
)
_SLUG = re.compile(
    r"\b(?i:slug(?:ged|ging)?|caption(?:ed|ing)?|flag(?:ged|ging)?|mark(?:ed|ing)?|attention)\b"
    r"(?:[^.]{0,70}?\b(?i:for|to|of)\s+|\s+(?=[A-Z]{1,5}/[A-Z]))"
    rf"(?:(?<!ntion\sof\s)|(?=[A-Z]{{1,5}}\b)){_OFFICES}"
    r"|\b(?i:to\s+(?:the\s+)?(?:department|washington|state))\s*\(\s*(?:(?i:attention|attn):?\s+)?"
    rf"(?={_OFFICE}[/;,)]){_OFFICES.replace('offices', 'bracket')}\s*\)"
    r"|\b(?i:report|repl|respon|results|comments|answers|cables?\b|telegram)[^.;()]{0,100}?"
    r"\b(?i:to|with)\s+(?:the\s+)?(?=[A-Z]{1,5}/[A-Z])(?!U\.?S)"
    rf"{_OFFICES.replace('offices', 'straight')}"
)
"""The offices of Washington to which a report goes: by a slug, in brackets, or straight."""
_QUESTIONS = re.compile(
    r"(?:please\s+\w+\s+)?(?:any\s+|all\s+|your\s+)*(?:further\s+)?questions\b", re.IGNORECASE
)
"""What goes to an office without being a report."""
_TITLE = re.compile(
    r"\b(?:begin\s+(?:all|any|your)\s+(?:responses?|replies|reporting|reports)\s+with"
    r"|subject\s+(?:line|heading)\s*:?|cite|include)\s+\"?"
    r"(?P<line>[A-Z][A-Z0-9]+(?:[ -][A-Z0-9-]*\d[A-Z0-9-]*)+|[A-Z][A-Z0-9-]*\d[A-Z0-9-]*)"
)
_ONE = re.compile(rf"(?!(?:and|or)\b){_OFFICE}")
_WAYS = ("offices", "bracket", "straight")


def reporting(scene: Scene, asked: Sequence[Claim]) -> Iterator[Claim]:
    """Yield one reporting instruction for each order that wants a report or tells where it goes."""
    text = scene.layout.text
    for ask in asked if scene.instructs else ():
        if ask.attribute("type") not in ORDERS:
            continue
        negative = _negative(scene, ask.span)
        slug = negative or _SLUG.search(text, *ask.span)
        if (slug and not _QUESTIONS.match(text, *ask.span)) or ask.attribute("type") == "reporting":
            yield _claim(scene, ask, negative)


def _negative(scene: Scene, ask: Span) -> re.Match[str] | None:
    """Return words that want a report of nothing done too, there or in the next sentence."""
    after = scene.layout.sentence(min(ask.end + 2, len(scene.layout.text) - 1))
    passage = scene.layout.passage(ask.start)
    last = after.end if passage and after.end <= passage.top.span.end else ask.end
    return _NEGATIVE.search(scene.layout.text, ask.start, max(last, ask.end))


def _claim(scene: Scene, ask: Claim, negative: re.Match[str] | None) -> Claim:
    slots = list(_routed(scene, ask.span))
    if due := _first(dues(scene, ask.span)):
        value = due.at.isoformat() if due.at else due.text
        slots.append(Slot("by", value, Span(*due.place)))
    if negative:
        slots.append(scene.slot("negative", Span(*negative.span())))
    return scene.page.claim(
        "reporting",
        ask.span,
        scene.layout.words(ask.span),
        "reporting/" + str(ask.attribute("type")),
        slots=slots,
        attributes=_attributes(slots, negative=negative is not None),
        polarity=ask.polarity,
    )


def _routed(scene: Scene, span: Span) -> Iterator[Slot]:
    """Yield the subject that a report is to bear, and each office to which it goes."""
    text = scene.layout.text
    if title := _TITLE.search(text, *span):
        yield scene.slot("subject", Span(*title.span("line")))
    if slug := _SLUG.search(text, *span):
        place = next(place for name in _WAYS if (place := slug.span(name)) != (-1, -1))
        for one in _ONE.finditer(text, *place):
            yield Slot("slug", one[0], Span(*one.span()))


def _first(dues: list[Due]) -> Due | None:
    """Return the first deadline with a day, else the first one said."""
    return next((due for due in dues if due.at), dues[0] if dues else None)


def _attributes(slots: Sequence[Slot], *, negative: bool) -> dict[str, str | bool]:
    """Return in short what the slots hold: the slugs, and by when."""
    slugs = ", ".join(slot.value for slot in slots if slot.role == "slug")
    by = next((slot.value for slot in slots if slot.role == "by"), "")
    return {"negative": negative} | ({"slug": slugs} if slugs else {}) | ({"by": by} if by else {})
