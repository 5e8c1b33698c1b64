"""Deliveries: who raised what with whom, under which title, where, when, and what was left."""

from __future__ import annotations

import re
from itertools import zip_longest
from typing import TYPE_CHECKING

from reftel.claims.claim import Hedge, Polarity, Slot
from reftel.claims.dated.dates_calendar import NAMED_DAY
from reftel.claims.delivered.addressees import addressed
from reftel.claims.delivered.arguing import in_person, is_telegram
from reftel.claims.delivered.carrying import carried
from reftel.claims.delivered.days import day
from reftel.claims.delivered.particulars import particulars
from reftel.claims.delivered.passives import PLAIN
from reftel.claims.spoken.wording import around
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.claim import Claim
    from reftel.claims.delivered.delivery import Told
    from reftel.claims.sides.actors import Actor
    from reftel.claims.spoken.scene import Scene

_REF = re.compile(
    r"\b(?:[Rr]ef(?:s|tels?)?|REF(?:S|TELS?)?)\s*\(?((?:[A-Z]\b)(?:\s*(?:,|and|&"
    r"|,\s*and)\s*[A-Z]\b){0,4})\)?|\(\s*(?:REF|ref)(?:TEL|tel)?\s+([A-Z])\s*\)"
)
_HOUR = re.compile(
    r"\bat\s+(?:about\s+|approximately\s+)?(\d{4}|\d{1,2}(?::\d\d)?\s*[ap]\.?m\.?)\b", re.IGNORECASE
)
_LEFT = re.compile(
    r"\b(?:left|leaving|handed\s+over|handing|provided|providing|passed|passing|gave|giving|delivered)\b[^.]{0,50}\b(?:non-?\s?paper"
    r"|aide[- ]memoire|copy)\b|\bas\s+a\s+non-?\s?paper\b",
    re.IGNORECASE,
)
_ANSWER = (
    r"[;,]\s+(?=(?:(?<=;\s)(?:however,\s+)?(?:he|she|they|(?:the\s+)?(?:[A-Za-z][\w'.-]*\s+){1,5}?)"
    r"|(?<=,\s)(?:who|to\s+which\s+(?:he|she|they|(?:the\s+)?(?:[A-Z][\w'.-]*\s+){1,4}?)))\s*"
    r"(?:also\s+|then\s+|only\s+|merely\s+|[a-z]+ly\s+)?(?:said|replied|responded|answered|confirmed|agreed"
    r"|denied|nodded|received|accepted|took|promised|undertook|thanked|listened|demurred|declined|pledged"
    r"|asked|claimed|noted|insisted|acknowledged|expressed|offered|refused)\b)"
)
_NEXT = re.compile(_ANSWER)
"""Where a clause begins in which somebody answers: `; Sun replied that`."""
_STOP = re.compile(
    r"\s+(?:urging|asking|requesting|stressing|noting|emphasizing)\b"
    r"|[,;]?\s+and\s+(?:(?:also|then|again)\s+)?"
    r"(?:urged|stressed|emphasi[sz]ed|asked|requested|explained|noted|underscored"
    r"|highlighted|sought|solicited)\b"
    r"|,\s+(?:just\s+as|concurrent|(?:who|which)(?!\s+(?:heads|directs|leads|serves|runs|chairs|oversees"
    r"|handles|covers|is\s+(?:the|also|in\s+charge))\b)|while)\b|\s+just\s+as\b"
    rf"|{_ANSWER}"
)
_JOINED = re.compile(r"[,;]?\s+(?:and|while)\s+(?:[\w/]+\s+){0,3}$|[,;]\s+$")
_DAY = rf"(?i:(?:on\s+)?{NAMED_DAY})"
_LATER = r"(?i:also|separately|later|then|again|subsequently)"
_AGAIN = re.compile(
    rf"(?P<cut>,?\s+(?i:and)\s+)(?P<next>(?:{_LATER}\s+(?:{_DAY},?\s+)?|{_DAY},?\s+)(?i:to|with)\s+"
    r"(?:(?i:the)\s+)?[A-Z])"
)
_EACH = re.compile(
    rf"{_DAY}(?P<cut>,?\s+(?i:and)\s+)(?P<next>(?:(?i:to|with)\s+)?(?:(?i:the)\s+)?(?!{_DAY})"
    rf"[A-Z][^.;]{{2,120}}?\s+{_DAY})"
)
"""Where the same is handed to a second one, by its day before or behind him."""
_LETTER = re.compile(r"\b[A-Z]\b")
_SEVERAL = re.compile(r"\b(?:reftels|demarches)\b")


def deliveries(scene: Scene) -> Iterator[Claim]:
    """Yield deliveries and arguments made to the other side, in order of the text."""
    yield from _announced(scene)
    taken = -1
    several = list(carried(scene))
    for told, after in zip_longest(several, several[1:]):
        whole = _span(scene, told)
        if whole.start < taken <= told.position and _second(scene, told.position):
            whole = Span(told.position, max(told.position, whole.end))
        span = _before(scene, told, whole, after)
        if span.start < taken or span.end < told.position:
            continue
        taken = span.end
        for part in _shared_out(scene, told, span):
            yield made(scene, _narrowed(told, whole, part), part)


def _before(scene: Scene, told: Told, span: Span, after: Told | None) -> Span:
    """Return a span cut where another of ours begins to carry something in the same sentence."""
    if after is None or after.actor is None:
        return span
    text, begins = scene.layout.text, after.actor.span.start
    if span.start < begins < span.end:
        joined = _JOINED.search(text, span.start, begins)
        return scene.layout.trim(span.start, joined.start()) if joined else span
    deed = told.status == "argued" and _DEED.match(text, after.position)
    second = _second(scene, after.position) if deed else None
    apart = second and span.start < after.position < span.end
    return scene.layout.trim(span.start, second.start()) if second and apart else span


def _second(scene: Scene, position: int) -> re.Match[str] | None:
    """Return what joins a second deed of the same one to his first: `said so and delivered …`."""
    return _AND.search(scene.layout.text, max(0, position - _JOINING), position)


_DEED = re.compile(r"(?:delivered|presented|handed|drew|left|passed|gave|provided)\b")
"""Verbs of a deed that is told beside what was said."""
_AND = re.compile(r",?\s+and\s+(?:(?:also|then|again)\s+)?$")
_JOINING = 16


def _narrowed(told: Told, span: Span, part: Span) -> Told:
    """Return one hand-over of several with its own words for a sentence."""
    if part == span:
        return told
    return told._replace(sentence=part, position=max(told.position, part.start))


def _shared_out(scene: Scene, told: Told, span: Span) -> Iterator[Span]:
    """Yield each hand-over of one sentence: `on May 3 to Maes, and on May 4 to De Smet`."""
    start = span.start
    if told.status == "delivered":
        text, within = scene.layout.text, (told.position, span.end)
        cuts = [*_AGAIN.finditer(text, *within), *_EACH.finditer(text, *within)]
        for cut in sorted(cuts, key=lambda cut: cut.start("next")):
            yield scene.layout.trim(start, cut.start("cut"))
            start = cut.start("next")
    yield scene.layout.trim(start, span.end)


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


def _span(scene: Scene, told: Told) -> Span:
    start, end = scene.layout.opened(told.sentence)
    if told.verb == "remarks":
        comma = _ASIDE.search(scene.layout.text, told.position, end)
        return scene.layout.trim(told.position, comma.start() if comma else end)
    if told.actor and told.actor.span.start < told.position:
        start = _said_from(scene, told, told.actor)
    if told.verb == "mention" or _UNDER.search(scene.layout.text, max(0, start - _LED), start):
        comma = _ASIDE.search(scene.layout.text, told.position, end)
        end = comma.start() if comma else end
    elif told.status == "argued":
        cut = _NEXT.search(scene.layout.text, told.position, end)
        end = min(cut.start() if cut else end, told.position + 300)
    elif stop := _STOP.search(scene.layout.text, told.position + 5, end):
        end = stop.start()
    return scene.layout.trim(start, _bracketed(scene.layout.text, start, end))


def _bracketed(text: str, start: int, end: int) -> int:
    """Return where words end that begin within brackets: before these are closed."""
    opened = "(" in text[max(0, start - _OPENED) : start]
    close = text.find(")", start, end) if opened else -1
    return close if close > start and text.count("(", start, close) == 0 else end


_OPENED = 6
"""Letters before words in which brackets are opened: `(The DCM noted …)`."""


def _said_from(scene: Scene, told: Told, actor: Actor) -> int:
    """Return where an argument begins: with who makes it, or before him: `It is late, he said`."""
    before = None
    if told.status == "argued":
        before = around(scene.layout, told.position, actor, told.sentence)
    return before.start if before else actor.span.start


_ASIDE = re.compile(r"\)?,\s*(?=[a-zA-Z])")
_UNDER = re.compile(
    r"\b(?:As|When|After|While|Once|Since|Because|Although|Though|Given\s+that)\s+(?:the\s+)?\Z",
    re.IGNORECASE,
)
"""Words of a clause behind which it is told what the other side did: `When PolOff asked, Sun`."""
_LED = 12


def made(scene: Scene, told: Told, span: Span) -> Claim:
    """Make a claim of what was carried over or argued."""
    slots = []
    if told.actor and not is_telegram(told.actor.name):
        slots.append(Slot("by", " ".join(told.actor.name.split()), told.actor.span))
    slots += addressed(scene, told)
    when = day(scene, told, span)
    if when:
        slots.append(when[0])
    slots += _of(scene, told)
    slots += particulars(scene, told, span, slots)
    attributes: dict[str, str | bool] = {"status": told.status, "verb": told.verb}
    if scene.layout.in_summary(span.start):
        attributes["summary"] = True
    if (
        scene.from_department
        and told.actor
        and told.actor.name.casefold() in {"we", "the united states"}
    ):
        attributes["status"] = "past" if told.status == "delivered" else told.status
    whole = scene.layout.sentence(told.position).of(scene.layout.text)
    if _LEFT.search(whole):
        attributes["nonpaper"] = True
    if hour := _HOUR.search(whole):
        attributes["time"] = hour[1]
    if told.status == "delivered" and (PLAIN.search(whole) or scene.about_demarche):
        attributes["formal"] = True
    before = scene.from_department and not (told.actor and in_person(scene, told.actor))
    value = {"argued": "past" if before else "argument made"}.get(
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
        hedge=_hedge(scene, told),
        polarity=Polarity.DENIED if told.status == "undelivered" else Polarity.ASSERTED,
    )


def _hedge(scene: Scene, told: Told) -> Hedge:
    """Say how surely it is told: as planned or promised, or as others say of it."""
    promised = told.status == "argued" and _PROMISED.match(scene.layout.text, told.position)
    if told.status == "planned" or promised:
        return Hedge.PLANNED
    within = told.sentence.start > scene.layout.sentence(told.position).start
    return Hedge.REPORTED if told.status == "received" and within else Hedge.ASSERTED


_PROMISED = re.compile(
    r"(?:agreed|promised|undertook|volunteered|vowed)\s+to\b"
    r"|(?:said|indicated|noted|stated|replied|promised|added)\s+(?:that\s+)?(?:it|he|she|we|they|(?:the\s+)?(?:USG|U\.S\.|Embassy))"
    r"\s+(?:(?:would|will)(?:\s+(?:also|soon|again))?|intend(?:ed|s)\s+to)"
    r"\s+(?:(?:re)?circulate|send|provide|share|convey|pass|transmit|relay|forward|deliver|raise)\b"
)
"""How one of ours says that he will carry a thing over."""


def _of(scene: Scene, told: Told) -> list[Slot]:
    """Return the instructions carried out: by their letters, else the first one referred to."""
    references, whole = scene.page.cable.references, scene.layout.sentence(told.position)
    words = _REF.search(scene.layout.text, *whole)
    letters = set(_LETTER.findall(words[1] or words[2] or "")) if words else set()
    if words and letters & {(item.letter or "").upper() for item in references}:
        return [
            Slot("of", item.mrn, Span(*words.span()))
            for item in references
            if item.mrn and (item.letter or "").upper() in letters
        ]
    plain = PLAIN.search(scene.layout.text, *whole)
    orders = [item.mrn for item in references if item.mrn and item.mrn[2:].startswith("STATE")]
    if not orders or not (plain or scene.about_demarche):
        return []
    place = Span(*plain.span()) if plain else whole
    several = _SEVERAL.search(scene.layout.page.lower, *whole)
    return [Slot("of", mrn, place) for mrn in dict.fromkeys(orders if several else orders[:1])]
