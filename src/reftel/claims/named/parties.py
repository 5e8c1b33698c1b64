"""Claims of who is named: firms, banks, institutes, agencies, ministries, groups."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.named.aliases import again
from reftel.claims.named.names import Name, disjoint, squeezed
from reftel.claims.named.naming import SHOWN, names, without_things
from reftel.claims.named.nouns import TAKEN_UP, taken_up
from reftel.claims.named.programmes import own_programmes, programmes
from reftel.claims.named.wholes import whole_names
from reftel.claims.text.cover import Cover
from reftel.claims.text.lexicon import bureaus, symbols, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.claim import Claim
    from reftel.claims.text.page import Page


_OWNER = re.compile(
    r"(?:^|[\s(])(?:State|Treasury|Commerce|DOE|USG|[Tt]he\s{1,2}Department"
    r"|U\.?S\.?(?:\s{1,2}(?:[A-Z][\w.]+|of|the)){1,5}"
    r"|Department\s{1,2}of\s{1,2}(?:the\s{1,2})?(?:State|Treasury|Commerce|Energy|Justice|Defense))"
    r"(?:'s|,s)\s{1,3}$"
)
_OF_STATES = re.compile(
    r"(?:U\.?S\.?|United\s{1,2}States)\s{1,2}[\w ,]{0,60}"
    r"(?:Customs|Coast\s{1,2}Guard|Service|Administration|Enforcement|Agency|Bureau|Protection|Treasury)"
    r"(?:\s{1,2}\([^()]+\))?\Z"
)
"""A service of one's own government, named with it: U.S. Coast Guard."""
_SYMBOL = re.compile(r"[A-Z]{1,4}/[A-Z]{1,6}")
_BUREAU = re.compile(r"Bureau of [\w ,]{4,60} Affairs$")


def parties(page: Page) -> list[Name]:
    """Return every place where a party stands by a name, in order."""
    return page.once(_sided)[0]


def standing(page: Page) -> Cover:
    """Return the stretches that names of parties take."""
    return Cover((name.start, name.end) for name in page.once(parties))


def own_units(page: Page) -> list[Name]:
    """Return units of one's own departments: State's Bureau of European Affairs."""
    return page.once(_sided)[1]


def _sided(page: Page) -> tuple[list[Name], list[Name]]:
    named = whole_names(page, page.once(names))
    led = page.once(programmes)
    named = [name for name in named if name.rule != SHOWN or name.value not in led]
    shown = [name for name in named if name.rule == SHOWN]
    told = [name for name in named if name.rule != SHOWN]
    whole = {(one.end, one.value) for one in shown if one.acronym}
    other = [one for one in again(page, named) if (one.end + 1, one.value) not in whole]
    found = disjoint([*told, *without_things(page, other)])
    taken = Cover((name.start, name.end) for name in found)
    found += [name for name in shown if not taken.meets(name.start, name.end)]
    found += taken_up(page, found)
    tags = page.cable.places.get("tags")
    stations = (station.span for station in (*page.cable.to, *page.cable.info))
    aside = Cover(span for span in (tags, *stations) if span)
    sides: tuple[list[Name], list[Name]] = [], []
    found = [name for name in sorted(found, key=lambda one: one.start) if name.start not in aside]
    ours = {name.value for name in found if name.rule != "party/alias" and _ours(page, name)}
    sides[1].extend(own_programmes(page))
    for name in found:
        again_told = name.rule == "party/alias" and name.value in ours
        sides[again_told or _ours(page, name)].append(name)
    return sides


def _ours(page: Page, name: Name) -> bool:
    sign = name.value if name.rule == "party/alias" else name.acronym
    if _SYMBOL.fullmatch(sign) and sign.partition("/")[0] in symbols():
        # What is known by a symbol such as PM/DTCC is an office of one's own.
        return True
    if symbols().get(sign) in _AGENCIES and name.country in {"", "US"}:
        # An agency of one's own government goes by its letters: the … Administration (NNSA).
        return True
    if _plain(page, name) in words("agencies") and name.country in {"", "US"}:
        return True
    if name.rule == "party/known" or name.type not in {"agency", "institute", "ministry"}:
        return False
    if _OF_STATES.match(page.text, name.start, name.end):
        return True
    return name.type != "ministry" and _own_unit(page, name)


_AGENCIES = frozenset({"agency", "command"})


def _own_unit(page: Page, name: Name) -> bool:
    """Say whether a name is that of a bureau of one's own, or stands behind its owner."""
    if _BUREAU.match(page.text, name.start, name.end) or _own_bureau(page, name):
        return True
    before = page.text[max(0, name.start - 50) : name.start]
    return before.rstrip()[-1:] == "s" and _OWNER.search(before) is not None


def _plain(page: Page, name: Name) -> str:
    """Return a name in small letters without its land and its acronym."""
    plain = squeezed(page.text[name.start : name.end]).lower().partition(" (")[0]
    return plain.removeprefix("the ").removeprefix("u.s. ").removeprefix("us ")


def _own_bureau(page: Page, name: Name) -> bool:
    """Say whether a name is that of a bureau of State's: Bureau of … Affairs, … Bureau."""
    head, _, subject = _plain(page, name).partition(" of ")
    subject = subject if head in {"bureau", "office"} else head.removesuffix(" bureau")
    told = head in {"bureau", "office"} or head.endswith(" bureau")
    return told and subject in bureaus() and name.country in {"", "US"}


def find_parties(page: Page) -> Iterator[Claim]:
    """Yield a claim for each party named."""
    for name in page.once(parties):
        facts: dict[str, str | bool] = {"type": name.type, "country": name.country}
        facts["alias"] = name.rule == "party/alias"
        facts["coref"] = name.rule == TAKEN_UP
        yield page.claim(
            name.kind,
            (name.start, name.end),
            name.value,
            name.rule,
            attributes={key: value for key, value in facts.items() if value},
        )
