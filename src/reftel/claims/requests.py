"""Requests: who asks whom to do what, and by when."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from reftel.claims.claim import Slot
from reftel.claims.cues import cues
from reftel.claims.passages import own_words
from reftel.claims.sieves import Sieve
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.claim import Claim
    from reftel.claims.exchange import Scene


@dataclass(frozen=True, slots=True)
class Trigger:
    """One way in which a cable asks: its name, who asks so, and its words."""

    rule: str
    by: str
    pattern: re.Pattern[str]
    example: str


@cache
def triggers() -> tuple[Trigger, ...]:
    """Return the table of triggers in order of precedence."""
    text = files("reftel.claims").joinpath("tables/requests.tsv").read_text("utf-8")
    rows = [line.split("\t") for line in text.splitlines()[1:] if line]
    return tuple(
        Trigger(rule, by, re.compile(pattern, re.IGNORECASE), example)
        for rule, by, pattern, example, _source in rows
    )


_POINTS = re.compile(
    r"\b(?:points?|non-?\s?paper|demarche|message)\b.{0,60}?\b(?:in|at)\s+para(?:graph)?s?\.?\s*"
    r"(\d{1,2})(?:\s*(?:-|through|to|and)\s*(\d{1,2}))?",
    re.IGNORECASE,
)
_OF = re.compile(
    r"\b((?i:embass(?:y|ies)|posts?|missions?|addressees?"
    r"|consulates?))((?:\s+(?:The\s+)?[A-Z][a-z]+){0,3})"
)
_ROUTING = re.compile(
    r"\bplease\s+(?:slug|contact|begin|address|direct|include)\b|\bbegin\s+(?:all|any|your)\b"
    r"|\bquestions?\b.{0,60}\bbe\s+(?:directed|addressed|referred)\b",
    re.IGNORECASE,
)
_SLUG = re.compile(
    r"\bslug\s+(?:any\s+|all\s+|your\s+)?(?:reporting|responses?|replies|reports|reply|cables?|messages|traffic)\b",
    re.IGNORECASE,
)
_TELL = re.compile(r"\b(?:report|advise|inform|notify|reply|respond)\b", re.IGNORECASE)
_SOFT = {"hope-you", "would-appreciate", "we-would-appreciate", "hearing-results"}
_ASKING = re.compile(r"urge|request|ask", re.IGNORECASE)
_SECOND = re.compile(r"\s+and\s+(?=(?:please\s+)?slug\b)", re.IGNORECASE)
_VERBATIM = re.compile(r"\bverbatim\b", re.IGNORECASE)
_CONTACT = re.compile(r"\bplease\s+(?:contact|address|direct)\b", re.IGNORECASE)
_LET = re.compile(r"\blet\s+(?:him|her|them)\b")
_OURS = re.compile(
    r"\b(?:USG|U\.S\.|United\s+States|Washington|us|we|our|Ambassador|Charge|DCM|Embassy|[Pp]ost"
    r"|[A-Za-z-]+-?[Oo]ff|A/S|U/S|Department)\b"
)
_REFUSED = re.compile(
    r"\b(?:should|must|shall|do|may|are|is\s+\w+|are\s+\w+)\s+not\s+(?:to\s+)?(?!be\s+able)\w",
    re.IGNORECASE,
)
"""Words that ask to leave a thing undone."""
_BRACKET = re.compile(r"(?:begin|end)\b", re.IGNORECASE)


def requests(scene: Scene) -> Iterator[Claim]:
    """Yield one claim a sentence that asks, from the words that ask to the sentence's end."""
    asked: dict[int, int] = {}
    for position in cues(scene.layout)["ask"]:
        sentence = scene.layout.sentence(position)
        if asked.get(sentence.start, -1) >= position:
            continue
        found = _trigger(scene, sentence, position, asked)
        if found is None:
            continue
        trigger, start = found
        end = _end(scene, trigger, start, sentence.end)
        asked[sentence.start] = end - 1
        yield _claim(scene, trigger, scene.layout.trim(start, end))


def _end(scene: Scene, trigger: Trigger, start: int, end: int) -> int:
    end = _split(scene, start, end)
    return _before_aside(scene.layout.text, start, end) if trigger.by == "report" else end


def _before_aside(text: str, start: int, end: int) -> int:
    """Return where a clause begins that tells something else; one in brackets is no such."""
    parted = text.find(",", start, start + _VERB) > 0
    for aside in _ASIDE.finditer(text, start + (_LONG if parted else _SHORT), end):
        before = text[start : aside.start()]
        if before.count("(") <= before.count(")"):
            return aside.start()
    return end


@cache
def _triggers_of(beginning: str, askers: frozenset[str]) -> tuple[tuple[Trigger, ...], Sieve]:
    """Return the triggers of some askers whose words begin like a cue, in order of precedence."""
    stem = beginning.strip()
    found = tuple(
        one for one in triggers() if one.by in askers and stem in one.pattern.pattern.lower()
    )
    return found, Sieve([one.pattern for one in found])


def _askers(scene: Scene, position: int) -> frozenset[str]:
    """Return who may ask at a place: each way of asking belongs to some cables and parts."""
    in_points = scene.is_point(position)
    found = {"points"}
    if scene.from_department and not in_points:
        found.add("department")
    if scene.instructs or in_points:
        found.add("objective")
    if not scene.instructs:
        found.add("report")
    if not scene.from_department:
        found.add("post")
    return frozenset(found)


def _trigger(
    scene: Scene, sentence: Span, position: int, asked: dict[int, int]
) -> tuple[Trigger, int] | None:
    text = scene.layout.text
    floor = max(sentence.start, asked.get(sentence.start, -1) + 1)
    start = max(floor, position - 90)
    window_end = min(sentence.end, position + 120)
    stem = scene.layout.page.lower[position : position + 4]
    if stem == "slug" and _SLUG.match(text, position, window_end):
        return _by_name("please"), position
    fitting, sieve = _triggers_of(stem, _askers(scene, position))
    for at in sieve.fitting(scene.layout.page.lower[start:window_end]):
        trigger = fitting[at]
        for match in trigger.pattern.finditer(text, start, window_end):
            if match.start() <= position < match.end() and _admissible(scene, trigger, match):
                if trigger.rule == "would-appreciate":
                    return trigger, max(floor, scene.layout.opened(sentence).start)
                return trigger, match.start() + _lead(trigger, match[0])
    return None


def _lead(trigger: Trigger, words: str) -> int:
    if trigger.rule == "and-urge":
        return len(words) - len(words.split(None, 1)[1])
    return 0


def _by_name(rule: str) -> Trigger:
    return next(trigger for trigger in triggers() if trigger.rule == rule)


def _admissible(scene: Scene, trigger: Trigger, match: re.Match[str]) -> bool:
    if trigger.by == "points":
        asks = scene.instructs or scene.is_point(match.start())
        return asks or trigger.rule == "we-would-appreciate"
    if trigger.rule == "points-must":
        return not _BRACKET.match(match[0])
    if trigger.rule == "inquire":
        return _ordered(scene, match.start())
    if trigger.by == "objective":
        return not _goal(scene, match)
    if trigger.by == "report":
        return _concerns_us(scene, match)
    return True


def _ordered(scene: Scene, position: int) -> bool:
    """Say whether an order begins a sentence or bullet of an instruction, and is no objective."""
    if not scene.instructs or scene.is_objective(position):
        return False
    opened = scene.layout.opened(scene.layout.sentence(position))
    return own_words(scene.layout, opened).start == position


def _concerns_us(scene: Scene, match: re.Match[str]) -> bool:
    """Say whether a request told of is one that we make or hear, not one among others."""
    if _LET.search(match.string, match.start(), match.end() + 12):
        return False
    near = max(0, match.start() - 80), match.end() + 60
    return scene.deals or bool(_OURS.search(match.string, *near))


def _goal(scene: Scene, match: re.Match[str]) -> bool:
    """Say whether an objective only describes its own aim, and so is no request."""
    return scene.is_objective(match.start()) and not _ASKING.match(match[0])


def _split(scene: Scene, start: int, end: int) -> int:
    """Return where a sentence that asks to contact one and slug another is parted."""
    if not _CONTACT.match(scene.layout.text, start, end):
        return end
    found = _SECOND.search(scene.layout.text, start + 8, end)
    return found.start() if found else end


_SHORT, _LONG, _VERB = 20, 40, 14
"""Letters of the shortest request before a clause that tells something else; of one whose verb is
parted from its words, `requested, if possible, …`; and of a verb."""
_ASIDE = re.compile(
    r",\s*(?=(?:the|who|which|while|as)\b|and\s+(?:he|she|it|they|that|the|we|\w+ed|said|told)\b"
    r"|[A-Z])"
)


def _claim(scene: Scene, trigger: Trigger, span: Span) -> Claim:
    words = scene.layout.words(span)
    slots = [Slot("ask", words, span)]
    attributes: dict[str, str | bool] = {
        "by": _asker(trigger),
        "type": _type(trigger, words),
    }
    if found := _POINTS.search(scene.layout.text, *span):
        slots.append(Slot("points", _range(found), Span(found.start(), found.end())))
    if addressee := _addressee(scene, span, trigger):
        slots.append(addressee)
    if trigger.rule in _SOFT:
        attributes["soft"] = True
    if _REFUSED.search(words):
        attributes["negative"] = True
    if scene.is_point(span.start):
        attributes["via"] = "talking point"
    return scene.page.claim(
        "request", span, words, f"request/{trigger.rule}", slots=slots, attributes=attributes
    )


def _addressee(scene: Scene, span: Span, trigger: Trigger) -> Slot | None:
    if trigger.by != "department":
        return None
    found = _OF.search(scene.layout.text, *span)
    if not found:
        return None
    return Slot("to", (found[2] or found[1]).strip(), Span(found.start(), found.end()))


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
    if _SLUG.search(words) or _ROUTING.search(words):
        return "routing"
    if trigger.rule == "reply-due":
        return "reporting"
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
