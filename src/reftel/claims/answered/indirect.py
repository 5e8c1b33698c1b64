"""What a host goes on to tell without a verb of saying, sentence by sentence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from reftel.cable import Part
from reftel.claims.answered.accounts import announced, teller
from reftel.claims.answered.acts import act
from reftel.claims.answered.formulas import is_formula
from reftel.claims.answered.reply import replier
from reftel.claims.answered.statements import amid, tells_plainly
from reftel.claims.sides.actors import Actor, Side
from reftel.claims.spoken.doings import DID, DOINGS
from reftel.claims.spoken.hearsay import UNNAMED
from reftel.claims.spoken.occasions import formal
from reftel.claims.text.cover import Cover
from reftel.claims.text.dealings import sender
from reftel.claims.text.hosts import host_of
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reftel.claims.claim import Claim
    from reftel.claims.spoken.scene import Scene
    from reftel.claims.text.passages import Layout, Passage

_OURS = re.compile(
    r"\b(?:[A-Za-z-]+-?[Oo]ffs?|[Ww]e|WE|[Oo]ur|[Pp]ost|POST|Ambassador|Charge|DCM|CDA|CG|Embassy"
    r"|EMBASSY|Embassies|A/S|U/S|DAS|PDAS|Codel|CODEL|Senator|[Cc]ouns(?:elor)?|Department"
    r"|[Rr]eftels?|REFTEL|[Ss]eptel|may\s+wish\s+to|Presumably)\b"
)
_APART = re.compile(
    r"\W*(?:\([A-Z/]{1,12}\)\s*)?(?:Begin\s+|End\s+|BEGIN\s+|END\s+)?"
    r"(?:Comment|COMMENT|Note|NOTE|Bio|BIO|Action|ACTION|Background|BACKGROUND)\b"
)


_CLOSED = ".!?;:)\"'"
"""How a sentence ends; a heading that stands in a paragraph does not."""
_TURN = re.compile(
    r";\s+(?:however,?|but)\s+"
    r"|,\s+but\s+(?=(?:had|has|have|was|were|is|are|did|does|would|could|will)\b)"
)
"""Words at which what is told turns, and is another thing told."""
_SHORT, _SHORTEST = 20, 22
"""Letters of the shortest part of what is told, and of the shortest sentence."""
_SAYS = (
    r"(?:also\s+|then\s+|further\s+)?(?:said|noted|added|stressed|emphasi[sz]ed|explained|encouraged|urged"
    r"|asked|raised|told|thanked|pointed|underscored|outlined|continued|stated|requested|briefed)\b"
)
_REFUSED = re.compile(
    r"(?:He(?<!\w..)(?<![a-z] ..)|She(?<!\w...)(?<![a-z] ...)|,\"*\s+(?:he|she))"
    rf"\s+{_SAYS}"
)
"""Words of one who speaks, where nobody was heard to answer us: it is one of ours."""
_LEAD = re.compile(r"(?:The\s+)?[A-Z][\w'/.-]*(?:\s+[A-Z][\w'/.-]*){0,3}")
_ANOTHER = re.compile(rf"(?:[A-Z][a-z][\w'-]+\s+){{1,2}}{_SAYS}")
"""One who is not known by name says something."""
_QUOTES = '"'
_HIS = re.compile(
    r"(?:The(?:y|se)|Th(?:is|us)|S?[Hh]e|It|Moreover|Furthermore|However|Yet|But|Therefore"
    r"|Nevertheless|Nonetheless|Currently|Similarly|Likewise|Accordingly|Consequently|Further,|Neither|Instead|In\s+(?:addition|fact)|Indeed|Such|Any|If|At\s+the\s+same\s+time)\b"
    r"|.{0,40}?\b(?:also|however|moreover|therefore|still)\b"
    r"|(?:In|To|By|As|For)\s+(?:his|her|their|its|s?he|they)\b"
    r"|[^\".;]{2,60},\s+in\s+(?:his|her|their)\s+(?:view|opinion|mind|experience|eyes|judge?ment),"
    r"|[^\"]*?\b(?:would|could|might|should|had|were|was|did)\b|.*\"",
    re.IGNORECASE | re.DOTALL,
)
"""How words go on that are still another's: joined to what was said, in the tense of reported
speech, of his mind, or with words quoted."""
_FREE = re.compile(
    r"(?:S?he|They|It|His|Her|Their|Its)\b[^,;:\"]{0,40}?\b(?:would|could|might|should|had|was|were)\b"
    r"|(?:In|To|By)\s+(?:his|her|their|its)\s+(?:\w+\s+)?(?:view|mind|opinion|experience|account)\b",
    re.IGNORECASE,
)
"""How they go on at a meeting, at which others speak next."""


_MARK = re.compile(r"[\s*•-]*(?:\(?[A-Za-z0-9]{1,2}[.)]\s+)?(?=\S)")
"""The mark or letter of an item."""
_TELLS = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|c[ao]n(?:not)?|could|must|should|may|might|do|does|did"
    r"|[a-z]{2,}ed|[a-z]+s\s+(?:a|an|the|to|no|its|his|her|their))\b",
    re.IGNORECASE,
)
"""What an item has that tells something, and names no mere thing."""


_TITLES = re.compile(r"(?:[A-Z][\w./-]*\s+|(?:and|of|for|the)\s+)*")


class Going(NamedTuple):
    """A sentence told on somebody's behalf."""

    actor: Actor
    span: Span


def indirect(scene: Scene, taken: Sequence[Claim], replies: Sequence[Claim]) -> Iterator[Going]:
    """Yield sentences that tell on a host's behalf: after his words, or of what his side did."""
    if scene.instructs or not (scene.closely or formal(taken)):
        return
    answers = scene.about_demarche or formal(taken) or _full(scene, replies)
    hearers, speakers = _hearers(scene, taken), [reply.speaker or "" for reply in replies]
    tale = _Tale(
        scene,
        Cover(claim.span for claim in (*taken, *replies)),
        {scene.layout.sentence(reply.span.start).start: reply for reply in replies},
        host_of(sender(scene.page)) if scene.deals and answers and not scene.of_meeting else "",
        hearers,
        frozenset(
            name.split()[-1]
            for name in (*speakers, *(one.name for one in hearers.values()))
            if name.split()
        ),
        _full(scene, replies),
        answers and (scene.surely or formal(taken)),
    )
    heard = None if tale.host else _heard(scene.layout, tale.spoken)
    lead: Passage | None = None
    told: Actor | None = None
    for passage in scene.layout.passages:
        blank = passage.span.of(scene.layout.text).isspace()
        if blank or passage.node.part is Part.HEADING or _APART.match(passage.heading):
            continue
        if scene.is_comment(passage):
            continue
        if not passage.item or lead is None or lead.top is not passage.top:
            lead, told = passage, None
        elif told is None:
            told = None if scene.of_meeting else teller(scene, lead, tale.spoken)
        if told or heard is None or passage.span.start in heard:
            yield from _told_on(tale, passage, told)


def _hearers(scene: Scene, taken: Sequence[Claim]) -> dict[int, Actor]:
    """Return the persons of theirs to whom ours delivered something."""
    found: dict[int, Actor] = {}
    for claim in taken:
        for slot in claim.slots:
            if slot.role == "to" and scene.mentions.within(*slot.span, "person"):
                name = scene.mentions.within(*slot.span, "person")[-1].value
                start = scene.layout.sentence(claim.span.start).start
                found[start] = Actor(Side.HOST, name, slot.span)
    return found


def _full(scene: Scene, replies: Sequence[Claim]) -> bool:
    """Say whether a cable tells of a talk for the most part, and not of a state of things."""
    body = scene.page.body()
    return (len(replies) + _SHORT_ONES) * _APIECE >= body.end - body.start


_APIECE, _SHORT_ONES = 500, 1
"""Letters of a report for each thing said in it, beyond which it is an overview; how many things
said a short report may lack."""


def _heard(layout: Layout, spoken: Iterable[int]) -> set[int]:
    """Return where passages begin in which somebody speaks: without a host nobody else acts."""
    return {passage.span.start for passage in map(layout.passage, spoken) if passage}


class _Tale(NamedTuple):
    """What is known where it is read who tells a sentence."""

    scene: Scene
    held: Cover
    spoken: dict[int, Claim]
    """Replies by the sentence in which they stand."""
    host: str
    hearers: dict[int, Actor]
    """Persons to whom something is delivered, by the sentence in which that is told."""
    names: frozenset[str]
    """Last names of those who answer us or hear us."""
    full: bool
    """It tells of a talk for the most part."""
    goes_on: bool
    """The cable deals with an ask, so that what follows a reply is told by him who gave it."""


def _told_on(tale: _Tale, passage: Passage, listed: Actor | None) -> Iterator[Going]:
    """Yield what goes on in a passage, from its head where it is an item of one's account."""
    layout, text = tale.scene.layout, tale.scene.layout.text
    actor, free = listed, tale.scene.of_meeting
    for sentence in layout.sentences(passage.span):
        told = _worded(layout, sentence, listed=listed is not None)
        if heard := _heard_in(tale, sentence.start, told):
            actor, free, announces = heard
            listed = announces or listed
            continue
        if _APART.match(text, told.start):
            return
        taken = tale.held.meets(*sentence)
        if actor and text[told.start] in _QUOTES and not taken:
            yield Going(actor, told)
            continue
        acts, on = (None, not _not_his(tale, told)) if taken else _begins(tale, told, actor)
        if not on:
            actor = None
            continue
        going = acts or (actor if _his(tale, told, free=free, item=actor is listed) else None)
        if taken or (going and not acts and _OURS.search(text, *sentence)):
            actor = None if _OURS.match(text, sentence.start) else actor
        else:
            # Who spoke last is kept for a quotation that may follow.
            actor = going or actor
            if going and _whole(text, told, listed=listed is not None):
                free = tale.scene.of_meeting
                yield from (Going(going, part) for part in _parts(layout, told))


def _heard_in(
    tale: _Tale, start: int, told: Span
) -> tuple[Actor | None, bool, Actor | None] | None:
    """Return who speaks or listens, whether only what is his may go on, and who announces it."""
    if announces := announced(tale.scene, told, tale.spoken):
        return announces, False, announces
    if reply := tale.spoken.get(start):
        # What a source is cited for is one thing; the post goes on in its own words.
        cited = tale.scene.layout.text.startswith("According", told.start)
        if cited or reply.speaker == UNNAMED:
            return None, False, None
        return replier(reply), tale.scene.of_meeting, None
    hearer = tale.hearers.get(start)
    return (hearer, True, None) if hearer else None


def _his(tale: _Tale, told: Span, *, free: bool, item: bool) -> bool:
    """Say whether a sentence goes on with what its speaker said before."""
    text, pattern = tale.scene.layout.text, _FREE if free else _HIS
    if not free and tale.goes_on and tale.full and tells_plainly(tale.scene, tale.spoken, told):
        return True
    if not free and tale.full and amid(tale.scene, tale.spoken, told):
        return True
    return item or (tale.goes_on and pattern.match(text, *told) is not None)


def _begins(tale: _Tale, told: Span, actor: Actor | None) -> tuple[Actor | None, bool]:
    """Return whose act a sentence tells by its subject, and whether anybody goes on in it."""
    if narrated := _narrated(tale, told):
        return narrated, True
    acts = act(tale.scene.layout, tale.host, told) if tale.host else None
    if acts and actor:
        # What a government did is told by him who goes on with it.
        acts = Actor(actor.side, actor.name, acts.span)
    refused = _REFUSED.search(tale.scene.layout.text, *told) or not (acts or actor)
    return acts, not (refused or _not_his(tale, told))


def _narrated(tale: _Tale, told: Span) -> Actor | None:
    """Return one who answers us elsewhere and of whom it is told what he did: `Sun floated …`."""
    if not (tale.goes_on or tale.full) or tale.scene.of_meeting:
        return None
    text = tale.scene.layout.text
    for one in tale.scene.mentions.within(told.start, told.start + _NEAR, "person")[:1]:
        did = None if text[told.end - 1] == ":" else DID.match(text, one.span.end, told.end)
        known = one.value.split()[-1:] and one.value.split()[-1] in tale.names
        if known and did and _TITLES.fullmatch(text, told.start, one.span.start):
            told_of = did["verb"].lower() in DOINGS
            return None if told_of else Actor(tale.scene.cast.side(one.value), one.value, one.span)
    return None


def _worded(layout: Layout, sentence: Span, *, listed: bool) -> Span:
    """Return a sentence without what it begins with: a number, or the mark of an item."""
    told = layout.opened(sentence)
    mark = _MARK.match(layout.text, *told) if listed else None
    return Span(mark.end(), told.end) if mark else told


def _not_his(tale: _Tale, told: Span) -> bool:
    """Say whether a sentence begins with one of ours, or with another who says something."""
    if _ANOTHER.match(tale.scene.layout.text, *told):
        return True
    lead = _LEAD.match(tale.scene.layout.text, *told)
    if lead and tale.scene.cast.side(lead[0]) is Side.OURS:
        return True
    near = told.start, min(told.end, told.start + _NEAR)
    first = tale.scene.mentions.within(*near, "person")[:1]
    return bool(first) and tale.scene.cast.side(first[0].value) is Side.OURS


_NEAR = 40
"""Letters of a title before the name with which a sentence begins."""


def _whole(text: str, told: Span, *, listed: bool) -> bool:
    """Say whether it is a sentence, and no aside, line at the end of a text or mere thing."""
    if told.end - told.start <= _SHORTEST or text[told.end - 1] not in _CLOSED:
        return False
    if listed and not _TELLS.search(text, *told):
        return False
    return text[told.start] != "(" and not is_formula(text, told)


def _parts(layout: Layout, told: Span) -> Iterator[Span]:
    """Yield what is told, parted where it turns: `it had talked; however, it had not signed`."""
    start = told.start
    for turn in _TURN.finditer(layout.text, start + _SHORT, told.end - _SHORT):
        yield layout.trim(start, turn.start())
        start = turn.end()
    yield Span(start, told.end)
