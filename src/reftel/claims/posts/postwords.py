"""One's own post by its word: post in small letters, Mission without article, EMBASSY SHOULD."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.text.page import Page

_LOUD = re.compile(
    r"(?<![\w-])(?P<post>EMBASSY|POST|MISSION|CONSULATE|DEPARTMENT)(?='S\b|\s{1,3}(?:SHOULD|MAY|IS|ARE"
    r"|WILL|HAS|HAD|WOULD|CAN|MUST|BELIEVES?|RECOMMENDS|NOTES|REQUESTS|REQUESTED|APPRECIATES?|CONCURS"
    r"|UNDERSTANDS|DELIVERED|HOPES|PLANS|CONSIDERS|AGREES|SHARES|WISHES|WANTS|SUGGESTS|AWARE|DESIRES|AND)\b|[.,;])"
)
_OUR_MISSION = re.compile(
    r"(?<![\w-])(?P<post>Mission)(?=\s{1,3}(?:is|should|may|will|has|was|can|would|requests?|believes?"
    r"|recommends?|notes?|reports?|appreciates?|officers?|and|understands?)\b|'s\b|[.,;])"
)
_LED = re.compile(
    r"(?:^|[.;:)]|\b(?:to|by|that|for|if|and|from|with|requests?|asks?))\s{1,4}$",
    re.IGNORECASE,
)


def by_word(page: Page) -> Iterator[re.Match[str]]:
    """Yield one's own post by its word: in capitals, or a mission without its article."""
    body = page.body().start
    for kind in ("post", "mission"):
        for hit in page.known.get(kind, ()):
            if hit.start >= body:
                match = (_LOUD if page.text[hit.start + 1].isupper() else _OUR_MISSION).match(
                    page.text, hit.start
                )
                if match and (_tells(match) or _led(page, hit.start)):
                    yield match


def _tells(match: re.Match[str]) -> bool:
    """Say whether a post's word in capitals goes on with what it does: EMBASSY SHOULD."""
    return match.re is _LOUD and match.string[match.end() + 1 : match.end() + 3].isalpha()


def _led(page: Page, start: int) -> bool:
    """Say whether a sentence begins at a place, or a word before it leads to a post."""
    return _LED.search(page.text, max(page.body().start, start - 14), start) is not None


_SMALL = re.compile(
    r"(?:(?:^|[.,;:)]|\b(?:requests?|requested|asks?|asked|instructs?|instructed|thanks?|appreciates?"
    r"|for|that|if|action|addressee|info|and|from|to|with|by|when|where|[Rr]egarding|of|on|but|while|which"
    r"|because|since|as|before|after|about|these|those|[Aa]ll|addressee|other|both))\s{1,3}(?P<post>posts?)"
    r"(?='s|s'|,s\b|\s{1,3}(?:should|is|are|was|may|will|would|can|must|has|have|had|to|please|also"
    r"|requests?|recommends?|notes?|believes?|reports?|understands?|appreciates?|in|expects?|plans?"
    r"|continues?|hopes?|intends?|suggests?|urges?|looks|remains?|defers?|assesses|anticipates?"
    r"|commends?|did|does|made|sent|passed|raised|delivered|received|contact|urge|ask|deliver|pocs?)\b|[.,;]))"
)


_GIVEN = re.compile(
    r"\b(?:(?:instruct|authorize|advise|inform|notify|alert|guide|assist|help|thank|allow|permit|enable)"
    r"|(?:fax|send|forward|provide|convey|available|documentation|information|copies|guidance|grateful)"
    r"(?:\s{1,3}\w+){0,3}\s{1,3}to)\s{1,3}(?P<post>posts?)"
    r"(?=\s{1,3}(?:upon|via|by|septel|soonest|how|of|on|that|if|whether|when|as|about|regarding|for"
    r"|through|directly)\b|[.,;])"
)
"""What is given or said to one's own post: fax it to post upon request."""


def small_posts(page: Page) -> Iterator[re.Match[str]]:
    """Yield `post` in small letters where one of one's own is told or asked something."""
    body = page.body().start
    for hit in page.known.get("post", ()):
        if hit.start >= body and page.text[hit.start : hit.start + 4] == "post":
            match = _SMALL.search(page.text, max(body, hit.start - 16), hit.end + 14)
            match = match or _GIVEN.search(page.text, max(body, hit.start - 60), hit.end + 14)
            if match and match.start("post") == hit.start:
                yield match
