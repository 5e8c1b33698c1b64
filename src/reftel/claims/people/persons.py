"""People: by title and name, by role alone, by signature, and again by surname."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from reftel.claims.named.names import squeezed
from reftel.claims.named.parties import standing
from reftel.claims.people.attached import attached
from reftel.claims.people.correspondents import correspondents
from reftel.claims.people.described import described
from reftel.claims.people.heard import heard
from reftel.claims.people.lettered import lettered
from reftel.claims.people.roles import CIVIL, Role, role
from reftel.claims.people.siblings import siblings
from reftel.claims.people.struck import struck
from reftel.claims.people.surnames import again, in_full
from reftel.claims.people.titled import Person, titled
from reftel.claims.people.untitled import unlike, untitled
from reftel.claims.posts.attention import STYLES, attended, principals
from reftel.claims.shipping.vessels import ships
from reftel.claims.sides.holders import holders
from reftel.claims.text.cover import Cover
from reftel.claims.text.letterhead import classifiers, signature
from reftel.claims.text.lexicon import given_names, is_ordinary, located, symbols, titles
from reftel.claims.text.page import found_at

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reftel.claims.claim import Claim
    from reftel.claims.text.page import Page


def persons(page: Page) -> list[Person]:
    """Return every place where a person stands, in order."""
    found = list(titled(page))
    found += [*_signers(page), *_contacts(page), *_others(page, found)]
    found += [*_bracketed(page), *struck(page), *described(page), *attached(page)]
    found += correspondents(page)
    afloat = Cover((ship.start, ship.end) for ship in page.once(ships))
    kept: list[Person] = []
    for person in sorted(found, key=lambda one: (one.start, not one.named, -one.end)):
        free = not kept or (person.start >= kept[-1].end and not _apposed(page, kept[-1], person))
        if free and person.start not in afloat:
            kept.append(person)
    kept += list(siblings(page, kept))
    kept = in_full([*kept, *_otherwise(page, kept)])
    kept = _called_short(page, kept)
    kept += again(page, kept)
    kept += _leaders(page, list(kept))
    spoken = list(heard(page, kept))
    kept += spoken
    kept += again(page, spoken, kept)
    kept += list(lettered(page, kept))
    return sorted(kept, key=lambda one: one.start)


_SHORT = re.compile(r"\((?P<short>[A-Z]{2,5})\)\s{1,3}\Z")


def _called_short(page: Page, found: list[Person]) -> list[Person]:
    """Give those spoken of by letters alone his name whose title brackets define by them."""
    named = {
        match["short"]: one.value
        for one in found
        if one.named and (match := _SHORT.search(page.text, max(0, one.start - 10), one.start))
    }
    return [
        replace(one, value=named[one.role], named=True) if one.role in named else one
        for one in found
    ]


def _apposed(page: Page, one: Person, behind: Person) -> bool:
    """Say whether a land's office only explains a name: Ada Marr, the Kenyan ambassador, spoke."""
    explains = one.named and not behind.named and bool(behind.country)
    return explains and squeezed(page.text[one.end : behind.start]) in {",", ", the"}


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
    told = Role("", "")
    if one.named and one.rule in _TOLD:
        at = page.text.find(one.role, one.start, one.end) if one.role else -1
        name = one.start if at < 0 else at + len(one.role) + 1
        told = role(page, one.start, one.end, name)
    title = told.title or ("" if one.role.lower() in CIVIL else one.role)
    facts = {"role": title, "organisation": told.organisation}
    return {name: fact for name, fact in facts.items() if fact}


_TOLD = {"person/titled", "person/plain", "person/row", "person/contact"}


def _others(page: Page, told: Sequence[Person]) -> Iterator[Person]:
    """Yield people by their office alone, and by name where no title stands."""
    for start, end, country in holders(page):
        office = squeezed(page.text[start:end]).removeprefix("the ").removeprefix("The ")
        yield Person(start, end, f"({office})", office, "person/role", country, named=False)
    behind = {one.end: one.start for one in told}
    for start, end in untitled(page):
        # What somebody is for stands before his name: Director for Asia and Oceania Vel Marr.
        if start < behind.get(end, 0):
            continue
        yield Person(start, end, squeezed(page.text[start:end]), "", "person/plain")


def _signers(page: Page) -> Iterator[Person]:
    """Yield who classified, who is addressed by name, and who signed."""
    # Where a heading is printed twice, the legible text holds the first print alone.
    text = page.cable.source.text
    for place, title in classifiers(page):
        yield Person(*place, _proper(place.of(text)), title, "person/classifier")
    for place in attended(page):
        yield Person(*place, _proper(_bearer(place.of(text))), "", "person/attention")
    for place in principals(page):
        office = squeezed(place.of(text)).title().removeprefix("The ")
        yield Person(*place, f"({office})", office, "person/role", named=False)
    if (signed := signature(page)) is not None:
        yield Person(*signed, _proper(signed.of(text)), "", "person/signer")


def _bearer(words: str) -> str:
    """Return a name without the words of a title before it."""
    row = words.split()
    return " ".join([word for word in row[:-1] if word.lower() not in STYLES] + row[-1:])


def _proper(name: str) -> str:
    return squeezed(name.title() if name.isupper() or name.islower() else name)


_CALLED = re.compile(
    r"\s{1,2}(?:[A-Z][a-z]|[Aa]irport|[Rr]egime|[Gg]overnment|[Aa]dministration)|-(?![A-Z])"
)


def _leaders(page: Page, found: list[Person]) -> Iterator[Person]:
    """Yield leaders of the time by surname alone, where no thing is called after them."""
    if "leader" not in page.known:
        return
    inside, taken = page.once(standing), Cover((one.start, one.end) for one in found)
    for start, end, known in page.known["leader"]:
        written = page.text[start:end]
        if start < page.body().start or start in taken or start in inside or written.isupper():
            continue
        first = _CAPITAL.search(page.text, start - 24, start)
        joined = first is not None and (first["kin"] or not is_ordinary(first[1]))
        if not joined and not _CALLED.match(page.text, end):
            yield Person(start, end, known.value, "", "person/leader")


_CAPITAL = re.compile(r"\b(?:([A-Z][a-z'-]+|al-?)\s{1,2}|(?P<kin>[A-Z][\w'-]+\s{1,2}[aAeE]l-))$")
"""Another name before a leader's, or one of his kin: `Hannibal al-Qadhafi`."""

_BRACKETED = re.compile(r"\((?P<name>[A-Z][a-z'-]{2,}(?:\s{1,2}[A-Z][a-z'-]+){0,2})\)")
_DELEGATES = frozenset(
    ["delegation", "usdel", "rep", "reps", "representative", "official", "delegate", "ambassador",
     "hod", "director", "chief", "officer", "advisor", "adviser", "counselor", "permrep", "chair",
     "side", "accountant", "lawyer", "deputy", "successor", "predecessor", "aide", "brother",
     "partner", "founder", "broker", "agent", "expert", "counterpart"]
)  # fmt: skip


def _bracketed(page: Page) -> Iterator[Person]:
    """Yield people whose name stands in brackets behind what they are: the delegation (Volkov)."""
    for match in _BRACKETED.finditer(page.text, page.body().start):
        word = page.lower[max(0, match.start() - 20) : match.start()].split()[-1:]
        own = match["name"].split()
        named = not any(map(unlike, own)) and not all(map(is_ordinary, own))
        told = word and (word[0] in _DELEGATES or (len(own) > 1 and word[0] in titles()))
        if named and told:
            yield Person(*match.span("name"), " ".join(own), word[0], "person/bracketed")


_OTHERWISE = re.compile(
    r",?\s{1,3}\(?(?:also\s{1,3}known\s{1,3}as|a\.?k\.?a\.?:?|alias|n[\u00e9e]e)\s{1,3}[\"']?"
    r"(?P<name>[A-Z][\w'-]*[a-z](?:\s{1,3}(?:al-|bin\s)?[A-Z][\w'-]*[a-z]){0,3})",
    re.IGNORECASE,
)


def _otherwise(page: Page, found: list[Person]) -> list[Person]:
    """Return the other names by which people are known: Velko Marr, also known as Vel Mahr."""
    inside = {one.start for one in found}
    told = [(one, _OTHERWISE.match(page.text, one.end)) for one in found if one.named]
    return [
        Person(*match.span("name"), squeezed(match["name"]), one.role, "person/alias")
        for one, match in told
        if match and match["name"][0].isupper() and match.start("name") not in inside
    ]


_CONTACT = re.compile(
    r"[^.;]{0,70}?"
    r"(?P<name>(?<![\w/])[A-Z][a-z]+(?:\s{1,3}(?:[A-Z]\.|[A-Z][a-z'-]+)){1,2}"
    r"|\b[xX]{5,}(?:\s{1,2}[xX]{5,})*)"
    r"(?=\s{0,3}(?:[(,.;]|at\b|with\b|or\b|and\b|\d|$))"
)
_WAY = re.compile(r"(?i:phone|number|e-?mail|fax|address|website)\b")
"""What before struck letters makes a way to reach somebody of them."""
_AT_OFFICE = re.compile(
    r"\b[A-Z]{2,4}/[A-Z]{2,5}(?:'s)?[,:]?\s{1,3}(?:[-(]\s?)?(?P<name>[A-Z][a-z]+(?:\s{1,3}(?:[A-Z]\."
    r"|[A-Z][a-z'-]+)){1,2})"
)


def _contacts(page: Page) -> Iterator[Person]:
    for match in _contact_places(page):
        name = match["name"]
        if "given" not in match.re.groupindex and any(map(unlike, name.split())):
            continue
        if squeezed(name).lower() in located():
            continue
        redacted = name.lower().startswith("xxx")
        if redacted and _WAY.search(page.text, match.start(), match.start("name")):
            continue
        value = "(redacted)" if redacted else squeezed(name)
        yield Person(
            *match.span("name"), value, "point of contact", "person/contact", named=not redacted
        )


_BEFORE_OFFICE = re.compile(
    r"(?<![\w.-])(?P<name>(?P<given>[A-Z][a-z]+)(?:\s{1,3}[A-Z]\.)?\s{1,3}[A-Z][a-z'-]+),?\s{1,3}\(?$"
)


def _contact_places(page: Page) -> Iterator[re.Match[str]]:
    """Yield where a contact's name stands: beside an office's symbol, or behind the word."""
    text, start = page.text, page.body().start
    for place in found_at(text, "/", start):
        at = max(text.rfind(" ", 0, place), text.rfind("(", 0, place)) + 1
        if (match := _AT_OFFICE.match(text, at)) is not None:
            yield match
        if text[at:place] in symbols():
            match = _BEFORE_OFFICE.search(text, max(start, at - 40), at)
            yield from [match] if match and match["given"] in given_names() else []
    for hit in page.known.get("contact", ()):
        if hit.start >= start and (match := _CONTACT.match(text, hit.end)) is not None:
            yield match
