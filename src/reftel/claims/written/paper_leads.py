"""What stands before the noun of a paper: article, owner, day and the words that describe it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import reftel.claims.text.lexicon as lexicon
from reftel.claims.text.rows import rows
from reftel.claims.written.paper_details import NAME
from reftel.claims.written.papers import country, iso

if TYPE_CHECKING:
    from reftel.claims.text.page import Page
    from reftel.claims.written.paper_details import Facts

_ADJECTIVES = frozenset(row["word"] for row in rows("paper_adjectives"))
_POINTING = frozenset({"following", "requested"})
"""Words that say which papers are meant, not of what kind they are."""
_ADJECTIVE = (
    r"(?:(?:(?<![/\d-])(?:19|20)\d\d|\d{1,3}-(?:page|day|point)"
    r"|[a-z]{3,12}-(?:based|specific|wide|term|led|backed|drafted|sponsored)|[\w.]{2,12}-to-[\w.]{2,12}"
    rf"|{'|'.join(sorted(_ADJECTIVES, key=len, reverse=True))})\s+)"
)
_ENDINGS = ("ed", "al", "ic", "ive", "ing", "ous", "ary", "ete", "page")
"""How words end that describe a thing; trusted behind an article alone."""
_NO_VERB = (
    r"(?!(?:provid|request|submitt|hold|carry|seek|send|us|show|present|review|draft|prepar|issu|sign|read|writ|includ|regard"
    r"|concern|receiv|shar|giv|forward|obtain|circulat|deliver|pass|need|requir)ing\b)"
)
_LOOSE = rf"(?:{_NO_VERB}[a-z][a-z-]*(?:{'|'.join(_ENDINGS)})\s+)"
_SMALL = frozenset({
    "the", "a", "an", "this", "that", "both", "these", "those", "our", "your", "their", "his",
    "her", "its", "another", "such", "news", "newspaper", "magazine", "op-ed", "of", "for", "and",
    "set", "sets", "two", "three", "four", "five", "six", "several",
})  # fmt: skip
_WORD = re.compile(r"\S+")
_CLOSED = (".", ";", ":", "!", "?", '"', "-")
_NO_NAME = (
    r"(?!(?:END|BEGIN|SUMMARY|COMMENT|SIPDIS|NOTE|TEXT|REF|If|When"
    r"|While|But|And|As|After|Since|Although|Deliver|Provide|Pass|Present|Give|Leave|See)\b)"
)
_OWNER = (
    rf"(?:{_NO_NAME}{NAME}\s+(?:(?:of|for|and)\s+(?:the\s+)?)?){{0,6}}{_NO_NAME}{NAME}"
    r"(?:'s?|,s)\s+(?:\([A-Z]{2,6}\)\s+)?|(?<=[Tt]he\s)[a-z-]+(?:'s|s')\s+"
)
_ONE = (
    rf"(?:U\.\s?S\.|USG|UK|EU(?:-?3)?|P-?5(?:\+|-plus-|\s+plus\s+|\s)1|E-?3|G-?8|IAEA|UN|Go[A-Z]{{1,3}}|{_NO_NAME}(?![IVX]{{2,4}}\b)[A-Z]{{2,6}}"
    rf"|{_NO_NAME}[A-Z][a-z]{{3,}})"
)
_LANDS = "|".join(sorted((word.title() for word in lexicon.nationalities()), key=len, reverse=True))
_NATION = (
    rf"(?:{_ONE}(?:[/-]{_ONE}){{0,2}}"
    rf"|(?:U\.\s?S\.|UK|EU|{_LANDS})\s+and\s+(?:U\.\s?S\.|UK|EU|{_LANDS}))\s+"
)
_MONTH_DAY = r"[A-Z][a-z]{2,8}\.?\s+\d{1,4}(?:,\s+\d{4})?|\d{1,2}\s+[A-Z][a-z]{2,8}(?:\s+\d{4})?"
_BEFORE = re.compile(
    r"(?:\b(?P<the>[Tt]he|[Aa]n?|[Tt]his|[Tt]hat|[Aa]nother|[Oo]ur|[Yy]our|[Tt]heir|[Hh]is|[Hh]er"
    rf"|[Ii]ts|[Bb]oth|(?:[Tt]he\s+)?(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]everal)|THE|AN?|[Tt]hese|[Tt]hose|[Ss]uch\s+an?|(?:[Aa]|[Tt]wo|[Tt]hree|[Ss]everal)\s+(?:[a-z]+\s+)?sets?\s+of)\s+"
    rf"(?P<loose>(?:{_LOOSE}|{_ADJECTIVE}){{0,2}})(?:(?P<when>{_MONTH_DAY}),?\s+)?)?"
    rf"(?:\b(?P<owner>{_OWNER})|\b(?P<nation>{_NATION}))?"
    rf"(?:(?P<day>{_MONTH_DAY})\s+)?(?P<adjectives>{_ADJECTIVE}{{0,3}})\Z"
)
_NAMED = re.compile(r"(?:\b[Tt]he\s+)?(?:\b[A-Z][\w-]*\s+){1,4}\Z")
_ENTITLED = re.compile(
    r"\b(?:[Tt]he|[A-Z]\w+'s)\s+(?:annual\s+|\d{4}\s+)?(?:[A-Z][\w-]*\s+(?:(?:of|in|on|for|and)\s+)?){1,5}\Z"
)
_PLANNED = re.compile(
    r"(?:\b(?!(?:The|This|An?|Its|Our|Their|New|In|Under|By|On)\s)[A-Z][\w-]*\s+(?:(?:and|of|for|on)\s+)?){1,5}\Z"
)
"""The name of a plan or strategy: the National Action Plan."""
_SORTS_OF_PLAN = frozenset({"Action", "Strategic", "Work", "Development", "Implementation"})
_BODY_OF = re.compile(
    rf"(?:\b(?:[Tt]he|[Tt]hose|[Tt]hese)\s+)?(?:\b{_NO_NAME}[A-Z][\w-]*\s+){{1,4}}(?:(?:import|export|customs|internal)\s+)?\Z"
)
_AUTHOR = re.compile(
    r"\b(?:(?:(?:[Tt]he|[Aa]n?)\s+)?(?:(?:latest|recent|new|last|first|most\s+recent)\s+)?(?:UN\s+|IAEA\s+)?(?:Secretary|Director)[-\s]General|SYG|DG|IAEA|Panel\s+of\s+Experts|Group\s+of\s+Experts"
    r"|Monitoring\s+Group|Working\s+Group|(?:\w+\s+)?Committee|Panel|UNMOVIC|UNSCOM|OPCW|FATF|Financial\s+Action\s+Task\s+Force(?:\s+\(FATF\))?"
    r"|FinCEN|(?:Defense|State|Treasury|Commerce|Energy)\s+Department|(?:[A-Z]\w+\s+)?Ministry(?:\s+of\s+(?:the\s+)?[A-Z]\w+(?:\s+(?:and\s+)?[A-Z]\w+){0,3})?|Pentagon|GAO|CRS|Congressional)(?:'s?|,s)?\s+(?:(?:recent|latest|new|last|first|second|next|quarterly|final"
    r"|interim|draft|annual|mid-term|safeguards|\d{1,4}|[A-Z][a-z]+)\s+){0,2}\Z"
)
_ACRONYM = re.compile(
    r"\b(?:[Tt]he|[Aa]n?)\s+(?:(?:recent|latest|new|last|first|final|interim|draft|annual|upcoming|U\.S\.|\d{4})\s+){0,2}"
    r"(?!(?:RSO|DAO|PRT|IIR|NGO|SIPDIS|AFP|UPI|BBC|CNN|VOA|WMD)\b)[A-Z][A-Z-]{1,5}[A-Z]\s+(?:(?:annual|final|interim|\d{4})\s+)?\Z"
)
"""A body or matter in capitals, by which a report is called: the XYZ report."""
_TEAM = re.compile(
    r"\b(?:[Tt]he\s+)?(?:experts|inspectors|auditors|investigators|team|panel|[Cc]hair(?:man)?|mission|rapporteur)'s?\s+\Z"
)
"""Those whose report it is, told by their trade: the experts' report."""
_STATED = re.compile(
    rf"\b(?:[Tt]he|[Aa]n?)\s+(?:(?:{_MONTH_DAY})\s+)?(?:(?:recent|public|press)\s+)*"
    r"(?:[A-Z][\w-]+\s+){1,6}\([A-Z]{2,6}\)\s+\Z"
)
_GROUPS = re.compile(r"Group|Committee|Panel")
"""Bodies that report as a matter of course: their reports are none in the plural."""
_PAPER = re.compile(
    rf"\b(?:[Tt]he|[Aa]n?|[Tt]his|[Tt]hat)\s+(?:(?:{_MONTH_DAY})\s+)?(?:(?:recent|front-page)\s+)?"
    rf"(?:\b{_NO_NAME}[A-Z][\w-]+\s+){{1,4}}(?:\([A-Z]{{2,6}}\)\s+)?(?:(?:op-ed|newspaper|magazine|news)\s+)?\Z"
)
NEWS = re.compile(
    r"\s+(?:that|to(?!\s+(?:the\s+)?[A-Z])|back|from|(?:on|of)\s+(?:[a-z]+ing|this|that|it)|it|they|he|she|we|in\s+this|ref)\b|-"
)
"""What follows the verb, or a report that is mere news: `the report that tools were sold`."""
_REPORTS = re.compile(r"reports\s+(?:both|that|to|its|the|an?|his|their|no|having)\s")
"""A verb and no paper: `the Director General reports both matters`."""
_REACH = 90


def lead(page: Page, position: int) -> re.Match[str] | None:
    """Return the words before a noun that belong to its paper."""
    return _BEFORE.search(page.text, _reach(page, position), position)


def _reach(page: Page, position: int) -> int:
    """Return how far back words stand that can belong to a paper: names, days and descriptions."""
    start, floor = position, max(page.body().start, position - _REACH)
    for found in reversed(list(_WORD.finditer(page.text, floor, position))):
        word = found[0]
        small = word in _SMALL or word in _ADJECTIVES or word.endswith((*_ENDINGS, "'s"))
        small = small or "-to-" in word
        if word.endswith(_CLOSED) and len(word) > 5 and not word.isupper():
            break
        if not (small or word[0].isupper() or word[0].isdigit() or word[0] == "("):
            break
        start = found.start()
    return start


def whose(page: Page, before: re.Match[str]) -> Facts:
    """Return whose paper it is, a country's code or else the words, and of which day."""
    words = _holder(before)
    code = country(words) or country_of(before)
    told = code or (words if before["owner"] else "")
    facts: Facts = {"submitter": " ".join(told.split())} if told else {}
    day = iso(page, before["day"] or before["when"] or "")
    return facts | ({"date": day} if day else {})


def described(before: re.Match[str]) -> bool:
    """Say whether words before a noun describe the paper as such: forged, supporting, internal."""
    told = f"{before['loose'] or ''} {before['adjectives']} {before['nation'] or ''}"
    return not (_ADJECTIVES - _POINTING).isdisjoint(told.lower().split())


def country_of(before: re.Match[str]) -> str:
    """Return the codes of the countries whose paper it is: GB;AT."""
    words = re.split(r"[/-]|\s+and\s+", _holder(before))
    codes = ["US" if word == "USG" else country(word) for word in words]
    return ";".join(codes) if all(codes) else ""


def _holder(before: re.Match[str]) -> str:
    """Return the words that tell whose paper it is, without the sign of the genitive."""
    return re.sub(
        r"(?:'s?|,s)?\s+(?:\([A-Z]{2,6}\)\s+)?$", "", before["owner"] or before["nation"] or ""
    )


def named(page: Page, position: int, kind: str) -> re.Match[str] | None:
    """Return the name of a guide, or the author of a report, that stands right before it."""
    floor = _reach(page, position)
    if kind == "report":
        return _reported(page, floor, position)
    if kind == "guide" and page.text[position].isupper():
        return _NAMED.search(page.text, floor, position)
    if kind == "plan" and page.text[position].isupper():
        found = _PLANNED.search(page.text, floor, position)
        sort = found[0].split()[-1] if found and page.mixed(position, position) else ""
        strategy = page.text.startswith("Strategy", position)
        return found if sort in _SORTS_OF_PLAN or (strategy and sort[:1].isupper()) else None
    if kind in _BODIES and page.mixed(position, position) and page.text[position].islower():
        found = _BODIES[kind].search(page.text, floor, position)
        return found if found and _is_name(found[0], kind) else None
    return None


def _reported(page: Page, floor: int, position: int) -> re.Match[str] | None:
    """Return whose report it is, or the words of its title."""
    if _REPORTS.match(page.text, position):
        return None
    if team := _TEAM.search(page.text, max(0, position - 24), position):
        return team
    found = _AUTHOR.search(page.text, floor, position)
    if found and not (page.text[position + 6] == "s" and _GROUPS.search(found[0])):
        return found
    one = page.text[position + 6] != "s" and page.mixed(position, position)
    if one and (found := _ACRONYM.search(page.text, floor, position)):
        return None if NEWS.match(page.text, position + 6) else found
    found = _ENTITLED.search(page.text, floor, position)
    titled = page.text.startswith("Report", position) and page.mixed(position, position)
    return found if found and titled and _is_name(found[0], "article") else None


_BODIES = {"plain": _BODY_OF, "article": _PAPER, "statement": _STATED, "note": _STATED}


def _is_name(words: str, kind: str) -> bool:
    """Say whether words with capitals name somebody: one that begins a sentence does not."""
    capitals = [word for word in re.findall(r"[A-Z][\w-]+", words) if word not in {"The", "An"}]
    enough = 2 if kind == "article" else 3
    return any(not lexicon.is_ordinary(word) for word in capitals) or len(capitals) >= enough
