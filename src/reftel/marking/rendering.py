"""Markings written again: portion and banner lines in the order of the register (CAPCO A.6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reftel.marking.controls import caption_words, controls, root
from reftel.marking.level import Disclosure, Level
from reftel.marking.recipients import plain

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reftel.marking.marking import Marking

_CATEGORIES = ("sci", "sap", "aea", "fgi", "dissem", "nonic")
_BEFORE_DISCLOSURE = ("RSEN", "FOUO", "ORCON", "ORCON-USGOV", "IMCON")
_PORTION_CAPTIONS = {"EXDIS": "XD", "NODIS": "ND"}


def render_state(marking: Marking, form: str) -> str:
    """Return a mark as State writes it: `S/NF`, `SBU/NF`, `S/REL TO USA, CHN`."""
    if marking.level is None:
        return "UNMARKED"
    short = form == "portion"
    words = [marking.level.name if short else marking.level.words]
    held = [word for category in _CATEGORIES for word in _words(marking, category, form)]
    if short and marking.level is Level.U and {"SBU", "LOU"} & marking.controls:
        held = sorted(held, key=lambda word: word not in {"SBU", "LOU"})
        words = []
    captions = sorted(marking.captions) + sorted(marking.permits)
    return ("/" if short else "//").join(
        words + held + _disclosure(marking, short=short) + captions
    )


def render_capco(marking: Marking, form: str) -> str:
    """Return a register line: category by category, controls of a category by slashes."""
    if marking.level is None:
        return "UNMARKED"
    short = form == "portion"
    opening = _opening(marking, short=short)
    groups = [_words(marking, category, form) for category in ("sci", "sap", "aea", "fgi")]
    groups.append(_dissemination(marking, form))
    captions = sorted(marking.captions)
    outside = [_PORTION_CAPTIONS.get(word, word) if short else word for word in captions]
    groups.append(outside + _words(marking, "nonic", form))
    return "//".join([opening, *("/".join(words) for words in groups if words)])


def _opening(marking: Marking, *, short: bool) -> str:
    level = marking.level or Level.U
    word = level.name if short else level.words
    joint = _listed(marking.controls, "JOINT")
    origin = _listed(marking.controls, "FOREIGN")
    if "JOINT" in marking.controls:
        return " ".join(["//JOINT", word, *joint])
    if origin == ["NATO"]:
        return f"//{_NATO_SHORT[level]}" if short else f"//{_NATO_LONG[level]}"
    if origin:
        return f"//{' '.join(origin)} {word}"
    return word


_NATO_SHORT = {Level.TS: "CTS", Level.S: "NS", Level.C: "NC", Level.R: "NR", Level.U: "NU"}
_NATO_LONG = {
    level: f"NATO {level.words}" if level is not Level.TS else "COSMIC TOP SECRET"
    for level in Level
}


def _dissemination(marking: Marking, form: str) -> list[str]:
    words = _words(marking, "dissem", form)
    first = {getattr(controls()[code], form) for code in _BEFORE_DISCLOSURE}
    before = [word for word in words if word in first]
    after = [word for word in words if word not in first]
    said = _disclosure(marking, short=form == "portion")
    if said and said[0] in {"NF", "NOFORN"}:
        return before + said + after
    # PROPIN stands before REL TO, DEA SENSITIVE and FISA behind it; DISPLAY ONLY comes last.
    proprietary = [word for word in after if word in {"PR", "PROPIN"}]
    rest = [word for word in after if word not in proprietary]
    shown = [word for word in said if word.startswith("DISPLAY")]
    return before + proprietary + [word for word in said if word not in shown] + rest + shown


def _words(marking: Marking, category: str, form: str) -> list[str]:
    """Return the words of one category, compounds put together again."""
    roots = {root(code) for code in marking.controls} - {"JOINT", "FOREIGN"}
    mine = [word for word in roots if _category(word) == category]
    return [_compound(word, marking.controls, form) for word in sorted(mine, key=_rank)]


def _category(word: str) -> str:
    known = controls().get(word)
    return known.category if known else "nonic" if word in caption_words() else "sci"


def _rank(code: str) -> tuple[int, str]:
    known = controls().get(code)
    return (known.rank if known else 999, code)


def _compound(word: str, held: frozenset[str], form: str) -> str:
    known = controls().get(word)
    written = str(getattr(known, form)) if known else word
    if word == "FGI":
        return " ".join([written, *_listed(held, "FGI")])
    heads = [code for code in held if code.startswith(f"{word}-") and " " not in code]
    branches = []
    for head in sorted(heads, key=_numbers_first):
        subs = [code[len(head) + 1 :] for code in held if code.startswith(f"{head} ")]
        name = head[len(word) + 1 :]
        branches.append(" ".join([name, *sorted(subs, key=_numbers_first)]))
    if word in {"SAR", "ACCM"} and branches:
        return f"{written}-{'/'.join(branches)}"
    return "-".join([written, *branches])


def _numbers_first(word: str) -> tuple[bool, int, str]:
    tail = word.rpartition("-")[2]
    return not tail.isdigit(), int(tail) if tail.isdigit() else 0, tail


def _listed(held: Iterable[str], word: str) -> list[str]:
    names = [code[len(word) + 1 :] for code in held if code.startswith(f"{word} ")]
    return sorted(names, key=lambda name: (len(name) > 3, name))


def _disclosure(marking: Marking, *, short: bool) -> list[str]:
    if marking.disclosure is Disclosure.NOFORN:
        return ["NF" if short else "NOFORN"]
    if marking.disclosure is not Disclosure.RELEASE:
        return []
    words = []
    if released := plain(marking.release):
        words.append("REL TO " + ", ".join(["USA", *released]))
    if shown := plain(marking.display - marking.release):
        words.append("DISPLAY ONLY " + ", ".join(shown))
    if marking.relido:
        words.insert(1 if released else 0, "RELIDO")
    return words or ["NF" if short else "NOFORN"]
