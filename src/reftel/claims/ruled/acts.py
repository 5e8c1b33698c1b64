"""An act against somebody as a claim: how surely it is told, and whether it is denied."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from reftel.claims.claim import Hedge, Polarity
from reftel.claims.text.passages import Layout
from reftel.claims.text.voice import hedge, speaker
from reftel.source import Span

if TYPE_CHECKING:
    from reftel.claims.claim import Claim, Slot
    from reftel.claims.text.page import Mentions, Page

_UNREAL = re.compile(
    r"\b(?:call(?:ed|s|ing)?\s+(?:for|on)|calls\s+for|support\w*|oppos\w+|(?:in\s+)?favou?r\w*|propos\w+|consider\w*"
    r"|reject\w*|recommend\w*|urg(?:e|ed|es|ing)|press(?:ed|es|ing)?|push(?:ed|es|ing)?|advoca\w+|lobb\w+|threat\w*"
    r"|demand\w*|want\w*|seek\w*|sought|willing\w*|idea|possib\w+|prospects?|question\s+of|advisability"
    r"|need\s+(?:for|to)|reluctan\w+|hesita\w+|ask(?:ed|s|ing)?|warn\w*|avoid\w*|request\w*|wish\s+list|consensus"
    r"|encourag\w+|should|must|if|unless|in\s+case|hop(?:e|es|ed|ing)|ready|join(?:ing)?\s+in|forestall|hesitant|additional"
    r"|potential|proposed|tougher|stronger|further|broader|harsher|enhanced|increased|future|new|discuss\w*|debat\w+|talk\s+of)\b",
    re.IGNORECASE,
)
_PLANNED = re.compile(
    r"\b(?:will|shall|plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|about\s+to|(?:is|are|was|were)\s+(?:going\s+)?to"
    r"|decided\s+to|prepar(?:e|es|ed|ing)\s+to|expect(?:s|ed)?\s+to)\b",
    re.IGNORECASE,
)
_NOT = re.compile(
    r"(?:\b(?:not|never)(?:\s+\w+)?|n't(?:\s+(?:yet|been|be))?|\b(?:no|without|neither|nor|none)(?:\s+[\w.]+){0,2}"
    r"|\b(?:refus|declin|fail)(?:s|ed|ing|es)?\s+to)\s+\Z",
    re.IGNORECASE,
)
_NO_SUCH = re.compile(
    r"\b(?:no\s+(?:evidence|record|indication|proof|sign)|den(?:y|ied|ies|ying))\s+that\s+(?:the\s+)?\Z",
    re.IGNORECASE,
)
_IN_FORCE = re.compile(
    r"\b(?:existing|current|enforc\w*|compl(?:y|ies|ied|iance|ying)|violat\w*|evad\w*|evasion|circumvent\w*|under|breach\w*"
    r"|effect(?:s|iveness)?\s+of|impact\s+of|despite|due\s+to|-mandated|implement\w*)\s+(?:[\w'-]+\s+){0,4}\Z",
    re.IGNORECASE,
)
_MIGHT = re.compile(r"\s+(?:might|could|would|may|should|will)\b")
_DOUBTS = frozenset({Hedge.QUESTIONED, Hedge.UNCERTAIN, Hedge.SUSPECTED})
_AHEAD = frozenset({Hedge.PLANNED, Hedge.POTENTIAL})
_MAY_HAVE = re.compile(
    r"\b(?:may|might|could|would|possibly|potentially)\s+(?:have\s+)?(?:been\s+)?\Z"
)
_GOES_ON = re.compile(
    r"\b(?:continu(?:e|es|ed|ing)\s+to|after|upon|since|following|by|for|beg[au]n|started|kept|than)\s+\Z",
    re.IGNORECASE,
)


class Act(NamedTuple):
    """What is told: its kind and value, from which place on, and its slots."""

    kind: str
    value: str
    verb: int
    slots: tuple[Slot, ...]
    denied: bool = False
    done: bool = False
    """Whether its verb tells it as a thing done."""
    bare: bool = False
    """Whether its verb only names it: to designate, imposing."""
    last: int = 0
    """Where its words end, if that is behind all slots."""


def made(page: Page, mentions: Mentions, act: Act) -> Claim:
    """Make the claim of an act, from its first words to its last, as surely as they say it."""
    start = min(act.verb, *(slot.span.start for slot in act.slots))
    end = max(slot.span.end for slot in act.slots)
    span = Span(start, max(end, act.verb, act.last))
    sentence = page.once(Layout).sentence(act.verb)
    facts: dict[str, str | bool] = {slot.role: slot.value for slot in reversed(act.slots)}
    near = max(sentence.start, act.verb - 40)
    framed = _NO_SUCH.search(page.text, sentence.start, start)
    denied = act.denied or bool(framed or _NOT.search(page.text, near, act.verb))
    return page.claim(
        act.kind, span, act.value, "controls", slots=act.slots, attributes=facts,
        speaker=speaker(page, mentions, page.once(Layout).sentence(start), span),
        hedge=_surety(page, sentence, act),
        polarity=Polarity.DENIED if denied else Polarity.ASSERTED,
    )  # fmt: skip


def _surety(page: Page, sentence: Span, act: Act) -> Hedge:
    """Return how surely an act is told; one called for, weighed or threatened is only potential."""
    near = max(sentence.start, act.verb - 30)
    end = max(slot.span.end for slot in act.slots)
    doubt = hedge(page.text, Span(near, end), Span(act.verb, max(end, act.verb)))
    if act.done and doubt in _AHEAD and not _MAY_HAVE.search(page.text, near, act.verb):
        return Hedge.ASSERTED
    if doubt in _DOUBTS or act.done:
        return doubt
    if _PLANNED.search(page.text, near, act.verb) and act.bare:
        return Hedge.PLANNED
    if _weighed(page, sentence, act, end):
        return doubt if doubt is Hedge.PLANNED and act.bare else Hedge.POTENTIAL
    return Hedge.ASSERTED if doubt in _AHEAD else doubt


def _weighed(page: Page, sentence: Span, act: Act, end: int) -> bool:
    """Say whether an act is only spoken of: called for, weighed, threatened, possible."""
    if act.bare:
        return not _GOES_ON.search(page.text, max(sentence.start, act.verb - 30), act.verb)
    far = max(sentence.start, act.verb - 80)
    dated = any(slot.role == "when" for slot in act.slots)
    if dated or _IN_FORCE.search(page.text, far, act.verb):
        return False
    return bool(_UNREAL.search(page.text, far, act.verb) or _MIGHT.match(page.text, end))
