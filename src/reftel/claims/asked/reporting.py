"""Reporting instructions: to whom, by when, under which slug, negative reports or not."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.asked.dues import answered, dues
from reftel.claims.claim import Interval, Slot
from reftel.claims.dated.dates_beside import beside
from reftel.claims.dated.deadlines import appointed, deadlines
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
_ORDER = re.compile(
    r"\b(?:due|deadline|requested|required|should|must|please|responses?|report)\b", re.IGNORECASE
)
_ONE = re.compile(rf"(?!(?:and|or)\b){_OFFICE}")
_OF_WASHINGTON = {"reporting", "routing", "instruction"}
_WAYS = ("offices", "bracket", "straight")
_TELL = re.compile(
    r"\b(?:report|respon[ds]|reply|replies|response|advise|inform|deliver|confirm|provide"
    r"|notify|action|approach|demarche|present)\w*\b",
    re.IGNORECASE,
)


_UNDERTOOK = re.compile(
    r"\b(?:agreed|undertook|undertaken|promised|pledged|offered|committed\s+itself|committed)\s+to\s+(?=[a-z])"
    r"|\bpromised\s+that\b",
    re.IGNORECASE,
)
"""Verbs with which one binds himself to a day."""
_BINDS = re.compile("agreed|undert|promised|pledged|offered|committed")
"""How they begin: letters in front let `re` skip all others."""


def reporting(scene: Scene, asked: Sequence[Claim]) -> Iterator[Claim]:
    """Yield the deadlines of what is asked, and one reporting instruction for each request."""
    yield from _dated(scene, asked) if scene.instructs else _wanted(scene, asked)
    text = scene.layout.text
    for ask in asked if scene.instructs else ():
        if ask.attribute("type") not in _OF_WASHINGTON:
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


def _dated(scene: Scene, asked: Sequence[Claim]) -> Iterator[Claim]:
    starts = {scene.layout.sentence(ask.span.start).start: ask for ask in asked}
    for due in _dues(scene, asked):
        sentence = scene.layout.sentence(due.place[0])
        ask = starts.get(sentence.start)
        asks = ask is not None or (
            due.at is not None and scene.from_department and _orders(scene, sentence)
        )
        if due.vague and (not asks or due.vague == "soon" or _hurried(scene, due, ask)):
            continue
        if due.at is None and not due.vague and not due.event and not asks:
            continue
        yield _deadline(scene, due, sentence, asks=asks)


def _dues(scene: Scene, asked: Sequence[Claim]) -> list[Due]:
    """Return the deadlines of the body, and the days on which an instruction is to be done."""
    text, known = scene.layout.text, scene.page.once(beside)
    found = list(deadlines(text, *scene.page.body(), known))
    for ask in asked:
        if ask.attribute("type") == "instruction" and (due := appointed(text, *ask.span, known)):
            found += [] if _taken(due, found) else [due]
        found += [due for due in dues(scene, ask.span) if not _taken(due, found)]
    return sorted(found, key=lambda due: due.place)


def _taken(due: Due, found: Sequence[Due]) -> bool:
    """Say whether the words of a deadline are told as one before."""
    return any(one.place[0] < due.place[1] and due.place[0] < one.place[1] for one in found)


def _wanted(scene: Scene, asked: Sequence[Claim]) -> Iterator[Claim]:
    """Yield the days by which a post's report asks for something."""
    known = scene.page.once(beside)
    for ask in asked:
        for due in dues(scene, ask.span):
            if due.at is not None or (known.how != "sent" and not due.vague):
                yield _deadline(scene, due, ask.span, asks=True)


def undertaken(scene: Scene, found: Sequence[Claim], replies: Sequence[Claim]) -> Iterator[Claim]:
    """Yield the days by which somebody told of in a report has undertaken to do a thing."""
    if scene.instructs or not scene.deals:
        return
    known, taken = scene.page.once(beside), {one.span.start for one in found}
    spans = [one.span for one in replies if one.attribute("type") == "commitment"]
    text, (floor, end) = scene.layout.text, scene.page.body()
    starts = (verb.start() for verb in _BINDS.finditer(scene.page.lower, floor, end))
    verbs = (start for start in starts if _UNDERTOOK.match(text, start, end))
    spans += [Span(start, scene.layout.sentence(start).end) for start in verbs]
    for span in spans:
        for due in (*deadlines(scene.layout.text, *span, known), *answered(scene, span)):
            if due.at is not None and due.place[0] not in taken and not scene.is_point(span.start):
                taken.add(due.place[0])
                yield _deadline(scene, due, span, asks=False)


def _hurried(scene: Scene, due: Due, ask: Claim | None) -> bool:
    """Say whether a host is asked to act promptly, which is no deadline of ours."""
    ours = ask is not None and ask.attribute("type") in _OF_WASHINGTON
    return due.vague == "immediately" and (not ours or scene.is_point(due.place[0]))


def _orders(scene: Scene, sentence: Span) -> bool:
    words = sentence.of(scene.layout.text)
    return bool(_ORDER.search(words))


def _deadline(scene: Scene, due: Due, sentence: Span, *, asks: bool) -> Claim:
    point = scene.is_point(due.place[0])
    words = sentence.of(scene.layout.text)
    role = "event"
    if asks and not point:
        role = "reporting" if _TELL.search(words) else "action"
    elif point and asks:
        role = "host"
    attributes: dict[str, str | bool] = {
        "role": role,
        "precision": due.precision,
        "zone": due.zone,
        "assumed": due.assumed,
    }
    if due.vague:
        attributes |= {"vague": True, "grade": due.vague}
    if due.event:
        attributes["after"] = due.event
    value = (
        due.at.isoformat()
        if due.at and due.precision == "hour"
        else (due.at.date().isoformat() if due.at else "..")
    )
    return scene.page.claim(
        "deadline",
        due.place,
        value,
        "deadline/" + (due.vague or due.precision),
        attributes=attributes,
        interval=Interval(None, due.at) if due.at else None,
    )


def _claim(scene: Scene, ask: Claim, negative: re.Match[str] | None) -> Claim:
    slots = list(_routed(scene, ask.span))
    if due := _first(dues(scene, ask.span)):
        value = due.at.isoformat() if due.at else due.text
        slots.append(Slot("by", value, Span(*due.place)))
    if negative:
        words = Span(*negative.span())
        slots.append(Slot("negative", scene.layout.words(words), words))
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
        yield Slot("subject", " ".join(title["line"].split()), Span(*title.span("line")))
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
