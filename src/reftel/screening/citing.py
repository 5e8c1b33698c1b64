"""Codes of control lists and numbers of resolutions in a phrase, in any spelling of the trade."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from reftel.lists import CODES_EDITION, LISTS, Entry, control_entries
from reftel.tables import table

if TYPE_CHECKING:
    from collections.abc import Iterator

# Annex I and US numbers: 2B109, 2B 109.a, 2b109a.
_ANNEX = re.compile(
    r"(?<![\w.])(?P<code>\d\s?[A-Ea-e]\s?\d{3})(?P<pin>(?:\.?[a-z](?:\.\d{1,2})?|\.\d{1,2})*)(?!\w)"
)
# Items of a regime: MTCR 6.C.8, 6C8, 2. C. 11, Item 12.A.1.a.
_ITEM = re.compile(
    r"(?<![\w.])(?:(?P<of>MTCR|NSG|WASSENAAR|WA|TRIGGER\s+LIST)\b[\s:,-]*"
    r"(?:(?:ANNEX|ARRANGEMENT|DUAL-USE|CONTROL|LIST|PART\s+(?:2|II)|CATEGORY\s+(?:I{1,2}|[12])|CAT\.?\s*(?:I{1,2}|[12]))\b[\s:,-]*)*)?"
    r"(?:ITEMS?\s+)?(?P<item>\d{1,2})\s?\.?\s?(?P<letter>[A-E])\s?\.?\s?(?P<number>\d{1,2})(?!\d)"
    r"(?P<pin>(?:\s?\.\s?(?:[a-z]|\d{1,2})\b)*)(?!\w)",
    re.IGNORECASE,
)
# Codes of the British licensing system: M3B3, N1B1, T1.1.
_BRITISH = re.compile(
    r"(?<![\w.])(?P<of>[MNT])(?P<item>\d{1,2})(?P<rest>[A-E]\d{1,2}|\.\d{1,2})"
    r"(?P<pin>(?:\.?[a-z0-9]{1,3})*)(?!\w)"
)
_PART_ONE = re.compile(
    r"(?:NSG\s+(?:PART\s+(?:1|I)\b|TRIGGER\s+LIST)|TRIGGER\s+LIST)[\s:,]*(?:ITEM\s+)?(?P<item>\d(?:\.\d{1,2})?)(?!\w)",
    re.IGNORECASE,
)
_MUNITIONS = re.compile(
    r"(?<![\w.])(?:WA-?|V)?ML\s?-?(?P<number>\d{1,2})(?P<pin>(?:\.?[a-z](?:\.\d{1,2})?)*)(?!\w)",
    re.IGNORECASE,
)
_RESOLUTION = re.compile(
    r"\b(?:UN\s?SCRs?|UNSC\s?Rs?|SCRs?|S/RES/|(?:UN(?:SC)?\s+|SECURITY\s+COUNCIL\s+)?RESOLUTION)[\s-]*(?:NO\.?\s*)?(?P<number>\d{4})\b"
    r"(?:[\s,]*(?:\(\d{4}\)[\s,]*)?(?:OP|PARA(?:GRAPH)?\.?)?\s?(?P<pin>\d{1,2}\s?(?:\([a-z]\))?)(?!\w))?",
    re.IGNORECASE,
)
MUNITIONS = "WA-ML"
_BY_LETTER = {"M": "MTCR", "N": "NSG2", "T": "NSG1"}
_NAMES = {"NSG": "NSG2", "WASSENAAR": "WA"}


class Citation(NamedTuple):
    """A code that a phrase states: the list's name, the code as the list writes it, the words."""

    list: str
    code: str
    pin: str
    words: str
    start: int
    end: int


def cite(text: str) -> tuple[Citation, ...]:
    """Return the codes that a phrase states, in order of the text, each once."""
    found = [
        *_annex(text),
        *_british(text),
        *_part_one(text),
        *_munitions(text),
        *_resolutions(text),
    ]
    found += [each for each in _items(text) if not any(_meet(each, other) for other in found)]
    return tuple(dict.fromkeys(sorted(found, key=lambda each: each.start)))


def _meet(one: Citation, other: Citation) -> bool:
    return one.start < other.end and other.start < one.end


def _annex(text: str) -> Iterator[Citation]:
    for match in _ANNEX.finditer(text):
        code = re.sub(r"\s", "", match["code"]).upper()
        pin = _dotted(match["pin"])
        yield Citation("annex-i", code, pin, match[0], *match.span())


def _dotted(pin: str) -> str:
    return ".".join(re.findall(r"[a-z]|\d+", pin))


def _items(text: str) -> Iterator[Citation]:
    for match in _ITEM.finditer(text):
        code = f"{int(match['item'])}.{match['letter'].upper()}.{int(match['number'])}"
        of = (match["of"] or "").upper()
        wanted = ("NSG1",) if of.startswith("TRIGGER") else (_NAMES.get(of, of),) if of else _all()
        # Without the name of a regime a small letter is a model number rather than a code.
        if not of and match["letter"].islower() and "." not in match[0]:
            continue
        for name in wanted:
            if of or code in _codes(name):
                yield Citation(name, code, _dotted(match["pin"]), match[0].strip(), *match.span())


def _all() -> tuple[str, ...]:
    return tuple(name for name in LISTS if name != "NSG1")


def _british(text: str) -> Iterator[Citation]:
    for match in _BRITISH.finditer(text):
        name, rest = _BY_LETTER[match["of"]], match["rest"]
        code = (
            match["item"] + rest if rest[0] == "." else f"{match['item']}.{rest[0]}.{int(rest[1:])}"
        )
        if code in _codes(name):
            yield Citation(name, code, _dotted(match["pin"]), match[0], *match.span())


def _part_one(text: str) -> Iterator[Citation]:
    for match in _PART_ONE.finditer(text):
        yield Citation("NSG1", match["item"], "", match[0], *match.span())


def _munitions(text: str) -> Iterator[Citation]:
    for match in _MUNITIONS.finditer(text):
        code, pin = f"ML{int(match['number'])}", _dotted(match["pin"].lower())
        yield Citation("WA-ML", code, pin, match[0], *match.span())


def _resolutions(text: str) -> Iterator[Citation]:
    for match in _RESOLUTION.finditer(text):
        pin = re.sub(r"\s", "", match["pin"] or "")
        yield Citation("UNSCR", match["number"], pin, match[0], *match.span())


@cache
def _codes(name: str) -> frozenset[str]:
    return frozenset(entry.code for entry in control_entries(name))


@cache
def munitions() -> dict[str, Entry]:
    """Return the categories of the Wassenaar munitions list with titles of our own."""
    return {
        row["code"]: Entry(
            list=MUNITIONS,
            edition=CODES_EDITION,
            code=row["code"],
            title=row["title"],
            regimes=("WA",),
            keywords=tuple(word.strip() for word in row["keywords"].split(";")),
            source=row["source"],
        )
        for row in table("screening", "munitions")
    }


def munition_of(code: str) -> str | None:
    """Return the munitions category of a code of the American 600 series: ML6 for 0A606.

    The last two digits follow the Wassenaar munitions list (15 C.F.R. Part 774); 9x619, gas
    turbine engines, does not.
    """
    category = f"ML{int(code[3:5])}" if re.match(r"\d[A-E]6\d\d", code) else ""
    return category if category in munitions() and code[3:5] != "19" else None
