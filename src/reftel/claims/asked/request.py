"""A request as a claim: by whom, of whom, by when, and where the points for it stand."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from reftel.claims.asked.dues import dues
from reftel.claims.asked.headed import headed
from reftel.claims.asked.who import asker, of_noun, owner, passive, subject_of_passive
from reftel.claims.asked.whom import whom
from reftel.claims.claim import Slot
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.asked.triggers import Trigger
    from reftel.claims.claim import Claim
    from reftel.claims.dated.deadlines import Due
    from reftel.claims.spoken.scene import Scene

_POINTS = re.compile(
    r"\b(?:points?|non-?\s?paper|demarche|message|text|language)\b.{0,60}?\b(?:in|at|of|from)\s+para(?:graph)?s?\.?\s*"
    r"(\d{1,2})(?:\s*(?:-|through|to|and)\s*(\d{1,2}))?",
    re.IGNORECASE,
)
_OF = re.compile(
    r"\b((?:(?i:action|info(?:rmation)?)\s+)?(?i:embass(?:y|ies)|posts?|missions?|addressees?"
    r"|consulates?(?:\s+general)?)|USUN|UNVIE|USNATO|USEU|USOSCE"
    r"|Ambassador|Charge)((?:\s+(?:The\s+)?[A-Z][a-z]+){0,3})"
    r"(?P<also>(?:,\s+(?:[A-Z][a-z]+\s?){1,3}(?<=\w)(?=,|\s+and\b)){0,12},?\s+and\s+(?:[A-Z][a-z]+\b\s?){1,3}(?<=\w))?"
)
_PAPERS = re.compile(
    r"(?:the\s+)?\b(?:talking\s+)?(?:points|non-?paper|message|text)\s+"
    r"(?:below|above|attached|that\s+follow|in\s+ref(?:tel)?(?:\s+[A-Z])?)\b"
    r"|\b(?:following|attached|enclosed|ref(?:tel)?(?:\s+[A-Z])?)\s+"
    r"(?:talking\s+)?(?:points|non-?paper|message|letter|aide[- ]memoire)\b",
    re.IGNORECASE,
)
"""What is to be said or left, where no paragraph is named in which it stands."""
_OURSELVES = re.compile(
    r"(?:the\s+)?(Posts?|Embassy(?:\s+[A-Z]\w+)?|Mission|Consulate(?:\s+General)?|AIT|USUN|UNVIE|USNATO|United\s+States"
    r"|U\.S\.(?:\s+[Gg]overnment)?|USG|Washington|[Mm]y\s+government)\s+(?:[a-z]+ly\s+|also\s+|therefore\s+|again\s+|would\s+|hereby\s+)*"
    r"(?:request|ask|urge|call|appreciate|welcome|seek|recommend|suggest|propose|await|encourage|need|hope|look|want|renew|repeat)",
    re.IGNORECASE,
)
"""Ours named as those who ask, where the words begin with them."""
_OF_WASHINGTON = re.compile(
    r"(?:[Tt]he\s+)?(?P<by>Department|Washington(?:\s+agencies)?|[A-Z]{1,5}/[A-Z]{2,5}(?:/[A-Z]+)*)\s+(?:also\s+|hereby\s+|therefore\s+|further\s+)?"
    r"(?:request|ask|instruct|direct|urge|(?<=Washington\s)(?:would|hope|want|is|has)|(?<=agencies\s)would)"
)
"""Those of Washington with whom the words of an order begin."""
_ISSUES = re.compile(
    r"(?:[Tt]he\s+)?(?:Department|Washington|Secretary|State\b|[A-Z]{1,5}/[A-Z]|Office\b|Bureau\b|Under\s+Secretary)"
)
"""Those of Washington who give an order by name."""
_CALLED = re.compile(
    r"\b(?i:embass(?:y|ies)|consulates?(?:\s+general)?|missions?|action\s+(?:posts?|addressees))\b[^.;:]{0,80},\s+$"
)
"""Posts called upon before an order: `Embassy Oslo, please pass this on`."""
_NAME = re.compile(r"[A-Z][a-z]+(?:\s+[A-Z][a-z]+){0,2}")
_BESIDE = re.compile(r"\b(?:with|from|by|other)\s+(?:the\s+)?(?:[\w']+\s+){0,4}$")
"""What stands before posts that are not asked: `coordinate with the British embassy`."""
_ROUTING = re.compile(
    r"\bplease\s+(?:slug|contact|begin|address|direct|include)\b|\bbegin\s+(?:all|any|your)\b"
    r"|\bquestions?\b.{0,60}\bbe\s+(?:directed|addressed|referred)\b",
    re.IGNORECASE,
)
SLUG = re.compile(
    r"\bslug\s+(?:any\s+|all\s+|your\s+)?"
    r"(?:reporting|responses?|replies|reports|reply|answers|cables?|messages|traffic|them|it"
    r"|(?:for\s+)?(?-i:[A-Z]{1,5}))\b",
    re.IGNORECASE,
)
"""Words that order under which offices to report."""
_TELL = re.compile(
    r"\bcable\s+(?:it|them|any|the|its|their|results|replies|answers|a)\b"
    r"|\b(?:report|reply|respond)\b(?!'s\b|\s+to\s+(?:the\s+)?(?:minist|mfa|host|officials))"
    r"|\b(?:advise|inform|notify)\s+(?:(?:the\s+)?(?:department|dept|washington|state|pm/|isn)|us\b"
    r"|if\b|whether\b|when\b|of\b|soonest|by\b|(?-i:[A-Z]{2,5}(?:/[A-Z]+)*)\b)"
    r"|\bplease\s+advise\b|\bkeep\s+(?:the\s+)?(?:department|washington|us)\b"
    r"|\b(?:requests?|appreciates?|welcomes?)\s+(?:an?\s+|any\s+|your\s+|early\s+|prompt\s+)*(?:response|reply|report)",
    re.IGNORECASE,
)
"""Words of an order to tell Washington, not a host."""
_POST = re.compile(
    r"[^.;]{0,50}?\b(?:posts?|embass(?:y|ies)|missions?|addressees|you(?!r\s+government))\b",
    re.IGNORECASE,
)
"""Words of an order that tell that a post is asked, not a host."""
_VERBATIM = re.compile(r"\bverbatim\b", re.IGNORECASE)
_OF_REPLIES = {
    "reply-due": "reporting",
    "reply-should": "reporting",
    "can-they": "question",
}
_SOFT = {
    "hope-you", "would-appreciate", "we-would-appreciate", "hearing-results",
    "would-be-appreciated", "would-appreciate-it",
}  # fmt: skip
_REFUSED = re.compile(
    r"\b(?:should|must|shall|do|may|are|is\s+\w+|are\s+\w+)\s+not\s+(?:to\s+)?(?!be\s+able)\w",
    re.IGNORECASE,
)
"""Words that ask to leave a thing undone."""
_WITHIN = re.compile(r"\b(?:can|could|might|may|would|will|which|who|not|had|has|have)\s+$")
"""Words of a clause within what is asked, before the word that says how soon."""
_SHORT = 12
"""Letters of the longest of these."""
ORDERS = frozenset({"reporting", "routing", "instruction"})
"""Types of what Washington orders a post to do."""


def claimed(scene: Scene, trigger: Trigger, span: Span) -> Claim:
    """Return the claim of a request whose words and way of asking are known."""
    words = scene.layout.words(span)
    trigger = _meant(scene, trigger, span, words)
    attributes: dict[str, str | bool] = {"by": _asker(trigger), "type": _type(trigger, words)}
    slots = [Slot("ask", words, span), *_particulars(scene, trigger, span)]
    if trigger.rule in _SOFT:
        attributes["soft"] = True
    if _REFUSED.search(words):
        attributes["negative"] = True
    if scene.is_point(span.start):
        attributes["via"] = "talking point"
    return scene.page.claim(
        "request", span, words, f"request/{trigger.rule}", slots=slots, attributes=attributes
    )


def _meant(scene: Scene, trigger: Trigger, span: Span, words: str) -> Trigger:
    """Return a way of asking as one of the Department where it asks a post: `we ask that you`."""
    ours = trigger.by == "points" and scene.instructs and not scene.is_point(span.start)
    return replace(trigger, by="department") if ours and _POST.match(words) else trigger


def _particulars(scene: Scene, trigger: Trigger, span: Span) -> Iterator[Slot]:
    """Yield where the points stand, who asks whom, and by when."""
    if found := _POINTS.search(scene.layout.text, *span):
        yield Slot("points", _range(found), Span(found.start(), found.end()))
    elif trigger.by == "department" and (papers := _PAPERS.search(scene.layout.text, *span)):
        yield scene.slot("points", Span(*papers.span()))
    yield from _parties(scene, trigger, span)
    days = dues(scene, span)
    hurried = (due for due in days if _hurries(scene, due))
    due = next((due for due in days if due.at), None) or next(hurried, None)
    if due:
        value = due.at.date().isoformat() if due.at else due.vague
        yield Slot("due", value, Span(*due.place))


def _hurries(scene: Scene, due: Due) -> bool:
    """Say whether a thing is asked at once: not one that `can immediately` be had of it."""
    start = due.place[0]
    told = _WITHIN.search(scene.layout.text, max(0, start - _SHORT), start)
    return due.vague in {"immediately", "soonest"} and not told


def _parties(scene: Scene, trigger: Trigger, span: Span) -> Iterator[Slot]:
    if trigger.by == "department":
        office = asker(scene, span)
        own = _OF_WASHINGTON.match(scene.layout.text, *span)
        if office and _ISSUES.match(office.value):
            yield office
        elif own:
            yield scene.slot("by", Span(*own.span("by")))
        yield from _posts(scene, span)
        return
    if trigger.by == "report" and passive(scene, span):
        told = (asker(scene, span), subject_of_passive(scene, span))
        yield from (slot for slot in told if slot)
        return
    if trigger.by == "report":
        noun = of_noun(f"request/{trigger.rule}")
        one = owner(scene, span) if noun else asker(scene, span)
        yield from [one] if one else []
    if trigger.by in {"post", "points"} and (ours := _OURSELVES.match(scene.layout.text, *span)):
        yield scene.slot("by", Span(*ours.span(1)))
    if trigger.by in {"report", "points", "objective"}:
        yield from whom(scene, span)


def _posts(scene: Scene, span: Span) -> Iterator[Slot]:
    """Yield the posts that an order names, each for itself: `Embassies Oslo, Riga and Bern`."""
    floor = scene.layout.opened(scene.layout.sentence(span.start)).start
    called = _CALLED.fullmatch(scene.layout.text, floor, span.start)
    found = _OF.search(scene.layout.text, called.start() if called else span.start, span.end)
    if found is None or _BESIDE.search(scene.layout.text, span.start, found.start()):
        return
    if not found[2].strip() and (above := headed(scene, span.start)):
        yield from above
    elif not found[2].strip() or found["also"] is None:
        yield Slot("to", (found[2] or found[1]).strip(), Span(found.start(), found.end()))
    else:
        for name in _NAME.finditer(scene.layout.text, found.start(2), found.end()):
            yield Slot("to", name[0], Span(*name.span()))


def _range(found: re.Match[str]) -> str:
    first, last = int(found[1]), int(found[2] or found[1])
    return ",".join(map(str, range(first, last + 1))) if first <= last < first + 40 else str(first)


def _asker(trigger: Trigger) -> str:
    return {
        "department": "department",
        "post": "post",
        "points": "our government",
        "objective": "our government",
    }.get(trigger.by, "")


def _type(trigger: Trigger, words: str) -> str:
    if trigger.rule == "points-must" and _VERBATIM.search(words):
        return "constraint"
    if SLUG.search(words) or _ROUTING.search(words):
        return "routing"
    if trigger.rule in _OF_REPLIES:
        return _OF_REPLIES[trigger.rule]
    if (
        trigger.by == "department"
        and _TELL.search(words[:60])
        and "deliver" not in words[:60].lower().split("report")[0]
    ):
        return "reporting"
    if trigger.by == "department":
        return "instruction"
    return {"post": "guidance"}.get(
        trigger.by, "host action" if trigger.by != "report" else "reported"
    )
