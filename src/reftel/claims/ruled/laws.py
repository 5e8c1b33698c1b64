"""Laws of a country: acts and decrees by title or number, and its controls on exports."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.ruled.statutes import Find, by_sort, whole
from reftel.claims.text.anchors import windows
from reftel.claims.text.lexicon import given_names, land_called

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.text.page import Page

_NOUN = r"(?:Act|Laws?|Code|Decrees?|Regulations?|Ordinances?|Order|Rules)"
_TITLE = re.compile(
    r"(?:(?:\b[A-Z](?:[\w'-]|\.(?=\w|\s\w+ [a-z]))*|\([A-Z][A-Za-z ]{3,44}\))"
    r"(?:,\s+(?:and\s+)?|\s+(?:(?:and|of|on|for|the|to|in|with|against)\s+)*))+"
    rf"{_NOUN}\b(?!\s+(?:School|Firm|Enforcement|Department|Faculty|Division|Professor|Development"
    r"|Program|Institute|Cent(?:er|re)|Society|Journal|Review|Commission|Association|Reform))"
    r"(?:\s+of\s+(?:19|20)\d\d|\s+(?:19|20)\d\d\b|\s+No\.?\s*\d+(?:/\d+)?"
    r"|\s+\d{1,4}(?:/\d{2,4}|\s+of\s+\d{4})?\b"
    r"|\s+(?:on|for|concerning)\s+[A-Z][\w-]+(?:\s+(?:and\s+|of\s+|the\s+)?[A-Z][\w-]+){0,8})?"
    r"(?:\s*\([A-Z][A-Za-z]{1,6}\))?"
)
_ON_WHAT = re.compile(
    r"(?<=\b[Tt]he\s)(?:(?:19|20)\d\d\s+)?(?:Law|Act|Decree|Ordinance)\s+(?:on|for|concerning)\s+(?:the\s+)?"
    r"[A-Z][\w-]+(?:\s+(?:and\s+|of\s+|the\s+|on\s+)*(?!(?:Law|Act|Decree)\b)[A-Z][\w-]+){0,8}"
)
_BETWEEN = re.compile(
    rf"\b(?P<noun>{_NOUN}(?:\s+(?:of\s+)?\d{{4}})?(?:\s+\([A-Z]+\))?)"
    r"(?:,\s+|,?\s+(?:and|or)\s+)(?=(?:the\s+|its\s+)?[A-Z])"
)
_UNION = re.compile(
    r"\b(?:Council|Commission|EC|EU|EEC)\s+(?:Regulation|Decision)|Regulation\s.*\d/\d"
)
_ORDER = re.compile(r"\bOrder\b")
_CONTROLLING = re.compile(r"\b(?:Control|Trade|Export|Import|Sanctions|Customs)\b")
_OPENING = re.compile(
    r"^(?:.*\band\s+(?=[A-Z]\w+(?:\s[A-Z]\w+)?[',]s\s)|[A-Z]\.\S+\s+of\s+(?:the\s+)?|(?:[A-Z][a-z]+\s+)?(?:Section|Part|Article|Chapter)\s+[\w.()]+\s+of\s+(?:the\s+)?|(?:and|or|the|its)\s+|(?:The|This|That|These|An?|Under|In|And|But|If|Our|Its|Their|By|Since|As|To|For|Of|All|Any"
    r"|New|When|While|Existing|Current)\s+)"
)
_YEAR_FIRST = re.compile(r"^((?:19|20)\d\d)\s+(.+)")
_GENITIVE = re.compile(r"[',]s?$")
_LED_YEAR = re.compile(r"\b[Tt]he\s+((?:19|20)\d\d\s+)$")
_OFFICE = re.compile(
    r"(?:Office|Department|Ministry|Bureau|Agency|Commission|Directorate)\s+(?:of|for)\b"
)
_JOINED = re.compile(r",\s+(?:and\s+)?|\s+and\s+")
_SCHOOLED = re.compile(r"\b(?:in|of|[Oo]ver|[Aa]bout|[Uu]nder)\s+Law\Z|\bDraft\s+\w+\Z")
_MODAL = re.compile(r"\b(?:Should|Must|Will|Would|Could|May|Might|Can|To|Not)\s+Act\Z")
_TWO_WORDS = re.compile(r"(?P<who>[A-Z]\w+\s[A-Z]\w+)[',]s\s+(?P<rest>.+)")
_OWNED = re.compile(r"[\w.]+'s?\s+\w+$")
_NUMBERED = re.compile(
    r"\b(?:(?:Federal|Royal|Presidential|Government|Governmental|Legislative|Cabinet|Ministerial"
    r"|Emiri|Supreme|National|Customs|Amiri)\s+)*"
    r"(?P<what>Law|Decree(?:-Law)?|Act|Ordinance|SRO|Ukaz|(?:(?<=Government\s)|(?<=Cabinet\s)"
    r"|(?<=Ministers\s)|(?<=Ministers'\s))Resolution|(?:(?<=Presidential\s)|(?<=Ministerial\s))Order)\s+"
    r"(?:(?:No\.?|Number|#)\s*)?(?P<number>(?:\d{1,2}[.,]\d{3}|\d{1,5})(?:/\d{2,4})?(?:-[A-Z]{2})?)(?![\w%])"
    r"(?:\s+of\s+(?:[A-Z][a-z]+\s+(?:\d{1,2},?\s+)?)?(?P<year>(?:19|20)\d\d))?"
)
_WHO = (
    r"(?:U\.\s?S\.(?:\s+[Gg]overnment)?|USG|US|UK|EU|EC|HMG"
    r"|(?!(?:The|This|Under|In|By|And|But|New|If|As|With|For|That|Current|Both)\s)(?:[A-Z][a-z]+(?:[\s-][A-Z][a-z]+)?))"
)
_SUBJECT = (
    r"(?:[Ee]xport|import|re-?export|trade|[Cc]ustoms|strategic|dual-use|arms|military|missile(?:-\s*related)?"
    r"|nuclear(?:-\s*related)?|chemical|munitions|defen[sc]e|sanctions|nonproliferation|non-proliferation"
    r"|control|controls|licensing|end-use|goods|technology|transit|transshipment|brokering|catch-all"
    r"|national|domestic|current|existing|own|strict|new|applicable|and|related|weapons|items|financial"
    r"|anti-money|laundering|shipping|or\s+other|and\s+other)"
)
_CONTROLS = re.compile(
    rf"(?<![\w-])(?P<who>{_WHO})"
    rf"(?:\s+(?:{_SUBJECT}\s+)?and\s+(?P<other>{_WHO}))?(?P<owned>[',]s?)?\s+(?P<words>(?:{_SUBJECT}\s+){{0,6}})"
    r"(?P<noun>controls|laws?|regulations?|rules|legislation|lists?|provisions?|catch-all|requirements)\b"
    r"(?P<more>\s+and\s+(?:regulations|laws|procedures|policies)\b)?"
    r"(?P<on>\s+on\s+(?:the\s+)?(?:export|strategic|dual-use|arms|nuclear|military|control)\b"
    r"(?:\s+(?:export|trade|controls?|goods|items|of|and|materials?|technolog(?:y|ies)|weapons)\b)*)?(?P<year>\s+of\s+(?:19|20)\d\d)?"
    r"(?!\s+(?:enforcement|firms?|school|makers?|student|professor|degree|faculty|and\s+order|officers?"
    r"|officials?|experts?|team|dialog\w*|consultations?|division|office|department|system|program\w*"
    r"|seminar|workshop|conference|cooperation|regimes?|policy|community|training|abiding|issues"
    r"|discussions?|talks|directorate|authorit\w+|unit|questions?|assistance|delegation)\b)"
)
_COMMON = re.compile(
    r"\b(?:international|multilateral|national|domestic|foreign|local)\s+"
    r"(?:(?:export|import|trade|control|sanctions|customs|nonproliferation|strategic)\s+){1,3}"
    r"(?:laws?|regulations?|rules|legislation)\b(?:\s+and\s+(?:regulations|laws)\b)?",
    re.IGNORECASE,
)
_OF_TRADE = re.compile(
    r"\b(?:export|trade|dual-use|strategic|arms|missile|catch-all|sanctions|nonproliferation|control"
    r"|controls|licensing|customs|munitions|nuclear)\b",
    re.IGNORECASE,
)
_STATES = frozenset({"own", "current", "existing", "strict", "new", "applicable", "national"})
_BARE = frozenset({"law", "laws", "regulation", "regulations", "legislation", "rules"})
_LED = re.compile(r"\b(?:relevant|corresponding|applicable)\s+\Z")
_LOOSE = frozenset({"list", "lists", "provision", "provisions", "requirements"})
"""Nouns of laws only where they are said to be of the trade."""
_FORMER = re.compile(r"-\s*related|\s+and\s+.*$")


_OWN_LAW = re.compile(
    rf"(?<![\w-])(?P<who>{_WHO})(?:[',]s?)?\s+"
    r"(?P<what>(?!(?:common|martial|civil|case|international|domestic|new|own|current|existing|and|or|rule|draft|strict|basic"
    r"|tough|secular|religious|islamic|tribal|customary|public|private|federal|the|a|of|to|in|that)\b)(?:[a-z][a-z-]{2,}|[A-Z]{2,5}))\s+law\b"
    r"(?!\s+(?:enforcement|firms?|school|makers?|students?|professors?|degree|faculty|and\s+order|officers?|experts?|reform"
    r"|drafts?|project))"
)
"""A law of a land that is called by what it is about: Kenya's NGO law."""
_CONSTITUTION = re.compile(
    rf"\b(?P<who>{_WHO})(?:'s?|,s)?\s+[Cc]onstitution\b(?!\s+(?:Court|Day|Square|Avenue))"
)


def laws(page: Page) -> Iterator[Find]:
    """Yield laws by their title, by their number, and by whose controls they are."""
    text, floor = page.text, page.body().start
    hits = [hit for hit in whole(page, "law") if hit.start >= floor]
    titles = [hit for hit in hits if text[hit.start].isupper()]
    for start, end in windows(titles, 110, 40, len(text)):
        yield from _titled(text, max(start, floor), end)
        for found in _ON_WHAT.finditer(text, max(start, floor), end):
            whole_title = _ON_WHAT.match(text, found.start()) or found
            yield Find(*whole_title.span(), _value(whole_title[0]), "law")
        for found in _NUMBERED.finditer(text, max(start, floor), end):
            yield Find(*found.span(), _number(found), "law")
    for start, end in windows(hits, 90, 40, len(text)):
        yield from _of_lands(text, max(start, floor), end)


def _of_lands(text: str, start: int, end: int) -> Iterator[Find]:
    """Yield laws told by whose they are, and those of all lands."""
    for found in _CONTROLS.finditer(text, start, end):
        if find := _national(found):
            yield find
    for found in _COMMON.finditer(text, start, end):
        yield by_sort(found, "national_law")
    for found in _OWN_LAW.finditer(text, start, end):
        if code := land_called(found["who"]):
            value = "-".join([code, *found["what"].upper().split(), "LAW"])
            yield Find(*found.span(), value, "national_law")
    yield from _constitutions(text, start, end)


def _constitutions(text: str, start: int, end: int) -> Iterator[Find]:
    for found in _CONSTITUTION.finditer(text, start, end):
        if code := land_called(found["who"]):
            yield Find(*found.span(), f"{code}-CONSTITUTION", "national_law")


def _titled(text: str, start: int, end: int) -> Iterator[Find]:
    for found in _TITLE.finditer(text, start, end):
        first = found.start()
        for cut in [*_BETWEEN.finditer(text, *found.span()), None]:
            last = cut.end("noun") if cut else found.end()
            words = _bare(text[first:last])
            if _is_title(words) and not _NUMBERED.fullmatch(words):
                begin = _with_year(text, last - len(words))
                yield Find(begin, last, _value(text[begin:last]), "law")
            first = cut.end() if cut else last


def _with_year(text: str, start: int) -> int:
    """Return where a title begins with the year before it: the 2005 Weapons Act."""
    led = _LED_YEAR.search(text, max(0, start - 12), start)
    return led.start(1) if led else start


def _bare(words: str) -> str:
    """Return a title without the words that lead to it."""
    while words != (words := _OPENING.sub("", words)):
        pass
    return words


def _is_person(words: str) -> bool:
    """Say whether words begin with a person called Law: Steven Law."""
    first, _, rest = words.partition(" ")
    return rest.startswith("Law") and first in given_names()


def _is_title(words: str) -> bool:
    if _SCHOOLED.search(words) or _is_person(words):
        return False
    if (
        _OFFICE.match(words)
        or len(words.split()) < 2
        or words.isupper()
        or _OWNED.match(words)
        or _MODAL.search(words)
        or _UNION.search(words)
    ):
        return False
    return bool(not _ORDER.search(words) or _CONTROLLING.search(words))


def year_last(title: str) -> str:
    """Return a title with the year behind it that it begins with."""
    return _YEAR_FIRST.sub(r"\2 \1", title)


def owner(words: str) -> str:
    """Return the code of the land whose name stands alone or in the genitive."""
    return land_called(_GENITIVE.sub("", words))


def _value(words: str) -> str:
    """Return a title in capitals, the country that it begins with as its code."""
    name = re.sub(r"\s*\([A-Z][A-Za-z]{1,6}\)$", "", words)
    name = re.sub(r"\s+of(?=\s+\d{4}$)", "", name)
    name = year_last(name)
    owners, _, noun = name.rpartition(" ")
    codes = [land_called(part) for part in _JOINED.split(owners)]
    if all(codes):
        return "-".join([*codes, noun.upper()])
    first, _, rest = name.partition(" ")
    if owned := _TWO_WORDS.match(name):
        first, rest = owned["who"], owned["rest"]
    code = owner(first)
    return "-".join([code, *rest.upper().split()] if code and rest else name.upper().split())


def _number(found: re.Match[str]) -> str:
    year = f"-{found['year']}" if found["year"] else ""
    return f"{found['what'].upper()}-{found['number']}{year}"


def _national(found: re.Match[str]) -> Find | None:
    """Return controls that are said to be a country's; a mere law of its is a generic one."""
    (start, code), words, noun = _owners(found), found["words"], found["noun"]
    if not code or (noun in _LOOSE and not _OF_TRADE.search(words)):
        return None
    trade = bool(_OF_TRADE.search(words) or found["on"]) or noun == "catch-all"
    if not trade and (noun not in _BARE or found["owned"]):
        return None
    told = _FORMER.sub("", f"{words}{noun}{found['on'] or ''}").split()
    parts = [word for word in told if word.lower() not in _STATES]
    value = "-".join([code, *(["catch-all"] if "catch-all" in parts else parts)]).upper()
    kind = "us_law" if code == "US" else "national_law"
    led = _LED.search(found.string, max(0, start - 16), start)
    return Find(led.start() if led else start, found.end(), value, kind, generic=not trade)


def _owners(found: re.Match[str]) -> tuple[int, str]:
    """Return where the words begin that tell whose law it is, and the code of one land or two."""
    codes = [land_called(found["who"]), land_called(found["other"] or "")]
    if not codes[0] and codes[1]:
        return found.start("other"), codes[1]
    if found["other"] and not codes[1]:
        return found.start(), ""
    return found.start(), "-".join(filter(None, codes))
