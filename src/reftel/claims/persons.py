"""People: by title and name, by role alone, by signature, and again by surname."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from ahocorasick_rs import MATCHKIND_LEFTMOST_LONGEST, AhoCorasick

from reftel.claims.aliases import is_ordinary
from reftel.claims.cover import Cover
from reftel.claims.letterhead import addressed, classifiers, signature, subjects, titular
from reftel.claims.lexicon import (
    KEPT,
    heads,
    named_countries,
    nationalities,
    things,
    titles,
    words,
)
from reftel.claims.naming import mixed, squeezed
from reftel.claims.parties import parties
from reftel.claims.runs import runs, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.claim import Claim
    from reftel.claims.gazetteer import Hit
    from reftel.claims.page import Page

_PART = r"(?:de|la|del|der|van|von|bin|ibn|al|el|ul|du|da|dos|di)"
_GIVEN = (
    r"(?:[A-Z]\.(?:\s?[A-Z]\.)?|(?:al-|Al-|el-|El-|ul-|d')?[A-Z][\w'-]*[a-z](?:-[A-Z][\w'-]+)?)"
)
_NAME = re.compile(
    rf"[,:]?\s{{1,3}}(?P<name>(?:[A-Z]{{2,}}\s{{1,2}}(?=[A-Z][a-z]))?{_GIVEN}(?:\s{{1,3}}(?:{_PART}\s{{1,3}}){{0,2}}{_GIVEN}){{0,4}})"
)
_CAPITALS = re.compile(
    r"[,:]?\s{1,3}(?P<name>[A-Z][A-Z'-]+(?:\s{1,2}(?:[A-Z]\.?\s{1,2})?[A-Z][A-Z'-]+){0,2})"
)
_COMMA = re.compile(rf"(?P<name>{_GIVEN}(?:\s{{1,3}}{_GIVEN}){{1,3}}),\s{{1,3}}$")


@dataclass(frozen=True, slots=True)
class Person:
    """A person at a place: the name or what stands for it, the role, the rule."""

    start: int
    end: int
    value: str
    role: str
    rule: str
    country: str = ""
    named: bool = True


def persons(page: Page) -> list[Person]:
    """Return every place where a person stands, in order."""
    found = [*_titled(page), *_signers(page), *_contacts(page), *_roles(page), *_plain(page)]
    kept: list[Person] = []
    for person in sorted(found, key=lambda one: (one.start, not one.named, -one.end)):
        if not kept or person.start >= kept[-1].end:
            kept.append(person)
    return sorted([*kept, *_again(page, kept)], key=lambda one: one.start)


def find_persons(page: Page) -> Iterator[Claim]:
    """Yield a claim for each person."""
    for one in page.once(persons):
        facts: dict[str, str | bool] = {"role": one.role} if one.role else {}
        if one.country:
            facts["country"] = one.country
        if not one.named:
            facts["unnamed"] = True
        if one.rule == "person/surname":
            facts["coref"] = True
        yield page.claim("person", (one.start, one.end), one.value, one.rule, attributes=facts)


def _titled(page: Page) -> Iterator[Person]:
    """Yield people whose name follows their title."""
    body, spoken = page.body().start, subjects(page)
    for hit in page.known.get("title", ()):
        if hit.start < body and not any(a <= hit.start < b for a, b in spoken):
            continue
        match = _name(page, hit.end)
        if match is not None and (hit.known.type == "role" or _capital(page, hit)):
            yield _person(page, hit, *match)
        elif match is None and hit.known.type == "role":
            yield _by_role(page, hit)


def _capital(page: Page, hit: Hit) -> bool:
    return page.text[hit.start].isupper() or hit.known.name in {
        "businessman",
        "proliferator",
        "scientist",
    }


def _by_role(page: Page, hit: Hit) -> Person:
    word = page.text[hit.start : hit.end]
    return Person(hit.start, hit.end, f"{word} (unnamed)", word, "person/role", named=False)


def _person(page: Page, hit: Hit, start: int, end: int) -> Person:
    name = squeezed(page.text[start:end])
    role = squeezed(page.text[hit.start : hit.end])
    first, country = _before(page, hit)
    full = " " in name
    if full and (hit.known.type == "long" or " " in role):
        return Person(start, end, name, role, "person/titled", country)
    return Person(first if not full else hit.start, end, name, role, "person/titled", country)


def _before(page: Page, hit: Hit) -> tuple[int, str]:
    """Return where the words before a title begin that belong to it, and their country."""
    match = _PREFIX.search(page.text, max(0, hit.start - 40), hit.start)
    start, country = hit.start, ""
    if match:
        for word in match[0].split():
            country = country or nationalities().get(word.lower(), "")
        known = [
            w
            for w in match[0].split()
            if w.lower() in nationalities() or w in things() or w in _LEADS
        ]
        if len(known) == len(match[0].split()):
            start = match.start()
    return start, country


_PREFIX = re.compile(r"(?:[A-Z][\w.]+\s{1,3}){1,3}$")
_LEADS = {
    "North",
    "South",
    "Deputy",
    "Acting",
    "Vice",
    "Former",
    "Prime",
    "First",
    "Foreign",
    "Defense",
}


def _name(page: Page, end: int) -> tuple[int, int] | None:
    """Return where a name stands that follows a place directly."""
    match = _NAME.match(page.text, end)
    caps = not mixed(page, end, end)
    if match is None and caps:
        match = _CAPITALS.match(page.text, end)
    if match is None:
        return None
    close = _close(match["name"], caps=caps)
    if not close:
        return None
    name = match["name"][:close].removesuffix("'s").removesuffix("'S")
    close = len(name)
    last = re.search(rf"(?:\s+{_PART})+$", name)
    close = last.start() if last else close
    if all(map(is_ordinary, name[:close].split())):
        return None
    return match.start("name"), match.start("name") + close


def _close(name: str, *, caps: bool) -> int:
    """Return where a name ends among the capitalised words behind a title."""
    close = 0
    for word in re.finditer(r"\S+", name):
        if _unlike(word[0]) or (caps and _in_capitals(word[0])):
            break
        if close and _headline(name[word.start() :]):
            break
        close = word.end()
        if word[0].endswith(("'s", "'S")):
            break
    return close


def _headline(rest: str) -> bool:
    """Say whether words behind a surname are those of a headline: President Vell Orders Aid."""
    pair = rest.split()[:2]
    return len(pair) == 2 and all(map(is_ordinary, pair))


@lru_cache(KEPT)
def _in_capitals(word: str) -> bool:
    """Say whether a word in capitals is one of the language, also in a form of a verb."""
    low = word.lower().removesuffix("'s")
    return any(is_ordinary(form) for form in (low, low[:-1], low[:-2]) if len(form) > 3)


@lru_cache(KEPT)
def _unlike(word: str) -> bool:
    """Say whether a word is no part of a person's name."""
    low = word.lower().rstrip(".,")
    if low in {"al", "bin", "de", "la", "van"}:
        return False
    return (
        low in heads() or low in nationalities() or low in named_countries() or low in titles()
        or word.lower() in named_countries()
        or low in words("openers") or word.upper() in things() or "/" in word
    )  # fmt: skip


def _signers(page: Page) -> Iterator[Person]:
    """Yield who classified, who is addressed by name, and who signed."""
    text = page.text
    for place, title in classifiers(page):
        yield Person(*place, _proper(place.of(text)), title, "person/classifier")
    for place in addressed(page):
        yield Person(*place, _proper(place.of(text)), "", "person/attention")
    if (signed := signature(page)) is not None:
        yield Person(*signed, _proper(signed.of(text)), "", "person/signer")


def _proper(name: str) -> str:
    return squeezed(name.title() if name.isupper() or name.islower() else name)


def _plain(page: Page) -> Iterator[Person]:
    """Yield people named without a title before the name, where the words around say a person."""
    inside = {i for name in page.once(parties) for i in (name.start, name.end - 1)}
    lands = (hit for kind in ("place", "nation", "people") for hit in page.known.get(kind, ()))
    inside.update(i for hit in lands for i in (hit.start, hit.end - 1))
    for run in page.once(runs):
        last = page.text[run.start : run.end].rpartition(" ")[2]
        if not last[-1:].islower() or is_ordinary(last):
            continue
        length = _length(page.text[run.start : run.end])
        if not 2 <= length <= 4:
            continue
        name = tokens(page, run)[-length:]
        if {name[0].start, name[-1].end - 1} & inside:
            continue
        span = name[0].start, name[-1].end
        before = page.lower[max(0, span[0] - 90) : span[0]].rpartition(".")[2]
        if _PERSONAL.search(before) or _SPEAKS.match(page.text, span[1]):
            yield Person(*span, squeezed(page.text[slice(*span)]), "", "person/plain")


def _length(run: str) -> int:
    """Return how many words at the end of a run may be a person's name."""
    row = [word for part in run.replace(",", " ").split() if (word := part.rstrip("'"))]
    first = len(row)
    while first and (_name_like(row[first - 1]) or _particle(row, first - 1)):
        first -= 1
    return len(row) - first


def _particle(row: list[str], at: int) -> bool:
    """Say whether a small word stands inside a name: Andre van Velden."""
    return 0 < at < len(row) - 1 and row[at] in _PARTICLES and _name_like(row[at - 1])


_PARTICLES = {"van", "von", "de", "der", "den", "bin", "al"}


@lru_cache(KEPT)
def _name_like(word: str) -> bool:
    return (
        word[0].isupper()
        and word[-1].islower()
        and "/" not in word
        and not any(map(str.isdigit, word))
        and not is_ordinary(word.rstrip(":;"))
        and not _unlike(word)
        and not titular(word)
    )


_PERSONAL = re.compile(
    r"\b(?:director|minister|secretary|ambassador|head|chief|deputy|officer|representative"
    r"|advis[eo]r|counsell?or"
    r"|spokes(?:man|woman|person)|coordinator|manager|chairman|president|official|officials"
    r"|attache|envoy|analyst"
    r"|expert|specialist|commissioner|desk|dg|ddg|owner|ceo|assistant|national|businessman"
    r"|named|met"
    r"|told|contact|poc|contacts)\b[^.;]{0,70}$"
)
_SPEAKS = re.compile(
    r"(?:,\s{1,3}(?:[\w' -]{1,60},\s{1,3})?)?\s{0,3}(?:who\b|said\b|told\b|noted\b|asked\b"
    r"|replied\b|stated\b"
    r"|added\b|explained\b|confirmed\b|responded\b|commented\b|agreed\b|promised\b|expressed\b"
    r"|thanked\b"
    r"|indicated\b|claimed\b|admitted\b|assured\b|advised\b|informed\b|reported\b|underscored\b"
    r"|emphasized\b)"
    r"|,\s{1,3}(?:the |an? )?(?:[\w' -]{1,40}\s)?(?:[Dd]eputy|[Dd]irector|[Hh]ead|[Mm]inister"
    r"|[Cc]hief|[Oo]fficer"
    r"|[Ss]ecretary|[Aa]mbassador"
    r"|[Cc]ounsel|[Pp]resident|[Cc]hair|[Mm]anager|[Oo]wner|[Dd]esk|[Aa]ssistant|[Ff]irst"
    r"|[Ss]econd|[Tt]hird|[Ss]enior)"
)
_CONTACT = re.compile(
    r"[^.;]{0,70}?"
    r"(?P<name>(?<![\w/])[A-Z][a-z]+(?:\s{1,3}(?:[A-Z]\.|[A-Z][a-z'-]+)){1,2}"
    r"|\b[xX]{5,}(?:\s{1,2}[xX]{5,})*)"
    r"(?=\s{0,3}(?:[(,.;]|at\b|with\b|or\b|and\b|\d|$))"
)
_AT_OFFICE = re.compile(
    r"\b[A-Z]{2,4}/[A-Z]{2,5}(?:'s)?[,:]?\s{1,3}(?P<name>[A-Z][a-z]+(?:\s{1,3}(?:[A-Z]\."
    r"|[A-Z][a-z'-]+)){1,2})"
)


def _contacts(page: Page) -> Iterator[Person]:
    for match in _contact_places(page):
        name = match["name"]
        if any(_unlike(word) for word in name.split()):
            continue
        redacted = name.lower().startswith("xxx")
        value = "(redacted)" if redacted else squeezed(name)
        yield Person(
            *match.span("name"), value, "point of contact", "person/contact", named=not redacted
        )


def _contact_places(page: Page) -> Iterator[re.Match[str]]:
    """Yield where a contact's name stands: behind an office's symbol, or behind the word."""
    text, start = page.text, page.body().start
    for slash in re.finditer("/", text[start:]):
        at = text.rfind(" ", 0, slash.start() + start) + 1
        if (match := _AT_OFFICE.match(text, at)) is not None:
            yield match
    for hit in page.known.get("contact", ()):
        if hit.start >= start and (match := _CONTACT.match(text, hit.end)) is not None:
            yield match


_NATIONAL = re.compile(
    r"\s{1,3}(?:delegation\s{1,3})?(?:representatives?|delegate|rep|First Secretary"
    r"|Second Secretary|Third Secretary"
    r"|Ambassador|Charge|DCM|Foreign Minister|Defense Minister|Counselor|Minister-Counselor"
    r"|Attache|Permanent Representative"
    r"|PermRep|HOD|head of delegation)\b(?!\s{1,3}(?:to the U|[A-Z][a-z])|s)"
)
_OURS = re.compile(
    r"\b(?:[Tt]he (?:Ambassador|Charge|DCM|Deputy Chief of Mission|Consul General"
    r"|Political Counselor)"
    r"|(?:EST|ESTH|Political|Pol|POL|Economic|Econ|ECON|Global Affairs|Political-Military"
    r"|Pol-Mil|PolMil|Deputy Political"
    r"|Deputy Economic|Export Control|Customs|Legal|Defense|Commercial|Science|Consular"
    r"|Public Affairs|Nonproliferation|UNVIE)"
    r"(?:/[A-Z]\w+)?\s{1,3}(?:Minister[- ])?(?:Counselor|Officer|Attache|Chief|Adviser|Advisor)"
    r"|DCM|Charge d'Affaires|Charge|ADCM|PolCouns|EconCouns|Emboffs?|EmbOffs?|Econoffs?)\b"
    r"(?!\s{1,3}(?:[A-Z][a-z]+|to\s{1,3}[A-Z]))"
)
_OWN_ROLES = frozenset(
    [
        "ambassador",
        "charge",
        "charge",
        "d'affaires",
        "dcm",
        "deputy",
        "chief",
        "of",
        "mission",
        "consul",
        "general",
        "counselor",
        "officer",
        "political",
        "officer",
        "desk",
        "officer",
        "export",
        "control",
        "officer",
        "minister",
        "counselor",
        "minister-counselor",
        "attache",
        "chief",
        "adviser",
        "advisor",
        "polcouns",
        "econcouns",
        "emboff",
        "emboffs",
        "econoff",
        "econoffs",
        "pol",
        "counselor",
    ]
) | {
    "consul general",
    "minister counselor",
    "charge d'affaires",
    "political officer",
    "desk officer",
    "export control officer",
    "pol counselor",
}
_SINGULAR = re.compile(
    r"(?:[,.;)]|\s{1,3}(?:said|noted|asked|replied|claimed|seconded|did|was|had|agreed"
    r"|added|also)\b)"
)


def _roles(page: Page) -> Iterator[Person]:
    """Yield people spoken of by their office alone."""
    text, start = page.text, page.body().start
    for hit in (*page.known.get("nation", ()), *page.known.get("place", ())):
        if match := _NATIONAL.match(text, hit.end):
            yield _unnamed(page, hit.start, match.end(), hit.known.country)
        elif _sole(page, hit):
            yield _unnamed(page, hit.start - 4, hit.end, hit.known.country)
    for hit in page.known.get("title", ()):
        if hit.start >= start and hit.known.name in _OWN_ROLES:
            yield from _own_role(page, hit, max(start, hit.start - 30))
    if any(hit.known.name == "chairman" for hit in page.known.get("title", ())):
        yield from _chairs(page, start)


def _own_role(page: Page, hit: Hit, floor: int) -> Iterator[Person]:
    for match in _OURS.finditer(page.text, floor, min(len(page.text), hit.end + 20)):
        if match.start() <= hit.start < match.end():
            yield _unnamed(page, *match.span(), "")


_CHAIR = re.compile(r"(?='s\b|\s{1,3}[a-z])(?!\s{1,3}(?:of|for)\b)")


def _chairs(page: Page, start: int) -> Iterator[Person]:
    for match in re.finditer(
        r"\b[Tt]he (Chairman|Chair|Chairwoman)(?='s\b|\s{1,3}[a-z])", page.text[start:]
    ):
        if not re.match(r"\s{1,3}(?:of|for)\b", page.text[start + match.end() :][:8]):
            yield _unnamed(page, start + match.start(1), start + match.end(1), "")


def _unnamed(page: Page, start: int, end: int, country: str) -> Person:
    words_ = squeezed(page.text[start:end]).removeprefix("the ").removeprefix("The ")
    return Person(start, end, f"({words_})", words_, "person/role", country, named=False)


def _sole(page: Page, hit: Hit) -> bool:
    """Say whether an adjective alone means one person: `seconded by the Brazilian, …`."""
    return (
        page.lower[max(0, hit.start - 4) : hit.start] == "the "
        and hit.known.kind == "nation"
        and hit.known.name.endswith(("ian", "ean", "an"))
        and _SINGULAR.match(page.text, hit.end) is not None
    )


def _again(page: Page, found: list[Person]) -> Iterator[Person]:
    """Yield further places where a person stands by the surname alone."""
    surnames = _surnames(page, found)
    if not surnames:
        return
    spans = [(one.start, one.end) for one in found]
    inside = Cover([*spans, *((name.start, name.end) for name in page.once(parties))])
    names, text, body = list(surnames), page.text, page.body().start
    automaton = AhoCorasick(names, matchkind=MATCHKIND_LEFTMOST_LONGEST)
    for index, start, end in automaton.find_matches_as_indexes(text):
        if start < body or start in inside or text[end : end + 1].isalnum():
            continue
        if not (text[start - 1].isalnum() or text[start - 1] in "/-'"):
            yield Person(start, end, surnames[names[index]], "", "person/surname")


def _surnames(page: Page, found: list[Person]) -> dict[str, str]:
    """Return the surnames by which people may stand again; Chinese and Koreans put them first."""
    names: dict[str, str] = {}
    for value in dict.fromkeys(_written(page, found)):
        for part in _forms(page, value, value.split()):
            if len(part) > 1 and (" " in part or not (is_ordinary(part) or _unlike(part))):
                names.setdefault(part, value)
    return names


def _written(page: Page, found: list[Person]) -> Iterator[str]:
    """Yield the names of people written among small letters."""
    return (one.value for one in found if one.named and mixed(page, one.start, one.end))


def _forms(page: Page, value: str, parts: list[str]) -> Iterator[str]:
    """Yield the whole name and the surname; the first word where the last stands nowhere else."""
    if len(parts) > 1:
        yield value
    yield parts[-1]
    if len(parts) == 2 and page.text.count(parts[-1]) == page.text.count(value):
        yield parts[0]
