"""Services of a state that a nation or a chief tells apart: Spanish customs, the King's Court."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.dated.dates_calendar import MONTHS
from reftel.claims.named.forms import Formed
from reftel.claims.text.acronyms import acronym
from reftel.claims.text.lexicon import land_of, nationalities
from reftel.claims.text.page import found_at
from reftel.claims.text.runs import run_at, runs, tokens
from reftel.claims.text.segments import trim

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.text.gazetteer import Hit
    from reftel.claims.text.page import Page

LEVIED = re.compile(
    r"\s{1,3}(?i:and\s{1,3}\w+\s{1,3}laws?|officials?|officers?|authorit|agents?|dut(?:y|ies)|union|territory"
    r"|zones?|procedures?|clearance|laws?|code|data|records?|forms?|declarations?|inspect|house|checks?"
    r"|brokers?|legislation|regulations?|posts?|areas?|controls?|stations?|seizure|side|cooperation"
    r"|attache|patrol|vessels?|ships?|base|cutters?|boats?|warehouse|bonded|value|revenues?|reform"
    r"|personnel|training|development|and\s{1,3}(?:excise|border|tax|immigration))"
)
"""What makes of a nation's customs a thing or people: customs duties, customs officials."""
_SERVICE = re.compile(
    r"(?:'s|,s)?\s{1,3}(?P<of>(?i:(?:(?:central|federal|national)\s{1,3})?(?:customs"
    r"(?:\s{1,3}(?:service|administration|agency|authority|department|board|directorate))?|(?:coast|border)\s{1,3}guards?(?:\s{1,3}service)?|(?:border|national|federal)\s{1,3}police"
    r"|(?<!,s )(?:parliament|congress|senate)|navy|army|air\s{1,3}force|armed\s{1,3}forces"
    r"|national\s{1,3}guard|gendarmerie"
    r"|(?:maritime|port|aviation|nuclear|harbor|immigration|licensing|regulatory|safety|space|tax|arms\s{1,3}control"
    r"|(?:nuclear|radiation)\s{1,3}(?:safety|regulatory)|(?:export|import)\s{1,3}licensing)\s{1,3}(?:authority|agency)|house\s{1,3}of\s{1,3}(?:lords|commons)|(?:intelligence|security|secret)(?:\s{1,3}and\s{1,3}(?:security|intelligence))?\s{1,3}services?|atomic\s{1,3}energy\s{1,3}agency"
    r"|(?:export|import)\s{1,3}control\s{1,3}(?:agency|office|authority)|(?:state\s{1,3})?news\s{1,3}(?:agency|service)"
    r"|(?:(?:supreme|appeals|appellate|criminal|constitutional|federal|district)\s{1,3})?courts?)\b))"
    r"(?!\s{1,3}[A-Z]|-|\s{1,3}(?:system|case|order|ruling|decision|proceeding|document|record|appearance)s?\b)"
)
_STAFF = re.compile(
    r"\s{1,3}(?:officers?|officials?|soldiers?|generals?|colonels?|units?|personnel|troops|bases?|chiefs?"
    r"|attaches?|sources?|ships?|vessels?|aircraft|planes?|helicopters?|stations?|trucks?|checkpoints?|cars?"
    r"|academy|academies|day|veterans?|intelligence|captains?|barracks|depots?|operations?|posts?|escorts?"
    r"|reports?|raids?|investigat|custody|records?|frigates?|major|lieutenant|commander|patrols?)\b"
)
"""Behind an army or a police: people and things of theirs."""
_ARMED = ("navy", "army", "force", "forces", "guard", "police", "gendarmerie")
_CHIEF = (
    r"(?:(?:Deputy\s{1,2})?Prime\s{1,2}Minister|(?:Vice\s{1,2})?President|Crown\s{1,2}Prince|King|Emir|Amir|Sultan"
    r"|Attorney\s{1,2}General|(?:(?:State|Public|General|Special)\s{1,2})?Prosecutor(?:\s{1,2}General)?"
    r"|Chancellor|Premier"
    r"|Supreme\s{1,2}Leader|Governor|Ruler|Guide|Comptroller(?:\s{1,2}General)?|Solicitor\s{1,2}General"
    r"|Auditor\s{1,2}General|Ombudsman)"
)
_OF_CHIEF = re.compile(
    rf"\b(?:Royal\s{{1,2}})?{_CHIEF}(?:'s|,s)\s{{1,3}}(?:[A-Z]\w+\s{{1,2}}){{0,2}}"
    r"(?:[Oo]ffice|Court|Chancery|Chambers|Cabinet|Secretariat|Diwan)\b"
)
_FOR_CHIEF = re.compile(
    rf"\s{{1,3}}of\s{{1,2}}the\s{{1,2}}(?:{_CHIEF}|Presidency|Council\s{{1,2}}of\s{{1,2}}Ministers)\b(?!'s)"
)
_HOUSES = frozenset(["Parliament", "Congress", "Knesset", "Majlis", "Duma"])
"""What a legislature is called by its name alone."""
_LONGER = re.compile(r"(?:'s)?\s{1,3}(?:[A-Z]|of\b|for\b|in\s{1,3}(?:19|20)\d\d|\d)|'?-|/")
_SEATS = frozenset(["Office", "Court", "Cabinet", "Secretariat"])


def services(page: Page) -> Iterator[Formed]:
    """Yield services of a nation in small letters or large, and seats of those who lead one."""
    body = page.body().start
    yield from _of_nations(page, body)
    yield from _customs(page, body)
    yield from _at_home(page, body)
    yield from _of_towns(page, body)
    for hit in page.known.get("head", ()):
        if hit.start >= body and hit.known.name in _SEATS:
            yield from _seat(page, hit, max(body, hit.start - 50))
        elif hit.start >= body and hit.known.name in _HOUSES and _house(page, hit):
            yield Formed(hit.start, hit.end, "organ")
    yield from _in_house(page, body)
    yield from _on_subjects(page, body)
    for seat in ("'s office", "'s Chambers"):
        for at in found_at(page.text, seat, body):
            if match := _OF_CHIEF.search(page.text, max(body, at - 40), at + len(seat)):
                yield Formed(*match.span(), "agency")


_BEFORE_IT = re.compile(
    r"\b(?:to|in|by|of|told|before|through|from|with|inform|informed|briefed|addressed)\s{1,3}\Z"
)
_NO_HOUSE = re.compile(r"\w|-|\s{1,3}(?:building|session|house|speaker|election|seat|square)")


def _in_house(page: Page, body: int) -> Iterator[Formed]:
    """Yield a legislature that is named by its noun alone: he told parliament so."""
    for word in ("parliament", "congress"):
        for at in found_at(page.text, word, body):
            led = _BEFORE_IT.search(page.text, max(body, at - 12), at)
            if led and not _NO_HOUSE.match(page.text, at + len(word)):
                yield Formed(at, at + len(word), "organ")


_ON = re.compile(
    rf"\s{{1,3}}on\s{{1,3}}(?:the\s{{1,3}})?(?!(?:{MONTHS})\b|[A-Z]+\b|\w+day\b|Resolution)[A-Z][\w'-]+"
    r"(?:(?:,|(?:\s{1,3}(?:of|and|for|the|in|to|de|related)){1,3})?"
    rf"(?!\s{{1,3}}(?:{MONTHS})\b)\s{{1,3}}(?:-\s)?[A-Z][\w'/-]+(?<!'s)){{0,24}}"
)
_BODIES = frozenset(["committee", "commission", "group", "division", "panel", "subcommittee"])


def _on_subjects(page: Page, body: int) -> Iterator[Formed]:
    """Yield bodies with the subject that they sit on: the National Commission on Velmar Affairs."""
    hits = [(hit.start, hit.end) for hit in page.known.get("head", ()) if _sits(page, hit)]
    hits += [(at + 6, at + 11) for at in found_at(page.text, "Focal Point on ", body)]
    hits += [(at + 8, at + 13) for at in found_at(page.text, "Working Group on ", body)]
    for start, end in hits:
        match = _ON.match(page.text, end) if start >= body else None
        if match is not None and page.mixed(start, match.end()) and _subject(page, start, match):
            yield Formed(_opened(page, start, end), match.end(), "agency")


def _subject(page: Page, start: int, match: re.Match[str]) -> bool:
    """Say whether words behind `on` belong to a name: they are two or more, or letters follow."""
    if acronym(page, match.end())[1]:
        return True
    words = match[0].split()[1:]
    own = words[1:] if words[0] == "the" else words
    low = own[0].lower()
    meeting = page.text.startswith("Working ", start - 8)
    return len(own) > 1 and not (meeting or low in nationalities() or land_of(low))


def _opened(page: Page, start: int, end: int) -> int:
    """Return where the name of a body begins whose noun stands at a place."""
    run = run_at(page.once(runs), start)
    row = trim(tokens(page, run)) if run is not None and run.end == end else ()
    last = max((i for i, token in enumerate(row) if token.word == "the"), default=-1)
    return row[last + 1].start if row else start


def _sits(page: Page, hit: Hit) -> bool:
    named = hit.known.name.lower() in _BODIES and page.text[hit.start].isupper()
    return named and page.text.startswith(" on ", hit.end)


def _of_nations(page: Page, body: int) -> Iterator[Formed]:
    """Yield services behind the name or adjective of a nation that is not one's own."""
    for hit in (*page.known.get("nation", ()), *page.known.get("place", ())):
        if hit.start >= body and hit.known.country != "US":
            match = _SERVICE.match(page.text, hit.end) or _guarding(page, hit)
            if match and not _else(page, match):
                owned = match[0].startswith(("'", ",")) and match["of"][0].isupper()
                start = match.start("of") if owned else hit.start
                yield Formed(start, match.end(), "agency")


_GUARDING = re.compile(
    r"\s{1,3}(?P<of>(?:(?:state|military|traffic|judicial|riot|secret|anti-narcotics|local)\s{1,3})?[Pp]olice"
    r"|(?:(?:military|foreign|domestic)\s{1,3})?intelligence)"
    r"(?=[.,;:)]|'s\s|\s{1,3}(?:and|or|by|who|which|are|were|was|is|have|has|had|will|would|could|can|may|did|do"
    r"|not|also|then|said|told|say|see|saw|know|knew|believe|found|caught|took|shot|held|broke|fear|to\s{1,3}(?!the\b)[a-z]+"
    r"|\w{2,}ly|\w{2,}ed)\b)"
)
"""The police of a nation, and who gathers for it what is secret, where they do something."""
_DEALT = re.compile(
    r"\b(?:by|with|for|told|to|against|former|alleged|of|that)\s{1,3}(?:the\s{1,3})?\Z"
)


def _guarding(page: Page, hit: Hit) -> re.Match[str] | None:
    """Return the police or the intelligence of a nation; what is learned is none."""
    match = _GUARDING.match(page.text, hit.end)
    if match is None or match["of"].lower().endswith("police"):
        return match
    return match if _DEALT.search(page.text, max(0, hit.start - 16), hit.start) else None


def _else(page: Page, service: re.Match[str]) -> bool:
    """Say whether a service only tells apart a thing or people: customs duties, army officers."""
    end = service.end()
    armed = page.lower[service.start() : end].endswith(_ARMED)
    return (_STAFF if armed else LEVIED).match(page.text, end) is not None


_CUSTOMS = re.compile(
    r"Customs\s{1,3}(?:at\s{1,3}[A-Z][\w-]+\s{1,3})?(?:holds|keeps|says|wants|asks|needs|opens|checks|was|were|is|has|had|have|will|would|did|does|could|can"
    r"|said|told|opened|found|seized|stopped|detained|held|inspected|checked|released|confirmed|agreed"
    r"|searched|sent)\b"
)
_END_OF_NAME = re.compile(
    r"[A-Z][\w'-]*[a-z]\s{1,3}\Z|'s?\s{1,3}\Z|[A-Z]\w*,?\s{1,3}(?:of|for|and|&)\s{1,3}\Z"
)
_HEARING = re.compile(
    r"\b(?:to|with|from|by|on|told|asked|asks?|urged?|tells?|that|if|whether|when|and|informed|thanked|at|contact(?:ed)?"
    r"|alert(?:ed)?|notif(?:y|ied)|for|the)\s{1,3}\Z"
)
_ALONE = re.compile(
    r"(?=[.,;:)]|'s\s|\s{1,3}(?:the|an?|to|that|of|on|in|at|for|with|not|also|again|next|last|this|about|if|when"
    r"|while|before|after|and|or|by|officially|directly|[a-z]+(?:ed|s))\b)"
)


def _customs(page: Page, body: int) -> Iterator[Formed]:
    """Yield customs without the name of their nation: Customs seized it, he wrote to Customs."""
    for at in found_at(page.text, "Customs", body):
        if _END_OF_NAME.search(page.text, max(0, at - 24), at) or not page.mixed(at, at + 7):
            continue
        told = _HEARING.search(page.text, max(0, at - 12), at) and _ALONE.match(page.text, at + 7)
        if _CUSTOMS.match(page.text, at) or (told and not LEVIED.match(page.text, at + 7)):
            yield Formed(at, at + 7, "agency")


_HOME = re.compile(
    r"(?<![\w-])[Tt]he\s{1,3}(?P<name>(?:customs\s{1,3}(?:service|administration|agency|authority)"
    r"|(?:foreign|defen[sc]e|interior|justice|finance|trade|energy|economy|economics|health|agriculture"
    r"|transport|labor|education)\s{1,3}ministry))\b(?!\s{1,3}(?:officials?|officers?|spokes\w+|sources?"
    r"|building|contacts?|interlocutors?|representatives?|staff|level)|-|'s\s{1,3}[A-Z])"
)


def _at_home(page: Page, body: int) -> Iterator[Formed]:
    """Yield a ministry or service of the host's, in small letters: the foreign ministry."""
    for word, kind in ((" ministry", "ministry"), ("e customs ", "agency")):
        for at in found_at(page.text, word, body):
            match = _HOME.search(page.text, max(body, at - 18), at + 26)
            if match and match.start() <= at + 1 < match.end():
                yield Formed(*match.span("name"), kind)


_POLICE = re.compile(r"\s{1,3}[Pp]olice\b(?!\s{1,3}(?:[A-Z]|station|academy|force))")


def _of_towns(page: Page, body: int) -> Iterator[Formed]:
    """Yield the police of a town: Velmar police."""
    for hit in page.known.get("place", ()):
        if hit.start >= body and hit.known.type in {"city", "port"}:
            match = _POLICE.match(page.text, hit.end)
            if match and not _STAFF.match(page.text, match.end()):
                yield Formed(hit.start, match.end(), "agency")


def _house(page: Page, hit: Hit) -> bool:
    """Say whether a legislature stands by its name alone, and no member of it."""
    member = page.lower[max(0, hit.start - 11) : hit.start].split()[-2:-1]
    if member in (["members"], ["member"]) or _LONGER.match(page.text, hit.end):
        return False
    return page.mixed(hit.start, hit.end)


def _seat(page: Page, hit: Hit, floor: int) -> Iterator[Formed]:
    """Yield the seat of who leads a nation or its prosecutors: the Prime Minister's Office."""
    owned = "s " in page.text[max(floor, hit.start - 30) : hit.start]
    if owned and (match := _OF_CHIEF.search(page.text, floor, hit.end)):
        yield Formed(*match.span(), "agency")
    elif (match := _FOR_CHIEF.match(page.text, hit.end)) and page.text[hit.start].isupper():
        yield Formed(hit.start, match.end(), "agency")
