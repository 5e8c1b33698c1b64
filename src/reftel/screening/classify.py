"""Which control-list entries a phrase may fall under: codes that it states, then words."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Any

from reftel.lists import CODES_EDITION, EMBEDDED, control_entries, instrument, twins
from reftel.screening.citing import MUNITIONS, cite, munition_of, munitions
from reftel.screening.ranking import index
from reftel.tables import table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reftel.screening.citing import Citation
    from reftel.screening.ranking import Index, Weighed

LIMIT = 10
# Below this score, or with less of the phrase explained, an entry is no candidate.
ENOUGH, SURE, COVERED, WHOLE, ALL = 10.0, 18.0, 0.33, 0.8, 0.95
# What scores less than this share of the best candidate is left out.
TAIL = 0.25
# A score of this size is shown as one half; the scale has no upper end that is reached.
HALF = 12.0
# The score of a code that the phrase states; what an entry is worth that only an import has.
STATED, ELSEWHERE = 0.99, 0.9
CATCH_ALL = (
    "UNSCR 1737 paragraph 4(b): any other item that the State determines would contribute",
    "Regulation (EU) 2021/821 Article 4: items not listed, for weapons or embargoed military use",
    "15 C.F.R. Part 744: end-use and end-user controls",
    "UNSCR 1540 paragraph 3: national controls, end-user controls among them",
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """An entry that a phrase may fall under, with its twins and what is still to be known."""

    code: str
    list: str
    edition: str
    title: str
    twins: tuple[str, ...]
    score: float
    why: tuple[str, ...]
    unknown_parameters: tuple[str, ...]


def classify(text: str, limit: int = LIMIT, lists: Sequence[Index] = ()) -> tuple[Candidate, ...]:
    """Return candidate entries, best first; none means: nothing found, not: not controlled.

    `lists` are searched beside the embedded dual-use list: the munitions list, imported ones.
    Entries of one code stand together, each with its edition, and count as one for `limit`.
    """
    stated = [each for citation in cite(text) for each in _cited(citation, text, lists)]
    codes = {each.code for each in stated}
    found = [each for each in _answers(text, lists) if each.code not in codes]
    return _first(limit, dict.fromkeys((*stated, *found)))


def _answers(text: str, lists: Sequence[Index]) -> list[Candidate]:
    """Return what all lists answer, sorted by how well the first list that has a code does."""
    worth: dict[str, float] = {}
    found = []
    for searched in (index(), *lists):
        share = ELSEWHERE if searched in lists else 1.0
        for each in _searched(searched, text):
            worth.setdefault(each.code, share * each.score)
            found.append(each)
    found += _same_codes(found, lists)
    order = {code: (-value, number) for number, (code, value) in enumerate(worth.items())}
    return sorted(found, key=lambda each: order[each.code])


def _same_codes(found: Iterable[Candidate], lists: Sequence[Index]) -> list[Candidate]:
    """Return what imported lists hold under the codes found, where their words alone find less."""
    known = tuple(found)
    had = {(each.code, each.list) for each in known}
    return [
        replace(
            each, list=entry.list, edition=entry.edition, title=entry.title,
            score=round(each.score * ELSEWHERE, 3), why=(f"the same code as in {each.list}",),
        )
        for each in known if each.list == EMBEDDED
        for searched in lists
        if (entry := searched.by_code.get(each.code)) and (each.code, entry.list) not in had
    ]  # fmt: skip


def _first(limit: int, found: Iterable[Candidate]) -> tuple[Candidate, ...]:
    """Return the entries of the first codes."""
    codes: dict[str, None] = {}
    kept = []
    for each in found:
        codes.setdefault(each.code)
        if len(codes) > limit:
            break
        kept.append(each)
    return tuple(kept)


def nothing_found(text: str, lists: Sequence[Index] = ()) -> str:
    """Return the sentence for a phrase without candidates; it never says "not controlled"."""
    searched = [(EMBEDDED, CODES_EDITION), *map(edition, lists)]
    names = "; ".join(f"{name}, edition {day}" for name, day in searched)
    return (
        f"nothing found for {text!r} in {names}, by titles and keywords;"
        " catch-all provisions may still apply"
    )


def edition(searched: Index) -> tuple[str, str]:
    """Return the list and the edition that an index is of."""
    return next(((each.list, each.edition) for each in searched.entries), ("", ""))


def _cited(citation: Citation, text: str, lists: Sequence[Index]) -> Iterator[Candidate]:
    if citation.list == "UNSCR":
        yield from _resolution(citation)
    elif citation.list == MUNITIONS:
        yield from _munition(citation)
    else:
        yield from _entry(citation, text, lists)


def _entry(citation: Citation, text: str, lists: Sequence[Index]) -> Iterator[Candidate]:
    """Give the entry that is cited and, for an item of a regime, the codes it stands for."""
    name = EMBEDDED if citation.list == "annex-i" else citation.list
    known = {entry.code: entry for entry in control_entries(name)}.get(citation.code)
    code = ".".join(filter(None, (citation.code, citation.pin)))
    full = citation.code if name == EMBEDDED else f"{name} {citation.code}"
    imported = [each.by_code[citation.code] for each in lists if citation.code in each.by_code]
    why: tuple[str, ...]
    if known is None and not imported:
        why = (f"{citation.words!r} is a code in form; no edition here has such an entry",)
        yield Candidate(code, name, CODES_EDITION, "", (), STATED, why, ())
    why = (f"states {citation.words!r}",)
    for entry in filter(None, (known, *imported)):
        missing = unknown(citation.code, text)
        alike = _twins(full) if entry is known else _twins(entry.code)
        yield Candidate(code, entry.list, entry.edition, entry.title, alike, STATED, why, missing)
    for twin in twins(full) if known and name != EMBEDDED else ():
        if " " not in twin:
            yield _twin(twin, full, text)


def _twins(code: str) -> tuple[str, ...]:
    """Return the twins of a code of any list: of Annex I, of a regime, of the American series."""
    if " " in code or code[:5] in index().by_code:
        return twins(code)
    category = munition_of(code)
    return (f"{MUNITIONS} {category}",) if category else ()


def _twin(code: str, item: str, text: str) -> Candidate:
    title = next((each.title for each in control_entries() if each.code == code), "")
    why = (f"corresponds to {item}",)
    missing = unknown(code, text)
    return Candidate(code, EMBEDDED, CODES_EDITION, title, twins(code), 0.98, why, missing)


def _munition(citation: Citation) -> Iterator[Candidate]:
    if entry := munitions().get(citation.code):
        code = ".".join(filter(None, (citation.code, citation.pin)))
        why = (f"states {citation.words!r}",)
        yield Candidate(code, entry.list, entry.edition, entry.title, (), STATED, why, ())


def _resolution(citation: Citation) -> Iterator[Candidate]:
    found = instrument(f"UNSCR {citation.code}")
    if found is None:
        return
    why = [f"states {citation.words!r}"]
    if provision := found.provision(citation.pin) if citation.pin else None:
        why.append(f"paragraph {provision.paragraph} {provision.force}: {provision.about}")
    code = " ".join(filter(None, (f"UNSCR {citation.code}", citation.pin)))
    yield Candidate(code, "UNSCR", str(found.adopted), found.subject, (), STATED, tuple(why), ())


def _searched(searched: Index, text: str) -> Iterator[Candidate]:
    ranked = searched.ask(text)
    if not ranked or not any(_is_enough(each) for each in ranked[:3]):
        return
    for each in ranked:
        if each.score < TAIL * ranked[0].score or each.score < ENOUGH / 2:
            return
        yield _found(each, text)


def _is_enough(each: Weighed) -> bool:
    if each.phrase and each.covered >= ALL and each.score >= ENOUGH / 2:
        return True
    if each.score < ENOUGH:
        return False
    by_phrase = bool(each.phrase) and each.covered >= COVERED
    by_words = len(each.words) > 1 and (each.covered >= WHOLE or each.score >= SURE)
    return by_phrase or by_words


def _found(each: Weighed, text: str) -> Candidate:
    code = each.entry.code
    why = [f"trade word {each.phrase!r}"] if each.phrase else []
    why += [f"words: {', '.join(each.words)}", f"{each.covered:.0%} of the phrase explained"]
    return Candidate(
        code=code,
        list=each.entry.list,
        edition=each.entry.edition,
        title=each.entry.title,
        twins=_twins(code),
        score=round(each.score / (each.score + HALF), 3),
        why=tuple(why),
        unknown_parameters=unknown(code, text),
    )


def unknown(code: str, text: str) -> tuple[str, ...]:
    """Return the parameters that an entry turns on and that a phrase does not state."""
    codes = {code}
    if code[1:2].isalpha():
        codes.update(twin for twin in twins(code) if " " not in twin)
    return tuple(
        name for of, name, stated in _parameters() if of & codes and not stated.search(text)
    )


@cache
def _parameters() -> tuple[tuple[frozenset[str], str, re.Pattern[str]], ...]:
    return tuple(
        (
            frozenset(row["codes"].split()),
            row["parameter"],
            re.compile(row["stated"], re.IGNORECASE),
        )
        for row in table("screening", "parameters")
    )


def record(candidate: Candidate) -> dict[str, Any]:
    """Return the documented JSON form of a candidate."""
    return {
        "code": candidate.code,
        "list": candidate.list,
        "edition": candidate.edition,
        "title": candidate.title,
        "twins": list(candidate.twins),
        "score": candidate.score,
        "why": list(candidate.why),
        "unknown_parameters": list(candidate.unknown_parameters),
    }
