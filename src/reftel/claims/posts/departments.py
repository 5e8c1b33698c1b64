"""Departments of one's own by their short names: Treasury and State."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.named.names import foreign, squeezed
from reftel.claims.posts.embassies import cued
from reftel.claims.text.lexicon import symbols
from reftel.claims.text.page import found_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.posts.embassies import Found
    from reftel.claims.text.page import Page

_NO_TREASURY = re.compile(
    r"\s{1,3}(?:[Bb]ills?|[Bb]onds?|[Nn]otes|Board|Minister|Wine|Department|Select|[Mm]anagement)"
)
_OTHERS = ("HM ", "UK ", "'s ", "an ", "sh ")
"""What before `Treasury` makes it another's: HM Treasury, the Ruritanian Treasury."""
_OF_OTHERS = re.compile(
    r"(?:[Ss]ecretariat|Secretary\s{1,3}of\s{1,3}State|Minist(?:er|ry)|Directorate|Commissioner)"
    r"\s{1,3}(?:of|for)\s{1,3}(?:the\s{1,3})?\Z"
)
_STATE = re.compile(
    r"State(?=\s{1,3}(?:Under\s{1,3}Secretary|A/S|U/S|DAS|PDAS|(?:Deputy|Acting)\s{1,3}Assistant|officials?\s{1,3}in\s{1,3}W)"
    r"|'s\s{1,3}(?:(?:Under|Assistant)\s{1,3}Secretary|[A-Z][a-z]+\s{1,3}[A-Z][a-z]+(?=,|\s{1,3}and|\s{1,3}[a-z]+ed\b)))"
)


_OWN = re.compile(
    r"\b(?:the +)?((?:(?:U\.S\.|US) +)?(?:Department|Dept\.?)\s{1,3}of\s{1,3}(?:State|Energy"
    r"|Commerce|Defense|the +Treasury|Treasury|Justice"
    r"|Homeland +Security)(?:[',]?s?\s{1,3}\([A-Z]{3,5}\))?"
    r"|(?:State|Commerce|Treasury|Energy|Defense|Justice) +Department|White +House"
    r"|National +Security +Council|Pentagon|DOE HQ)\b"
)


def departments(page: Page) -> Iterator[tuple[tuple[int, int], str, str]]:
    """Yield one's own departments by their names in full, and bureaux by those of their heads."""
    for match in cued(page, "own", _OWN, 8):
        if foreign(page, match.start(1), owned=True):
            continue
        name = re.sub(r"[',]?s? \([A-Z]+\)$", "", squeezed(match[1])).upper()
        yield match.span(1), f"US-{name}", "department"
    for hit in page.known.get("title", ()):
        if hit.known.name in _OF_BUREAUX:
            before = _SIGN.search(page.text, max(0, hit.start - 14), hit.start)
            if before and symbols().get(before["sign"]) == "bureau":
                yield before.span("sign"), f"US-STATE-{before['sign']}", "bureau"


_OF_BUREAUX = frozenset(
    ["a/s", "pdas", "das", "acting a/s", "acting das", "assistant secretary",
     "deputy assistant secretary", "principal deputy assistant secretary"]
)  # fmt: skip
"""Titles of those who lead a bureau: the letters before are its own."""
_SIGN = re.compile(r"(?<![\w/.-])(?P<sign>[A-Z]{2,4})\s{1,3}(?:(?:Acting|ACTING)\s{1,3})?$")


def treasury(page: Page) -> Iterator[Found]:
    """Yield one's own Treasury, where no other one's is spoken of."""
    others = "HMT" in page.text or "HM Treasury" in page.text
    for at in found_at(page.text, "Treasury", page.body().start):
        before = page.text[max(0, at - 3) : at]
        if (
            before in _OTHERS
            or _OF_OTHERS.search(page.text, max(0, at - 30), at)
            or _NO_TREASURY.match(page.text, at + 8)
            or foreign(page, at)
        ):
            continue
        if not others or _ACTS.match(page.text, at + 8):
            yield (at, at + 8), "US-TREASURY", "department"


_ACTS = re.compile(
    r"(?:'s)?\s{1,3}(?:Under|Deputy|Assistant|Acting|officials?|A/S|U/S|DAS|PDAS|attache|OFAC|designat)"
    r"|'s\s{1,3}[A-Z][a-z]+\s{1,3}[A-Z]"
)
"""What one's own Treasury has and does beside that of others."""


def state(page: Page) -> Iterator[Found]:
    """Yield one's own departments by a short name before their officers, or in a row."""
    found = set(_in_rows(page))
    for at in found_at(page.text, "State", page.body().start):
        if _STATE.match(page.text, at, at + 60):
            found.add(((at, at + 5), "US-STATE", "department"))
    yield from sorted(found)


_NAMES = {
    "State": "STATE", "Treasury": "TREASURY", "Commerce": "COMMERCE", "Energy": "DOE",
    "Defense": "DOD", "Justice": "JUSTICE", "Homeland Security": "DHS",
}  # fmt: skip
"""One's own departments by their short names, which are words too."""
_ONE = rf"(?:{'|'.join(_NAMES)}|DOD|DoD|DOE|DOJ|DHS|NSC|USTR|USAID|USDA|OFAC|FBI|IC)"
_ROW = re.compile(
    rf"(?<![\w'-])(?<!of )(?<!for )(?<!the )(?<!HM )(?<!and )(?<!, )"
    rf"{_ONE}(?:,\s{{1,3}}{_ONE}){{0,4}},?\s{{1,3}}(?:and|AND)\s{{1,3}}{_ONE}"
    r"(?![\w'-]|\s{1,3}(?:and|of|for)\b|\s{1,3}(?!(?:Department|Assistant|Under)\b)[A-Z])"
)


_SHORT_ONE = re.compile("|".join(name for name in _NAMES if name != "Treasury"))


def _in_rows(page: Page) -> Iterator[Found]:
    """Yield one's own departments in a row of their short names: Defense, State and Commerce."""
    done, body = 0, page.body().start
    for at in sorted(at for name in _NAMES for at in _beside(page, name, body)):
        row = _ROW.search(page.text, max(body, done, at - 60), at + 90) if at >= done else None
        if row and row.start() <= at < row.end():
            done = row.end()
            for one in _SHORT_ONE.finditer(page.text, *row.span()):
                yield one.span(), f"US-{_NAMES[one[0]]}", "department"


def _beside(page: Page, name: str, body: int) -> Iterator[int]:
    """Yield where a short name stands beside a comma or an `and`."""
    for at in found_at(page.text, name, body):
        behind = page.text.startswith((" and ", " AND ", ", "), at + len(name))
        if behind or page.text.endswith(("and ", ", "), 0, at):
            yield at


_DEPT = re.compile(
    r"US-(?:DEP(?:ARTMEN)?T[- ]OF[- ](?:THE[- ])?)?(?P<name>TREASURY|COMMERCE|JUSTICE|ENERGY"
    r"|DEFENSE|STATE|HOMELAND[- ]SECURITY|NATIONAL[- ]SECURITY[- ]COUNCIL|PENTAGON|USDOC|USDOE|DOJ"
    r"|DOS|SECSTATE|SECDEF|DOE HQ)"
    r"(?:[- ]DEP(?:ARTMEN)?T)?"
)
_COMMAND = re.compile(
    r"US-(?:HQ-|CDR-)?(?:US)?(?P<name>(?:CENT|EU|PA|AFRI|SOUTH|NORTH|STRAT|TRANS)COM)(?:-[A-Z-]+)?"
)
_SHORT = {
    "ENERGY": "DOE", "DEFENSE": "DOD", "HOMELAND SECURITY": "DHS", "PENTAGON": "DOD",
    "NATIONAL SECURITY COUNCIL": "NSC", "USDOC": "COMMERCE", "USDOE": "DOE", "DOJ": "JUSTICE",
    "DOS": "STATE", "SECSTATE": "STATE", "SECDEF": "DOD", "DOE HQ": "DOE",
}  # fmt: skip


_SERVICES = {
    "US-FOREIGN COMMERCIAL SERVICE": "US-FCS",
    "US-FOREIGN AGRICULTURAL SERVICE": "US-FAS",
}


def one_value(value: str) -> str:
    """Return the one value of a department or command, by whichever name it was called."""
    if value in _SERVICES:
        return _SERVICES[value]
    match = _DEPT.fullmatch(value) or _COMMAND.fullmatch(value)
    if match is None:
        return value
    name = match["name"].replace("-", " ")
    return f"US-{_SHORT.get(name, name)}"
