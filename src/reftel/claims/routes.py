"""The way that goods go: aboard what, from whom and where, to whom and where, by way of, when."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from reftel.claims.drafts import fill_flag
from reftel.claims.lexicon import rows
from reftel.claims.undone import asked
from reftel.source import Span

if TYPE_CHECKING:
    from reftel.claims.claim import Claim
    from reftel.claims.drafts import Draft
    from reftel.claims.page import Mentions, Page

SOMEBODY = re.compile(
    r"(?P<who>(?:an?\s+|the\s+)?(?:[A-Z][a-z]+\s+){1,2}(?:[a-z-]+\s+){0,3}?(?:entit(?:y|ies)|firms?"
    r"|compan(?:y|ies)|customers?|end-?users?|buyers?|brokers?|traders?|military|program(?:me)?|ministry|police|army|navy|air\s+force|armed\s+forces|government|authorities|regime|rebels|insurgents|guards|troops"
    r"|shipyards?|factor(?:y|ies)|plants?|laborator(?:y|ies)|mills?|refiner(?:y|ies)|hospitals?|importers?|exporters?|suppliers?|intermediar(?:y|ies)|middlem[ae]n|airlines?|militias?|rebels?|distributors?|(?:arms\s+)?dealers?|officers?|smugglers?|soldiers|agents?"
    r"|trading\s+houses?|universit(?:y|ies)|institutes?|representatives?)\b"
    r"|an?\s+(?:[\w-]+\s+){0,2}(?:entity|firm|company|customer|broker|buyer|end-?user|supplier"
    r"|intermediary|middleman|front\s+company|distributor|dealer|trading\s+house|importer|trader|freight\s+forwarder)\b"
    r"|(?:any\s+|a\s+)?(?:other\s+)?third\s+(?:part(?:y|ies)|countr(?:y|ies))\b"
    r"|(?:either\s+)?(?:the\s+)(?:[a-z-]+\s+){0,3}(?:manufacturers?|sellers?|buyers?|exporters?|importers?|consignees?|end-?users?|brokers?|freight\s+forwarders?|customers?|governments?|factions|rebels|militants|militias?|army|navy|air\s+force|coast\s+guard|police|armed\s+forces"
    r"|military|regime|junta|opposition|embassy|terrorists|insurgents|guerrillas|forces)\b|(?:[a-z-]+\s+)?(?:rebels|militants|militias?|army|navy|air\s+force|coast\s+guard|police|military|regime|terrorists|insurgents|guerrillas)\b)"
)
_RELATED = re.compile(
    r"\s+and\s+(?:related\s+\w+|(?:[a-z-]+\s+){0,2}?[a-z-]{4,}(?=\s+(?:to|from)\s+(?:the\s+)?[A-Z]))"
)
_ON = re.compile(
    r",?\s+(?:on|aboard|via|in)\s+(?:board\s+)?(?:(?:the|an?)\s+)?(?:[A-Z]\w+(?:\s[A-Z]\w+)?-flag\w*\s+)?"
    r"(?:(?:vessel|ship|freighter|cargo\s+(?:plane|aircraft|ship))\s+)?"
)
_ROUTE = re.compile(
    r"(?:\s+(?:placed|made|arranged|brokered|organi[sz]ed|submitted)(?=\s+(?:by|from|through|via)\b))?(?:\s+(?:overland|directly|illegally|clandestinely|secretly)\b)?(?:\s+(?:(?:that|which|and|then|later|reportedly|had|has|have)\s+){0,3}(?:crossed|moved|travell?ed|flew|sailed|proceeded|continued|drove))?"
    r"(?:,?\s+(?:that|which)\s+(?:was|were|had\s+been|has\s+been|have\s+been)\s+(?:smuggled|shipped|sent|brought|bought"
    r"|purchased|imported|acquired|obtained|exported))?(?:\s+back)?,?\s+(?:and\s+)?(?:(?:then|onward|on|ostensibly|supposedly|reportedly|possibly|probably|presumably|allegedly)\s+)?(?P<way>from|out\s+of|of(?=\s+the\s+port)|into|to|via|through|across|for|by|entered|departed|left"
    r"|destined\s+for|bound\s+for|en\s+route\s+to|(?:consigned|addressed)\s+to)\s+(?:the\s+)?(?:[Pp]ort\s+of\s+|airport\s+(?:in|at)\s+)?"
    r"(?:(?!an?\s|the\s)[\w-]+\s+(?:company|firm|entity)\s+)?",
    re.IGNORECASE,
)
_BETWEEN_TWO = re.compile(r"\s+between\s+(?:the\s+)?")
_AND_TWO = re.compile(r"\s+and\s+(?:the\s+)?")
_MADE_OF = re.compile(
    r",?\s+(?:(?:possibly|probably|reportedly|likely)\s+)?(?:composed|consisting|comprised|made\s+up|consists?|comprising)"
    r"(?:\s+of)?\s+"
)
_AND = re.compile(r"\s*(?:,\s*and|,|and|or)\s+")
_AT = re.compile(
    r",?(?:\s+at(?:\s+[A-Z][\w-]+){1,4})?\s+(?:(?i:in|on|at|by|near|the|late|early|as|soon|around|about|or|port|of"
    r"|airport|customs|during)\s+){0,4}"
)
_HELD = re.compile(
    r",?\s+(?:that\s+(?:is|are|was|were)\s+|(?:is|are|was|were|now|currently)\s+){0,2}(?P<verb>located|stored|held"
    r"|stranded|parked|warehoused|impounded|sitting|kept|detained|seized|intercepted|offloaded|unloaded"
    r"|discovered|found)\s+(?:in|at)\s+(?:the\s+)?(?:[Pp]ort\s+of\s+|airport\s+(?:in|at)\s+)?"
)
_PLANNED = re.compile(
    r",?\s+(?:with\s+(?:the\s+|an?\s+)?(?:shipment|delivery|departure|transfer)\s+|(?:is|was|are|were|will|would|be|being"
    r"|now|currently|tentatively)\s+)*(?P<verb>planned|scheduled|expected|due|set|(?:to\s+)?take\s+place|to\s+occur)"
    r"(?:\s+to\s+(?:take\s+place|occur|depart|leave|arrive|be\s+(?:delivered|shipped)))?\s+"
)
_TIME = re.compile(
    r"(?:(?:for|in|on|by|early|late|the|morning|evening|afternoon|night|of|around|about|before|mid)[\s-]+)*",
    re.IGNORECASE,
)
_MEANS = r"air|sea|ship|truck|rail|road|land|barge|dhow|train|courier"
_MODE = re.compile(
    rf",?(?:\s+and)?(?:\s+then)?\s+by\s+(?P<mode>air\s+freight|{_MEANS})\b",
    re.IGNORECASE,
)
_ABOARD = re.compile(
    r",?\s+aboard\s+(?:the\s+)?(?P<name>[A-Z][a-z]+(?:\s[A-Z][a-z]+){0,2})(?=\s+(?:and|to|from|on|at|in|which)\b|[.,;])"
)
"""A ship that nothing but the word before calls a ship."""
_PASSED_ON = re.compile(
    r",?\s+(?:(?:and|which|that|was|were|then|later|subsequently|have|has|had|been|it|they|reportedly)\s+)+(?:re-?exported|re-?sold"
    r"|re-?transferred|passed|diverted|forwarded|handed\s+over)\s+(?:on\s+)?to\s+(?:the\s+)?"
)
_CARRIAGE = re.compile(
    r",?\s+(?:from|aboard|on|onto|in)\s+(?:board\s+)?(?P<what>(?:an?|the|two|three|several)\s+(?:[A-Z][\w.]+(?:-\w+)?\s+){0,2}"
    r"(?:[a-z-]+\s+){0,2}?(?:ship|vessel|freighter|truck|container|aircraft|plane|airplane|flight|boat|dhow"
    r"|train)s?)\b"
)
_ONWARD = re.compile(
    r",?(?:\s+(?:and|is|was|were|are|will|would|be|it|expected|scheduled|to|then|later|after))*\s+"
    r"(?P<verb>arriv(?:e|ed|ing)|reach(?:ed|ing)?|due|unload(?:ed|ing)?|off-?load(?:ed|ing)?|discharg(?:ed|ing)|transit(?:ed|ing)?|stop(?:ped|ping)|call(?:ed|ing))\s+"
    r"(?:(?:at|in|through)\s+)?(?:the\s+)?(?:[Pp]ort\s+of\s+)?"
)
_SEAT = re.compile(r"\s+of\s+(?:the\s+)?")
_WHOSE = frozenset({"supplier", "recipient", "consignee", "end_user"})
_WEIGHING = re.compile(
    r",?\s+(?:weighing|totall?ing|measuring|comprising|numbering)\s+[^.;,]{3,40}?"
    r"(?=,?\s+(?:was|were|is|are|from|to|that|which|had|has|left|will)\b)"
)
_HANDLED = re.compile(
    r",?\s+(?:(?:was|were|is|are|has\s+been|have\s+been|had\s+been|being|will\s+be|would\s+be)\s+(?:to\s+be\s+)?)"
    r"(?:(?:\w+ly|then|later|being)\s+){0,2}(?P<verb>released|diverted|offloaded|off-loaded|unloaded|loaded|shipped|sent|booked"
    r"|seized|detained|stopped|intercepted|interdicted|inspected|impounded|turned\s+back|returned|flown|delivered|forwarded"
    rf"|trans-?shipped|transferred|exported|re-?exported|moved|approved|authori[sz]ed|licensed|refused|denied|rejected|prohibited|blocked"
    rf"|halted|postponed|delayed|suspended|cancell?ed|completed|concluded)\b(?P<by>\s+by\s+(?!(?:{_MEANS})\b)(?:the\s+)?)?"
)
_HANDS = re.compile(
    r"\s+(?:customs|authorities|officials?|police|navy|port\s+\w+)\b", re.IGNORECASE
)
_STOPS = ("seiz", "detain", "stop", "inter", "impound", "turn")
_DECIDED = ("approv", "author", "licen", "refus", "den", "reject", "prohib", "block", "halt")
_OFFICIAL = (*_STOPS, "inspect", "releas", "return")
_PRICE = re.compile(
    r",?\s+(?:for|worth|valued\s+at|at|costing)\s+(?:(?:about|some|over|a\s+total\s+of|approximately)\s+)?"
)
_OF_NATION = re.compile(
    r"[',]s\s+(?:[a-z-]+\s+){0,2}|(?:-based)?\s+(?:[a-z]+\s+){0,2}(?:firm|company|house|trader|dealer|broker|importer"
    r"|exporter|entity|distributor|manufacturer|supplier|subsidiary|institute|middleman|agent)\s+(?=[A-Z])"
)
"""How a place leads to a firm's name: Kenya's Birch Ltd., the Damascus trading house Birch."""
_DESCRIBED = re.compile(
    r"(?:(?:an?|the|its)\s+)?(?:[A-Z][a-z]+(?:-[a-z]+)?\s+){0,2}(?:(?!(?:of|to|for|and|in|by|from|with|at|on)\b)"
    r"[a-z][\w-]*,?\s+){0,3}"
)
_ROLES = {
    "via": ("via", "via"),
    "through": ("via", "via"),
    "across": ("via", "via"),
    "from": ("supplier", "from"),
    "of": ("supplier", "from"),
    "by": ("supplier", "supplier"),
    "to": ("recipient", "to"),
    "into": ("recipient", "to"),
    "entered": ("recipient", "to"),
    "departed": ("supplier", "from"),
    "left": ("supplier", "from"),
    "for": ("end_user", "end_user"),
}


def role_of(way: str, claim: Claim | None) -> str:
    """Return the role that a word of the way gives to a place, or to who is named there."""
    who, where = _ROLES.get(way.lower().split()[-1], ("recipient", "to"))
    if claim is None or claim.kind != "place":
        return who
    port = way.lower() == "for" and len(claim.value) > len("IR")
    return "to" if port or way.lower().startswith(("destined", "bound")) else where


def part_of(words: str) -> str:
    """Return the role that the words for a part in a deal name: end-users, the seller."""
    return _parts()[" ".join(re.split(r"[-\s]+", words.lower())).rstrip("s")]


@cache
def _parts() -> dict[str, str]:
    return {row["word"]: row["role"] for row in rows("parts")}


def extend(page: Page, mentions: Mentions, draft: Draft) -> None:
    """Take in vessel, origin, recipient, place and day that follow the goods directly."""
    if found := _RELATED.match(page.text, draft.end):
        draft.end = found.end()
    for _ in range(6):
        if dot := _SHORT_FORM.match(page.text, draft.end):
            draft.end = dot.end()
        if not any(take(page, mentions, draft) for take in _STEPS):
            return


_SHORT_FORM = re.compile(r"\.(?:(?<=Ltd\.)|(?<=Inc\.)|(?<=LLC\.)|(?<=Corp\.)|(?<=Co\.))(?= +[a-z])")
"""The period of a firm's form within a sentence: sold to Kestrel Ltd. on March 3."""


def _listed(page: Page, mentions: Mentions, draft: Draft) -> bool:
    """Take in further goods named in one run: pistols and revolvers."""
    found = _AND.match(page.text, draft.end)
    near = mentions.within(found.end() - 1, found.end() + 80, "item") if found else []
    if not found or not near or near[0].span.start > found.end() + 12:
        return False
    draft.add("item", near[0])
    draft.end = near[0].span.end
    return True


def _aboard(page: Page, mentions: Mentions, draft: Draft) -> bool:
    found = _ON.match(page.text, draft.end)
    near = mentions.within(found.end() - 1, found.end() + 60, "vessel") if found else []
    vessel = next((one for one in near if found and _meets(page, one, found.end())), None)
    if vessel is None and (named := _ABOARD.match(page.text, draft.end)):
        draft.put("vessel", named["name"].upper(), Span(*named.span("name")))
        draft.end = named.end()
        return True
    if vessel:
        draft.add("vessel", vessel)
        fill_flag(page, draft, vessel)
        draft.end = vessel.span.end
    return vessel is not None


def _meets(page: Page, vessel: Claim, position: int) -> bool:
    """Say whether a vessel is named at a place, a carrier's name before it at most."""
    between = page.text[position : vessel.span.start]
    return vessel.span.start <= position or bool(_CARRIER.fullmatch(between))


_COLON = re.compile(r"\s+to\s+(?:the\s+)?(?:following|these)\s+[^:.;]{3,40}:\s*")
_ALSO = re.compile(r"(?:\s*,?\s*(?:and\s+|or\s+)?(?:the\s+)?)")
_CARRIER = re.compile(r"(?:[A-Z][\w-]*\s+){1,3}")


def _routed(page: Page, mentions: Mentions, draft: Draft) -> bool:
    found = _ROUTE.match(page.text, draft.end)
    if not found:
        return False
    return take_end(page, mentions, draft, found["way"], found.end())


def take_end(page: Page, mentions: Mentions, draft: Draft, way: str, position: int) -> bool:
    """Take in who or what place is named there, or somebody without a name."""
    claim = named_at(page, mentions, position)
    who = None if claim else SOMEBODY.match(page.text, position)
    if claim:
        draft.add(role_of(way, claim), claim)
        owned = _THEIRS.match(page.text, claim.span.end) if claim.kind == "place" else None
        draft.end = owned.end() if owned else claim.span.end
    elif who:
        draft.tell(role_of(way, None), who, "who")
        draft.end = who.end()
    elif way.lower() in {"by", "from"} and (named := _UNKNOWN.match(page.text, position)):
        draft.tell("supplier" if way.lower() == "by" else "from", named)
        draft.end = named.end()
        return True
    return bool(claim or who)


_UNKNOWN = re.compile(r"[A-Z][a-z][\w&-]+(?:\s+[A-Z][\w&-]+){0,4}(?=\s+(?:to|from|for|in|of)\b)")
"""A name that nothing but its place behind `by` or `from` tells to be a firm's or a town's."""
_THEIRS = re.compile(r"'s\s+[A-Z][\w&-]+(?:\s+[A-Z][\w&-]+){0,3}")


def named_at(page: Page, mentions: Mentions, position: int) -> Claim | None:
    """Return who or what place is named there: the firm where it is a nation's firm."""
    ahead = mentions.within(position - 5, position + 110, "party", "place", "actor")
    near = [claim for claim in ahead if claim.span.start <= position + 2 < claim.span.end]
    if not near:
        return _described(page, ahead, position)
    first = max(near, key=lambda claim: (claim.kind == "party", claim.span.end))
    owned = _OF_NATION.match(page.text, first.span.end) if first.kind == "place" else None
    if not owned:
        return first
    parties = mentions.within(owned.end() - 1, owned.end() + 110, "party")
    return next((one for one in parties if one.span.start <= owned.end() + 1), first)


def _described(page: Page, ahead: list[Claim], position: int) -> Claim | None:
    """Return the party that plain words before it describe: Kenyan civil airline Birch Air."""
    first = next((one for one in ahead if one.span.start > position), None)
    if first is None or first.kind != "party":
        return None
    return first if _DESCRIBED.fullmatch(page.text, position, first.span.start) else None


def _dated(page: Page, mentions: Mentions, draft: Draft) -> bool:
    """Take in the day that follows, and the port or airport before it."""
    ahead = mentions.within(draft.end, draft.end + 90, "date", "place")
    if not ahead:
        return False
    between = page.text[draft.end : ahead[0].span.start]
    known = _AT.fullmatch(between)
    if known is None or (ahead[0].kind == "place" and not between.strip(" ,\r\n")):
        return False
    due = page.text[draft.end : ahead[0].span.end].lstrip(" ,\r\n").lower().startswith("by")
    if due and asked(page, draft.start):
        return False
    draft.add("when" if ahead[0].kind == "date" else "at_port", ahead[0])
    draft.end = ahead[0].span.end
    return True


def _held(page: Page, mentions: Mentions, draft: Draft) -> bool:
    """Take in where the goods are kept or were found: located in, held at."""
    return _named_after(page, mentions, draft, _HELD, "held_at")


def _named_after(
    page: Page, mentions: Mentions, draft: Draft, pattern: re.Pattern[str], role: str
) -> bool:
    """Take in, in a role, who or what place is named behind a pattern."""
    found = pattern.match(page.text, draft.end)
    claim = named_at(page, mentions, found.end()) if found else None
    if claim:
        draft.add(role, claim)
        draft.end = claim.span.end
    return claim is not None


def _planned(page: Page, mentions: Mentions, draft: Draft) -> bool:
    """Take in the day for which it is planned: with shipment planned for September 29."""
    found = _PLANNED.match(page.text, draft.end)
    near = mentions.within(found.end() - 1, found.end() + 60, "date") if found else []
    if not found or not near or not _TIME.fullmatch(page.text, found.end(), near[0].span.start):
        return False
    draft.add("when", near[0])
    draft.stand("scheduled", Span(*found.span("verb")))
    draft.end = near[0].span.end
    return True


def _passed_on(page: Page, mentions: Mentions, draft: Draft) -> bool:
    """Take in to whom the goods went on: which were re-exported to Sudan."""
    return _named_after(page, mentions, draft, _PASSED_ON, "end_user")


def _by_air(page: Page, _mentions: Mentions, draft: Draft) -> bool:
    found = _MODE.match(page.text, draft.end)
    if found:
        draft.put("mode", found["mode"].lower(), Span(*found.span("mode")))
        draft.end = found.end()
    return found is not None


def _borne(page: Page, _mentions: Mentions, draft: Draft) -> bool:
    """Take in a carrier that has no name: aboard a cargo plane, from a truck."""
    found = _CARRIAGE.match(page.text, draft.end)
    if found:
        draft.tell("carrier", found, "what")
        draft.end = found.end()
    return found is not None


def _onward(page: Page, mentions: Mentions, draft: Draft) -> bool:
    """Take in where the goods arrive or call on their way, and when they arrive."""
    found = _ONWARD.match(page.text, draft.end)
    claim = named_at(page, mentions, found.end()) if found else None
    if not found or not claim:
        return False
    goal = found["verb"].lower().startswith(("arriv", "reach", "due", "un", "off", "disch"))
    draft.add("to" if goal else "via", claim)
    draft.end = claim.span.end
    for day in mentions.within(draft.end, draft.end + 30, "date")[:goal]:
        if _AT.fullmatch(page.text, draft.end, day.span.start):
            draft.add("arrives", day)
            draft.end = day.span.end
    return True


def _following(page: Page, mentions: Mentions, draft: Draft) -> bool:
    """Take in all who are listed after a colon: to the following countries: Chad, Mali."""
    found = _COLON.match(page.text, draft.end)
    position, last = (found.end(), draft.end) if found else (0, draft.end)
    while found:
        claim = next(iter(mentions.within(position, position + 60, "place", "party")), None)
        if claim is None or not _ALSO.fullmatch(page.text, position, claim.span.start):
            break
        draft.add(role_of("to", claim), claim)
        position = draft.end = claim.span.end
    return draft.end > last


_TOO = re.compile(r"(?:,|,?\s+and)\s+(?:(?:to|from)\s+)?(?:the\s+)?")


def _coordinated(page: Page, mentions: Mentions, draft: Draft) -> bool:
    """Take in a further land named after one: to Syria, Egypt and Libya."""
    last = draft.slots[-1] if draft.slots else None
    if last is None or last.role not in {"to", "from"} or last.span.end != draft.end:
        return False
    found = _TOO.match(page.text, draft.end)
    near = mentions.within(draft.end, draft.end + 60, "place") if found else []
    if not found or not near or near[0].span.start != found.end():
        return False
    if _OF_NATION.match(page.text, near[0].span.end):
        return False
    draft.add(last.role, near[0])
    draft.end = near[0].span.end
    return True


_MADE = re.compile(r",?\s+(?:made|manufactured|produced|built)\s+(?P<way>by|in)\s+(?:the\s+)?")


def _made(page: Page, mentions: Mentions, draft: Draft) -> bool:
    """Take in who made the goods, or where: lathes made by a Kenyan firm."""
    found = _MADE.match(page.text, draft.end)
    if not found:
        return False
    who = named_at(page, mentions, found.end())
    somebody = None if who else SOMEBODY.match(page.text, found.end())
    role = "maker" if found["way"] == "by" else "origin"
    if who:
        draft.add(role, who)
    elif somebody:
        draft.tell(role, somebody, "who")
    draft.end = who.span.end if who else somebody.end("who") if somebody else draft.end
    return bool(who or somebody)


def _seated(page: Page, mentions: Mentions, draft: Draft) -> bool:
    """Pass over where somebody named has his seat, and what the goods weigh."""
    if told := _WEIGHING.match(page.text, draft.end):
        draft.end = told.end()
        return True
    found = _SEAT.match(page.text, draft.end)
    named = bool(draft.slots) and draft.slots[-1].role in _WHOSE
    place = next(iter(mentions.within(draft.end, draft.end + 50, "place")), None)
    if not found or not named or place is None or place.span.start != found.end():
        return False
    draft.end = place.span.end
    return True


def _between_two(page: Page, mentions: Mentions, draft: Draft) -> bool:
    """Take in two ends told at once: between North Korea and Iran."""
    found = _BETWEEN_TWO.match(page.text, draft.end)
    first = named_at(page, mentions, found.end()) if found else None
    joint = _AND_TWO.match(page.text, first.span.end) if first else None
    second = named_at(page, mentions, joint.end()) if joint else None
    if not first or not second:
        return False
    for one in (first, second):
        draft.add("from" if one.kind == "place" and one is first else role_of("to", one), one)
    draft.end = second.span.end
    return True


def _composed(page: Page, mentions: Mentions, draft: Draft) -> bool:
    """Take in what a shipment is made up of: composed of four lathes."""
    found = _MADE_OF.match(page.text, draft.end)
    near = mentions.within(found.end(), found.end() + 60, "item") if found else []
    if not near:
        return False
    draft.add("item", near[0])
    draft.end = near[0].span.end
    return True


def _handled(page: Page, mentions: Mentions, draft: Draft) -> bool:
    """Take in what was done with goods that a noun tells to move, and who did it."""
    found = _HANDLED.match(page.text, draft.end)
    if not found or draft.event not in _MOVING:
        return False
    verb = found["verb"].lower()
    if found["by"] and not verb.startswith((*_OFFICIAL, *_DECIDED)):
        return False
    draft.stand("stopped" if verb.startswith(_STOPS) else verb, Span(*found.span("verb")))
    draft.end = found.end("verb")
    who = named_at(page, mentions, found.end()) if found["by"] else None
    if who:
        hands = _HANDS.match(page.text, who.span.end)
        draft.add("decided_by" if verb.startswith(_DECIDED) else "stopped_by", who)
        draft.end = hands.end() if hands else who.span.end
    return True


_MOVING = frozenset({
    "shipment", "consignment", "delivery", "transshipment", "trans-shipment", "sale", "export",
    "re-export", "transfer", "order",
})  # fmt: skip


def _priced(page: Page, mentions: Mentions, draft: Draft) -> bool:
    """Take in what the goods cost: for USD 3 million, worth $40,000."""
    found = _PRICE.match(page.text, draft.end)
    near = mentions.within(found.end(), found.end() + 30, "money") if found else []
    if not found or not near or near[0].span.start > found.end() + 1:
        return False
    draft.add("value", near[0])
    draft.end = near[0].span.end
    return True


_STEPS = (
    _composed,
    _made,
    _between_two,
    _handled,
    _seated,
    _following,
    _coordinated,
    _priced,
    _aboard,
    _borne,
    _by_air,
    _routed,
    _onward,
    _planned,
    _passed_on,
    _dated,
    _held,
    _listed,
)
