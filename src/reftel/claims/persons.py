"""People: by title and name, by role alone, by signature, and again by surname."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from reftel.claims.attention import attended
from reftel.claims.bearers import borne
from reftel.claims.cover import Cover
from reftel.claims.gazetteer import brief_automaton
from reftel.claims.holders import holders
from reftel.claims.letterhead import classifiers, signature, subjects
from reftel.claims.lexicon import (
    KEPT,
    is_ordinary,
    nationalities,
    surnames,
    things,
)
from reftel.claims.naming import squeezed
from reftel.claims.parties import parties
from reftel.claims.roles import Role, organisation, role
from reftel.claims.untitled import unlike, untitled
from reftel.claims.vessels import ships

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
    found = [*_titled(page), *_signers(page), *_contacts(page), *_others(page)]
    found += _bracketed(page)
    afloat = Cover((ship.start, ship.end) for ship in page.once(ships))
    kept: list[Person] = []
    for person in sorted(found, key=lambda one: (one.start, not one.named, -one.end)):
        if (not kept or person.start >= kept[-1].end) and person.start not in afloat:
            kept.append(person)
    kept += _again(page, kept)
    kept += _leaders(page, Cover((one.start, one.end) for one in kept))
    return sorted(kept, key=lambda one: one.start)


def find_persons(page: Page) -> Iterator[Claim]:
    """Yield a claim for each person."""
    for one in page.once(persons):
        facts: dict[str, str | bool] = _facts(page, one)
        if one.country:
            facts["country"] = one.country
        if not one.named:
            facts["unnamed"] = True
        if one.rule == "person/surname":
            facts["coref"] = True
        yield page.claim("person", (one.start, one.end), one.value, one.rule, attributes=facts)


def _facts(page: Page, one: Person) -> dict[str, str | bool]:
    """Return the role of a person and the organisation, as far as the words beside tell them."""
    if not one.named or one.rule not in _TOLD:
        told = Role(one.role, "")
    elif one.role and page.text.startswith(one.role, one.start):
        told = Role(one.role, organisation(page, one.start))
    else:
        told = role(page, one.start, one.end)
    facts = {"role": max(one.role, told.title, key=len), "organisation": told.organisation}
    return {name: fact for name, fact in facts.items() if fact}


_TOLD = {"person/titled", "person/plain"}


def _titled(page: Page) -> Iterator[Person]:
    """Yield people whose name follows their title."""
    body, spoken = page.body().start, page.once(subjects)
    for hit in page.known.get("title", ()):
        if hit.start < body and not any(a <= hit.start < b for a, b in spoken):
            continue
        match = _name(page, hit.end)
        if match is not None and hit.known.name in _RANKS and _placed(page, match):
            continue
        if match is not None and (hit.known.type == "role" or _capital(page, hit)):
            yield _person(page, hit, *match)
        elif match is None and hit.known.type == "role":
            yield _by_role(page, hit)


_RANKS = {"gen", "col", "maj", "capt", "lt", "brig"}
"""Ranks cut short, which other words are cut to as well."""


def _placed(page: Page, place: tuple[int, int]) -> bool:
    """Say whether all that follows a title is a town: ConGen Hamburg."""
    return place in page.once(_towns)


def _towns(page: Page) -> frozenset[tuple[int, int]]:
    found = page.known.get("place", ())
    return frozenset((hit.start, hit.end) for hit in found if hit.known.type in {"city", "port"})


def _others(page: Page) -> Iterator[Person]:
    """Yield people by their office alone, and by name where no title stands."""
    for start, end, country in holders(page):
        office = squeezed(page.text[start:end]).removeprefix("the ").removeprefix("The ")
        yield Person(start, end, f"({office})", office, "person/role", country, named=False)
    for start, end in untitled(page):
        yield Person(start, end, squeezed(page.text[start:end]), "", "person/plain")


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
    caps = not page.mixed(end, end)
    if match is None and caps:
        match = _CAPITALS.match(page.text, end)
    if match is None:
        return None
    close = _close(match["name"], page.once(borne), caps=caps)
    if not close:
        return None
    name = match["name"][:close].removesuffix("'s").removesuffix("'S")
    close = len(name)
    last = re.search(rf"(?:\s+{_PART})+$", name)
    close = last.start() if last else close
    if all(map(is_ordinary, name[:close].split())) and not _surname(
        page, match.start("name"), close
    ):
        return None
    return match.start("name"), match.start("name") + close


_AHEAD = re.compile(r"(?:'s|,s|\u2019s)?(?:[.,;:)]|\s{1,3}[a-z(])")


def _surname(page: Page, start: int, length: int) -> bool:
    """Say whether one word of the language is a surname behind a title here: Secretary Rice."""
    end = start + length
    known = page.text[start:end] in surnames() and page.mixed(start, end)
    return known and _AHEAD.match(page.text, end) is not None


def _close(name: str, kept: frozenset[str], *, caps: bool) -> int:
    """Return where a name ends among the capitalised words behind a title.

    A name of a town or land is kept where somebody bears it in this cable.
    """
    close = 0
    for word in re.finditer(r"\S+", name):
        if not close and _foreign_first(name):
            close = word.end()
            continue
        if (unlike(word[0]) and word[0] not in kept) or (caps and _in_capitals(word[0])):
            break
        if close and _headline(name[word.start() :]):
            break
        close = word.end()
        if word[0].endswith(("'s", "'S")):
            break
    return close


_FIRSTS = {"He", "An", "So", "Do", "No", "On", "Bo", "To", "Her"}


def _foreign_first(name: str) -> bool:
    """Say whether a small word opens a name, as Chinese and Korean surnames do: He Velfei."""
    first, _, rest = name.partition(" ")
    word = rest.split(maxsplit=1)[0] if rest else ""
    return first in _FIRSTS and len(word) > 2 and not (is_ordinary(word) or unlike(word))


def _headline(rest: str) -> bool:
    """Say whether words behind a surname are those of a headline: President Vell Orders Aid."""
    pair = rest.split()[:2]
    return len(pair) == 2 and all(map(is_ordinary, pair))


@lru_cache(KEPT)
def _in_capitals(word: str) -> bool:
    """Say whether a word in capitals is one of the language, also in a form of a verb."""
    low = word.lower().removesuffix("'s")
    return any(is_ordinary(form) for form in (low, low[:-1], low[:-2]) if len(form) > 3)


def _signers(page: Page) -> Iterator[Person]:
    """Yield who classified, who is addressed by name, and who signed."""
    text = page.text
    for place, title in classifiers(page):
        yield Person(*place, _proper(place.of(text)), title, "person/classifier")
    for place in attended(page):
        yield Person(*place, _proper(place.of(text)), "", "person/attention")
    if (signed := signature(page)) is not None:
        yield Person(*signed, _proper(signed.of(text)), "", "person/signer")


def _proper(name: str) -> str:
    return squeezed(name.title() if name.isupper() or name.islower() else name)


_CALLED = re.compile(
    r"\s{1,2}(?:[A-Z][a-z]|[Aa]irport|[Rr]egime|[Gg]overnment|[Aa]dministration)|-(?![A-Z])"
)


def _leaders(page: Page, taken: Cover) -> Iterator[Person]:
    """Yield leaders of the time by surname alone, where no thing is called after them."""
    if "leader" not in page.known:
        return
    inside = Cover((name.start, name.end) for name in page.once(parties))
    for start, end, known in page.known["leader"]:
        written = page.text[start:end]
        if start < page.body().start or start in taken or start in inside or written.isupper():
            continue
        first = _CAPITAL.search(page.text, start - 24, start)
        joined = first is not None and not is_ordinary(first[1])
        if not joined and not _CALLED.match(page.text, end):
            yield Person(start, end, known.value, "", "person/leader")


_CAPITAL = re.compile(r"\b([A-Z][a-z'-]+|al-?)\s{1,2}$")

_BRACKETED = re.compile(r"\((?P<name>[A-Z][a-z'-]{2,}(?:\s{1,2}[A-Z][a-z'-]+){0,2})\)")
_DELEGATES = frozenset(
    ["delegation", "rep", "reps", "representative", "official", "delegate", "ambassador", "hod",
     "director", "chief", "officer", "advisor", "adviser", "counselor", "permrep", "chair", "side"]
)  # fmt: skip


def _bracketed(page: Page) -> Iterator[Person]:
    """Yield people whose name stands in brackets behind what they are: the delegation (Volkov)."""
    for match in _BRACKETED.finditer(page.text, page.body().start):
        word = page.lower[max(0, match.start() - 20) : match.start()].split()[-1:]
        own = match["name"].split()
        named = not any(map(unlike, own)) and not all(map(is_ordinary, own))
        if named and word and word[0] in _DELEGATES:
            yield Person(*match.span("name"), " ".join(own), word[0], "person/bracketed")


_CONTACT = re.compile(
    r"[^.;]{0,70}?"
    r"(?P<name>(?<![\w/])[A-Z][a-z]+(?:\s{1,3}(?:[A-Z]\.|[A-Z][a-z'-]+)){1,2}"
    r"|\b[xX]{5,}(?:\s{1,2}[xX]{5,})*)"
    r"(?=\s{0,3}(?:[(,.;]|at\b|with\b|or\b|and\b|\d|$))"
)
_AT_OFFICE = re.compile(
    r"\b[A-Z]{2,4}/[A-Z]{2,5}(?:'s)?[,:]?\s{1,3}(?:[-(]\s?)?(?P<name>[A-Z][a-z]+(?:\s{1,3}(?:[A-Z]\."
    r"|[A-Z][a-z'-]+)){1,2})"
)


def _contacts(page: Page) -> Iterator[Person]:
    for match in _contact_places(page):
        name = match["name"]
        if any(unlike(word) for word in name.split()):
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


def _again(page: Page, found: list[Person]) -> Iterator[Person]:
    """Yield further places where a person stands by the surname alone."""
    surnames = _surnames(page, found)
    if not surnames:
        return
    spans = [(one.start, one.end) for one in found]
    inside = Cover([*spans, *((name.start, name.end) for name in page.once(parties))])
    text, body = page.text, page.body().start
    for start, end, form in _standing(text, surnames):
        if start < body or start in inside or text[end : end + 1].isalnum():
            continue
        if not (text[start - 1].isalnum() or text[start - 1] in "/-'"):
            yield Person(start, end, surnames[form][0], "", "person/surname")


def _standing(text: str, forms: dict[str, tuple[str, str]]) -> Iterator[tuple[int, int, str]]:
    """Yield where forms of names stand; one whose rival stands alone anywhere does not count."""
    names = list(forms)
    found = brief_automaton(names).find_matches_as_indexes(text)
    alone = {names[index] for index, _, _ in found}
    for index, start, end in found:
        if forms[names[index]][1] not in alone:
            yield start, end, names[index]


def _surnames(page: Page, found: list[Person]) -> dict[str, tuple[str, str]]:
    """Return forms under which people may stand again, each with the whole name and its rival.

    Chinese and Koreans put the surname first: the first word counts where the last, its rival,
    stands nowhere else.
    """
    names: dict[str, tuple[str, str]] = {}
    for value in dict.fromkeys(_written(page, found)):
        for part, rival in _forms(value, value.split()):
            plain = (is_ordinary(part) or unlike(part)) and part not in page.once(borne)
            if len(part) > 1 and (" " in part or not plain):
                names.setdefault(part, (value, rival))
    return names | {short: (value, "") for short, value in _initialled(page, found)}


_INITIALS = re.compile(r"\s{1,3}\([\"']?(?P<short>[A-Z][A-Za-z]{1,4})[\"']?\)")


def _initialled(page: Page, found: list[Person]) -> Iterator[tuple[str, str]]:
    """Yield the initials given in brackets behind a name, by which people go afterwards: (MbV)."""
    for one in found:
        match = _INITIALS.match(page.text, one.end) if one.named else None
        if match is not None and match["short"][-1].isupper():
            initials = [word[0].lower() for word in re.findall(r"[A-Za-z]+", one.value)]
            if len(initials) > 1 and match["short"].lower() == "".join(initials):
                yield match["short"], one.value


def _written(page: Page, found: list[Person]) -> Iterator[str]:
    """Yield the names of people written among small letters."""
    return (one.value for one in found if one.named and page.mixed(one.start, one.end))


def _forms(value: str, parts: list[str]) -> Iterator[tuple[str, str]]:
    """Yield the whole name, the surname, and the first word with the last as its rival."""
    *first, last = parts
    if first:
        yield value, ""
    for one in (last, parts[0]) if _articled(parts[0]) else (last,):
        yield one, ""
        if _articled(one):
            yield one.capitalize()[:3] + one[3:], ""
            yield one[3:], ""
    if len(parts) == 2 and not _articled(parts[0]):
        yield parts[0], last
    yield from _particled(first, last)


def _articled(part: str) -> bool:
    return part.lower().startswith(("al-", "el-")) and len(part) > 5


def _particled(first: list[str], last: str) -> Iterator[tuple[str, str]]:
    """Yield a surname with its particles, also where the first of them is written large."""
    while first and first[-1].lower() in _PARTICLES:
        last = f"{first.pop()} {last}"
        yield last, ""
        yield last[0].swapcase() + last[1:], ""


_PARTICLES = {"de", "van", "der", "von", "den", "del", "di", "da", "la", "le", "bin", "ibn", "ter"}
