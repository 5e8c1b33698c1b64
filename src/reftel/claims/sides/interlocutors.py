"""Who acts for a state or in a port without a name: host governments, relevant ministries."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.sides.peoples import Actor, group_at
from reftel.claims.text.lexicon import is_ordinary
from reftel.claims.text.page import found_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.text.page import Page

_HOST = re.compile(
    r"(?<![\w-])(?:[Hh]ost[\s-]\s{0,2}(?:[Gg]overnment|[Nn]ation)(?:s(?!,\s(?!includ|such|and|but|which|who|to)))?|[Ff]lag\s{1,3}[Ss]tates?)(?![\w/-])"
    r"(?!\s{1,3}(?:and\s{1,3})?(?:(?:law|military|private|civil)\s{1,3})?(?:officials?|officers?|agenc(?:y|ies)|ministr(?:y|ies)"
    r"|representatives?|personnel|support|points?|POCs?|industry|private|military|nationals?|counterparts?)\b)"
)
"""A government where something happens, or whose flag a ship flies; not its officials."""
_BODIES = re.compile(
    r"(?<![\w-])(?:[Oo]ther|[Vv]arious|[Ss]everal|[Mm]ultiple|[Rr]elevant|[Cc]oncerned|[Cc]ompetent|[Rr]esponsible"
    r"|[Ii]nterested|[Aa]ppropriate|[Ll]ine)\s{1,3}"
    r"(?:(?:relevant|concerned|UN|EU|government|state|federal|security|intelligence|licensing|regulatory|domestic"
    r"|export\s{1,3}control|law\s{1,3}enforcement|and|customs|border|technical)\s{1,3}){0,4}\Z"
)
_CREW = re.compile(
    r"(?<![\w-])(?:(?:[Pp]ort|[Ss]eaport|[Hh]arbor|[Aa]irport|[Tt]erminal|[Cc]ustoms|[Bb]order|[Pp]olice|[Ii]mmigration"
    r"|[Cc]oast\s{1,3}[Gg]uard)\s{1,3}(?:and\s{1,3}(?:port|customs|border|police|security)\s{1,3})?officials"
    r"|[Uu]nion\s{1,3}workers"
    r"|(?:(?:[Uu]nion|[Uu]nioni[sz]ed|[Pp]ort|[Ss]triking)\s{1,3})?[Ss]tevedores"
    r"|[Tt]he\s{1,3}unions)\Z"
)
_POWER = re.compile(
    r"(?<![\w-])(?:(?:[Ll]ocal|[Pp]ort|[Cc]ustoms|[Ii]mmigration|[Bb]order|[Mm]ilitary|[Tt]ax|[Aa]irport|[Mm]aritime"
    r"|[Nn]ational|[Ff]ederal|[Ss]tate|[Rr]elevant|[Aa]ppropriate|[Cc]ompetent|[Ss]ecurity|[Pp]rovincial|[Cc]ivil"
    r"|[Aa]viation|[Pp]olice|[Gg]overnment|[Jj]udicial|[Ii]nvestigative|[Ll]icensing|[Rr]egulatory|[Ll]aw\s{1,3}enforcement)\s{1,3}(?:and\s{1,3})?){0,3}"
    r"[Aa]uthorities\Z"
)
_LEGAL = re.compile(
    r"\b(?i:these|those|such|new|existing|legal|domestic|statutory|additional|its|his|their|our|your|under|to)\s{1,3}\Z"
)
"""What before authorities makes powers of them, or tells whose they are."""
_GIVEN = re.compile(
    r"\s{1,3}(?:provided|granted|contained|listed|delegated|required|needed|derived|based|described)\b"
)
"""What is done with powers that are called so, and by nobody who acts."""
_WHOSE = re.compile(r"(?P<name>[A-Z][\w.]*)(?:[',]s)?\s{1,3}(?:central\s{1,3}|local\s{1,3})?\Z")
"""What before a crew tells whose it is: its nation or its service has a name of its own."""
_DOES = re.compile(
    r"\s{1,3}(?:also\s{1,3}|then\s{1,3}|still\s{1,3}|\w+ly\s{1,3})?(?:have|has|had|are|were|will|would|can|could|did|do|may|might"
    r"|should|said|told|fear|believe|know|knew|think|want|say|hope|expect|insist|claim|plan|remain"
    r"|continue|took|take|gave|made|make|found|went|came|saw|met|\w{3,}ed)\b|'\s"
)
_TO_WHOM = re.compile(
    r"\b(?:by|to|with|from|told|of|alert|alerted|inform|informed|ask|asked|notify|contact|contacted|urge|urged|persuade)"
    r"\s{1,3}(?:the\s{1,3})?\Z"
)
"""What before those who rule makes them men and no powers."""
_TOLD = re.compile(
    r"\b(?:[Aa]ccording\s{1,3}to|between|with|educate|convince|told)\s{1,3}(?:the\s{1,3})?\Z"
)


def interlocutors(page: Page) -> Iterator[Actor]:
    """Yield host governments, bodies of a state without a name, and crews that act."""
    body = page.body().start
    for word in ("host", "flag state"):
        for at in found_at(page.lower, word, body):
            if match := _HOST.match(page.text, at):
                yield Actor(match.span(), "(host government)", "government")
    for noun, kind in _NOUNS.items():
        for at in found_at(page.lower, noun, body):
            if not page.text[at + len(noun) : at + len(noun) + 1].isalnum():
                yield from kind(page, at, at + len(noun))


def _bodies(page: Page, at: int, end: int) -> Iterator[Actor]:
    """Yield organs of a state by what they are to the matter: various licensing agencies."""
    match = _BODIES.search(page.text, max(page.body().start, at - 70), at)
    if match:
        yield group_at(page, match.start(), end)


def _crew(page: Page, at: int, end: int) -> Iterator[Actor]:
    """Yield those who work a port or a border where they act: port officials fear that …."""
    match = _CREW.search(page.text, max(page.body().start, at - 40), end)
    if match is None:
        return
    told = _TOLD.search(page.text, max(0, match.start() - 30), match.start())
    if (told or _DOES.match(page.text, end)) and not _owned(page, match.start()):
        yield group_at(page, match.start(), end)


def _owned(page: Page, start: int) -> bool:
    """Say whether a name before those who act tells whose they are."""
    whose = _WHOSE.search(page.text, max(0, start - 30), start)
    return whose is not None and not is_ordinary(whose["name"])


def _powers(page: Page, at: int, end: int) -> Iterator[Actor]:
    """Yield authorities whose land nobody names where they act: port authorities detained it."""
    match = _POWER.search(page.text, max(page.body().start, at - 50), end)
    if match is None or _GIVEN.match(page.text, end) or _owned(page, match.start()):
        return
    near = max(0, match.start() - 24)
    told = page.text[match.start()].islower() and " " in match[0].strip()
    led = _TO_WHOM.search(page.text, near, match.start())
    if (told or led or _DOES.match(page.text, end)) and not _LEGAL.search(
        page.text, near, match.start()
    ):
        yield group_at(page, match.start(), end)


_FORCES = re.compile(
    r"(?<![\w-])(?:(?:armed|defen[cs]e|security|government(?! +and\b)|rebel|opposition|paramilitary"
    r"|peacekeeping|regular|irregular|loyalist|local|national|state|foreign|allied|occupation|naval|ground|military|border|law\s{1,3}enforcement"
    r"|intervention)(?:,?\s{1,3}and)?\s{1,3}){1,3}(?:forces|troops|factions|militias)\Z"
)
_UNIT = re.compile(
    r"(?![\w-])(?!\s{1,3}(?:units?|commanders?|officers?|personnel|bases?|training|members?|command|chiefs?|cooperation"
    r"|agreement|posture|structure|levels?|assistance|reform|and\s{1,3}equipment|capabilit|modernization|leaders?)\b)"
)


def _forces(page: Page, at: int, end: int) -> Iterator[Actor]:
    """Yield forces whose land nobody names: the security forces, armed rebel factions."""
    match = _FORCES.search(page.text, max(page.body().start, at - 60), end)
    if match and _UNIT.match(page.text, end) and not _owned(page, match.start()):
        yield group_at(page, match.start(), end)


_THOSE = re.compile(
    r"(?<![\w-])(?:[Tt]he\s{1,3}(?:(?:suspected|alleged|local|federal|national|border|harbor|traffic|state)\s{1,3})?"
    r"|(?:(?<=[.;:,)(-] )|(?<=\bthat )|(?<=\bwhen )|(?<=\band )|(?<=\bwhile )|(?<=believes ))"
    r"(?:(?:local|federal|national|border|harbor)\s{1,3})?)[A-Za-z]+\Z"
)
"""Those who act, with their article or at the head of a clause."""
_ALONE = re.compile(
    r"(?=[',.;:)]|\s{1,3}(?:also\s{1,3}|then\s{1,3}|\w+ly\s{1,3})?(?:on|at|in|to|for|and|or|that|who|which|may|might|can|will"
    r"|would|could|did|do|have|had|has|are|were|was|is|if|when|as|by|with|from|aboard|\w{3,}ed|took|found|said|told)\b)"
)


def _bands(page: Page, at: int, end: int) -> Iterator[Actor]:
    """Yield the police, and those who rob or rebel, whose land nobody names: the pirates."""
    match = _THOSE.search(page.text, max(page.body().start, at - 24), end)
    if match is None or not _ALONE.match(page.text, end):
        return
    if match[0][:4].lower().startswith("the ") or _DOES.match(page.text, end):
        yield group_at(page, match.start(), end)


_NOUNS = {
    "pirates": _bands, "hijackers": _bands, "kidnappers": _bands, "rebels": _bands,
    "insurgents": _bands, "militants": _bands, "protesters": _bands, "police": _bands,
    "ministries": _bodies, "agencies": _bodies, "officials": _crew, "workers": _crew,
    "stevedores": _crew, "the unions": _crew, "authorities": _powers,
    "forces": _forces, "troops": _forces, "factions": _forces, "militias": _forces,
}  # fmt: skip
"""Nouns of those who act without a name, and how they are told."""
