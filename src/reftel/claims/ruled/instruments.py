"""Instruments and control regimes: resolutions, orders, laws, treaties, lists and their entries."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from reftel.claims.claim import Slot
from reftel.claims.ruled.articles import articles
from reftel.claims.ruled.assurances import assurances, contracts_again
from reftel.claims.ruled.control_laws import control_laws
from reftel.claims.ruled.drafts import bills, drafts
from reftel.claims.ruled.entries import entries
from reftel.claims.ruled.fuller import fuller
from reftel.claims.ruled.host_laws import at_home
from reftel.claims.ruled.laws import laws
from reftel.claims.ruled.licenses import licenses
from reftel.claims.ruled.recalled import defined, recalled, shortened
from reftel.claims.ruled.resolutions import alone, orders, resolutions
from reftel.claims.ruled.sanctions_told import sanctioned
from reftel.claims.ruled.statutes import SHORT, Find, pinned, statutes
from reftel.claims.ruled.targets import settled
from reftel.claims.ruled.treaties import treaties
from reftel.claims.text.anchors import Hit, anchors, windows
from reftel.claims.text.lexicon import is_ordinary
from reftel.claims.text.page import found_at
from reftel.claims.text.rows import rows
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from collections.abc import Set as AbstractSet

    from reftel.claims.claim import Claim
    from reftel.claims.text.page import Page


class Named(NamedTuple):
    """A row of the table: what a name means, and the full name that a short one needs."""

    name: str
    kind: str
    value: str
    type: str
    needs: str
    source: str


_BESIDE = 40
"""Letters before a word of the subject, behind which the body's small letters begin."""
_YEAR = re.compile(r"\s+of\s+(?:19|20)\d\d")
_GENERIC_REGIME = re.compile(
    r"\b(?:(?:relevant|multilateral|international|other|the|various|all|four|supplier)\s+){0,3}"
    r"(?:(?:export\s+control|non-?proliferation|control|supplier|multilateral)\s+regimes"
    r"|(?:multilateral|supplier|non-?proliferation)\s+(?:export\s+control\s+)?regime)\b(?!\s*\()",
    re.IGNORECASE,
)
_WHOSE = re.compile(r"(MTCR|NSG|AG|Wassenaar(?:\s+Arrangement)?|Australia\s+Group)\b(?=[\s',])")
_OF_WHICH = re.compile(
    r"\bof\s+the\s+(MTCR|NSG|Australia\s+Group|Missile\s+Technology\s+Control\s+Regime)\b"
)
_CAVEAT = re.compile(r"\([A-Z/ ]*\bREL\b[A-Z,/ ]*\Z")
"""A marking of a portion, which tells to whom it may be shown."""
_STATION = re.compile(r"\s*COLLECTIVE|\s+POC\b(?=\s*\d)")
_ROUTE = re.compile(r"[A-Z]{4,8}/")
_SKIPPED = re.compile(r"^\W*(?:TAGS|INFO|TO|FM)\b", re.IGNORECASE)


@cache
def _named() -> Mapping[str, Named]:
    return {row["name"]: Named(**row) for row in rows("instruments")}


def find_instruments(page: Page) -> Iterator[Claim]:
    """Yield instruments and control regimes, each number of a list of resolutions on its own."""
    finds = list(_apart([pinned(page.text, find) for find in _finds(page)]))
    nested = set(_regimes_of_lists(page, finds))
    for find in sorted([*finds, *nested]):
        attributes: dict[str, str | bool] = {"type": find.type}
        attributes |= {"generic": True} if find.generic else {}
        attributes |= {"coref": True} if find.coref else {}
        attributes |= {"nested": True} if find in nested else {}
        attributes |= {"pin": find.pin} if find.pin else {}
        slots = [Slot("pin", find.pin, Span(*find.cited))] if find.cited else []
        yield page.claim(find.kind, (find.start, find.end), find.value, "instruments",
                         slots=slots, attributes=attributes)  # fmt: skip


def _finds(page: Page) -> list[Find]:
    """Return all that is found, what a table names before what is told by its form."""
    finds = [
        *_names(page), *resolutions(page), *orders(page), *entries(page), *statutes(page),
        *assurances(page), *licenses(page), *treaties(page), *laws(page), *drafts(page),
        *bills(page), *control_laws(page), *_regimes(page),
    ]  # fmt: skip
    finds += alone(page, finds)
    finds += articles(page, finds)
    finds += shortened(page, finds)
    finds = fuller(page.text, defined(page.text, finds, _heads()), _heads())
    finds = at_home(page, settled(page, finds))
    finds += sanctioned(page, finds)
    finds += contracts_again(page, finds)
    return finds + list(recalled(page, finds, _heads()))


@cache
def _heads() -> Mapping[str, str]:
    """Return the names of each instrument of the table in one line, to know its noun by."""
    found: dict[str, str] = {}
    for row in rows("instruments"):
        found[row["value"]] = f"{found.get(row['value'], '')} {row['name']}"
    return found


def _apart(finds: Iterable[Find]) -> Iterator[Find]:
    """Drop what lies wholly in an earlier and longer find, except a charter in a generic one."""
    end = loose = -1
    for find in sorted(finds, key=lambda find: (find.start, -find.end)):
        if find.end > (loose if find.generic else end) or find.type == "charter":
            yield find
        loose = max(loose, find.end)
        end = end if find.generic else max(end, find.end)


def _regimes_of_lists(page: Page, finds: Iterable[Find]) -> Iterator[Find]:
    """Yield the regime whose list or guidelines are named by it: NSG Guidelines, MTCR Annex."""
    for find in finds:
        if find.type not in {"guidelines", "control_list", "control_entry"}:
            continue
        where = find.start, find.end
        found = _WHOSE.match(page.text, *where) or _OF_WHICH.search(page.text, *where)
        row = _named().get(" ".join(found[1].split())) if found else None
        if found and row:
            yield Find(*found.span(1), row.value, row.type, row.kind)


def _names(page: Page) -> Iterator[Find]:
    text, taken = page.text, -1
    for told in anchors(page, "named"):
        hit, row = _shorter(page, told)
        if hit.start < taken or not _stands(page, hit, row):
            continue
        end = _acronym(text, hit.end + _plural(text, hit.end, row), row)
        if year := _YEAR.match(text, end):
            end = year.end() if row.type == "us_law" else end
        start = hit.start - 5 if text[max(0, hit.start - 5) : hit.start] == "U.S. " else hit.start
        taken = end
        yield Find(start if row.type == "us_law" else hit.start, end, row.value, row.type, row.kind)


def _shorter(page: Page, hit: Hit) -> tuple[Hit, Named]:
    """Return a name without the numeral that only begins a word: Additional Protocol in force."""
    name, _, last = hit.word.rpartition(" ")
    if last in {"I", "II", "V"} and page.text[hit.end : hit.end + 1].isalpha() and name in _named():
        return Hit(hit.start, hit.end - len(last) - 1, name), _named()[name]
    return hit, _named()[hit.word]


def _stands(page: Page, hit: Hit, row: Named) -> bool:
    text, written = page.text, page.text[hit.start : hit.end]
    last = hit.end + _plural(text, hit.end, row)
    if text[last : last + 1].isalnum() or text[hit.start - 1 : hit.start].isalnum():
        return False
    if row.name.isupper():
        if not written.isupper() or _shouted(page, hit, row):
            return False
    elif row.name[0].isupper() and not written[0].isupper() and not SHORT.match(text, hit.end):
        return False
    if row.needs and row.needs not in page.lower:
        return False
    if written.isupper() and _CAVEAT.search(text, max(0, hit.start - 40), hit.start):
        return False
    red_cross = row.value == "IAEA-AP" and "Geneva" in text[max(0, hit.start - 60) : hit.end + 40]
    return not (red_cross or _STATION.match(text, hit.end) or _skipped(page, hit.start))


def _shouted(page: Page, hit: Hit, row: Named) -> bool:
    """Say whether a word of plain language only looks like a name, in capitals: TO START TALKS."""
    if not is_ordinary(row.name.lower()):
        return False
    start = hit.start - _BESIDE if page.in_subject(hit.start) else hit.start
    return not page.mixed(start, start if start < hit.start else hit.end)


def _plural(text: str, end: int, row: Named) -> bool:
    """Say whether many agreements or lists of a sort are named: Article 98 agreements."""
    return row.type in {"agreement", "control_list"} and text[end : end + 1] in {"s", "S"}


def _skipped(page: Page, position: int) -> bool:
    """Say whether a place in the header lies in a line of addressees or subjects of traffic."""
    if position >= page.body().start:
        return False
    found = page.cable.source.text
    line = found.rfind("\n", 0, position) + 1
    if _SKIPPED.match(found, line, position) or _ROUTE.match(found, line, position + 1):
        return True
    tags, subject = page.cable.places.get("tags"), page.cable.places.get("subject")
    return bool(tags and subject and tags.start <= position < min(tags.end, subject.start))


def _acronym(text: str, end: int, row: Named) -> int:
    """Take in the short name in parentheses after a full one."""
    found = SHORT.match(text, end)
    return found.end() if found and not row.name.isupper() else end


def _regimes(page: Page) -> Iterator[Find]:
    text = page.text
    for start, end in windows(anchors(page, "regime"), 60, 10, len(text)):
        for found in _GENERIC_REGIME.finditer(text, start, end):
            first = re.match(r"(?:the\s+)", found[0], re.IGNORECASE)
            yield Find(found.start() + (first.end() if first else 0), found.end(), "(regimes)",
                       "regime", "control_regime", generic=True)  # fmt: skip
        for found in re.finditer(r"(?<=[Tt]he )Regime\b(?!\s+[A-Z])", text[start:end]):
            yield Find(start + found.start(), start + found.end(), _regime_of(page),
                       "regime", "control_regime")  # fmt: skip
    yield from _groups(page)


_GROUP = re.compile(r"\b[Tt]he\s+Group\Z")
_OTHER_GROUP = re.compile(r"\s+(?:of\s+)?[A-Z\d]|s?-|\w")


def _groups(page: Page) -> Iterator[Find]:
    """Yield the Group, as a cable goes on to call the one regime that is a group."""
    regime = _regime_of(page, frozenset({"NSG", "AG"}))
    if regime in {"NSG", "AG"}:
        for at in found_at(page.text, "Group", page.body().start):
            end = at + len("Group")
            found = _GROUP.search(page.text, max(0, at - 8), end)
            if found and not _OTHER_GROUP.match(page.text, end):
                yield Find(*found.span(), regime, "regime", "control_regime", coref=True)
    own = _regime_of(page)
    for at in found_at(page.text, "Guidelines", page.body().start) if own in _GUIDED else ():
        if _GUIDES.search(page.text, max(0, at - 8), at + len("Guidelines")):
            yield Find(at, at + len("Guidelines"), f"{own}-GUIDELINES", "guidelines", coref=True)


_GUIDED = frozenset({"NSG", "MTCR", "AG"})
_GUIDES = re.compile(r"\b[Tt]he\s+Guidelines\Z")


def _regime_of(page: Page, among: AbstractSet[str] = frozenset()) -> str:
    """Return the regime that the cable speaks of first, of some where they are told."""
    for hit in anchors(page, "named"):
        row = _named()[hit.word]
        fits = not among or row.value in among
        if row.kind == "control_regime" and fits and _stands(page, hit, row):
            return row.value
    return "(regime)"
