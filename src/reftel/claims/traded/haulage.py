"""Goods on their way: bound for somebody, passed on, carried, left, held up, awaited."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from reftel.claims.named.names import squeezed
from reftel.claims.shipping.drafts import Draft
from reftel.claims.text.passages import Layout, own_words
from reftel.claims.traded.ends import SOMEBODY, named_at, role_of, take_end
from reftel.claims.traded.routes import extend
from reftel.claims.traded.seizures import BORDER, take_stop
from reftel.claims.traded.trades import GET, done_by
from reftel.source import Span

if TYPE_CHECKING:
    from reftel.claims.claim import Claim
    from reftel.claims.text.page import Mentions, Page

_WERE = (
    r"(?:(?:that|which|was|were|is|are|be|been|being|have|has|had|will|would|may|might|could|to|then|later|also|due|expected|scheduled|set|supposed|meant|likely|most|probably|soon|already"
    r"|subsequently|reportedly|eventually|allegedly|secretly|illegally|recently|ultimately|never|first|next)\s+)*"
)
"""What may stand between goods and a verb in the passive."""
ONWARD = (
    r"(?:\s+(?:first|legally|illegally|secretly|subsequently|recently|initially|on|over|back|onward|onwards|directly|overland|north|south|east|west|in\s+bond|in\s+transit"
    r"|along))?"
)
_PASSED = re.compile(
    rf"(?:\.(?=\s[a-z]))?\s*,?\s+{_WERE}(?P<verb>transferred|provided|sold|supplied|shipped|delivered|exported"
    r"|retransferred|re-exported|reexported|resold|re-sold|diverted|passed|forwarded|handed|given|sent|returned|leased"
    rf"|donated|smuggled|tendered|released|repatriated|turned\s+(?:over|back)){ONWARD}\s+"
    r"(?:(?:in|on)\s+(?:[A-Z]\w+|early|late|mid)(?:[\s-][\w,]+){0,2}?\s+)?(?P<by>(?:by|through|via)\s+)?",
    re.IGNORECASE,
)
_DONE = re.compile(r"\b(?:was|were|been)\b")
"""Words of goods that have gone, and not of goods that might."""
_TOLD = re.compile(r"\b(?:was|were|been|be)\b")
_BY_TO = re.compile(
    r"(?:(?!\b(?:can|could|was|were|is|are|has|had|have|may|might|would|will|that|which"
    r"|from|through|via|air|sea|road|rail|land|truck|ship|dhow|train)\b)[^;,]){0,60}?\bto\s+(?:the\s+)?"
)
_TO = re.compile(r"to\s+(?:the\s+)?")
_DIVERTED = re.compile(
    r"\s+(?:is|are|was|were|has\s+been|have\s+been|could\s+be|may\s+be|might\s+be"
    r"|would\s+be)\s+(?:being\s+)?(?P<verb>used\s+against|retransferred|diverted|re-exported"
    r"|resold|passed)\b(?:[^.;]|\.(?=\w)|(?-i:(?<=[A-Z]))\.){0,200}?(?=(?-i:(?<![A-Z]))[.;]|,\s+where"
    r"|,\s+which|$)",
    re.IGNORECASE,
)
_BOUND = re.compile(
    r"(?:\s*,?\s+(?:ready\s+|prepared\s+)?for\s+(?:onward\s+|eventual\s+|later\s+|final\s+)?(?:delivery|shipment|(?:re-?)?export|transfer)\s+to"
    r"|(?:\s*,?\s+|[^.;:,]{1,80}?\s)(?P<verb>(?:destined|bound|intended|headed|meant)\s+for"
    r"(?:\s+(?:delivery|shipment|transfer|export|sale|use)\s+(?:to|by|in))?|en\s+route\s+to"
    r"|on\s+(?:its|their)\s+way\s+to|(?:entered|(?:gone|went|come|came|put|taken)\s+into)\s+service\s+with|(?:consigned|addressed|invoiced)\s+to|(?:may|might|could|would|will)\s+be\s+(?:diverted"
    r"|re-?transferred|re-?exported)\s+to))\s+(?:the\s+)?",
    re.IGNORECASE,
)
_HALTED = re.compile(
    r"\s*,?\s+(?:that\s+|which\s+)?(?:(?:has|have|had|was|were|been)\s+)*(?P<verb>stopped|seized"
    r"|intercepted|interdicted|detained|halted|blocked|confiscated)"
    r"(?:\s+on\s+(?:its|their)\s+way|\s+en\s+route)?(?=\s+(?:from|to|at|in|by)\b)",
    re.IGNORECASE,
)
_BOUGHT = re.compile(
    rf"(?:/\w+)?\s*,?\s+(?:(?:that|which)\s+)?(?:(?:was|were|had|have|has|been)\s+)*(?P<verb>{GET})"
    r"(?=\s+(?:by|from)\b)",
    re.IGNORECASE,
)
_CARRIED = re.compile(
    r"\s*,?\s+(?:(?:that|which|to|was|were|is|are|be|been|being|would|will|had|has|have|booked"
    r"|most|likely|probably|possibly|apparently|presumably|soon|never|not|due|expected|set|supposed|meant|scheduled|already|reportedly|recently|subsequently|then|later|allegedly|may|might|could)\s+)*(?P<verb>transported|shipped"
    r"|loaded|carried|transferred|exported|moved|sent|flown|trucked|smuggled|trans-?shipped|re-?exported|diverted"
    r"|repatriated|relocated|(?:removed|evacuated)(?=\s+from\b)|airlifted|air-?freighted|freighted|hand-?carried|driven|couriered|hauled|ferried|overcarried|landed|travell?ed|forwarded|off-?loaded|released|booked|unloaded|imported|delivered|handed|returned|resold|went|came|comes?|coming|flow(?:s|ed|ing)|brought(?:\s+in)?)"
    rf"{ONWARD}(?=\s+(?:on|onto|aboard|via|from|to|through|into|by|in|at|out|across|past|over|as\s+early\s+as|before|after|next|last"
    r"|this|early|late)\b)",
    re.IGNORECASE,
)
_LIES = re.compile(
    r"\s*,?\s+(?:(?:which|that|is|are|was|were|has|have|been|now|still|currently)\s+)*(?P<verb>awaiting\s+\w+|sits?|sitting|lies?|lying|warehoused|stuck|impounded|(?:(?<=was\s)|(?<=were\s)|(?<=is\s)|(?<=are\s)|(?<=been\s))held)(?=\s+(?:in|at)\b)"
)
_SALES = re.compile(
    r"(?:\s\([^()\n]{2,30}\))?\s+(?P<noun>sales?|shipments?|(?:re-?)?exports?|deliver(?:y|ies)"
    r"|(?:re-?)?transfers?)(?=\s+(?:to|from)\b)"
)
_LEAVING = re.compile(
    r"\s+(?:(?:which|that|has|have|had|also|will|would|could|may|might|should|most|likely|probably|possibly|soon|never|not|already|since|is|was|are|were|expected|scheduled|due|to|reportedly|then)\s+)*"
    r"(?P<verb>left|leave|depart(?:ed)?(?:\s+from)?|arrived?\s+(?:at|in)|reach(?:ed)?|enter(?:ed)?|crossed(?:\s+(?:at|through))?|passed(?:\s+through)?|transited|(?:(?<=due\s)|(?<=expected\s)|(?<=awaited\s))(?:at|in))\s+(?:the\s+)?(?:[Pp]ort\s+of\s+|(?:an?\s+|its\s+)?(?:[\w-]+\s+){0,3}?(?:plant|factory|works|yard|warehouse|depot|terminal|base)\s+(?:at|in|near)\s+)?",
    re.IGNORECASE,
)
ITSELF = (
    "shipment",
    "shipments",
    "consignment",
    "consignments",
    "cargo",
    "container",
    "containers",
)
"""Words for what moves that name no goods."""
_ASIDE = re.compile(
    r"\s+(?:bought|purchased|ordered|acquired|obtained)\s+(?:in|from|by)\s+[^.;,]{2,40}?(?=\s+(?:was|were|is|are|had|has|will)\b)|"
    r"\s+(?:worth|valued\s+at)\s+[^.;]{2,30}?(?=\s+(?:was|were|is|are|had|has|been|shipped|sold|exported|delivered|sent|transferred|supplied|destined|bound)\b)|"
    r"\s+(?:made|manufactured|produced|built)\s+(?:in|by)\s+[^.;,]{2,40}?\s+and(?=\s)|(?:,\s[^.;,()]{3,60}?,|\s\([^()]{2,50}\))(?=\s)"
)
ENDS = frozenset(
    {"from", "to", "via", "supplier", "recipient", "at_port", "held_at", "end_user", "intermediary"}
)


def _passing(page: Page, item: Claim) -> re.Match[str] | None:
    """Return how goods are said to be given, right behind them or past an aside in commas."""
    aside = page.text.startswith(",", item.span.end)
    near = _PASSED.match(page.text, item.span.end)
    return near or (_PASSED.match(page.text, _after(page, item)) if aside else None)


def passed(page: Page, mentions: Mentions, item: Claim) -> Draft | None:
    """Take goods provided to somebody, and what is said to become of them there."""
    found = _passing(page, item)
    giver = named_at(page, mentions, found.end()) if found and found["by"] else None
    begin = giver.span.end if giver else found.end() if found else 0
    to = (_BY_TO if found and found["by"] else _TO).match(page.text, begin)
    if not found or not to:
        return None
    goal = named_at(page, mentions, to.end())
    who = None if goal else SOMEBODY.match(page.text, to.end())
    if not goal and not who:
        return None
    draft = Draft(item.span.start, goal.span.end if goal else to.end(), "transfer")
    if goal:
        draft.add(role_of("to", goal), goal)
    elif who:
        draft.tell("recipient", who, "who")
        draft.end = who.end()
    if giver and "by" in found["by"].lower():
        draft.add("supplier", giver)
    if after := _DIVERTED.match(page.text, draft.end):
        draft.end = after.end()
        draft.event = "retransfer" if "retransfer" in after["verb"].lower() else "diversion"
        draft.facts["asserted"] = "could" not in after[0].lower()[:12]
        _passed_on(page, mentions, draft, after)
    elif item.rule != "goods" or _TOLD.search(found[0]):
        extend(page, mentions, draft)
    return _gone(draft) if _DONE.search(found[0]) else draft


def _gone(draft: Draft) -> Draft:
    """Note that goods have gone, which is enough to tell of those in plain words."""
    draft.facts["gone"] = True
    return draft


def moved(page: Page, mentions: Mentions, item: Claim) -> Draft | None:
    """Take goods that are bound for a place, were stopped, bought or carried on a ship."""
    after = _after(page, item)
    for pattern in (_SALES, _BOUND, _HALTED, _BOUGHT, _LIES, _CARRIED):
        found = pattern.match(page.text, item.span.end) or pattern.match(page.text, after)
        if not found or (pattern is _SALES and item.attribute("generic")):
            continue
        event = "procurement" if pattern is _BOUGHT else "shipment"
        draft = Draft(item.span.start, found.start() if pattern is _LIES else found.end(), event)
        if pattern is _BOUND:
            return _bound(page, mentions, draft)
        if pattern is _HALTED:
            _stopper(page, draft)
        extend(page, mentions, draft)
        _where(page, draft, found)
        if pattern is _BOUGHT:
            done_by(page, draft, "recipient")
        elif pattern is _CARRIED and found["verb"].lower().startswith(_HAULED):
            done_by(page, draft, "carrier")
        if _placed(draft, lies=pattern is _LIES):
            done = "vessel" in draft.roles and _DONE.search(found[0])
            return _gone(draft) if done else draft
    return _left(page, mentions, item)


def _placed(draft: Draft, *, lies: bool) -> bool:
    """Say whether an end of the way is told; goods that lie in a land at large are its stock."""
    if lies and all(len(one.value) == len("IR") for one in draft.slots):
        return False
    return bool(draft.roles & (ENDS | {"vessel", "when", "stopped_by"}))


_BY_OFFICERS = re.compile(
    r"\s+by\s+(?P<who>(?:the\s+)?(?:[A-Z]\w+\s+){0,2}(?:customs|police|authorities|border\s+guards|coast\s+guard|navy"
    r"|inspectors|officials|officers|troops|soldiers)(?:\s+(?:officers|officials|inspectors|authorities))?)\b"
)


def _stopper(page: Page, draft: Draft) -> None:
    """Take who stopped the goods where no name tells it: seized by customs at Mersin."""
    if found := _BY_OFFICERS.match(page.text, draft.end):
        draft.tell("stopped_by", found, "who")
        draft.end = found.end()


_SOMEWHERE = re.compile(
    r"\s+(?:at|near)\s+(?:the\s+)?(?P<at>[A-Z][a-z][\w-]+(?:\s[A-Z][a-z][\w-]+)?)(?:\s+(?:border|crossing|checkpoint))*"
)


def _where(page: Page, draft: Draft, halted: re.Match[str]) -> None:
    """Take where goods were stopped, a crossing or a town that no table knows."""
    stopped = halted.re is _HALTED and not draft.slots
    if stopped and (found := _SOMEWHERE.match(page.text, draft.end)):
        draft.tell("at_port", found, "at")
        draft.end = found.end()


_CONSIGNED = ("consigned to", "consigned to the", "addressed to", "addressed to the")
_HAULED = (
    "flown", "transported", "carried", "trucked", "airlifted", "moved", "air", "freight", "hand",
    "courier", "haul", "ferr",
)  # fmt: skip
"""Verbs of him who flies or trucks the goods: flown to Kenya by Alder Air."""


def _after(page: Page, item: Claim) -> int:
    """Return where goods are spoken of further, past what is said of them aside."""
    aside = _ASIDE.match(page.text, item.span.end)
    return aside.end() if aside else item.span.end


def _left(page: Page, mentions: Mentions, item: Claim) -> Draft | None:
    """Take goods that left one place or arrived at another."""
    found = _LEAVING.match(page.text, _after(page, item))
    claim = named_at(page, mentions, found.end()) if found else None
    if not found or not claim or claim.kind != "place":
        return None
    if found["verb"][0].lower() in "ecp" and item.value.lower().endswith(_ROLLING):
        return None
    draft = Draft(item.span.start, claim.span.end, "shipment")
    draft.add(_END_OF.get(found["verb"][0].lower(), "to"), claim)
    extend(page, mentions, draft)
    if not draft.first("to"):
        draft.slots = [replace(one, role="to") if one.role == "end_user" else one
                       for one in draft.slots]  # fmt: skip
    return draft


_ROLLING = ("tanks", "vehicles", "trucks", "aircraft", "helicopters", "ships", "planes", "jets")
"""Goods that enter a land and cross a border by themselves, with soldiers in them."""
_END_OF = {"l": "from", "d": "from", "c": "via", "p": "via", "t": "via"}
"""What a place is to goods by the first letter of the verb: left, departed; crossed, passed."""


def _bound(page: Page, mentions: Mentions, draft: Draft) -> Draft | None:
    goal = named_at(page, mentions, draft.end)
    if goal is None:
        return draft if take_end(page, mentions, draft, "to", draft.end) else None
    consigned = squeezed(page.lower[draft.start : draft.end]).endswith(_CONSIGNED)
    draft.add("to" if goal.kind == "place" else "consignee" if consigned else "recipient", goal)
    draft.end = goal.span.end
    extend(page, mentions, draft)
    return draft


def seized(page: Page, mentions: Mentions, item: Claim) -> Draft | None:
    """Take goods that customs or others seize or find on their way."""
    sentence = page.once(Layout).sentence(item.span.start)
    draft = Draft(item.span.start, item.span.end, "seizure")
    if not take_stop(page, mentions, draft, weak=True):
        return None
    extend(page, mentions, draft)
    roles = draft.roles
    border = "stopped_by" in roles and BORDER.search(page.text, *sentence)
    return draft if border or roles & ENDS else None


def awaited(page: Page, mentions: Mentions, item: Claim) -> Draft | None:
    """Take a shipment of which only its day is told: the shipment is planned for May 4."""
    if item.rule != "goods" or not item.value.lower().endswith(ITSELF[:2]):
        return None
    draft = Draft(*item.span, "shipment")
    extend(page, mentions, draft)
    if not {"when", "status"} <= draft.roles:
        return None
    layout = page.once(Layout)
    words = own_words(layout, layout.opened(layout.sentence(item.span.start)))
    draft.start, draft.end = words
    draft.facts["awaited"] = True
    return draft


def _passed_on(page: Page, mentions: Mentions, draft: Draft, after: re.Match[str]) -> None:
    """Fill on whom goods are used, or who passes them on and to whom: it came through him."""
    found = _ONTO.search(after[0])
    used = found is not None and found["how"].lower() == "against"
    if not used:
        draft.slots = [
            replace(one, role="via") if one.role in _TAKEN else one for one in draft.slots
        ]
    by = draft.facts["asserted"] and _BY.search(page.text, after.end("verb"), after.end())
    if by and (giver := named_at(page, mentions, by.end())):
        draft.add("supplier", giver)
    if found:
        start = after.start() + found.start("who")
        role = "used_against" if used else "recipient"
        draft.put(role, " ".join(found["who"].split()), Span(start, after.end()))


_TAKEN = frozenset({"to", "recipient"})
_BY = re.compile(r"\bby\s+(?:the\s+)?")
_ONTO = re.compile(r"\b(?P<how>to|against)\s+(?P<who>.+)$", re.DOTALL | re.IGNORECASE)
