"""Words around a name, or its first one, that say that it is a person's."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.named.parties import parties
from reftel.claims.text.lexicon import (
    family_names,
    given_names,
    heads,
    is_ordinary,
    located,
    symbols,
)

if TYPE_CHECKING:
    from reftel.claims.text.page import Page
    from reftel.claims.text.runs import Run


def personal(page: Page, name: Run, run: Run) -> bool:
    """Say whether the words around a name, or its first word, say that it is a person's."""
    text, (start, end) = page.text, name
    first, second = text[start:end].split(maxsplit=1)
    known = first in given_names() and first != "Will"
    known = known or (first in family_names() and _eastern(second))
    known = known or (first == second and len(first) > 2)
    if known or (end == run.end and _SURE.search(text, start, end)):
        return _THING.match(text, end) is None
    if _BORN.match(text, end) or _serves(page, start, end) or _of_ours(text, end):
        return True
    if end < run.end and not _OF.match(text, end):
        return False
    if _SPEAKS.match(text, end) or _affiliated(text, start, end) or _of_land(page, end):
        return True
    if text[start - 1] == "(" and text[end : end + 1] == ")":
        return any(name.end == start - 2 for name in page.once(parties))
    before = page.lower[max(0, start - 90) : start].rpartition(".")[2]
    led = _PERSONAL.search(before) or _MAN.search(before) or _OWNER.search(text, start - 12, start)
    return led is not None and _POSTED.search(before) is None


_BORN = re.compile(r",?\s{1,3}\(?(?:D?POB|DOB|born\s+(?:on|in|o/a)?\s*\d)\b")
_SURE = re.compile(
    r"(?<![\w.])(?!(?:P\.\s?M|F\.\s?M|U\.\s?[SNK]|E\.\s?[UO]|D\.\s?C)\.)(?:[A-Z]\.\s?){1,3}[A-Z]\.\s{1,2}"
    r"(?:(?:van|von|de|der|den|du|da)\s{1,2}){0,2}[A-Z][a-z]{2,}$"
    r"|(?<![\w-])(?!(?:Umm|Ras|Dayr|Deir|Bab|Jabal|Tal|Tel|Wadi|Shatt|Ayn|Bayt|Beit|Dar|Sharm|Camp|Abu)\s)"
    r"[A-Z][a-z]{2,}(?:\s{1,2}[ae]l-[A-Z][a-z]{2,}){1,2}$"
)
"""Two initials, or a family name with its article, not that of a town: Nasir al-Kadim."""
_THING = re.compile(
    r"\s{1,2}(?:International|Air|University|Hospital|Street|Avenue|Bridge|Stadium|Square|Foundation"
    r"|Institute|Prize|Award|Cent(?:er|re)|Day|Park|Memorial|Company|Group|School|College|Base|Road"
    r"|Boulevard|Mosque|Museum|Fund|Society|Complex|Airport)\b"
)
"""What makes a person's name that of a thing: Ada Marr International Airport."""


_EASTERN = re.compile(r"[A-Z][a-z]{1,7}-[a-z]{2,7}$")
"""How Koreans and the Chinese of Taiwan write the given name behind that of the family."""
_PINYIN = re.compile(
    r"(?:(?:[bpmfdtnlgkhjqxzcsrwy]|[zcs]h)?(?:[iu]?a(?:ng?|[io])?|[iu]?e(?:ng?|i)?|i?o(?:ng|u)?|i(?:ng?|u)?|u(?:n|i|o)?)){1,2}",
    re.IGNORECASE,
)
"""One or two syllables of Chinese: Guohui, Jiechi."""


def _eastern(word: str) -> bool:
    """Say whether a word behind a family name is a given name of eastern Asia."""
    if _EASTERN.match(word):
        return True
    plain = word.lower() in located() or is_ordinary(word)
    return len(word) > _SHORTEST and not plain and _PINYIN.fullmatch(word) is not None


_SHORTEST = 4
_POSTED = re.compile(
    r"(?:director|manager|president|owner|chairman|head|chief|ceo|founder|representatives?|officials?"
    r"|agents?|employees?|engineers?|subsidiary|branch|division|unit)\s{1,3}(?:of|at|for|from|with)"
    r"\s{1,3}$"
)
"""What leads to the name of whom somebody works for."""
_OWNER = re.compile(r"\b[A-Z]{2,8}(?:'s|,s)\s{1,2}$")
_OF = re.compile(r"\s{1,3}(?:of|from|at)\s{1,3}(?:the\s{1,3})?")


def _serves(page: Page, start: int, end: int) -> bool:
    """Say whether a name goes on with whom its bearer serves: Velko Marr of the Ministry."""
    of = _OF.match(page.text, end)
    house = page.once(_houses).get(of.end()) if of else None
    return house in _HOUSES or (house == "company" and page.text[start + 1] == ".")


def _houses(page: Page) -> dict[int, str]:
    """Return the type of each party, by where it begins."""
    return {name.start: name.type for name in page.once(parties)}


_HOUSES = frozenset({"ministry", "agency", "institute", "university"})
_OFFICE = re.compile(
    r"(?:,?\s{1,3}\(|\s{1,3}of\s{1,3}(?:the\s{1,3})?|,\s{1,3}(?=[A-Z]{1,5}/))(?P<sign>[A-Z]{1,5})(?=[/),;.\s])"
)


def _of_ours(text: str, end: int) -> bool:
    """Say whether an office of ours stands behind a name: Ada Marr of ISN/ECC, Ada Marr (CBP)."""
    match = _OFFICE.match(text, end)
    return match is not None and match["sign"] in symbols()


_DID = re.compile(r"\)\s{1,3}(?:\w+ed|said|told|met|spoke|gave|took|made|led|drew|saw|felt)\b")


def _of_land(page: Page, end: int) -> bool:
    """Say whether brackets behind a name tell the land of him who acts: Marr (India) said."""
    land = page.countries.get(end + 2) if page.text.startswith(" (", end) else None
    return land is not None and _DID.match(page.text, land.end) is not None


_BRACKET = re.compile(r"\s{1,2}\((?P<words>[^()\n]{2,90})\)")
_POST = re.compile(
    r"\b(?:protect|desk|[Oo]ffic(?:e|er)|[Dd]irector|[Dd]eputy|[Cc]hief|[Hh]ead|[Mm]inist(?:er|ry)"
    r"|[Aa]dvis[eo]r|[Cc]ounsel(?:or|lor)|[Aa]ttache|[Ee]mbassy|[Dd]epartment|[Dd]ivision"
    r"|[Ll]aborator(?:y|ies)|[Ii]nstitute|[Uu]niversity|[Aa]gency|[Bb]ureau|HQ|[Ee]xpert|[Aa]nalyst"
    r"|[Cc]oordinator|[Mm]anager|[Pp]resident|[Cc]hair(?:man)?|PolOff|EconOff|notetaker|Plant)\b"
)


def _affiliated(text: str, start: int, end: int) -> bool:
    """Say whether brackets behind a name tell an office: Ines Cardo (MFA desk officer)."""
    match = _BRACKET.match(text, end)
    if match is None:
        return False
    office = match["words"]
    if " " not in office and "/" not in office:
        initials = "".join(part[0] for part in text[start:end].split())
        return office.lower() in heads() and office != initials
    return _POST.search(office) is not None


_PERSONAL = re.compile(
    r"\b(?:director|minister|secretary|ambassador|head|chief|deputy|officer|representative"
    r"|advis[eo]r|counsell?or"
    r"|spokes(?:man|woman|person)|coordinator|manager|chairman|president|official|officials"
    r"|attache|envoy|analyst"
    r"|expert|specialist|commissioner|desk|dg|ddg|owner|ceo|assistant|national|businessman"
    r"|named|met"
    r"|told|contact|poc|contacts|(?:drafted|cleared|approved|prepared|signed|accompanied|joined"
    r"|chaired|led|headed|represented|run|managed|headed|directed)\s{1,3}by)\b[^.;]{0,70}$"
)
_MAN = re.compile(
    r"\b(?:master|captain|skipper|agent|broker|middleman|trader|dealer|engineer|scientist|technician"
    r"|professor|doctor|lawyer|attorney|accountant|partner|brother|cousin|nephew|wife|daughter|son"
    r"|colleague|counterpart|predecessor|successor|nominee|proprietor|shareholder|citizen|associate"
    r"|operative|smuggler|financier|facilitator|businessmen|student|pilot|interpreter),?\s{1,3}"
    r"(?:(?:named|called|one|certain)\s{1,3})?$"
)
"""What a man is, right before his name: the master, Velko Marr."""
_SPEAKS = re.compile(
    r"(?:,\s{1,3}(?:[\w' -]{1,60},\s{1,3})?)?\s{0,3}(?:who\b|said\b|told\b|noted\b|asked\b"
    r"|replied\b|stated\b"
    r"|added\b|explained\b|confirmed\b|responded\b|commented\b|agreed\b|promised\b|expressed\b"
    r"|thanked\b"
    r"|indicated\b|claimed\b|admitted\b|assured\b|advised\b|informed\b|reported\b|underscored\b"
    r"|emphasized\b|described\b|discussed\b|raised\b|recalled\b|acknowledged\b|stressed\b"
    r"|warned\b|urged\b|suggested\b|reiterated\b|remarked\b|observed\b|argued\b|insisted\b"
    r"|opined\b|complained\b|predicted\b|wondered\b|cautioned\b|undertook\b|concluded\b"
    r"|attended\b|took +note\b|elaborated\b|clarified\b|affirmed\b|recommended\b|countered\b"
    r"|concurred\b|speculated\b|lamented\b|believes\b|believed\b|thought\b|asserted\b)"
    r"|,\s{1,3}(?:the +|an? +)?(?:[\w' -]{1,40}\s)?(?:[Dd]eputy|[Dd]irector|[Hh]ead|[Mm]inister"
    r"|[Cc]hief|[Oo]fficer"
    r"|[Ss]ecretary|[Aa]mbassador"
    r"|[Cc]ounsel|[Pp]resident|[Cc]hair|[Mm]anager|[Oo]wner|[Dd]esk|[Aa]ssistant|[Ff]irst"
    r"|[Ss]econd|[Tt]hird|[Ss]enior|analyst|expert|economist|engineer|professor|lawyer|businessman"
    r"|resident\s{1,3}of|citizen\b|national\b|spokes|advis[eo]r|activist|journalist|scientist|researcher"
    r"|specialist|employee|executive|(?:co-)?founder|proprietor|shareholder|leader\s{1,3}of|academic|lecturer|physicist|chemist|dissident|trader)"
)
