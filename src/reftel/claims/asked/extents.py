"""Where what is asked ends, and where the same one begins to ask for a second thing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.asked.who import of_noun

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.asked.triggers import Trigger
    from reftel.claims.spoken.scene import Scene
    from reftel.source import Span

_SLUG = (
    r"(?:please\s+)?slug\s+"
    r"(?:any\b|all\b|your\b|repl|respon|report|answers|them\b|it\b|for\b|(?-i:[A-Z]{2,5}\b))"
)
_SECOND = re.compile(
    rf"(?P<comma>,?)\s+and\s+(?:also\s+|again\s+|[a-z]+ly\s+)?(?=(?P<slug>{_SLUG})|include\s+(?-i:[A-Z]{{2,5}}\b)"
    r"|(?:requests|asks|recommends|suggests|seeks|proposes)\s+(?!to\b)\w"
    r"|(?P<ours>(?:request|ask|recommend|suggest|propose)\s+that\b)"
    r"|(?:we\s+)?(?:would|should)\s+(?:also\s+)?(?:appreciate|welcome|be\s+(?:grateful"
    r"|glad\s+(?:of|to\s+(?:know|have|learn|hear|receive|see))))\b"
    r"|(?P<should>should)\s+(?!be\b)[a-z]|(?:urging|requesting|encouraging|asking)\s+\w"
    r"|(?P<told>(?:urged|asked|requested|encouraged)\s+(?:(?:that|us|him|her|them|the)\b|(?-i:[A-Z]))"
    r"|(?:recommended|proposed|suggested)\s+that\b))",
    re.IGNORECASE,
)
"""Words behind which the same one asks for a second thing."""
_CONTACT = re.compile(
    r"\bplease\s+(?:contact|address|direct|report|provide|respond|reply|send|advise)\b",
    re.IGNORECASE,
)
_SHORT, _LONG, _VERB = 14, 40, 14
"""Letters of the shortest request before a clause that tells something else; of one whose verb is
parted from its words, `requested, if possible, …`; and of a verb."""
_DID = r"(?:[a-z]+ed|said|told|would|had|was|were|thought|gave|took|saw|felt|did|could|made)\b"
_ASIDE = re.compile(
    rf"[,;]\s*(?=(?:he|she|they)\s+(?:also\s+|then\s+)?{_DID})"
    r"|,\s*(?=(?:the|who|which|while|as|though|although)\b|but\s+(?!also\s+(?!emphasi|said|noted|warned|stress)|should|must|rather|instead|not\b|only\b|to\s)"
    r"|and\s+(?:he|she|it|they|that|the|we|\w+ed|said|told)\b"
    rf"|and\s+[A-Z][\w.-]+(?:\s+[A-Z][\w.-]+){{0,3}}\s+(?:[a-z]+ly\s+)?{_DID}"
    r"|(?:noting|adding|saying|stating|telling|arguing|stressing|explaining|emphasizing|claiming"
    r"|observing|pointing\s+out)\b"
    r"|[A-Z])|\s+and\s+(?=(?:will|would)\s+(?:not\s+)?[a-z]|(?:he\s+|she\s+)?said\b)"
    rf"|\s+and\s+(?=[A-Z][\w.-]+\s+(?:[a-z]+ly\s+)?(?:agreed|promised|replied|responded|said)\b)"
    r"|\s+but\s+(?=(?:we|he|she|they|it|made|said|no|none|did|was|were|has|have)\b)"
    rf"|\s+--\s*(?=[A-Z]\w+\s+{_DID})"
)
_DEED = re.compile(
    rf"(?:and\s+|but\s+)?(?:he|she|they|[A-Z][\w.-]+(?:\s+[A-Z][\w.-]+){{0,3}})\s+(?:also\s+|then\s+|[a-z]+ly\s+)?{_DID}"
)
"""Somebody and what he did then, which is no part of what is asked."""
_OF_NOUN = re.compile(
    r"\s+(?=(?:was|were|has\s+been|have\s+been|had\s+been|will|would|fell|merits?|remains?|came|went|met\s+with)\s)"
)
"""Words behind a request told of by a noun that tell what became of it."""
_ASKED_WHICH = re.compile(r"\b(?:which|who|that|whether|if|what|how|there|where)\b")
_NAME = r"[A-Z][\w.&/'-]*(?:\s+[A-Z][\w.&/'-]*){0,3}"
_GOES = r"(?!(?:he|she|it|they|that|the|we|\w+ed|said|told|would|will)\b)"
_NAMES = re.compile(rf"(?:,\s+{_NAME})+,?\s+and\s+{_GOES}")
"""The rest of a row of names: `the Wassenaar, NSG, MTCR and Australia Group lists`."""
_INSIDE = 110
"""Letters of an inserted phrase and the word before it."""
_UNSAID = re.compile(r"\b(?:whether|that|if|to(?:\s+[a-z]+)?)(?:,[^,;.]{3,80})?$")
"""Words behind which that is still to come for which is asked: `to provide, before May 3, …`."""
_APPOSED = re.compile(
    rf",\s[^,;.]*(?:(?<=\b[DM][rs])\.[^,;.]*)?,\s+(?:to\s+[a-z]|and\s+{_GOES}[a-z])"
)
"""A name in apposition behind which the order goes on: `the owner, Mr. X, and share a copy`."""


def told_end(text: str, trigger: Trigger, start: int, end: int) -> int:
    """Return where a request that is told of ends, before what else its sentence tells."""
    return _before_fate(text, trigger, start, _before_aside(text, start, end))


def parts(scene: Scene, trigger: Trigger, span: Span) -> Iterator[Span]:
    """Yield what is asked for, parted where the same one asks for another thing."""
    text, start = scene.layout.text, span.start
    contact = _CONTACT.match(text, *span)
    for second in _SECOND.finditer(text, start + _SHORT, span.end):
        joined = second["comma"] or " should " in text[start : second.start()]
        if (second["slug"] and not (second["comma"] or contact)) or (
            (second["ours"] and trigger.by != "post")
            or (second["should"] and not joined)
            or (second["told"] and trigger.by != "report")
        ):
            continue
        yield scene.layout.trim(start, second.start())
        start = second.end()
    yield scene.layout.trim(start, span.end)


def _before_aside(text: str, start: int, end: int) -> int:
    """Return where a clause begins that tells something else; one in brackets is no such."""
    parted, held = text.find(",", start, start + _VERB) > 0, start
    for aside in _ASIDE.finditer(text, start + (_LONG if parted else _SHORT), end):
        before = text[start : aside.start()]
        within = aside.start() < held or before.count("(") > before.count(")")
        if not within and _DEED.match(text, aside.end(), end):
            return aside.start()
        if not within and not (more := _goes_on(text, start, aside.start(), end)):
            return aside.start()
        held = held if within else more
    return end


def _before_fate(text: str, trigger: Trigger, start: int, end: int) -> int:
    """Return where words begin that tell what became of a request which a noun tells of."""
    fate = (
        _OF_NOUN.search(text, start + _SHORT, end) if of_noun(f"request/{trigger.rule}") else None
    )
    within = fate and _ASKED_WHICH.search(text, start, fate.start())
    return fate.start() if fate and not within else end


def _goes_on(text: str, start: int, at: int, end: int) -> int:
    """Return where words in commas end behind which what is asked for goes on; 0 where none do."""
    if text[text.rfind(" ", start, at) + 1].isupper() and (row := _NAMES.match(text, at, end)):
        return row.end()
    if unsaid := _UNSAID.search(text, max(start, at - _INSIDE), at):
        return unsaid.end() + 1
    apposed = _APPOSED.match(text, at, end)
    return apposed.end() if apposed else 0
