"""The tense of the clause in which a day is told."""

from __future__ import annotations

import re

_PAST = (
    r"(?:met|told|said|sent|held|took|gave|left|came|went|flew|saw|spoke|bought|sold|brought|found|began|made"
    r"|wrote|paid|led|lost|sought|became|fell|broke|heard|kept|withdrew|caught|drew|struck|sank|shot|built)"
)
_VERB = re.compile(
    r"\b(?:(?P<told>(?:said|noted|stated|told|mentioned|indicated|added|claimed|explained"
    r"|reported|agreed|observed)"
    r"(?:\s+\w+){0,2}\s+that)|(?P<ahead>closer\s+to|run-up\s+to|ahead\s+of|until|(?:(?:is"
    rf"|are)\s+)?to\s+be(?:\s+\w+ed|\s+{_PAST})?"
    r"|(?:will|would|shall|should|could|may|might|must|can)(?:\s+not)?(?:\s+be|\s+have)?"
    rf"(?:\s+\w+ed|\s+{_PAST})?"
    r"|is\s+to|are\s+to|be\s+\w+ed"
    r"|(?:offered|promised|agreed|undertook|pledged|volunteered)\s+to\s+\w+|plans?|planned|scheduled|expect\w*|intend\w*|(?:up)?coming"
    r"|forthcoming|proposed|next|before|due|hopes?|going\s+to|deadlines?|valid|expires?"
    r"|takes\s+over|leaves|(?:end|begin|start|open|close|arrive|depart|return)s(?=\s+(?:on|in|at|by|$))"
    r"|set\s+for|slated|(?:asked|called)\s+for|the\s+(?:(?:just|newly|recently)[-\s])?announced(?=\s*$)"
    r"|(?i:etd|eta))"
    rf"|(?P<gone>was|were|had|has|have|did|ago|earlier|previous|last|since|{_PAST}|\w{{2,}}ed))\b"
)
_SIDES = {"ahead": 1, "gone": -1, "told": 0}
_STOP = re.compile(r"[.;!?]\s|\n\s*\n")


def tense_at(text: str, position: int) -> int:
    """Return -1 where the clause before a place tells of the past, 1 of what is to come, else 0."""
    left = text[max(0, position - 140) : position]
    clause = _STOP.split(left)[-1]
    side = 0
    for found in _VERB.finditer(clause):
        side = _SIDES[found.lastgroup or "told"]
    if not side and (after := _VERB.search(text, position, position + 90)):
        side = _SIDES[after.lastgroup or "told"]
    return side
