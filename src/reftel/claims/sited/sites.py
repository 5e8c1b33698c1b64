"""Places that a noun beside a name tells: Velmar Airport, Port Velmar, the province of Velmar."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.named.parties import parties
from reftel.claims.people.persons import persons
from reftel.claims.posts.offices import offices
from reftel.claims.shipping.vessels import ships
from reftel.claims.sides.governments import actors
from reftel.claims.text.cover import Cover
from reftel.claims.text.lexicon import is_ordinary, nationalities

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.sides.peoples import Actor
    from reftel.claims.text.gazetteer import Hit
    from reftel.claims.text.page import Page

_CAP = r"[A-Z][\w'-]+(?<!'s)(?<!-based)"
_NOUN = (
    r"(?:[Ii]nternational\s{1,3})?(?:[Aa]irport|Air +[Bb]ase|[Aa]irbase|[Aa]irfield|[Mm]ine"
    r"|Naval +Base|(?:Industrial|Nuclear) +Complex|Free +(?:Trade +)?Zone"
    r"|(?:Free +|Special +)?(?:Economic|Industrial) +Zone|Island"
    r"|(?:Test|Launch) +(?:Complex|Site)|(?:Space +and +)?(?:Missile|Launch) +Center|Test +Range"
    r"|Village|District|Province|Governorate|Oblast|Prefecture|Valley|Peninsula|Industrial +Park"
    r"|Industrial +Estate|(?:gas|oil) +field|(?:[Bb]order +)?[Cc]rossing|[Cc]heckpoint"
    r"|[Cc]ustoms +[Pp]o(?:int|st)|[Bb]order +[Gg]ate|Gate|(?:[Ll]aunch|[Tt]est) +site"
    r"|River|Strait|[Ff]acility|[Ss]ite|[Pp]lant|[Cc]ompound|field|[Rr]eactor|Islands|Mountains|[Rr]egion)"
)
_KIND = (
    r"(?:nuclear|uranium|enrichment|conversion|reprocessing|heavy[ -]water|fuel|missile|chemical"
    r"|military|weapons|research|munitions|storage|power|centrifuge|plutonium|biological)"
)
_SITED = re.compile(
    rf"(?P<name>(?:(?!(?:The|This|In|At|An?|Our|Its)\s){_CAP}\s{{1,2}}(?:(?:del|de|la|al)\s{{1,2}})?){{1,3}})"
    rf"(?P<kind>(?:{_KIND}\s{{1,3}}){{1,3}})?{_NOUN}\Z"
)
"""A name before the noun of a site; words in small letters between them are no part of it."""
_PORT = re.compile(rf"Port +(?!of\b){_CAP}(?!\s{{1,2}}[A-Z])")
_WITHIN = re.compile(
    rf"(?:[Pp]rovince|[Cc]ity|[Tt]own|[Vv]illage|[Dd]istrict|[Rr]egion) +of +({_CAP})"
)


def sites(page: Page) -> list[tuple[tuple[int, int], str]]:
    """Return places that a noun beside a name tells: Velmar Airport, Port Velmar."""
    taken, afloat = page.once(named_else), Cover((one.start, one.end) for one in page.once(ships))
    whole = Cover((hit.start, hit.end) for hit in page.known.get("place", ()))
    found: list[tuple[tuple[int, int], str]] = []
    at = page.body().start
    for hit in page.known.get("site", ()):
        if hit.start < at or (site := _site(page.text, hit)) is None:
            continue
        start, end = site[0]
        free = (
            start not in taken
            and start not in afloat
            and end - 1 not in taken
            and end - 1 not in whole
        )
        if free and page.mixed(start, end) and not _opening(page.text[start:end]):
            at = end
            found = [*(one for one in found if one[0][0] < start), site]
    return [*_shouted(page, found), *found]


def _shouted(
    page: Page, found: list[tuple[tuple[int, int], str]]
) -> Iterator[tuple[tuple[int, int], str]]:
    """Yield sites of the body where the subject names them in capitals."""
    subject = page.cable.places.get("subject")
    names = {page.text[start:end].upper(): kind for (start, end), kind in found if subject}
    for name, kind in names.items():
        at = page.text.find(name, *subject) if subject and " " in name else -1
        if at >= 0:
            yield (at, at + len(name)), kind


def _site(text: str, hit: Hit) -> tuple[tuple[int, int], str] | None:
    """Return where the name of a site stands that a noun belongs to, and its kind."""
    noun = hit.known.name
    if noun.endswith(" of"):
        match = _WITHIN.match(text, hit.start)
        return (match.span(1), noun.removesuffix(" of")) if match else None
    if noun == "port":
        match = _PORT.match(text, hit.start)
        return (match.span(), noun) if match else None
    found = _SITED.search(text, max(0, hit.start - 45), hit.end)
    if found is None:
        return None
    end = found.start() + len(found["name"].rstrip()) if found["kind"] else found.end()
    return (found.start(), end), noun


def _opening(name: str) -> bool:
    """Say whether a name is none: only words of the language, or the opening of a sentence."""
    first, *_ = parts = name.split()
    plain = all(is_ordinary(word) for word in parts)
    lettered = any(word.isupper() and len(word) > 1 for word in parts) or "Web" in parts
    return plain or lettered or first in {"The", "This"} or first.lower() in nationalities()


def named_else(page: Page) -> Cover:
    """Return where parties, offices, actors, people and things are named."""
    things = (hit for hit in page.known.get("thing", ()) if hit.known.type != "place")
    spans = [hit[:2] for hit in things]
    spans += [(one.start, one.end) for one in page.once(parties)]
    spans += [(one.start, one.end) for one in page.once(persons) if one.rule in _CALLED]
    acting = (one.span for one in page.once(actors) if _ruled(page.lower, one))
    return Cover([*spans, *(office.span for office in page.once(offices)), *acting])


_CALLED = {"person/plain", "person/titled"}


def _ruled(lower: str, actor: Actor) -> bool:
    """Say whether a country's name belongs to an actor: the Government of Velmar."""
    return actor.type == "force" or "government" in lower[slice(*actor.span)]
