"""Parties by name: from the tables, by their organisation noun, or because the words say so."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.named.acting import acting, coined
from reftel.claims.named.capitals import shouted
from reftel.claims.named.dealers import dealers
from reftel.claims.named.dispatched import dispatched
from reftel.claims.named.enumerated import enumerated
from reftel.claims.named.fields import fields
from reftel.claims.named.forms import formed, ministries
from reftel.claims.named.grounds import APPOSED, barred, grounds
from reftel.claims.named.introduced import introduced
from reftel.claims.named.landed import landed
from reftel.claims.named.lettered import lettered
from reftel.claims.named.listed import banks, beside, known_banks, together
from reftel.claims.named.names import Name, country, disjoint, foreign, of_body, squeezed
from reftel.claims.named.pairs import pairs
from reftel.claims.named.prolonged import led, prolonged
from reftel.claims.named.services import services
from reftel.claims.named.tabled import known_letters, known_spans, tabled
from reftel.claims.named.units import with_units
from reftel.claims.text.acronyms import DEFINED, ORDINAL, acronym, spelled
from reftel.claims.text.cover import Cover
from reftel.claims.text.lexicon import head_of, land_of, located, things, words
from reftel.claims.text.runs import holding, run_at, runs, single, tokens
from reftel.claims.text.segments import Segment, last_name, segments, trim, typed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reftel.claims.named.forms import Formed
    from reftel.claims.text.page import Page
    from reftel.claims.text.runs import Run, Token

_RESOLUTION = re.compile(r"(?:'s)?\s{1,3}[Rr]esolutions?(?:\s{0,3}\(UNSCRs?\))?\s{1,3}\d")
_OWN = re.compile(
    r"\b(?:Departments?\s{1,3}of\s{1,3}(?:State|Energy|Commerce|Defense|the +Treasury"
    r"|Treasury|Justice|Homeland +Security)"
    r"|(?:State|Commerce|Treasury|Energy|Defense|Justice) +Department\b|(?:UN|EU|NATO|IAEA"
    r"|OPCW)\s{1,2}(?:[Mm]ember"
    r"|[Pp]artner))"
)


_FIRMS = frozenset({"company", "bank", "entity", "airline", "shipping_line"})
"""What those are of whom one knows that another in a row with them is one too."""
SHOWN = "party/dealer"
"""The rule of names that show only by what they do; another name's form outranks them."""


def names(page: Page) -> list[Name]:
    """Return parties that are named in full in the body, each place once, in order."""
    body = page.body()
    things = page.known.get("thing", [])
    found = list(tabled(page))
    edges = frozenset(place for hit in (*things, *page.known.get("party", ())) for place in hit[:2])
    for run in _candidates(page, body.start):
        found += _of_run(page, run, edges)
    found += _of_banks(page)
    formal = (
        *formed(page),
        *ministries(page),
        *services(page),
        *dispatched(page),
        *pairs(page),
        *shouted(page),
        *coined(page),
    )
    found += [_formal(page, one) for one in _once(page, formal)]
    found += [_formal(page, one, SHOWN) for one in (*dealers(page), *acting(page), *landed(page))]
    firms = [(name.start, name.end) for name in found if name.type in _FIRMS]
    found += [_formal(page, one, SHOWN) for one in beside(page, firms)]
    found += [_formal(page, one, SHOWN) for one in enumerated(page, dict(firms))]
    row = [_formal(page, one) for one in together(page)]
    starts = {name.start for name in row}
    found = [name for name in found if name.rule != "party/introduced" or name.start not in starts]
    found += [*row, *lettered(page)]
    form = page.once(fields)
    if form.named:
        found = [one for one in found if one.rule == "party/known" or one.start not in form.cover]
        found += [_formal(page, one) for one in form.named]
    return with_units(page, disjoint(without_things(page, found)))


def _once(page: Page, formal: Sequence[Formed]) -> Iterator[Formed]:
    """Yield names by their form but those of the subject that the body writes out again."""
    body = page.body().start
    for one in formal:
        words = page.text[one.start : one.end]
        if one.start >= body or page.lower.find(words.lower(), body) < 0:
            yield one


def _candidates(page: Page, start: int) -> Iterator[Run]:
    """Yield the runs of the body that hold an organisation noun or stand where a party may."""
    found = page.once(runs)
    starts = page.once(introduced)
    kinds = ("head", "form", "cue", "own")
    nouns = (hit for kind in kinds for hit in page.known.get(kind, ()))
    heads_ = [hit.start for hit in nouns if hit.known.value != "none"]
    longer = [
        hit.start
        for hit in page.known.get("party", ())
        if hit.known.type == "ministry" and page.text[hit.end : hit.end + 1] == ","
    ]
    wanted = sorted({*heads_, *starts, *longer})
    told = {run.start for run in holding(found, wanted)}
    for run in found:
        if run.start in told or _beside(page.text, run.end):
            yield run
    alone = [hit.start for hit in page.known.get("head", ()) if hit.known.type == "ministry"]
    for position in sorted({*starts, *alone}):
        if (
            position >= start
            and run_at(found, position) is None
            and (one := single(page, position))
        ):
            yield one


def without_things(page: Page, found: list[Name]) -> list[Name]:
    """Drop names that share a place with a regime, an instrument or another thing."""
    taken = page.once(_things)
    return [
        name
        for name in found
        if name.start not in taken
        and name.end - 1 not in taken
        and not _RESOLUTION.match(page.text, name.end)
    ]


def _things(page: Page) -> Cover:
    """Return where things and one's own departments stand, which are no parties."""
    spans = [(hit.start, hit.end) for hit in page.known.get("thing", ())]
    ours = (*page.known.get("own", ()), *page.known.get("members", ()))
    near = (_OWN.search(page.text, max(0, hit.start - 8), hit.end) for hit in ours)
    own = (match.span() for match in near if match and not foreign(page, match.start(), owned=True))
    return Cover([*spans, *own])


def _of_run(page: Page, run: Run, edges: frozenset[int]) -> Iterator[Name]:
    row = tokens(page, run)
    if ORDINAL.match(page.text, run.end):
        name = _name(page, Segment(trim(row) or row, "strong", "agency"), set())
        yield from [name] if name is not None else []
        return
    starts = page.once(introduced)
    plain = page.mixed(*run)
    if not plain and len(row) > 8:
        return
    if _in_row(page.text, row):
        edges = edges | {row[0].end}
    edges = edges | _town(page.text, row)
    tabled_ = page.once(known_spans)
    for segment in (*_whole(page, run, row), *segments(row, edges)):
        span = segment.span
        known = span in tabled_
        if known and page.text[span[1]] != ",":
            continue
        name = _name(page, segment, starts)
        if known and name is not None and name.end == span[1]:
            continue
        if name is not None and (plain or segment.strength == "suffix"):
            yield name


def _in_row(text: str, row: Sequence[Token]) -> bool:
    """Say whether an `and` behind the first word closes a row: Marr, Quill and Orvante Works."""
    if len(row) < _ROW or row[1].word != "and" or row[0].word in words("common"):
        return False
    start = row[0].start
    trade = head_of(row[-1].word).type == "company"
    return trade and _IN_ROW.search(text, start - 4, start) is not None


def _town(text: str, row: Sequence[Token]) -> frozenset[int]:
    """Return where a town ends that opens a run behind `in`: in Velmar and Quill Trading."""
    at = next((i for i, token in enumerate(row[:_ROW]) if token.word == "and"), 0)
    placed = " ".join(token.word for token in row[:at]) in located()
    told = placed and text[row[0].start - 4 : row[0].start].split()[-1:] in (["in"], ["at"])
    return frozenset({row[at - 1].end} if told else ())


_ROW = 4
_IN_ROW = re.compile(r"[\w)],\s{1,2}$")


def _whole(page: Page, run: Run, row: Sequence[Token]) -> Iterator[Segment]:
    """Yield the name that an acronym behind a run spells, also where it holds an `and`."""
    if page.text[run.end : run.end + 3].strip()[:1] != "(":
        return
    _, short = acronym(page, run.end)
    known = page.once(known_letters).get(page.text.find("(", run.end) + 1)
    name = spelled(row, short)
    if known is not None and known.name == short:
        own = name or last_name(row)
        yield from [Segment(own, "known", known.type)] if name or _fitting(own, short) else []
    elif name:
        found = typed(name)
        named = found.strength or not (land_of(name[0].word) or name[-1].word in _WATCHED)
        yield found if named else Segment(name, "known", "agency")


def _fitting(row: Sequence[Token], short: str) -> bool:
    """Say whether words may be a name whose letters are of another language: the Dutch … (AIVD)."""
    if len(row) < _PAIR or land_of(row[0].word):
        return len(row) > _PAIR
    return row[0].written[0] == short[0] and len(row) * 3 >= len(short) * 2


_PAIR = 2
_WATCHED = frozenset(["intelligence", "reserve"])
"""How the name of a service may end that no noun closes: Ruritanian Defense Intelligence (RDI)."""


def _formal(page: Page, one: Formed, rule: str = "party/form") -> Name:
    """Return a party named with its legal form, or by what it does."""
    start, end, kind = one
    stop, short = acronym(page, end)
    value = short or _whole_name(squeezed(page.text[start:end]), kind)
    return Name(start, stop, value, kind, country(page, start, end), rule, "party", short)


def _whole_name(words: str, kind: str) -> str:
    """Return a name with the noun that it shares with others: Interior of Ministries of …."""
    if kind != "ministry" or "inistry" in words or words.isupper():
        return words
    subject = words.removeprefix("Ministries of ").removesuffix(" Ministries")
    return f"Ministry of {subject.removesuffix(' ministries')}"


def _of_banks(page: Page) -> Iterator[Name]:
    """Yield banks that share their noun, each by its full name: Bank Melk."""
    for start, end, kind in banks(page):
        own = page.text[start:end].split()[-1].title()
        land = known_banks().get(own, "") or country(page, start, start)
        yield Name(start, end, f"Bank {own}", kind, land, "party/form")


def _fits(segment: Segment, short: str) -> bool:
    """Say whether letters are those of the words of a name."""
    letters = "".join(token.written[0] for token in segment.tokens if token.written[0].isupper())
    return letters.upper() == short.upper()


def _beside(text: str, end: int) -> bool:
    """Say whether what follows a run can make a party of it: an acronym, an apposition, (Third)."""
    near = text[end : end + 3].strip()[:1]
    if near in {"(", "'"}:
        return bool(DEFINED.match(text, end) or ORDINAL.match(text, end))
    return near in {",", '"'} and APPOSED.match(text, end) is not None


def _name(page: Page, segment: Segment, starts: set[int]) -> Name | None:
    start, end = segment.span
    if barred(page, segment):
        return None
    end = prolonged(page, segment, end)
    stop, short = acronym(page, end)
    if short.upper() in things() and not (_fits(segment, short) and of_body(page.text[start:end])):
        return None
    rule = grounds(page, segment, starts, defined=bool(short))
    if rule is None:
        return None
    if (ordinal := ORDINAL.match(page.text, stop)) is not None:
        stop = end = ordinal.end()
    start = led(page.text, start)
    value = short or squeezed(page.text[start:end])
    kind = "company" if segment.strength == "none" else segment.type or "company"
    land = country(page, start, end)
    if not land and segment.strength == "known":
        letters = page.once(known_letters).get(page.text.find("(", end) + 1)
        land = letters.country if letters else ""
    return Name(start, stop, value, kind, land, rule, "party", short)
