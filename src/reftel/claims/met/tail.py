"""What the words behind a meeting tell so far, and the names that may stand there."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reftel.claims.claim import Claim
    from reftel.claims.text.page import Mentions, Page

ONE = (
    r"(?:U\.S\.|(?:St|Mrs?|Ms|Dr|Sen|Rep|Amb|Gen|Adm|Col|Prof)\.|P-?5\+1|E-?3\+3"
    r"|[A-Z](?:[\w'-]|[./](?=\w))*|(?:pol|econ|emb|con|pao)-?offs?\b)"
)
"""A word of a name."""
_LINK = (
    r"(?:of\s+the\s+|of\s+|and\s+|for\s+the\s+|d[aeo]s?\s+|del\s+|la\s+|(?:al|el|ul)[ -]|bin\s+"
    r"|ibn\s+|v[ao]n\s+(?:der\s+)?)?"
)
CAP = rf"(?:the\s+)?{ONE}(?:\s+{_LINK}{ONE}){{0,6}}"
"""A name of several words."""
ON = re.compile(r"[,:]?\s+(?:(?:on|from|for|in|during|of|held)\s+){0,2}(?:the\s+)?", re.IGNORECASE)
"""What stands before the day of a meeting."""
_LINE = re.compile(
    r"\s+(?:Classified|CLASSIFIED\s+BY|REFS?|[A-Z]{4,}(?:\s[A-Z]+)?\s+\d{8}\s+\d{3})\b"
)
"""How the line begins that follows upon a subject."""
DEEDS = (
    r"(?:(?:POSTPON|CONFIRM|REVIEW|DISCUSS|HOST|ATTEND|WANT|SEEK|REJECT|CANCEL|PLAN|PREPAR|OFFER|PROPOS|REQUEST|ACCEPT"
    r"|AGRE|CONDEMN|SUPPORT|WELCOM|PRAIS|DELAY|OPEN|END|HOLD|CHAIR|JOIN|BEGIN|CONCLUD|RAIS|URG|PRESS|DECLIN"
    r"|CRITICI[SZ]|CONSIDER|CANCELL|APPROV|OPPOS|ANNOUNC|CLOS|LAUNCH|RESUM|SUSPEND|EXPECT|SCHEDUL|PREVIEW|ADDRESS|LEAD|LEAV)(?:E?S|ED|ING)|DISCUSS|REVIEW)"
)
"""Verbs of headings in capitals."""
_SHOUTED = re.compile(
    rf"\s+(?:AND\s+{DEEDS}|IN|ON|AT|IS|ARE|WAS|WERE|FOR|WITH|OR|TO|WILL|WOULD|BY|THAT|WHICH|HAS|HAD|AS|BUT|FROM)\b"
)
"""What ends a name in a text all of capitals."""
ARTICLE = 4
"""Letters of an article before a date."""
REACH = 170
"""Letters behind a meeting in which its complements stand."""


@dataclass(slots=True)
class Tail:
    """What the words behind a meeting tell, as far as `end`."""

    end: int
    bare: bool = True
    """Nothing has been taken yet."""
    host: str = ""
    venue: str = ""
    attendees: str = ""
    matter: str = ""
    """What it is to deal with."""
    date: Claim | None = None


def undated(page: Page, mentions: Mentions, found: re.Match[str] | None, group: str) -> int:
    """Return the end of what was found, without a date that follows; 0 where it is a date."""
    if found is None:
        return 0
    end = found.end()
    if line := _LINE.search(found[0]):
        end = found.start() + line.start()
    if not page.mixed(*found.span()) and (clause := _SHOUTED.search(found[0], 4)):
        end = found.start() + clause.start()
    for date in mentions.within(found.start(), found.end() + 40, "date"):
        if date.span.start <= found.start(group) + ARTICLE:
            return 0
        if date.span.start < end:
            return date.span.start - 1
    return end
