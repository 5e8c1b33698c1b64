"""Deliveries: who raised what with whom, under which title, where, when, and what was left."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from reftel.claims.actors import Actor, Side
from reftel.claims.claim import Slot
from reftel.claims.cues import cues
from reftel.claims.dates import resolve
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.claim import Claim, Interval
    from reftel.claims.exchange import Scene

_OBJECT = re.compile(
    r"\b(?:demarches?|(?:talking\s+)?points|non-?\s?papers?|reftels?|ref(?:s|erence"
    r"|tels)?\s+(?:\(?[A-Z]\)?\b|points)|message"
    r"|aide[- ]memoire|letter|diplomatic\s+note|note\s+verbale|concerns?|issue|matter"
    r"|subject|request|response|summary"
    r"|instructions?|position|representations?|paper|information)\b",
    re.IGNORECASE,
)
_PLAIN = re.compile(
    r"\b(?:demarche[sd]?|(?:talking\s+)?points|non-?\s?papers?|reftels?|ref(?:s|erence"
    r"|tels)?\s+(?:\(?[A-Z]\)?\b)|per\s+instructions?"
    r"|aide[- ]memoire|diplomatic\s+note|note\s+verbale|message|USG\s+response)\b",
    re.IGNORECASE,
)
_GAVE = {
    "delivered",
    "presented",
    "conveyed",
    "demarched",
    "transmitted",
    "relayed",
    "handed",
    "passed",
    "delivering",
    "deliver",
    "faxed",
    "submitted",
    "forwarded",
    "emailed",
}
_RAISED = {
    "raised",
    "raise",
    "shared",
    "provided",
    "gave",
    "left",
    "reviewed",
    "approached",
    "discussed",
    "met",
    "sending",
    "made",
    "briefed",
    "sent",
    "spoke",
    "engaged",
    "contacted",
    "demarching",
    "communicated",
    "registered",
    "called",
    "notified",
    "informed",
    "relaying",
    "conveying",
    "presenting",
}
_SHARED = {
    "shared",
    "raised",
    "discussed",
    "met",
    "delivered",
    "presented",
    "conveyed",
    "passed",
    "briefed",
    "provided",
    "spoke",
}
_ARGUED = {
    "replied",
    "responded",
    "highlighted",
    "stressed",
    "emphasized",
    "underscored",
    "reiterated",
    "pressed",
    "underlined",
    "emphasised",
    "pointed",
    "urged",
}
_REF = re.compile(
    r"\b(?:[Rr]ef(?:s|tels?)?|REF(?:S|TELS?)?)\s*\(?((?:[A-Z]\b)(?:\s*(?:,|and|&"
    r"|,\s*and)\s*[A-Z]\b){0,4})\)?|\(\s*(?:REF|ref)(?:TEL|tel)?\s+([A-Z])\s*\)"
)
_WHEN = re.compile(
    r"\b(?:on\s+(?:the\s+(?:morning|afternoon|evening)\s+of\s+)?)?((?:(?:Jan|Febr)uary"
    r"|March|April|May|June|July|August|(?:Sept|Nov|Dec)ember"
    r"|October|Jan\.?|Feb\.?|Mar\.?|Apr\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?"
    r"|Dec\.?)\s+\d{1,2}(?:,?\s+\d{4})?"
    r"|\d{1,2}\s+(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?"
    r"|Aug(?:ust)?|Sep(?:tember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?:\s+\d{4})?"
    r"|\d{1,2}/\d{1,2}(?:/\d{2,4})?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today"
    r"|yesterday|this\s+morning|this\s+afternoon)\b"
)
_THING = re.compile(
    r"\b(?:proposals?|reftel|points|requests?|list|letter|demarche|text|draft)\b", re.IGNORECASE
)
_HOUR = re.compile(
    r"\bat\s+(?:about\s+|approximately\s+)?(\d{4}|\d{1,2}(?::\d\d)?\s*[ap]\.?m\.?)\b", re.IGNORECASE
)
_TO = re.compile(
    r"\b(?:to|with)\s+((?:the\s+)?(?:[A-Z(][^;]{1,260}?))(?=\s+(?:is|are|was|were|has|have"
    r"|will|would|that|to)\s|\s+(?:on|at|during|in\s+(?:a|an|the|response|which)"
    r"|to\s+discuss|just|concurrent|who|urging|regarding|concerning|about|and\s+(?:urged"
    r"|stressed|emphasi[sz]ed|requested|asked|noted|explained|left))\s|\s+(?:January|February|March"
    r"|April|May|June|July|August|September|October|November|December)\s+\d|[.;]\s"
    r"|[.;]?$)"
)
_DEMARCHED = re.compile(
    r"\bdemarched\s+((?:the\s+)?[A-Z(][^;.]{3,200}?)(?=\s+(?:on|about|regarding|concerning"
    r"|with|in|at)\s|\s+(?:January|February|March|April|May|June|July|August|September"
    r"|October|November|December)\s+\d|[.;,])"
)
_LEFT = re.compile(
    r"\b(?:left|handed\s+over|provided|passed|gave|delivered)\b[^.]{0,50}\b(?:non-?\s?paper"
    r"|aide[- ]memoire|copy)\b|\bas\s+a\s+non-?\s?paper\b",
    re.IGNORECASE,
)
_FUTURE = re.compile(
    r"\b(?:will|plans?\s+to|intends?\s+to|is\s+scheduled\s+to|hopes?\s+to|expects?\s+to"
    r"|has\s+requested\s+a\s+meeting)\b",
    re.IGNORECASE,
)
_PER = re.compile(
    r"\b(?:per|following|pursuant\s+to|in\s+accordance\s+with|as\s+instructed"
    r"|drawing\s+(?:on|from)|using)\s+(?:in\s+)?(?:the\s+)?(?:ref|instruct|demarche|points"
    r"|talking)",
    re.IGNORECASE,
)
_OWN = re.compile(
    r"\b(?:any|further|substantive|formal)?\s*(?:response|reply|report)s?\b", re.IGNORECASE
)
_NOT = re.compile(
    r"\b(?:not\s+(?:yet\s+)?(?:been\s+)?(?:able\s+to\s+)?|unable\s+to\s+|has\s+yet\s+to\s+"
    r"|did\s+not\s+|before\s+)$",
    re.IGNORECASE,
)
_PASSIVE = re.compile(
    r"\b(?:was|were|has\s+been|have\s+been)\s+(?:orally\s+|formally\s+|also\s+)?$", re.IGNORECASE
)
_STOP = re.compile(
    r"\s+(?:urging|asking|requesting|stressing|noting|emphasizing)\b"
    r"|[,;]?\s+and\s+(?:(?:also|then|again)\s+)?"
    r"(?:urged|stressed|emphasi[sz]ed|asked|requested|explained|noted|underscored"
    r"|highlighted|sought|solicited)\b"
    r"|,\s+(?:just\s+as|concurrent|who|which|while)\b|\s+just\s+as\b"
)
_SUMMING = re.compile(r"\b(?:also|again|repeatedly)\b", re.IGNORECASE)


class Told(NamedTuple):
    """A verb of delivery in its sentence."""

    sentence: Span
    verb: str
    position: int
    actor: Actor | None
    status: str


def deliveries(scene: Scene) -> Iterator[Claim]:
    """Yield deliveries and arguments made to the other side, in order of the text."""
    yield from _announced(scene)
    places = cues(scene.layout)
    spoken = sorted({*places.get("deliver", ()), *places.get("say", ())})
    taken = -1
    for position in spoken:
        told = _told(scene, position)
        if told is None:
            continue
        span = _span(scene, told)
        if span.start < taken:
            continue
        taken = span.end
        yield _claim(scene, told, span)


_ANNOUNCED = re.compile(
    r"\b(?:[Aa]n?|[Tt]he|A)\s+(?:fuller|more\s+detailed|follow-?\s?up|further|complete"
    r"|full)\s+(?:paper|demarche|instructions?"
    r"|message|cable|guidance)\s+(?:will|is\s+to|shall)\s+(?:follow|be\s+sent|come)\b[^.;]{0,60}"
)


def _announced(scene: Scene) -> Iterator[Claim]:
    """Yield a fuller instruction announced: `A fuller paper will follow`."""
    for found in (
        _ANNOUNCED.finditer(scene.layout.text, *scene.page.body()) if scene.instructs else ()
    ):
        yield scene.page.claim(
            "delivery",
            found.span(),
            "planned",
            "delivery/announced",
            attributes={"status": "planned"},
        )


def _told(scene: Scene, position: int) -> Told | None:
    word = _word(scene.layout.page.lower, position)
    sentence = scene.layout.sentence(position)
    if word in {"mention", "remarks"}:
        return _nominal(scene, sentence, word, position)
    status = _status(scene, sentence, word, position)
    if status is None:
        return None
    actor = scene.cast.subject(scene.layout, sentence.start, position) or _earlier(
        scene, sentence, position
    )
    if status == "passive":
        return Told(sentence, word, position, _by(scene, sentence, position), "delivered")
    if actor is None or actor.pronoun or not _ours(scene, actor, sentence, position):
        return None
    if status == "argued" and (
        scene.from_department or actor.name.casefold() in {"we", "post", "embassy"}
    ):
        return None
    return Told(sentence, word, position, actor, status)


def _ours(scene: Scene, actor: Actor, sentence: Span, position: int) -> bool:
    """Whoever delivers the points of our reference is ours, named like whom he may."""
    if actor.side is Side.OURS:
        return True
    whole = scene.layout.text[position : sentence.end]
    if not (_OURS_BY.match(actor.name) and _INSTRUCTED.search(whole)) or scene.from_department:
        return False
    scene.cast.adopt(actor.name)
    return True


_OURS_BY = re.compile(
    r"(?:[Tt]he )?(?:Ambassador|Amb\.|Charge|Counselor|Minister-Counselor|Consul General|PermRep)\b"
)
_INSTRUCTED = re.compile(
    r"\b(?:reftel|refs?\s+\(?[A-Z]\b|ref\s+(?:points|demarche)|per\s+instructions)", re.IGNORECASE
)


def _word(lower: str, position: int) -> str:
    found = re.compile(r"[a-z]+").match(lower, position)
    return found[0] if found else ""


def _status(scene: Scene, sentence: Span, word: str, position: int) -> str | None:
    """Say what the verb does: delivered, planned, argued, passive; None where it is no delivery."""
    before = scene.layout.text[max(sentence.start, position - 300) : position]
    after = scene.layout.text[position : min(sentence.end, position + 200)]
    if _NOT.search(before):
        return None
    if word in _GAVE | _RAISED:
        if scene.is_point(position) and not re.search(r"\bhave\b", before):
            return None
        return _gave(scene, word, before, after)
    if word in _ARGUED and not scene.is_point(position) and scene.reports:
        return "argued"
    return None


def _gave(scene: Scene, word: str, before: str, after: str) -> str | None:
    near = (
        _OBJECT.search(after[:130])
        if word in _GAVE
        else _PLAIN.search(after) or _PER.search(before)
    )
    if word in {"raised", "raise"}:
        near = _OBJECT.search(after[:110])
    if (
        word in _SHARED
        and not near
        and scene.about_demarche
        and re.search(r"\b(?:with|to)\s+[A-Z(]", after)
    ):
        near = _OBJECT.search("points")
    if word == "sending" or word in {"raise", "deliver"}:
        return (
            "planned" if _FUTURE.search(before) and near and not _OWN.search(after[:60]) else None
        )
    if word == "demarched":
        return "delivered"
    if _PASSIVE.search(before) and _PLAIN.search(before + after[:40]):
        return "passive"
    if word in {"called", "informed", "notified", "contacted"} and not re.search(
        r"\b(?:reftel|ref\s+[A-Z]|demarche)\b", before + after, re.IGNORECASE
    ):
        return None
    if word == "discussed" and not re.search(r"\b(?:reftel|ref\s+[A-Z]|demarche)\b", after):
        return None
    return "delivered" if near else None


def _nominal(scene: Scene, sentence: Span, word: str, position: int) -> Told | None:
    """Read `PolOff's mention of …` and `remarks by EST Counselor urging …`."""
    text = scene.layout.text
    if word == "mention":
        before = scene.cast.subject(scene.layout, sentence.start, position)
        owned = before and text[before.span.start : before.span.end].endswith(
            ("'s", ",s", "\u2019s")
        )
        if not owned or before is None or before.side is not Side.OURS:
            return None
        return Told(sentence, word, position, before, "argued")
    found = re.compile(r"remarks\s+by\s+((?:[A-Z][\w-]*\s?){1,5})").match(text, position)
    if not found or scene.cast.side(found[1].strip()) is not Side.OURS:
        return None
    actor = Actor(Side.OURS, found[1].strip(), Span(position, found.end()))
    return Told(sentence, word, position, actor, "argued")


def _earlier(scene: Scene, sentence: Span, position: int) -> Actor | None:
    """Return the subject of the first verb for the second: `participated in … and delivered`."""
    text = scene.layout.text[sentence.start : position]
    if not re.search(r"\band\s+(?:[a-z]+ly\s+)?$", text):
        return None
    first = re.search(r"\b[a-z]+ed\b|\bmet\b", text)
    if first is None:
        return None
    return scene.cast.subject(scene.layout, sentence.start, sentence.start + first.start())


def _by(scene: Scene, sentence: Span, position: int) -> Actor | None:
    found = re.compile(r"\bby\s+((?:the\s+)?(?:[A-Z][\w/-]*\s?){1,5})").search(
        scene.layout.text, position, sentence.end
    )
    if not found:
        return None
    return Actor(Side.OURS, found[1].strip(), Span(found.start(1), found.end(1)))


def _span(scene: Scene, told: Told) -> Span:
    start, end = told.sentence.start, told.sentence.end
    if told.verb == "remarks":
        comma = _ASIDE.search(scene.layout.text, told.position, end)
        return scene.layout.trim(told.position, comma.start() if comma else end)
    if told.actor and told.actor.span.start < told.position:
        start = told.actor.span.start
    if told.verb == "mention":
        comma = _ASIDE.search(scene.layout.text, told.position, end)
        end = comma.start() if comma else end
    elif told.status == "argued":
        end = min(end, told.position + 160)
    elif stop := _STOP.search(scene.layout.text, told.position + 5, end):
        end = stop.start()
    return scene.layout.trim(start, end)


_ASIDE = re.compile(r"\)?,\s*(?=[a-zA-Z])")


def _claim(scene: Scene, told: Told, span: Span) -> Claim:
    slots = []
    if told.actor:
        slots.append(Slot("by", " ".join(told.actor.name.split()), told.actor.span))
    slots += _recipients(scene, told)
    when = _when(scene, told)
    if when:
        slots.append(when[0])
    slots += _of(scene, told)
    attributes: dict[str, str | bool] = {"status": told.status, "verb": told.verb}
    if scene.layout.in_summary(span.start):
        attributes["summary"] = True
    if (
        scene.from_department
        and told.actor
        and told.actor.name.casefold() in {"we", "the united states"}
    ):
        attributes["status"] = "past" if told.status == "delivered" else told.status
    whole = told.sentence.of(scene.layout.text)
    if _LEFT.search(whole):
        attributes["nonpaper"] = True
    if hour := _HOUR.search(whole):
        attributes["time"] = hour[1]
    if told.status == "delivered" and (_PLAIN.search(whole) or scene.about_demarche):
        attributes["formal"] = True
    value = {"argued": "argument made", "planned": "planned"}.get(
        told.status, str(attributes["status"])
    )
    return scene.page.claim(
        "delivery",
        span,
        value,
        f"delivery/{told.verb}",
        slots=slots,
        attributes=attributes,
        interval=when[1] if when else None,
    )


def _recipients(scene: Scene, told: Told) -> list[Slot]:
    """Return to whom, as written with title and unit, else the persons named after the verb."""
    to = _DEMARCHED if told.verb == "demarched" else _TO
    end = min(told.sentence.end, told.position + 420)
    found = to.search(scene.layout.text, told.position, end)
    if found and scene.cast.side(found[1]) is Side.HOST and not _THING.search(found[1]):
        return [Slot("to", _tidy(found[1]), Span(found.start(1), found.end(1)))]
    persons = scene.mentions.within(told.position, end, "person")
    hosts = [person for person in persons if scene.cast.side(person.value) is Side.HOST]
    return [
        Slot("to", person.value, person.span) for person in hosts[:3] if "(" not in person.value
    ]


def _tidy(words: str) -> str:
    return re.sub(r"(?:[,;]|\s+and)+$", "", " ".join(words.split()))


def _when(scene: Scene, told: Told) -> tuple[Slot, Interval] | None:
    sent = scene.page.cable.date
    if sent is None or told.status == "planned":
        return None
    found = _WHEN.search(scene.layout.text, *told.sentence)
    interval = resolve(" ".join(found[1].split()), sent) if found else None
    if not found or interval is None or interval.start is None:
        return None
    value = interval.start.date().isoformat()
    return Slot("when", value, Span(found.start(1), found.end(1))), interval


def _of(scene: Scene, told: Told) -> list[Slot]:
    """Return the instructions carried out: by their letters, else the first one referred to."""
    references = scene.page.cable.references
    words = _REF.search(scene.layout.text, *told.sentence)
    letters = set(re.findall(r"\b[A-Z]\b", words[1] or words[2] or "")) if words else set()
    if words and letters & {(item.letter or "").upper() for item in references}:
        return [
            Slot("of", item.mrn, Span(*words.span()))
            for item in references
            if item.mrn and (item.letter or "").upper() in letters
        ]
    plain = _PLAIN.search(scene.layout.text, told.sentence.start, told.sentence.end)
    orders = [item.mrn for item in references if item.mrn and item.mrn[2:].startswith("STATE")]
    if not orders or not (plain or scene.about_demarche):
        return []
    place = Span(*plain.span()) if plain else told.sentence
    several = re.search(r"\b(?:reftels|demarches)\b", told.sentence.of(scene.layout.page.lower))
    return [Slot("of", mrn, place) for mrn in dict.fromkeys(orders if several else orders[:1])]
