"""A cable laid out for those who read what is asked and answered: who writes, and about what."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from reftel.claims.claim import Slot
from reftel.claims.sides.actors import Cast
from reftel.claims.text.cover import Cover
from reftel.claims.text.dealings import (
    about_asks,
    from_washington,
    names_trade,
    speaks_of_asks,
    spoken_to,
    surveys,
    tagged,
)
from reftel.claims.text.passages import Layout

if TYPE_CHECKING:
    from reftel.claims.claim import Claim
    from reftel.claims.text.page import Mentions, Page
    from reftel.claims.text.passages import Passage
    from reftel.source import Span

_INSTRUCTS = re.compile(
    r"\baction\s+request|\bthis\s+is\s+an\s+action"
    r"|\brequests?\s+(?:that\s+)?(?:the\s+)?(?:embass|post|mission)"
    r"|\b(?:posts?|embass(?:y|ies))\s+(?:[A-Z]\w+\s+){0,2}(?:(?:is|are)\s+)?(?:requested"
    r"|instructed|asked|directed)\s+to"
    r"|\b(?:posts|embassies|addressees|missions)\b[^.;:]{0,60}?\sare\s+to\s+(?!be\b)[a-z]"
    r"|\bwe\s+(?:ask|request)\s+(?:that\s+)?(?:posts?|embass|missions?|addressees)\b"
    r"|\bbegin\s+(?:talking\s+)?points|\b(?:posts?|embass(?:y|ies))\s+should\b|\b(?:responses|replies)(?:,\s[^,.;]{3,50},)?\s+should\b|instructs\s+(?:the\s+)?(?:embassy|mission|posts?|delegation|us)\b|\b(?:the\s+|us)delegation\s+should\b"
    r"|\b(?:please|kindly|pls)\s+(?!see\b|note\b|refer\b|find\b|accept\b|be\b|let\b|handle\b|protect\b)[a-z]"
    r"|\bslug\s+(?:for|all|any|repl|respon|report)|\bnegative\s+(?:report|repl)|\baddressees\s+(?:are|should)\b"
    r"|\b(?:usun|usnato|useu|usosce|unvie|us\s?del)\s+(?:is|may|should)\b",
    re.IGNORECASE,
)
_GUIDES = re.compile(r"\b(?:guidance|instructions)\s+(?:for|on|to)\b", re.IGNORECASE)
"""How a subject names what a delegation is to do."""
_MAY_ORDER = re.compile(
    r"\b(?:action|this|requests?|posts?|embass|begin|please|kindly|pls|slug|negative|addressees|responses|replies|we\s+(?:ask|req)|the\s+delegation"
    r"|us(?:un|nato|eu|osce|\s?del)|unvie)|instructs"
)
"""How the words of an order begin, in lower case."""
_BILATERAL = re.compile(
    r"\bbilateral|\bU\.?\s?S\.?\s?(?:[-/]|\bAND\b)\s?(?!UN\b|NATO\b|EU\b)[A-Z]\w+|\b[A-Z]\w+-U\.?S\b",
    re.IGNORECASE,
)
"""How a subject names talks between us and one other."""
_DEMARCHE = re.compile(
    r"\bdemarche|\bresponse\s+to\b|\bpoints\s+delivered|\bdelivered\b", re.IGNORECASE
)
MEETING = re.compile(
    r"\b(?:plenary|points?-of-contact|POC\s+meeting|RPOC|experts?'?\s+meeting"
    r"|working\s+group|intersessional|consultations?)\b",
    re.IGNORECASE,
)
"""How a subject names a meeting of several governments, or guidance for one."""
_COMMENT = re.compile(r"\W*(?:begin\s+)?comment\b", re.IGNORECASE)
_ANSWER = re.compile(r"\bdemarche|\bresponse\b", re.IGNORECASE)


@dataclass(frozen=True)
class Scene:
    """A page with all that finders of this exchange share."""

    page: Page
    mentions: Mentions
    layout: Layout
    points: Cover
    objectives: Cover
    from_department: bool
    """The cable comes from Washington, or carries no sender."""
    instructs: bool
    """It comes from Washington and orders something."""

    @cached_property
    def cast(self) -> Cast:
        """Who acts in the cable, and for whom."""
        return Cast(self.page, self.mentions)

    @cached_property
    def surely(self) -> bool:
        """The whole cable deals with an ask, by its subject or its TAGS."""
        trade = tagged(self.page.cable) and not surveys(self.page)
        return self.instructs or self.about_demarche or trade

    @cached_property
    def deals(self) -> bool:
        """The cable deals with an ask, by those or by what it names or speaks of."""
        if self.surely or speaks_of_asks(self.page):
            return True
        return not surveys(self.page) and (about_asks(self.page) or names_trade(self.mentions))

    @cached_property
    def closely(self) -> bool:
        """The whole cable tells what others say to us: it deals with an ask, or reports a talk."""
        if self.surely:
            return True
        return not surveys(self.page) and (self.deals or bool(self.heard.spans()))

    @cached_property
    def heard(self) -> Cover:
        """The sentences in which somebody speaks to us."""
        return spoken_to(self.layout)

    @cached_property
    def about_demarche(self) -> bool:
        """The subject of a post's report says that a demarche was made or answered."""
        subject = self.page.cable.subject
        return bool(subject and self.reports and _DEMARCHE.search(subject.text))

    @cached_property
    def of_meeting(self) -> bool:
        """The subject names a meeting of several governments, at which each speaks for itself."""
        subject = self.page.cable.subject
        if subject is None or _BILATERAL.search(subject.text):
            return False
        return names_meeting(subject.text)

    @property
    def reports(self) -> bool:
        """It orders nothing, so that what is told in it is reported."""
        return not self.instructs

    def slot(self, role: str, place: Span) -> Slot:
        """Return the words at a place in a role."""
        return Slot(role, self.layout.words(place), place)

    def is_comment(self, passage: Passage) -> bool:
        """Say whether its writer comments in a passage, by its heading or first word."""
        opened = self.layout.opened(passage.top.span).start
        return bool(_COMMENT.match(passage.heading) or _COMMENT.match(self.layout.text, opened))

    def is_point(self, position: int) -> bool:
        """Say whether a place lies in a talking point."""
        return position in self.points

    def is_objective(self, position: int) -> bool:
        """Say whether a place lies in an objective."""
        return position in self.objectives


def scene(page: Page, mentions: Mentions, said: list[Claim]) -> Scene:
    """Lay out a page for the finders; `said` are its points and objectives."""
    department = from_washington(page)
    layout = page.once(Layout)
    return Scene(
        page=page,
        mentions=mentions,
        layout=layout,
        points=Cover(claim.span for claim in said if claim.kind == "talking_point"),
        objectives=Cover(claim.span for claim in said if claim.kind == "objective"),
        from_department=department,
        instructs=department and _instructs(page),
    )


def _instructs(page: Page) -> bool:
    """Say whether something is ordered: only words with which an order may begin are read."""
    body, subject = page.body(), page.cable.subject
    if subject and _GUIDES.search(subject.text):
        return True
    starts = (found.start() for found in _MAY_ORDER.finditer(page.lower, *body))
    return any(_INSTRUCTS.match(page.text, start, body.end) for start in starts)


def names_meeting(subject: str) -> bool:
    """Say whether a subject names a meeting of a body rather than an answer about one."""
    return bool(MEETING.search(subject)) and not _ANSWER.search(subject)
