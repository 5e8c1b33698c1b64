"""Which control-list entries a phrase may fall under: codes that it states, then words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from reftel.lists import CODES_EDITION, EMBEDDED, control_entries, instrument, twins
from reftel.screening.citing import cite, munitions
from reftel.screening.ranking import index
from reftel.screening.rows import table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.screening.citing import Citation
    from reftel.screening.ranking import Weighed

LIMIT = 10
# Below this score, or with less of the phrase explained, an entry is no candidate.
ENOUGH, SURE, COVERED, WHOLE, ALL = 10.0, 18.0, 0.33, 0.8, 0.95
# What scores less than this share of the best candidate is left out.
TAIL = 0.25
# A score of this size is shown as one half; the scale has no upper end that is reached.
HALF = 12.0
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


def classify(text: str, limit: int = LIMIT) -> tuple[Candidate, ...]:
    """Return candidate entries, best first; none means: nothing found, not: not controlled."""
    stated = {each.code: each for citation in cite(text) for each in _cited(citation, text)}
    found = [each for each in _searched(text) if each.code not in stated]
    return (*stated.values(), *found)[:limit]


def nothing_found(text: str) -> str:
    """Return the sentence for a phrase without candidates; it never says "not controlled"."""
    return (
        f"nothing found for {text!r} in {EMBEDDED}, edition {CODES_EDITION}, by its titles and"
        " keywords; catch-all provisions may still apply"
    )


def _cited(citation: Citation, text: str) -> Iterator[Candidate]:
    if citation.list == "UNSCR":
        yield from _resolution(citation)
    elif citation.list == "WA-ML":
        yield from _munition(citation)
    else:
        yield from _entry(citation, text)


def _entry(citation: Citation, text: str) -> Iterator[Candidate]:
    """Give the entry that is cited and, for an item of a regime, the codes it stands for."""
    name = EMBEDDED if citation.list == "annex-i" else citation.list
    known = {entry.code: entry for entry in control_entries(name)}.get(citation.code)
    code = ".".join(filter(None, (citation.code, citation.pin)))
    full = citation.code if name == EMBEDDED else f"{name} {citation.code}"
    if known is None:
        why = (f"{citation.words!r} is a code in form; the embedded edition has no such entry",)
        yield Candidate(code, name, CODES_EDITION, "", (), 0.99, why, ())
        return
    why = (f"states {citation.words!r}",)
    missing = unknown(citation.code, text)
    yield Candidate(code, name, CODES_EDITION, known.title, twins(full), 0.99, why, missing)
    for twin in twins(full) if name != EMBEDDED else ():
        if " " not in twin:
            yield _twin(twin, full, text)


def _twin(code: str, item: str, text: str) -> Candidate:
    title = next((each.title for each in control_entries() if each.code == code), "")
    why = (f"corresponds to {item}",)
    missing = unknown(code, text)
    return Candidate(code, EMBEDDED, CODES_EDITION, title, twins(code), 0.98, why, missing)


def _munition(citation: Citation) -> Iterator[Candidate]:
    if title := munitions().get(citation.code):
        code = ".".join(filter(None, (citation.code, citation.pin)))
        why = (f"states {citation.words!r}",)
        yield Candidate(code, "WA-ML", CODES_EDITION, title, (), 0.99, why, ())


def _resolution(citation: Citation) -> Iterator[Candidate]:
    found = instrument(f"UNSCR {citation.code}")
    if found is None:
        return
    why = [f"states {citation.words!r}"]
    if provision := found.provision(citation.pin) if citation.pin else None:
        why.append(f"paragraph {provision.paragraph} {provision.force}: {provision.about}")
    code = " ".join(filter(None, (f"UNSCR {citation.code}", citation.pin)))
    yield Candidate(code, "UNSCR", str(found.adopted), found.subject, (), 0.99, tuple(why), ())


def _searched(text: str) -> Iterator[Candidate]:
    ranked = index().ask(text)
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
        twins=twins(code),
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
        for row in table("parameters")
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
