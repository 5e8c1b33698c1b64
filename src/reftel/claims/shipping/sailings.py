"""Voyages told in a paragraph: vessel, line, lots, ports, days, parties, what may befall."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from reftel.claims.shipping.drafts import Draft, fill_flag, fill_status
from reftel.claims.shipping.laden import BARE, HER_CARGO, carries, laden, no_freight, timed
from reftel.claims.shipping.ports import day_role, port_role
from reftel.claims.text.passages import Layout, own_words
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reftel.claims.claim import Claim
    from reftel.claims.text.page import Mentions, Page

_NUMBERED = re.compile(r"\W{0,3}\d{1,2}\.\s*")
_MOVES = re.compile(
    r"\b(?:in\s+port|expected\s+(?:at|in)|leaves?|depart\w*|arriv\w*|load\w*|sail\w*|deliver\w*|booked|discharg\w*"
    r"|en\s+route|bound\s+for|dock\w*|berth\w*|call(?:ed|s)?\s+at"
    r"|offload\w*|unload\w*|tranship\w*|transship\w*|transit(?:ed|s|ing)|left|diverted\s+(?:to|into)|carry(?:ing)?|carried|transport\w*"
    r"|due\s+(?:at|in|on|to)|next\s+port|port\s+(?:of\s+)?calls?|(?:(?:is|was|were|been|being)\s+held|held\s+the)|detained|boarded|inspected|searched|impounded|proceed\w*|reach\w*|put(?:s|ting)?\s+in(?:to)?|steam(?:ed|ing)|head(?:ed|ing)\s+for|anchor\w*|enter(?:ed|ing|s)?|moored|clear(?:ed|ing)|stop(?:ped|s)?\s+(?:at|in|off)"
    r"|ship(?:ped|ping|ment)?|(?:put|placed|taken|brought|take|took|lifted)\s+(?:aboard|on\s+board|on|off)|aboard|on\s+board|declared|holds?)\b",
    re.IGNORECASE,
)
_BOX = re.compile(r"\b[A-Z]{3}[UJZ]\s?\d{6}(?:-?\d)?\b")
"""A container's number: its owner's letters, the kind, the serial number."""
_FOR = re.compile(r"\bfor\s+(?:the\s+)?(?:[A-Z]\w+(?:'s|,s)\s+)?$")
_END_USER = re.compile(
    r"\b(?P<who>end-?\s?users?|consignees?|recipient|customer|notify\s+party)\b[^.;:]{0,50}?[,:\s(]+(?:is\s+"
    r"|was\s+)?(?:the\s+)?$",
    re.IGNORECASE,
)
_SHIPPER = re.compile(
    r"\b(?:shipper|exporter|sender|consignor)s?\b[,:\s(]+(?:is\s+|was\s+)?(?:the\s+)?$",
    re.IGNORECASE,
)
_SUPPLIED = re.compile(
    r"\b(?:supplied|shipped|provided|exported|sold|manufactured|produced)\s+by\s+(?:the\s+)?",
    re.IGNORECASE,
)
_COULD = re.compile(
    r"\b(?:could|may|might|would)\s+be\s+diverted\b[^.;]{0,40}?\bto\s+(?P<to>[^.;]{3,110})",
    re.IGNORECASE,
)


def sailings(page: Page, mentions: Mentions) -> Iterator[Draft]:
    """Yield one draft for each vessel of whose moves a paragraph tells."""
    floor = page.body().start
    vessels = [one for one in mentions.of("vessel") if one.span.start >= floor and _told_apart(one)]
    groups: dict[str, list[Claim]] = {}
    for claim in vessels:
        groups.setdefault(page.portion(claim.span.start)[0], []).append(claim)
    for group in groups.values():
        if any(_ship(claim) for claim in group):
            legs = list(_legs(page, group))
            drafts = (
                _told(page, mentions, vessels, run, alone=len(legs) == 1)
                for vessels, told in legs
                for run in _runs(page, told)
            )
            yield from (draft for draft in drafts if draft)


def _legs(page: Page, group: list[Claim]) -> Iterator[tuple[list[Claim], list[Span]]]:
    """Yield each vessel of a paragraph with its mentions and the stretches that tell of it."""
    layout = page.once(Layout)
    named = {claim.value for claim in group if _ship(claim) and not claim.attribute("unnamed")}
    sentences = [layout.sentence(claim.span.start) for claim in group]
    if len(named) < _SEVERAL:
        after = (layout.sentence(min(one.end + 2, len(page.text) - 1)) for one in set(sentences))
        hers = {one for one in after if _SHE.search(page.text, *one)} if named else set()
        label = page.portion(group[0].span.start)
        yield (
            group,
            sorted({*sentences, *(one for one in hers if page.portion(one.start) == label)}),
        )
        return
    legs: dict[str, tuple[list[Claim], list[Span]]] = {name: ([], []) for name in sorted(named)}
    for at, (claim, sentence) in enumerate(zip(group, sentences, strict=True)):
        first = at == 0 or sentences[at - 1] != sentence
        last = at + 1 == len(group) or sentences[at + 1] != sentence
        if claim.value in legs:
            start = sentence.start if first else claim.span.start
            end = sentence.end if last else group[at + 1].span.start
            legs[claim.value][0].append(claim)
            legs[claim.value][1].append(Span(start, end))
    yield from sorted(legs.values(), key=lambda leg: leg[1][0])


_SHE = re.compile(
    r"\b[Ss]he\s+(?:(?:had|has|was|is|would|will|then|also|later|since|is\s+to|was\s+to)\s+)*(?:carr|sail|arriv|call|load|unload|discharg|berth|dock|anchor"
    r"|steam|left\s+port|took\s+on|put\s+in|depart)"
)
"""How the next sentence tells on of a ship: she would carry rice."""


def _runs(page: Page, told: list[Span]) -> Iterator[list[Span]]:
    """Yield the stretches that tell of moves in groups with nothing else between them."""
    run: list[Span] = []
    for one in told:
        if not _MOVES.search(page.text, *one):
            continue
        if run and page.text[run[-1].end : one.start].strip(" .-\r\n"):
            yield run
            run = []
        run.append(one)
    if run:
        yield run


def _told(
    page: Page, mentions: Mentions, vessels: list[Claim], told: list[Span], *, alone: bool
) -> Draft | None:
    """Return the voyage that stretches tell; None where they tell of no move."""
    if vessels[0].attribute("type") in {"flight", "aircraft"}:
        told = [one for one in told if laden(page, mentions, one)]
    if (not alone or len(told) < _SEVERAL) and not (told and carries(page, mentions, told[0])):
        return None
    draft = Draft(_first_word(page.once(Layout), told[0]), told[-1].end, "voyage")
    draft.facts["weak"] = alone and len(told) < _SEVERAL and not timed(mentions, told[0])
    own = [Span(draft.start, draft.end)] if alone else [Span(draft.start, told[0].end), *told[1:]]
    _fill(page, mentions, draft, vessels, own)
    hers = HER_CARGO.search(page.text, draft.start, draft.end)
    if hers and not draft.first("item"):
        at = hers.start() + hers[0].index("cargo")
        draft.put("item", "cargo", Span(at, at + len("cargo")))
    bare = all(slot.value.lower() in BARE for slot in draft.slots if slot.role not in _IDLE)
    return None if bare or no_freight(page, draft, vessels) else draft


_IDLE = frozenset({"vessel", "flag", "status", "operator", "line", "consignee", "end_user"})
"""What is told of a ship wherever it lies."""


_SEVERAL = 2


def _first_word(layout: Layout, sentence: Span) -> int:
    """Return where a sentence begins after a paragraph's number and mark, or a bullet's dashes."""
    number = _NUMBERED.match(layout.text, *sentence)
    start = number.end() if number else sentence.start
    return own_words(layout, Span(start, sentence.end)).start


def _told_apart(claim: Claim) -> bool:
    """Say whether a mention is of one ship or of ships of a flag, not of ships of a sort."""
    return not claim.attribute("generic") or claim.attribute("flag") is not None


def _ship(claim: Claim) -> bool:
    return not (claim.attribute("coref") or claim.attribute("generic"))


def _fill(
    page: Page, mentions: Mentions, draft: Draft, vessels: Iterable[Claim], told: list[Span]
) -> None:
    for vessel in vessels:
        if _ship(vessel) and not draft.first("vessel"):
            draft.add("vessel", vessel)
            fill_flag(page, draft, vessel)
        for slot in vessel.slots:
            if slot.role in {"operator", "charterer"} and vessel.value == draft.first("vessel"):
                draft.put("operator", slot.value, slot.span)
    for stretch in told:
        for voyage in mentions.within(*stretch, "voyage"):
            draft.put("voyage", str(voyage.attribute("number") or voyage.value), voyage.span)
            draft.put("line", str(voyage.attribute("line") or ""), voyage.span)
        ships = mentions.within(*stretch, "vessel")
        items = mentions.within(*stretch, "item")
        draft.lade(one for one in items if not any(one.span.meets(ship.span) for ship in ships))
        for box in _BOX.finditer(page.text, *stretch):
            draft.put("container", box[0], Span(*box.span()))
        _ports(page, mentions, draft, stretch)
        _days(page, mentions, draft, stretch)
    _parties(page, mentions, draft)
    _risk(page, draft)
    fill_status(page, draft)


_TAKING_ON = re.compile(
    r"[^.;]{0,40}?,?\s+(?:where|and)\s+(?:it|she|they|the\s+\w+)\s+(?:had\s+|was\s+|then\s+)?(?:took\s+on|taken\s+on|loaded|picked\s+up|embarked)\b"
)
"""What a ship does at a port that is where her goods come from."""
_NAMED_AS = re.compile(
    r"\b(?:named|listed|gave|give|shows?|showed|declared|identif(?:y|ied))\s+(?P<who>(?:an?|the)\s+[^.;,]{3,60}?)\s+as\s+(?:the\s+)?"
    r"(?P<part>consignee|shipper|end[-\s]user|notify\s+party)\b"
)
"""How papers tell whose the goods are: the papers named a paint dealer as consignee."""


def _ports(page: Page, mentions: Mentions, draft: Draft, within: Span) -> None:
    """Fill ports by the words before them; the country of a port that is told counts for none."""
    told = list(_placed(page, mentions, within))
    for role, place in told:
        if any(one == role and _land_of(place, port) for one, port in told):
            continue
        taken = _TAKING_ON.match(page.text, place.span.end)
        if role == "in_port" or taken:
            draft.add("from", place)
        if not taken:
            draft.add(role, place)


def _land_of(place: Claim, port: Claim) -> bool:
    return len(place.value) == len("IR") < len(port.value) and port.value.startswith(place.value)


def _placed(page: Page, mentions: Mentions, within: Span) -> Iterator[tuple[str, Claim]]:
    """Yield each place with its role; one that `and` joins to another has the role of that."""
    before: tuple[str, Claim] | None = None
    for place in mentions.within(*within, "place"):
        role = port_role(page.text, within.start, place)
        joint = before and _TOO.fullmatch(page.text, before[1].span.end, place.span.start)
        if before and joint and before[0] in {"via", "from"} and not _land_of(place, before[1]):
            role = before[0]
        before = (role, place) if role else None
        if before:
            yield before


_TOO = re.compile(r"(?:,|,?\s+and)\s+(?:at\s+|in\s+)?(?:the\s+)?(?:[Pp]ort\s+of\s+)?")


def _days(page: Page, mentions: Mentions, draft: Draft, within: Span) -> None:
    for date in mentions.within(*within, "date"):
        if role := day_role(page, date, within):
            draft.add(role, date)


def _parties(page: Page, mentions: Mentions, draft: Draft) -> None:
    text = page.text
    paragraph_end = _paragraph_end(page, draft.end)
    for party in mentions.within(draft.start, paragraph_end, "party"):
        lead = text[max(draft.start, party.span.start - 90) : party.span.start]
        if who := _END_USER.search(lead):
            draft.add("end_user" if who["who"].lower().startswith("end") else "consignee", party)
        elif _SHIPPER.search(lead):
            draft.add("supplier", party)
        elif party.span.end <= draft.end:
            _carrier(page, draft, party, lead)
    for found in _NAMED_AS.finditer(text, draft.start, draft.end):
        draft.tell(_PARTS.get(found["part"].lower(), "end_user"), found, "who")
    for found in _SUPPLIED.finditer(text, draft.start, draft.end):
        _supplier(mentions, draft, found.end())
    for slot in [slot for slot in draft.slots if slot.role == "consignee"]:
        draft.put("end_user", slot.value, slot.span)


_PARTS = {"consignee": "consignee", "notify party": "consignee", "shipper": "supplier"}


def _carrier(page: Page, draft: Draft, party: Claim, lead: str) -> None:
    if _FOR.search(lead):
        draft.add("consignee", party)
    elif re.match(
        r"\)?'?s?\s+(?:[A-Z]\w+-flag\w*\s+)?(?:M/V|MV|vessel|ship)\b",
        page.text[party.span.end : party.span.end + 40],
    ):
        draft.add("operator", party)


def _paragraph_end(page: Page, position: int) -> int:
    """Return how far the paragraph that tells of a voyage runs, at most some sentences on."""
    ends = page.once(_ends).get(page.portion(position - 1)[0], [])
    at = bisect_right(ends, position)
    return min(ends[at], position + 1500) if at < len(ends) else position


def _ends(page: Page) -> dict[str, list[int]]:
    """Return where the parts of each numbered paragraph end, by its label."""
    found: dict[str, list[int]] = {}
    for top in page.cable.paragraphs:
        found.setdefault(page.portion(top.span.start)[0], []).append(top.span.end)
    return found


def _supplier(mentions: Mentions, draft: Draft, position: int) -> None:
    named = mentions.within(position - 1, position + 90, "party")
    if named and named[0].span.start <= position + 25:
        draft.add("supplier", named[0])


def _risk(page: Page, draft: Draft) -> None:
    for found in _COULD.finditer(page.text, draft.start, _paragraph_end(page, draft.end)):
        draft.tell("diversion", found, "to")
