"""Requests: who asks whom to do what, and by when."""

from __future__ import annotations

import re
from operator import attrgetter
from typing import TYPE_CHECKING

from reftel.cable import Part
from reftel.claims.asked.extents import parts, told_end
from reftel.claims.asked.itemised import inquiries, itemised
from reftel.claims.asked.orders import orders
from reftel.claims.asked.request import SLUG, claimed
from reftel.claims.asked.triggers import Trigger, by_name, stem_of, triggers_of
from reftel.claims.asked.who import asker, passive, subject_of_passive
from reftel.claims.sides.actors import Side
from reftel.claims.text.cover import Cover
from reftel.claims.text.cues import cues
from reftel.claims.text.passages import own_words
from reftel.claims.text.series import counted
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.claim import Claim
    from reftel.claims.spoken.scene import Scene


_ORDER = Trigger("order", "department", re.compile(""), "Take no position on the matter.")
"""What is asked by the bare word for what is to be done."""
_ITEM = Trigger("item", "post", re.compile(""), "Post requests: -- guidance on this")
"""What is asked for as an item of a list."""
_ASKING = re.compile(r"urge|request|ask", re.IGNORECASE)
_LET = re.compile(r"\blet\s+(?:him|her|them)\b")
_OURS = re.compile(
    r"\b(?:USG|U\.S\.|United\s+States|Washington|us|we|our|Ambassador|Charge|DCM|Embassy|[Pp]ost|Consul(?:ate)?"
    r"|[A-Za-z-]+-?[Oo]ff|A/S|U/S|Department)\b"
)
_COMMENTS = re.compile(
    r"[^.;]{0,70}?\b(?:written\s+|further\s+)?comments\s+(?:on|from|by|before|in)\b", re.IGNORECASE
)
"""Comments asked of those who meet, which are a call of its own."""
_HER = re.compile(r"\w+\s+(?:him|her|them)\b")
_TOLD = re.compile(
    r"\b(?:said|says|stated|noted|added|told|explained|suggested|believed|if|when|where"
    r"|unless|once|whether)\b"
)
"""Words before a passive that make it no request of the writer."""
_ORDERS = {"inquire", "emphasize", "advise-report", "can-they", "deliver-points", "do-not"}
"""Ways of asking that are orders only at the head of a sentence."""
_POINTED = {
    "could-benefit",
    "be-interested",
    "you-should",
    "useful-step",
    "interest-among",
    "and-welcome",
    "hope-is",
    "count-on",
    "what-we-seek",
    "we-want-you",
    "pressing-them",
    "please-let",
    "we-renew",
    "not-to-be",
    "you-may-wish",
}
"""Ways of asking in points alone."""
_WHOLE = {
    "would-appreciate",
    "would-be-appreciated",
    "is-requested",
    "is-wanted",
    "would-be-welcome",
    "urged-after",
}
"""Ways of asking whose sentence begins with what is asked for."""
_PARTNERS = re.compile(
    r"(?:\b(?:partners|members|delegations|they|he|she|group|Post|we)|\bGO[A-Z])\s+(?:(?:has|have|had)\s+)?$",
    re.IGNORECASE,
)
"""Those who ask and are asked in talks among governments."""
_BY_US = {"called-for-ours", "the-need", "need-of-them"}
"""Ways of asking that are one's own policy where others than ours use them."""
_VIEWS = {"they-should", "usg-could", "essential"}
"""Ways of asking that are a post's own view in its comment."""
_WORD = re.compile(r"\b\w")
_BACK = 130
"""Letters before a word of asking in which its words may begin."""
_THOUGHT = re.compile(
    r"\b(?:decision|decided|indicat(?:e[ds]?|ing)|question|whether|idea|notion|claim|debate"
    r"|concluded)\s+(?:(?:as\s+to\s+)?whether\s+|that\s+)?(?:the\s+)?\Z",
    re.IGNORECASE,
)
"""What leads to that which one thinks another should do, and does not ask of him."""
_TEXT = re.compile(
    r"\b(?:draft|text|resolution|bill|law|language|treaty|paragraph|article|clause)\s+(?:also\s+|now\s+|further\s+)?\Z",
    re.IGNORECASE,
)
"""A text of which it is told what it demands."""
_ERRAND = re.compile(
    r"\b(?:met|called(?:\s+(?:up)?on)?|visited|saw|approached|traveled|travelled|took|used|wrote|plans?|planned|intends?|scheduled"
    r"|raised|tasked|instructed|agreed|promised)\b[^.;]{2,220}?\sto\s+\Z"
)
"""What leads to that which somebody was met for."""
_NEAR = 40
"""Letters before words of asking in which these stand."""
_BRACKET = re.compile(r"(?:begin|end)\b", re.IGNORECASE)


def requests(scene: Scene) -> Iterator[Claim]:
    """Yield one claim a sentence that asks, from the words that ask to the sentence's end."""
    found = sorted(_triggered(scene), key=attrgetter("span"))
    yield from found
    taken = Cover(claim.span for claim in found)
    for span in orders(scene, taken):
        yield claimed(scene, _ORDER, span)
    for span in itemised(scene, taken):
        yield claimed(scene, _ITEM, span)
    for span in inquiries(scene, taken):
        yield claimed(scene, _ORDER, span)


def _triggered(scene: Scene) -> Iterator[Claim]:
    asked: dict[int, int] = {}
    for position in cues(scene.layout)["ask"]:
        sentence = scene.layout.sentence(position)
        if asked.get(sentence.start, -1) >= position:
            continue
        found = _trigger(scene, sentence, position, asked)
        if found is None:
            continue
        trigger, start = found
        end = sentence.end
        if trigger.by == "report":
            end = told_end(scene.layout.text, trigger, start, end)
        asked[sentence.start] = end - 1
        for part in parts(scene, trigger, Span(start, end)):
            for span in counted(scene.layout, part):
                yield claimed(scene, trigger, span)


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
    start = max(floor, position - _BACK)
    window_end = min(sentence.end, position + 120)
    stem = stem_of(scene.layout.page.lower[position : position + 4])
    if stem == "slug" and SLUG.match(text, position, window_end):
        return by_name("please"), position
    known, sieve = triggers_of(stem, _askers(scene, position))
    fitting = [known[at] for at in sieve.fitting(scene.layout.page.lower[start:window_end])]
    before = any(not trigger.begins for trigger in fitting)
    words = _WORD.finditer(text, start, position + 1) if before else ()
    starts = [word.start() for word in words]
    for trigger in fitting:
        match = trigger.found(text, starts, position, window_end)
        if match and _admissible(scene, trigger, match):
            return trigger, max(floor, _start(scene, sentence, trigger, match))
    return None


def _start(scene: Scene, sentence: Span, trigger: Trigger, match: re.Match[str]) -> int:
    if trigger.rule in _WHOLE:
        return own_words(scene.layout, scene.layout.opened(sentence)).start
    return match.start("ask") if "ask" in trigger.pattern.groupindex else match.start()


def _admissible(scene: Scene, trigger: Trigger, match: re.Match[str]) -> bool:
    if trigger.by == "points":
        pointed = scene.is_point(match.start())
        yours = match[0][:4].lower() == "your"
        asks = scene.instructs and (yours or trigger.rule not in _POINTED)
        return pointed or asks or trigger.rule == "we-would-appreciate"
    if trigger.by == "objective":
        return not _goal(scene, match)
    if trigger.by == "report":
        return _concerns_us(scene, match) and _reported(scene, trigger, match)
    return _said_here(scene, trigger, match)


def _said_here(scene: Scene, trigger: Trigger, match: re.Match[str]) -> bool:
    """Say whether the writer of a cable asks: no bracket, no word within, nothing told of."""
    if trigger.rule == "points-must":
        return not _BRACKET.match(match[0])
    if trigger.rule in _ORDERS:
        return _ordered(scene, match.start())
    start = scene.layout.sentence(match.start()).start
    passive = trigger.rule in _WHOLE
    return not (passive and _TOLD.search(match.string, start, match.start()))


def _ordered(scene: Scene, position: int) -> bool:
    """Say whether an order begins a sentence or bullet of an instruction, and is no objective."""
    if not scene.instructs or scene.is_objective(position):
        return False
    opened = scene.layout.opened(scene.layout.sentence(position))
    return own_words(scene.layout, opened).start == position


def _concerns_us(scene: Scene, match: re.Match[str]) -> bool:
    """Say whether a request told of is one that we make or hear, not one among others."""
    if _LET.search(match.string, match.start(), match.end() + 12) and not _OURS.search(match[0]):
        return False
    if scene.of_meeting and _COMMENTS.match(match.string, match.start()):
        return False
    near = max(0, match.start() - 80), match.end() + 60
    return scene.deals or bool(_OURS.search(match.string, *near))


def _reported(scene: Scene, trigger: Trigger, match: re.Match[str]) -> bool:
    """Say whether someone of whom the cable tells asks, not its writer in a comment of his own."""
    if trigger.rule == "been-asked" and not _asked_somebody(scene, match):
        return False
    ours = trigger.rule not in _BY_US or _by_us(scene, match)
    if not (ours and _asks_somebody(scene, trigger, match)):
        return False
    if trigger.rule == "they-must" or _HER.match(match[0]):
        floor = scene.layout.sentence(match.start()).start
        return bool(_OURS.search(match.string, floor, match.start()))
    passage = scene.layout.passage(match.start())
    if passage is None or passage.node.part is Part.HEADING or _titled(match):
        return False
    return trigger.rule not in _VIEWS or not scene.is_comment(passage)


def _asks_somebody(scene: Scene, trigger: Trigger, match: re.Match[str]) -> bool:
    """Say whether something is asked of one, and not thought of him or demanded by a text."""
    if trigger.rule == "to-urge":
        floor = scene.layout.sentence(match.start()).start
        return _ERRAND.search(match.string, floor, match.start()) is not None
    led = _THOUGHT if trigger.rule == "they-should" else _TEXT
    return not led.search(match.string, max(0, match.start() - _NEAR), match.start())


def _asked_somebody(scene: Scene, match: re.Match[str]) -> bool:
    """Say whether one who was asked is known, or who asked him: not `recruits were asked to`."""
    done = passive(scene, Span(match.start(), match.end() + 1))
    if (
        done is None
        or done["by"]
        or _PARTNERS.search(match.string, max(0, match.start() - 24), match.start())
    ):
        return True
    return subject_of_passive(scene, Span(*match.span())) is not None


def _by_us(scene: Scene, match: re.Match[str]) -> bool:
    """Say whether one of ours stands before a verb that others use of their own policy."""
    one = asker(scene, Span(*match.span()))
    return one is not None and scene.cast.side(one.span.of(match.string)) is Side.OURS


def _titled(match: re.Match[str]) -> bool:
    """Say whether a verb is a word of a title: `the Early Warning Against Fires Act`."""
    start = match.start("ask") if "ask" in match.re.groupindex else match.start()
    before = match.string[max(0, start - 24) : start].split()
    inside = bool(before) and len(before[-1]) > 1 and before[-1].isalpha() and before[-1].istitle()
    return match.string[start : start + 2].istitle() and inside and bool(_VERBAL.match(match[0]))


def _goal(scene: Scene, match: re.Match[str]) -> bool:
    """Say whether an objective only describes its own aim, and so is no request."""
    return scene.is_objective(match.start()) and not _ASKING.match(match[0])


_VERBAL = re.compile(r"[A-Z][a-z]+(?:ed|ing|s)\b")
