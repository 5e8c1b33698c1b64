"""Requests: who asks whom to do what, and by when."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from reftel.claims.claim import Slot
from reftel.claims.cues import cues
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
_ROUTING = re.compile(r"\bplease\s+(?:slug|contact|begin|address|direct|include)\b", re.IGNORECASE)
_SLUG = re.compile(
    r"\bslug\s+(?:any\s+|all\s+|your\s+)?(?:reporting|responses?|replies|reports)\b", re.IGNORECASE
)
_TELL = re.compile(r"\b(?:report|advise|inform|notify|reply|respond)\b", re.IGNORECASE)
_SEEN = re.compile(r"\b(?:report|reply|respond|response)\b", re.IGNORECASE)
_SOFT = {"hope-you", "would-appreciate", "we-would-appreciate", "hearing-results"}
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
    aside = _ASIDE.search(scene.layout.text, start + 20, end) if trigger.by == "report" else None
    return aside.start() if aside else end


@cache
def _triggers_of(beginning: str) -> tuple[Trigger, ...]:
    """Return the triggers whose words begin like a cue, in order of precedence."""
    return tuple(one for one in triggers() if beginning.strip() in one.pattern.pattern.lower())


def _trigger(
    scene: Scene, sentence: Span, position: int, asked: dict[int, int]
) -> tuple[Trigger, int] | None:
    text = scene.layout.text
    floor = max(sentence.start, asked.get(sentence.start, -1) + 1)
    start = max(floor, position - 90)
    window_end = min(sentence.end, position + 120)
    if _SLUG.match(text, position, window_end):
        return _by_name("please"), position
    for trigger in _triggers_of(scene.layout.page.lower[position : position + 4]):
        for match in trigger.pattern.finditer(text, start, window_end):
            if match.start() <= position < match.end() and _admissible(scene, trigger, match):
                if trigger.rule == "would-appreciate":
                    return trigger, floor
                return trigger, match.start() + _lead(trigger, match[0])
    return None


def _lead(trigger: Trigger, words: str) -> int:
    if trigger.rule == "and-urge":
        return len(words) - len(words.split(None, 1)[1])
    return 0


def _by_name(rule: str) -> Trigger:
    return next(trigger for trigger in triggers() if trigger.rule == rule)


def _admissible(scene: Scene, trigger: Trigger, match: re.Match[str]) -> bool:
    in_points = scene.is_point(match.start())
    if trigger.by == "points":
        return scene.instructs or in_points or trigger.rule == "we-would-appreciate"
    if trigger.rule == "points-must" and _BRACKET.match(match[0]):
        return False
    if trigger.by == "department":
        return scene.from_department and not in_points
    if trigger.by == "objective":
        return (scene.instructs or in_points) and not _goal(scene, match)
    if trigger.by == "report":
        return not scene.instructs and not re.search(
            r"\blet\s+(?:him|her|them)\b", match.string[match.start() : match.end() + 12]
        )
    return not scene.from_department


def _goal(scene: Scene, match: re.Match[str]) -> bool:
    """Say whether an objective only describes its own aim, and so is no request."""
    return scene.is_objective(match.start()) and not re.match(
        r"urge|request|ask", match[0], re.IGNORECASE
    )


def _split(scene: Scene, start: int, end: int) -> int:
    """Return where a sentence that asks to contact one and slug another is parted."""
    if not _ROUTING.match(scene.layout.text, start, end):
        return end
    second = re.compile(r"\s+and\s+(?=(?:please\s+)?slug\b)", re.IGNORECASE)
    found = second.search(scene.layout.text, start + 8, end)
    return found.start() if found else end


_ASIDE = re.compile(r"\)?,\s*(?=(?:the|who|which|while|as|and)\b|[A-Z])")


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
    if re.search(r"\bverbatim\b", words, re.IGNORECASE) and trigger.rule == "points-must":
        return "constraint"
    if _SLUG.search(words) or _ROUTING.search(words):
        return "routing"
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
