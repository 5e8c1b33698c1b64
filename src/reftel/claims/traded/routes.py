"""The way that goods go: aboard what, from whom and where, to whom and where, by way of, when."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from reftel.claims.named.names import squeezed
from reftel.claims.shipping.drafts import fill_flag
from reftel.claims.traded.ends import MEANS, OF_NATION, named_at, role_of, take_end
from reftel.claims.traded.handling import handled, held, passed_on, planned, priced
from reftel.claims.traded.undone import asked
from reftel.source import Span

if TYPE_CHECKING:
    from reftel.claims.claim import Claim
    from reftel.claims.shipping.drafts import Draft
    from reftel.claims.text.page import Mentions, Page

_RELATED = re.compile(
    r",?\s+and\s+(?:related\s+\w+|(?:[a-z-]+\s+){0,2}?[a-z-]{4,}(?=\s+(?:to|from)\s+(?:the\s+)?[A-Z]))"
)
_ON = re.compile(
    r",?\s+(?:on|onto|to|aboard|via|in)\s+(?:board\s+)?(?:(?:the|an?)\s+)?(?:[A-Z]\w+(?:\s[A-Z]\w+)?-flag\w*\s+)?"
    r"(?:(?:vessel|ship|freighter|cargo\s+(?:plane|aircraft|ship))\s+)?"
)
_MOVING = (
    r"(?:\s+(?:placed|made|arranged|brokered|organi[sz]ed|submitted)(?=\s+(?:by|from|through|via)\b))?(?:\s+(?:coming|going|moving|arriving|travell?ing))?(?:\s+(?:overland|directly|illegally|clandestinely|secretly)\b)?"
    r"(?:,?\s+(?:(?:that|which|and|then|later|reportedly|had|has|have)\s+){0,3}(?:crossed|driven|moved|travell?ed|flew|sailed|proceeded|continued|drove))?"
)
"""How goods, or who orders them, set out: `travelling overland`."""
_SENT_ON = (
    r"(?:(?:,\s+stored\s+[^.;,]{3,30},)?(?:,?\s+and|,?\s+(?:that|which))\s+(?:(?:was|were|had\s+been|has\s+been|have\s+been)\s+)?(?:then\s+|later\s+|subsequently\s+)?(?:trans-?shipped|sent\s+on|reloaded|delivered|trucked|flown|taken|forwarded|transported|carried|transferred|smuggled|shipped|sent|brought|bought"
    r"|purchased|imported|acquired|obtained|exported))?(?:,?\s+and\s+from\s+there(?:\s+(?:was|were|on|onward))*(?:\s+(?:trucked|flown|shipped|sent|taken|moved|forwarded|transported|driven|carried))?)?"
)
"""What was done with them on their way: `and then trucked`, `and from there flown`."""
_WAY = (
    r"(?P<way>from|out\s+of|of(?=\s+the\s+port)|into|to|via|through|across|for|by\s+way\s+of|by|entered|passed(?:\s+through)?|past|crossed(?:\s+at)?|transited|departed|left"
    r"|destined\s+for|bound\s+for|en\s+route\s+to|(?:consigned|addressed)\s+to)"
)
_PLACE_IN = (
    r"(?:[Pp]ort\s+of\s+|(?:an?\s+|its\s+|their\s+)?(?:[\w-]+\s+){0,2}?(?:airport|warehouses?|depots?|terminal|facility|yard|air\s+base|air\s*field|plant|consignee|address|points?|sites?|ports?|base|beach(?:es)?)\s+(?:in|at|near|outside)\s+)?"
    r"(?:(?!an?\s|the\s)[\w-]+\s+(?:company|firm|entity)\s+)?"
)
"""What stands before the name of a place or firm: `a warehouse in`."""
_ROUTE = re.compile(
    rf"{_MOVING}{_SENT_ON}(?:\s+back)?,?\s+(?:and\s+)?(?:(?:then|onward|overland|on|ostensibly|supposedly|reportedly|possibly|probably|presumably|allegedly)\s+)?"
    rf"{_WAY}\s+(?:the\s+)?{_PLACE_IN}",
    re.IGNORECASE,
)
"""One step of a way, up to the name of its end."""
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
_MODE = re.compile(
    rf",?(?:\s+and)?(?:\s+then)?\s+by\s+(?P<mode>air\s+freight|{MEANS})\b",
    re.IGNORECASE,
)
_CARRIAGE = re.compile(
    r",?\s+(?:from|aboard|on|onto|in)\s+(?:board\s+)?(?P<what>(?:an?|the|two|three|several)\s+(?:[A-Z][\w.]+(?:-\w+)?\s+){0,2}"
    r"(?:[a-z-]+\s+){0,2}?(?:ship|vessel|freighter|truck|container|aircraft|plane|airplane|flight|boat|dhow"
    r"|train)s?)\b"
)
_ONWARD = re.compile(
    r",?(?:\s+(?:and|is|was|were|are|will|would|be|it|expected|scheduled|to|then|later|after))*\s+"
    r"(?P<verb>arriv(?:e|ed|ing)|reach(?:ed|ing)?|due|unload(?:ed|ing)?|off-?load(?:ed|ing)?|discharg(?:ed|ing)|land(?:ed|ing)|transit(?:ed|ing)?|stop(?:ped|ping)|call(?:ed|ing)?)\s+"
    r"(?:(?:at|in|through)\s+)?(?:the\s+)?(?:[Pp]ort\s+of\s+)?"
)
_WITH = re.compile(
    r",\s+(?:(?:together\s+|along\s+)?with|each|all|including|valued|worth|made|built|produced)\s+[^.;]{3,60}?,(?=\s+(?:to|from|for)\s)"
    r"|\s+\([^()]{2,60}\)(?=\s+(?:to|from|aboard)\s)|\s+across\s+the\s+(?:[A-Z]\w+\s+)?border(?=\s+(?:to|into|from|at|near)\s)"
)
_THROUGH = re.compile(
    r",?\s+(?:(?:that|which|and|is|was|are|were|will|would|may|might|could|to|due|expected|scheduled"
    r"|then)\s+)*(?:pass|transit|travel|cross|mov)(?:e|es|s|ed|ing)?\s+(?:(?:through|across|via)\s+)?"
    r"(?P<via>(?:your|our|their|[A-Z][a-z]+'s)\s+(?:territory|airspace|waters|ports))\b"
)
_SEAT = re.compile(
    r"(?P<aside>,\s+(?:an?|the|its)\s+(?:[\w-]+\s+){0,5}?(?:firm|company|dealer|broker|trader|trading\s+house|manufacturer|importer|exporter"
    r"|subsidiary|affiliate|distributor|supplier|plant|entity)(?:,?\s+(?:based|located|registered|headquartered))?)?"
    r"(?:,?\s+(?P<way>of|in|based\s+in|located\s+in|at|near)|,)\s+(?:the\s+)?"
)
"""How the seat of somebody named is told: of Baku, in Baku, a dealer in Baku."""
WHOSE = frozenset(
    {"supplier", "recipient", "consignee", "end_user", "intermediary", "carrier", "maker", "buyer"}
)
_GETS = frozenset({"recipient", "consignee", "end_user"})
_WEIGHING = re.compile(
    r",?\s+(?:weighing|totall?ing|measuring|comprising|numbering)\s+[^.;,]{3,40}?"
    r"(?=,?\s+(?:was|were|is|are|from|to|that|which|had|has|left|will)\b)"
)


def extend(page: Page, mentions: Mentions, draft: Draft) -> None:
    """Take in vessel, origin, recipient, place and day that follow the goods directly."""
    if found := _RELATED.match(page.text, draft.end):
        draft.end = found.end()
    for _ in range(6):
        if dot := _SHORT_FORM.match(page.text, draft.end):
            draft.end = dot.end()
        if not any(take(page, mentions, draft) for take in _STEPS):
            return


_SHORT_FORM = re.compile(
    r"\.(?:(?<=Ltd\.)|(?<=Inc\.)|(?<=LLC\.)|(?<=Corp\.)|(?<=Co\.))(?=,? +[a-z])"
)
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
    near = mentions.within(draft.end, found.end() + 60, "vessel") if found else []
    vessel = next((one for one in near if found and _meets(page, one, found.end())), None)
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
    if "from there" in squeezed(found[0].lower()):
        _gone_by(draft)
    return take_end(page, mentions, draft, _way(found["way"]), found.end())


def _gone_by(draft: Draft) -> None:
    """Let the last goal be a port on the way: to Minsk and from there to Damascus."""
    goals = [at for at, slot in enumerate(draft.slots) if slot.role == "to"]
    if goals:
        draft.slots[goals[-1]] = replace(draft.slots[goals[-1]], role="via")


def _way(words: str) -> str:
    """Return the one word for a way: by way of is via."""
    return "via" if words.lower().startswith(("by way", "pas", "cross", "transit")) else words


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
    if _arriving(page, mentions, draft):
        return True
    found = _ONWARD.match(page.text, draft.end)
    claim = named_at(page, mentions, found.end()) if found else None
    if not found or not claim:
        return False
    goal = found["verb"].lower().startswith(("arriv", "reach", "due", "un", "off", "disch", "land"))
    draft.add("to" if goal else "via", claim)
    draft.end = claim.span.end
    for day in mentions.within(draft.end, draft.end + 30, "date")[:goal]:
        if _AT.fullmatch(page.text, draft.end, day.span.start):
            draft.add("arrives", day)
            draft.end = day.span.end
    return True


_ARRIVING = re.compile(r",?\s+(?:and\s+)?arriv(?:ing|ed)(?:\s+there)?\s+")


def _arriving(page: Page, mentions: Mentions, draft: Draft) -> bool:
    """Take in the day on which the goods arrive where they go: to Tabriz, arriving on 11 May."""
    found = _ARRIVING.match(page.text, draft.end)
    near = mentions.within(found.end() - 1, found.end() + 40, "date") if found else []
    if (
        not found
        or not near
        or not _AT.fullmatch(" " + page.text[found.end() : near[0].span.start] + " ")
    ):
        return False
    draft.add("arrives", near[0])
    draft.end = near[0].span.end
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


_TOO = re.compile(r"(?:,?\s+and|,)\s+(?:(?:to|from)\s+)?(?:the\s+)?")


def _coordinated(page: Page, mentions: Mentions, draft: Draft) -> bool:
    """Take in all further lands named after one: to Syria, Egypt and Libya."""
    told = draft.end
    while _also(page, mentions, draft):
        pass
    return draft.end > told


def _also(page: Page, mentions: Mentions, draft: Draft) -> bool:
    """Take in a further land named after one."""
    last = draft.slots[-1] if draft.slots else None
    if last is None or last.role not in {"to", "from"} or last.span.end != draft.end:
        return False
    found = _TOO.match(page.text, draft.end)
    near = mentions.within(draft.end, draft.end + 60, "place") if found else []
    if not found or not near or near[0].span.start != found.end():
        return False
    if OF_NATION.match(page.text, near[0].span.end):
        return False
    draft.add(last.role, near[0])
    draft.end = near[0].span.end
    return True


_MADE = re.compile(r",?\s+(?:made|manufactured|produced|built)\s+(?P<way>by|in)\s+(?:the\s+)?")


def _made(page: Page, mentions: Mentions, draft: Draft) -> bool:
    """Take in who made the goods, or where: lathes made by Alder Ltd."""
    found = _MADE.match(page.text, draft.end)
    if not found:
        return False
    who = named_at(page, mentions, found.end())
    if who:
        draft.add("maker" if found["way"] == "by" else "origin", who)
        draft.end = who.span.end
    return who is not None


def _seated(page: Page, mentions: Mentions, draft: Draft) -> bool:
    """Pass over where somebody named has his seat, what the goods weigh, what goes with them."""
    aside = _WEIGHING.match(page.text, draft.end) or _WITH.match(page.text, draft.end)
    if aside:
        draft.end = aside.end()
        return True
    found = _SEAT.match(page.text, draft.end)
    who = draft.slots[-1] if draft.slots else None
    place = next(iter(mentions.within(draft.end, draft.end + 110, "place")), None)
    if not found or not who or who.role not in WHOSE or not place:
        return False
    if place.span.start != found.end() or not 0 <= draft.end - who.span.end < _CLOSE:
        return False
    unnamed = not who.value[0].isupper()
    if unnamed or (found["way"] in {"in", "at", "near"} and not found["aside"]):
        goal = "to" if who.role in _GETS else "from" if unnamed and who.role == "supplier" else ""
        if goal and goal not in draft.roles:
            draft.add(goal, place)
    draft.end = place.span.end
    return True


_CLOSE = 4


def _through(page: Page, _mentions: Mentions, draft: Draft) -> bool:
    """Take in whose territory the goods pass: that will pass through your territory."""
    found = _THROUGH.match(page.text, draft.end)
    if found:
        draft.tell("via", found, "via")
        draft.end = found.end()
    return found is not None


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


_STEPS = (
    _composed,
    _made,
    _between_two,
    handled,
    _seated,
    _following,
    _coordinated,
    priced,
    _aboard,
    _borne,
    _by_air,
    _routed,
    _through,
    _onward,
    planned,
    passed_on,
    _dated,
    held,
    _listed,
)
