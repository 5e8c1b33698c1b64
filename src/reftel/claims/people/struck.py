"""People whose names are struck out, where they speak, act or are spoken of as people."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from reftel.claims.people.titled import Person
from reftel.claims.text.lexicon import words
from reftel.claims.text.speech import speech

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.text.page import Page

_STRUCK = re.compile(r"[xX](?<![\w/-].)[xX]{5,}(?:\s{1,2}[xX]{6,})*(?![\w-])")
_REMOVED = re.compile(r"\[(?:NAMES?|SOURCES?|PERSONS?) +REMOVED\]")
_LED = re.compile(
    r"(?:\b(?:[Aa]ccording\s{1,3}to|told|source|interlocutor|informed|asked|thanked|reminded|urged|pressed"
    r"|briefed|assured|invited|interviewed|telephoned|phoned|(?:met|meeting|meetings|spoke|talked|lunch"
    r"|dinner|conversations?|discussions?|interviews?)\s{1,3}(?:\w+\s{1,3}){0,3}(?:with|to)"
    r"|(?:arrest|release|detention|appointment|successor|wife|son|brother)\s{1,3}of|wife,|son,|brother,|daughter,"
    r"|contacts?|colleague|officers?|officials?|nationals?|citizens?|proliferator|businessm[ae]n|activist"
    r"|blogger|lawyer|journalist|professor|observer|deputy(?:\s{1,3}is)?|[Mm]rs?|[Dd]r|[Mm]s|[Mm]essrs"
    r"|[Aa]mbassador|[Mm]inister|[Dd]irector|[Gg]eneral|[Cc]olonel|[Cc]aptain|[Ss]enator|[Gg]overnor"
    r"|[Pp]resident|[Cc]hairman|[Ss]ecretary|[Cc]ounselor)\.?,?)\s{1,3}\Z"
)
"""What before a struck name makes a person of its bearer."""
_ELSE = re.compile(
    r"\b(?:[Ff]irms?|[Cc]ompan(?:y|ies)|[Bb]ank|[Ee]ntit(?:y|ies)|[Ss]ubsidiary(?:\s{1,3}of)?|[Mm]anufacturer|[Ss]upplier"
    r"|[Ii]nstitute|[Uu]niversity|[Nn]ewspaper|[Pp]arty|[Nn]GO|[Oo]rganization|[Vv]essel|[Ss]hip|called|named"
    r"|[Tt]he(?:\s{1,3}(?:U\.S\.|[A-Z][a-z]+(?:ian|an|ish|ese|ch)))?|[Ii]n|[Aa]t)\s{1,3}\Z"
)
"""What before it makes another of its bearer: a firm, a ship, a place."""
_OWNED = re.compile(
    r"(?:['\u2019]s?)?\s{1,3}(?:own\s{1,3})?(?:views?|beliefs?|comments?|remarks|opinion|friends?|wife|son|brother|father"
    r"|family|house|home|residence|contacts|testimony|arrest|detention|trial|lawyers?|health|claims?"
    r"|assertions?|involvement|optimism|contention|reiteration|statements?|suggestions?|thinking|career"
    r"|boss|deputy|predecessor|successor|presentation|account|answers?|arguments?|departure|appointment"
    r"|instructions?|orders|request|behest|behalf)\b"
)
"""What only people have."""


@cache
def _does() -> re.Pattern[str]:
    """Return what shows that a person stands before it, by what he says, thinks or does."""
    told, moods = "|".join(sorted(words("people_verbs"))), "|".join(sorted(speech("adjective")))
    return re.compile(
        rf",?\s{{1,3}}(?:(?:{_ASIDE})\s{{1,3}}){{0,2}}(?:(?:{told}|who|himself|herself)\b"
        r"|(?:continued|shared|shares|provided|offered|requested|reported)\s{1,3}(?:his|her|that|to\s{1,3}us|with\s{1,3}(?:us|Pol|Econ|Emb)"
        r"|few|little|no|a\s{1,3}(?:detailed|copy|readout|list)|an\s{1,3}(?:overview|account))\b"
        r"|(?:is|was|appeared|seemed|remains|remained|felt)\s{1,3}(?:\w+ly\s{1,3}|very\s{1,3})?"
        rf"(?:{moods}|born|an?\s{{1,3}}(?:integral\s{{1,3}}|known\s{{1,3}}|key\s{{1,3}})?(?:former|member|native|friend|graduate|relative|proliferator|businessman|broker)|the\s{{1,3}}(?:son|brother|wife|nephew))\b)"
        r"|\s{1,3}(?:had|has|have)\s{1,3}(?:since\s{1,3})?been\s{1,3}(?:granted|appointed|named|promoted|sacked|dismissed|arrested|detained|elected|fired)\b"
        r"|\s{1,3}\((?:strictly\s{1,3}|please\s{1,3})?protect"
    )


_ASIDE = r"also|then|has|had|have|again|later|further|(?:did|does|would)\s{1,3}not|\w{3,}ly"
"""What may stand before the verb of a struck name."""


_AND = re.compile(r",?\s{1,3}and\s{1,3}(?:newly-appointed\s{1,3}|former\s{1,3})?")


def struck(page: Page) -> Iterator[Person]:
    """Yield people whose names are struck out, where they speak or are spoken of as people."""
    body = page.body().start
    found = _STRUCK.finditer(page.text, body) if "xxxxxx" in page.lower else ()
    named = [match.span() for match in found]
    told = {place for place in named if _person(page, *place)}
    for one, other in pairwise(named):
        joined = _AND.fullmatch(page.text, one[1], other[0])
        told |= {one, other} if joined and not told.isdisjoint((one, other)) else set()
    for place in sorted(told):
        yield Person(*place, "(redacted)", "", "person/redacted", named=False)
    for match in _REMOVED.finditer(page.text, body) if "REMOVED]" in page.text else ():
        yield Person(*match.span(), "(redacted)", "", "person/redacted", named=False)


def _person(page: Page, start: int, end: int) -> bool:
    """Say whether the words about a struck name make a person of its bearer."""
    if _OWNED.match(page.text, end):
        return True
    if _ELSE.search(page.text, max(0, start - 24), start):
        return False
    return bool(_LED.search(page.text, max(0, start - 48), start) or _does().match(page.text, end))
