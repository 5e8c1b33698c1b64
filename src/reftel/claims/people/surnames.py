"""People named again: by surname, by initials, with a title glued to them."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from reftel.claims.named.parties import standing
from reftel.claims.people.titled import Person
from reftel.claims.people.untitled import unlike
from reftel.claims.text.acronyms import acronym
from reftel.claims.text.bearers import borne
from reftel.claims.text.cover import Cover
from reftel.claims.text.gazetteer import automaton
from reftel.claims.text.letterhead import subjects
from reftel.claims.text.lexicon import (
    family_names,
    given_names,
    in_capitals,
    is_ordinary,
    is_sign,
    located,
    titles,
    words,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reftel.claims.text.blanks import Closed
    from reftel.claims.text.page import Page


def again(
    page: Page, found: list[Person], known: Sequence[Person] | None = None
) -> Iterator[Person]:
    """Yield further places where people stand by a part of their name alone."""
    surnames = _surnames(page, found)
    if not surnames:
        return
    spans = [(one.start, one.end) for one in known or found]
    long = (*page.known.get("title", ()), *page.known.get("place", ()))
    spans += [hit[:2] for hit in long if " " in hit.known.name]
    inside, firms = Cover(spans), page.once(standing)
    text, body = page.text, page.body().start
    for start, end, form in _standing(page.closed.over(text), surnames):
        if start < body or start in inside or start in firms or text[end : end + 1].isalnum():
            continue
        if form.inner and not _alone(text, start, end):
            continue
        if form.plain and not (_SAYS.match(text, end) and page.mixed(start, end)):
            continue
        first = _glued(text, start)
        if first is not None:
            yield _namesake(page, first, end, form) or Person(
                first, end, form.value, "", "person/surname"
            )
    yield from _headed(page, surnames, Cover([*inside.spans(), *firms.spans()]))


_GIVEN_BEFORE = re.compile(r"\b(?P<given>[A-Z][a-z]+)\s{1,2}(?:[A-Z][a-z]+\s{1,2})?\Z")


def _namesake(page: Page, start: int, end: int, form: Form) -> Person | None:
    """Return another who bears a surname, by the given name before it: his son, Vel Marr."""
    led = _GIVEN_BEFORE.search(page.text, max(0, start - 40), start)
    given = led["given"] if led else ""
    plain = given not in given_names() or given.lower() in located() or is_ordinary(given)
    if not led or plain or given in form.value or page.text[led.start() - 1] == "-":
        return None
    name = " ".join(page.text[led.start() : end].split())
    kin = _KIN.search(page.text, max(0, led.start() - 12), led.start())
    if any(map(unlike, name.split()[1:-1])) and not kin:
        return None
    return Person(led.start(), end, name, "", "person/plain")


_KIN = re.compile(r"\b(?:son|daughter|brother|sister|wife|husband|father|cousin|nephew),?\s{1,2}\Z")
_LOUD = re.compile(r"(?<![\w/-])[A-Z][A-Z-]{3,}(?![\w/-])")


def _headed(page: Page, forms: dict[str, Form], taken: Cover) -> Iterator[Person]:
    """Yield people of the text whom the subject names in capitals: U/S VELKAR IN GENEVA."""
    loud = {part.upper(): form for part, form in forms.items() if not (form.inner or form.rival)}
    raw, done = page.cable.source.text, 0
    for place in page.once(subjects):
        for match in reversed(list(_LOUD.finditer(raw, *place))):
            form = loud.get(match[0])
            known = form is None or match.start() in taken or _no_surname(match[0])
            if form and not known and (not done or match.end() <= done):
                first = form.value.upper().removesuffix(match[0])
                whole = raw.startswith(first, match.start() - len(first))
                done = match.start() - len(first) * whole
                yield Person(done, match.end(), form.value, "", "person/surname")
        done = 0


def in_full(found: list[Person]) -> list[Person]:
    """Give those named by a part of a name the full name, where the cable tells just one.

    A name of two surnames is itself a part of a longer one, so a single surname is read after it.
    """
    for _ in ("two surnames", "one"):
        whole = _wholes(found)
        found = [_full(one, whole) for one in found]
    return found


def _wholes(found: list[Person]) -> dict[str, set[str]]:
    """Return the full names by the parts under which their bearers may go."""
    whole: dict[str, set[str]] = {}
    for one in found:
        own = one.value.split()
        if one.named and len(own) > 1 and own[0].lower() not in words("particles"):
            parts = {own[-1], *_particled(own[:-1], own[-1]), *_double(own)}
            parts |= {own[0]} & family_names()
            for part in parts:
                whole.setdefault(part.casefold(), set()).add(one.value)
    return whole


def _full(one: Person, whole: dict[str, set[str]]) -> Person:
    partial = one.named and (one.role or " " in one.value)
    told = whole.get(one.value.casefold(), set()) if partial else set()
    if " " in one.value and one.value.split(maxsplit=1)[0] in given_names():
        told = {name for name in told if name.split(maxsplit=1)[0] in given_names()}
    names = {name.casefold(): name for name in sorted(told, reverse=True)}
    return replace(one, value=next(iter(names.values()))) if len(names) == 1 else one


class Form(NamedTuple):
    """A part of a name under which its bearer may go."""

    value: str
    rival: str = ""
    """What must stand nowhere by itself, for the part to mean the bearer."""
    inner: bool = False
    """Whether it is no surname, and means the bearer only where it stands alone."""
    plain: bool = False
    """Whether it is a word of the language, and means the bearer only where he speaks."""


_SAYS = re.compile(
    r"\s{1,3}(?:(?:also|then|later|again|further|himself|herself|has|had)\s{1,3})?(?:said|told|asked|replied"
    r"|noted|explained|added|stressed|responded|agreed|thanked|promised|emphasized|raised|discussed"
    r"|previewed|pressed|urged|complained|commented|remarked|acknowledged|confirmed|suggested|recalled"
    r"|observed|reiterated|outlined|described|delivered|presented|opined|argued|insisted|welcomed"
    r"|expressed|warned|indicated|claimed|stated|believes|underscored|undertook|inquired|countered)\b"
)


def _alone(text: str, start: int, end: int) -> bool:
    """Say whether no other name in capitals adjoins a word: no Velmar of Velmar Works."""
    before = text[max(0, start - 12) : start].split()[-1:]
    led = bool(before) and text[start - 1] == " " and before[0].istitle() and len(before[0]) > 3
    led = led and before[0][-1].isalpha() and not is_ordinary(before[0])
    return not led and _CAPITAL.match(text, end) is None


_CAPITAL = re.compile(r"[-/]|\s{1,2}[A-Z]")


_STUCK = re.compile(r"(?<![^\W_])[A-Z][a-z]+$")


def _glued(text: str, start: int) -> int | None:
    """Return where a name begins, with a title that a lost blank glues to it."""
    before = text[start - 1]
    if before.isalpha() and (stuck := _STUCK.search(text, max(0, start - 12), start)):
        return stuck.start() if stuck[0].lower() in titles() else None
    joined = before in "/-'" and not text.startswith("--", start - 2)
    return None if joined or before.isalnum() else start


def _standing(closed: Closed, forms: dict[str, Form]) -> Iterator[tuple[int, int, Form]]:
    """Yield where forms of names stand; one whose rival stands alone anywhere does not count."""
    names = list(forms)
    found = automaton(names).find_matches_as_indexes(closed.text)
    alone = {names[index] for index, _, _ in found}
    for index, start, end in closed.placed(found):
        if (form := forms[names[index]]).rival not in alone:
            yield start, end, form


def _surnames(page: Page, found: list[Person]) -> dict[str, Form]:
    """Return the parts of names by which people may stand again.

    Chinese and Koreans put the surname first: the first word counts where the last, its rival,
    stands nowhere else.
    """
    names: dict[str, Form] = {}
    values = list(dict.fromkeys(_written(page, found)))
    told = [(part, form) for value in values for part, form in _forms(value, value.split())]
    told += [(part, Form(value, inner=True)) for value in values for part in _inner(value.split())]
    for part, form in told:
        plain = is_ordinary(part) or unlike(part) or (part.isupper() and _no_surname(part))
        eastern = plain and _eastern(part, form.value)
        plain = plain and part not in page.once(borne) and not eastern
        spoken = plain and part.istitle() and form.value.endswith(f" {part}") and not unlike(part)
        if len(part) > 1 and (" " in part or not plain or spoken):
            names.setdefault(part, form._replace(inner=form.inner or eastern, plain=spoken))
    return names | {short: Form(value) for short, value in _initialled(page, found)}


_GIVEN = re.compile(r"[A-Z][a-z]+ [A-Z][a-z]+-[a-z]+")


def _eastern(part: str, value: str) -> bool:
    """Say whether a word of the language is a family name here: Park of Park Velm-ho."""
    return part in family_names() and value.startswith(part) and bool(_GIVEN.fullmatch(value))


def _no_surname(part: str) -> bool:
    """Say whether a word in capitals is too short for a surname, or a word of the language."""
    short = len(part) < _SHORTEST or is_sign(part)
    return short or in_capitals(part) or part.lower() in located()


_SHORTEST = 3


def _inner(parts: list[str]) -> Iterator[str]:
    """Yield the parts of a long name but the last, by which Spaniards and Arabs go too."""
    for part in parts[:-1] if len(parts) > 2 else ():
        known = part in given_names() or part.lower() in located() or _small(part)
        if len(part) > 3 and part.istitle() and not known:
            yield part


def _initialled(page: Page, found: list[Person]) -> Iterator[tuple[str, str]]:
    """Yield the initials given in brackets behind a name, by which people go afterwards: (MbV)."""
    for one in found:
        short = acronym(page, one.end)[1] if one.named else ""
        if 1 < len(short) < 6 and short[-1].isupper():
            initials = "".join(word[0].lower() for word in re.findall(r"[A-Za-z]+", one.value))
            if initials.startswith(short.lower()):
                yield short, one.value


def _written(page: Page, found: list[Person]) -> Iterator[str]:
    """Yield the names of people in the manner of the text: among small letters, or in capitals."""
    start, end = page.body()
    large = page.small.count(1, start, end) * 4 < end - start
    return (
        one.value
        for one in found
        if one.named and (page.mixed(one.start, one.end) or (large and one.value.isupper()))
    )


def _forms(value: str, parts: list[str]) -> Iterator[tuple[str, Form]]:
    """Yield the whole name, the surname, and the first word with the last as its rival."""
    *first, last = parts
    whole = [value] if first else []
    # A surname in capitals behind a first name is written small afterwards.
    whole += [last.title()] if last.isupper() and first and first[-1].istitle() else []
    for one in (last, parts[0]) if _articled(parts[0]) else (last,):
        whole += [one, *((f"{one.capitalize()[:3]}{one[3:]}", one[3:]) if _articled(one) else ())]
    if len(parts) == _THREE and not _small(parts[1]):
        whole.append(f"{parts[0]} {last}")
    yield from ((part, Form(value)) for part in whole)
    eastern = parts[0] in family_names() and len(parts) == 3
    if (len(parts) == 2 or eastern) and not _small(parts[0]):
        yield parts[0], Form(value, last)
    if len(parts) == _THREE and _articled(parts[1]):
        yield from ((parts[0], Form(value)), (" ".join(parts[:2]), Form(value)))
    yield from ((part, Form(value)) for part in (*_double(parts), *_particled(first, last)))


def _double(parts: list[str]) -> Iterator[str]:
    """Yield the two surnames of a name of three and more words: Marr Neto of Tulio Marr Neto."""
    names = [part for part in parts if not (_small(part) or part.endswith("."))]
    if len(names) > 2 and names[-2:] == parts[-2:] and parts[0] not in family_names():
        yield f"{parts[-2]} {parts[-1]}"


_THREE = 3
"""Words of a name that may lose its middle one: Velko Ahmad Marr is Velko Marr."""


def _small(part: str) -> bool:
    return _articled(part) or part.lower() in words("particles")


def _articled(part: str) -> bool:
    return part.lower().startswith(("al-", "el-")) and len(part) > 5


def _particled(first: list[str], last: str) -> Iterator[str]:
    """Yield a surname with its particles, also where the first of them is written large."""
    while first and first[-1].lower() in words("particles"):
        last = f"{first.pop()} {last}"
        yield last
        yield last[0].swapcase() + last[1:]
