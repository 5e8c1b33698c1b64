"""Embassies, consulates and missions by their city or their nation."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.text.hosts import letters
from reftel.claims.text.lexicon import countries, is_ordinary, nationalities, titles
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.cable import Station
    from reftel.claims.text.gazetteer import Hit
    from reftel.claims.text.page import Page

Found = tuple[tuple[int, int], str, str]
"""Where an office stands, its value and its type."""

_TOWN = r"[A-Z](?:\w|'(?!s\b)|-(?=[a-z]{2,3}-[A-Z])|(?<=-[a-z]{2})-)+"
_CITY = rf"{_TOWN}(?:\s(?:(?:el|al|la|de|es)\s)?{_TOWN})?"
_MISSION = re.compile(
    r"\b(?:the )?((?:U\.?S\.? |American |AmEmbassy |Amembassy )?"
    r"(?:(?:Am)?[Ee]mbassy|EMBASSY|CONSULATE(?: GENERAL)?|Consulate(?: General)?|ConGen"
    r"|AmConsul(?:ate(?: General)?)?|Am[Cc]on[Gg]en|Congen"
    r"|US(?:INT|UN|EU|NATO|OSCE|DEL)|US ?Mission|UNVIE|AIT|Mission"
    r"|Interests Section|Liaison Office)"
    rf"\s{{1,2}}(?:-\s{{1,2}})?(?!(?:of|to|in)\b)(?P<city>{_CITY}))"
)
_OURS_IN = re.compile(
    r"\b(?:[Oo]ur|[Tt]he\s{1,2}U\.?S\.?|U\.?S\.?|American)\s{1,2}(?:[Ee]mbassy|[Cc]onsulate(?:\s{1,2}General)?)"
    rf"\s{{1,2}}in\s{{1,2}}(?:the\s{{1,2}})?(?P<city>{_CITY})"
)
_OF_LAND = re.compile(
    r"\s{1,2}of\s{1,2}(?:the\s{1,2})?(?:(?:Republic|Kingdom|State|Sultanate)\s{1,2}of\s{1,2})?"
)
_WHERE = re.compile(rf"\s{{1,2}}in\s{{1,2}}(?:the\s{{1,2}})?(?P<city>{_CITY})")
_FOREIGN = re.compile(
    r"(?:'s)?\s{1,3}(?P<what>(?:EMBASSY|[Ee]mbass(?:y|ies)|High Commissions?"
    r"|Consulates?(?: General)?|(?:(?:UN|U\.N\.|New York|Vienna|Geneva|Brussels)\s{1,3})?Mission"
    r"|Interests Section|Liaison Office)\b|mission\b(?=\s{1,3}to\s{1,3}the\s))"
    rf"(?:\s{{1,3}}in\s{{1,3}}(?:the )?{_TOWN}(?:\s{_TOWN})?)?"
)


_SEVERAL = re.compile(
    rf"(?:[Ee]mbassies|[Cc]onsulates|EMBASSIES|CONSULATES|(?<!\w)[Pp]osts\s{{1,2}}in)"
    rf"\s{{1,2}}(?={_CITY})"
)
_NEXT_CITY = re.compile(rf"(?:,?\s{{1,2}}(?:and|AND)\s{{1,2}}|,\s{{1,2}}|)({_CITY})")
_LED = re.compile(
    r"(?:\b(?:END\s{1,2})?ACTION|\b[Ii]mmediate\s{1,2}action\s{1,2}for|\((?:except|excluding)"
    r"|\bcop(?:y|ies)\s{1,2}to)\s{1,2}\Z"
)
"""What alone makes a city behind it a post: ACTION Velmar, copies to Velmar."""
_LEADS = ("action", "for", "except", "excluding", "to")
_ASKED = re.compile(r"\b(?:ACTION(?: REQUEST)?|POINTS?|GUIDANCE) (?:FOR|for) $")
_CLOSED = re.compile(r"(?:\s{1,2}(?:only|ONLY))?(?:\s{1,2}\([^()\n]{1,40}\))?\s?[:)]")
"""What ends a list of posts that a heading or brackets call: FOR SEOUL AND TOKYO (REF B):"""


def several(page: Page) -> Iterator[Found]:
    """Yield each of several posts named together: Embassies Tokyo, Seoul and Beijing."""
    if not any(word in page.lower for word in _MANY):
        return
    for lead in _SEVERAL.finditer(page.text, page.body().start):
        row = list(_row(page, lead.end()))
        if lead[0][1:4] == "ost" and row:
            value = ",".join(f"US-EMB-{_joined(page.text[slice(*city)])}" for city in row)
            yield (lead.start(), row[-1][1]), value, "post"
            continue
        for nth, (start, end) in enumerate(row):
            name = _joined(page.text[start:end])
            yield (start if nth else lead.start(), end), f"US-{sort(lead[0])}-{name}", "post"


_MANY = ("embassies", "consulates", "posts in ")


def called(page: Page) -> Iterator[Found]:
    """Yield posts that a heading or brackets call by their cities: (For Seoul and Tokyo)."""
    last = 0
    for hit in page.known.get("place", ()):
        start = hit.start
        if start < max(last, page.body().start):
            continue
        near = page.lower[max(0, start - 26) : start].rstrip().endswith(_LEADS)
        led = _LED.search(page.text, max(0, start - 26), start) if near else None
        if not led and page.lower[start - 4 : start] != "for ":
            continue
        row = list(_row(page, start))
        calls = led or (row and _calls(page, start, row[-1][1]))
        if row and calls and page.once(_towns).issuperset(row):
            last = row[-1][1]
            for span in row:
                yield span, f"US-EMB-{_joined(page.text[slice(*span)])}", "post"


def addressed(page: Page) -> Iterator[Found]:
    """Yield addressees spoken to by their cities: NICOSIA: Please ask. Nicosia should ask."""
    to, cc = _stations(page.cable.to), _stations(page.cable.info)
    cities = page.once(_towns) if to or cc else ()
    for start, end in sorted(cities):
        name = letters(page.text[start:end])
        near = start >= page.body().start and any(one.endswith(name) for one in to | cc)
        bidden = near and _BIDDEN.match(page.text, end)
        if bidden or (near and any(one.endswith(name) for one in to) and _spoken(page, start, end)):
            yield (start, end), f"US-EMB-{_joined(page.text[start:end])}", "post"


def _stations(row: tuple[Station, ...]) -> set[str]:
    return {letters(name) for one in row for name in (one.name, one.post or "")}


def _spoken(page: Page, start: int, end: int) -> bool:
    """Say whether a cable speaks to a post whose city begins a sentence."""
    opens = page.text[max(0, start - 9) : start].rstrip(" \n")[-1:] in _OPENERS
    return opens and _SPOKEN_TO.match(page.text, end) is not None


_BIDDEN = re.compile(
    r"\s{1,2}(?i:may\s{1,2}(?:wish|use|say|tell|share|draw|pass)|has\s{1,2}(?:already\s{1,2})?reported)\b"
)
"""What a post may do or has done: New Delhi may say that, until Velmar has reported."""
_OPENERS = (".", ":", ";", ")", "-", "*", "")
_SPOKEN_TO = re.compile(
    r"(?:\s{1,2}(?:only|ONLY))?\s?:\s{1,3}(?=Please|Posts?\b|Embassy|You\b|Request|Ask\b|Urge|Seek|Find|Check|Approach"
    r"|Deliver|Inform|Thank|Raise|Press\b|Report|Convey|Remind|Confirm|PLEASE|POST\b)"
    r"|\s{1,2}(?:should|may|must|can|will\s{1,2}please|is\s{1,2}(?:also\s{1,2})?requested)\b"
)
"""What follows the city of a post to which a cable speaks."""


def _row(page: Page, at: int) -> Iterator[tuple[int, int]]:
    """Yield where the cities of a row stand that begins at a place."""
    cities = page.once(_cities)
    while (city := _NEXT_CITY.match(page.text, at)) and city.start(1) in cities:
        start, at = city.start(1), cities[city.start(1)]
        yield start, at


def _calls(page: Page, start: int, end: int) -> bool:
    """Say whether a list of cities is called: by a heading, in brackets, or for action."""
    if _ASKED.search(page.text, max(0, start - 24), start):
        return page.text[end : end + 1] == "." or _CLOSED.match(page.text, end) is not None
    aside = page.text[end : end + 1] == ")" and page.text[start - 5 : start] != "(For "
    return not aside and _CLOSED.match(page.text, end) is not None


def _towns(page: Page) -> frozenset[tuple[int, int]]:
    """Return where cities of other lands are named."""
    found = (hit for hit in page.known.get("place", ()) if hit.known.country != "US")
    return frozenset(hit[:2] for hit in found if _city(hit))


def _city(hit: Hit) -> bool:
    return hit.known.type in {"city", "port"} or hit.known.name in _CITY_STATES


_CITY_STATES = frozenset(
    ["Singapore", "Luxembourg", "Kuwait", "Panama", "Djibouti", "Guatemala", "Mexico", "Belize"]
)
"""Countries that bear the name of the city of their embassy."""


def _cities(page: Page) -> dict[int, int]:
    """Return where places end, by where they begin."""
    return {hit.start: hit.end for hit in page.known.get("place", ())}


MISSIONS = {"ait", "usun", "unvie", "usnato", "useu", "usosce"}
"""Missions that go by their letters."""


def sort(word: str) -> str:
    """Return what a post is by the word that names it: a consulate, an institute, an embassy."""
    if word == "AIT":
        return word
    return "CON" if "con" in word.lower() else "EMB"


def abroad(page: Page) -> Iterator[Found]:
    """Yield embassies of others: the French Embassy in Lisbon."""
    yield from _of_lands(page)
    for hit in (*page.known.get("nation", ()), *page.countries.values()):
        if hit.known.country != "US" and (match := _FOREIGN.match(page.text, hit.end)):
            city = match[0].partition(" in ")[2].removeprefix("the ").split()
            kind = "HC" if "High" in match[0] else sort(match[0])
            value = "-".join([hit.known.country, kind, *city]).upper()
            start = match.start("what") if match[0].startswith("'") else hit.start
            yield (start, match.end()), value, "post"


def _of_lands(page: Page) -> Iterator[Found]:
    """Yield missions named with their country: the Embassy of Ruritania in Strelsau."""
    for hit in page.known.get("mission", ()):
        if (
            hit.known.name.lower() != "embassy"
            or (of := _OF_LAND.match(page.text, hit.end)) is None
        ):
            continue
        land = page.countries.get(of.end())
        if land is not None and land.known.country != "US":
            where = _WHERE.match(page.text, land.end)
            city = where["city"].split() if where else []
            end = where.end() if where else land.end
            value = "-".join([land.known.country, "EMB", *city]).upper()
            yield (hit.start, end), value, "post"


def missions(page: Page) -> Iterator[Found]:
    """Yield one's own posts by their city, and missions by their letters."""
    for match in cued(page, "mission", _MISSION, 16):
        yield from _in_city(page, match, page.once(_cities))
    for match in cued(page, "mission", _OURS_IN, 20):
        kind = sort(match[0].partition(" in ")[0].split()[-1])
        yield match.span(), f"US-{kind}-{_joined(match['city'])}", "post"
    for hit in page.known.get("mission", ()):
        if hit.known.name in MISSIONS and hit.start >= page.body().start:
            written = page.text[hit.start : hit.end]
            if written.isupper() and page.text[hit.end : hit.end + 1] not in {"/", "-"}:
                yield (hit.start, hit.end), f"US-MIS-{written}", "post"


def _in_city(page: Page, match: re.Match[str], cities: dict[int, int]) -> Iterator[Found]:
    """Yield a post before the name of its city, where no title or word of the language is it."""
    (start, end), city = match.span(1), match.start("city")
    end = cities.get(city, end)
    words = page.text[city:end].split()
    office = {words[0].lower(), " ".join(words[:2]).lower()}
    titled = not office.isdisjoint(titles()) and words[0] != "General"
    letters = words[0].isupper() and len(words[0]) < _SHORTEST
    plain = city not in cities and (letters or is_ordinary(words[0]))
    loud = page.text[start:end].isupper()
    mixed = city in cities if loud else page.mixed(start, end)
    if mixed and not (titled or plain or words[-1].lower() in nationalities()):
        called = page.text[start:city].rstrip("- ").split()[-1]
        seat = _seat(page, city) if called == "Mission" else ""
        yield (start, end), f"US-{sort(called)}-{seat or _joined(' '.join(words))}", "post"


def _seat(page: Page, at: int) -> str:
    """Return the capital of the land at a place: Mission Ruritania is the embassy there."""
    land = page.countries.get(at)
    iso = land.known.country if land else ""
    capitals = next((one.capitals for one in countries() if iso and one.iso == iso), ())
    return _joined(capitals[0]) if capitals else ""


_SHORTEST = 5
"""Letters of the shortest city in capitals: the Embassy POC and an Embassy FSN are none."""


def _joined(city: str) -> str:
    return "-".join(city.split()).upper()


def cued(
    page: Page, kinds: str | tuple[str, ...], pattern: re.Pattern[str], back: int
) -> Iterator[re.Match[str]]:
    """Yield matches in the body that hold a cue of a kind, looking a little before it."""
    body = page.body().start
    by = page.cable.places.get("classified_by") or Span(body, body)
    for kind in (kinds,) if isinstance(kinds, str) else kinds:
        for hit in page.known.get(kind, ()):
            floor = body if hit.start >= body else by.start
            if hit.start >= body or by.start <= hit.start < by.end:
                found = pattern.finditer(page.text, max(floor, hit.start - back), hit.end + 50)
                yield from (one for one in found if one.start() <= hit.start < one.end())
