"""The Classified By line: who, in what office, and for which reasons (E.O. 12958 section 1.4)."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from reftel.cable.cable import Classifier


class Grounds(NamedTuple):
    """A Classified By line taken apart."""

    classifier: Classifier
    reasons: tuple[str, ...]
    length: int
    """Characters of the line, counted from its label, that belong to it."""


_LABEL = re.compile(
    r"(?:(?:\([A-Z]{1,3}\)[ ]?)?(?:this (?:cable|message) (?:is|was) )?"
    r"Class?s?i?fi?ed(?:[ \n]*by[ ]?[:;.]?|[ ]?:)[\s]*)+",
    re.IGNORECASE,
)
_REASON = re.compile(
    r"[\s,;.:(-]*(?:\b(?:for|per|under)\b[\s,]*)?(?:E\.?O\.?[ ]?1\d{4}[,.;]?\s*)?"
    r"(?:\br[ ]?\n?[ ]?e[ ]?\n?[ ]?a[ ]?\n?[ ]?s[ ]?\n?[ ]?o[ ]?\n?[ ]?n[ ]?\n?[ ]?s?\b(?:\(s\))?"
    r"|\breas?on?s?\b(?:\(s\))?|(?=\b1[ ]?\.[ ]?\n?[45]))[\s:;,.]*"
    r"(?:(?:for )?class?ification[:\s]*|given[:\s]*|as given in|under|are|is|see|sections?|sec\.?"
    r"|para(?:graph)?s?|E\.?O\.?[ ]?1\d{4},?|[:\s])*",
    re.IGNORECASE,
)
_GROUND = re.compile(
    r"(?P<section>\b[1I]\s{0,2}\.\s{0,3}[456]\b)|(?<![A-Za-z])(?P<letter>[a-iA-I])(?![A-Za-z'])"
)
_FILL = re.compile(r"(?:[\s,;/&().:\\+-]|\ba\s{0,2}n\s{0,2}d\b|\bor\b|\bnd\b)*+", re.IGNORECASE)
_AFTER = re.compile(r"[ \t]*[).]*")
_COMMAS = re.compile(r"\s*[,;]\s*")
_JUNIOR = re.compile(r",[ ]?(Jr|Sr|II|III|JR|SR)\b(?=\.?)")
_NAMES = re.compile(
    r"[A-Z][\w'\u2019.-]*|X{3,}|de|la|van|von|der|den|del|bin|al|el|d[aeiou]|y|III?|[JS]r\.?",
    re.IGNORECASE,
)


def read_classifier(words: str) -> Grounds:
    """Take a Classified By line apart, from its label to the end of its reasons."""
    label = _LABEL.match(words)
    start = label.end() if label else 0
    reason = _REASON.search(words, start)
    while reason and reason.end() == reason.start():
        reason = _REASON.search(words, reason.end() + 1) if reason.end() < len(words) else None
    head = words[start : reason.start()] if reason else words[start:]
    reasons, end = _reasons(words, reason.end()) if reason else ((), len(words))
    name, title = _name_and_title(" ".join(head.split()))
    text = " ".join(words[start:end].split())
    return Grounds(Classifier(text, name, title), reasons, end)


def _reasons(words: str, start: int) -> tuple[tuple[str, ...], int]:
    """Read `1.4 (b) and (d)` in all its ways, also broken by a line's end; and where it ends."""
    section = "1.4"
    found: dict[str, None] = {}
    position = last = start
    while True:
        position = _FILL.match(words, position).end()  # type: ignore[union-attr]  # matches ""
        match = _GROUND.match(words, position)
        if match is None:
            break
        if match["section"]:
            section = re.sub(r"\s", "", match["section"]).replace("I", "1")
        elif _is_word(words, match.start()):
            break
        else:
            found[f"{section}({match['letter'].lower()})"] = None
        position = last = match.end()
    after = _AFTER.match(words, last)
    return tuple(found), after.end() if after else last


def _is_word(words: str, at: int) -> bool:
    """Say whether a letter is an article or initial that begins prose: `A letter was …`."""
    return bool(re.match(r"[A-Ia-i]\.? [A-Za-z]{2,}", words[at : at + 8])) and not re.match(
        r"[a-iA-I] (?:and|or|nd|for)\b", words[at : at + 8], re.IGNORECASE
    )


@cache
def _titles() -> frozenset[str]:
    text = (files("reftel.cable") / "tables" / "titles.tsv").read_text("utf-8")
    return frozenset(line.split("\t")[0] for line in text.splitlines()[1:])


def _name_and_title(head: str) -> tuple[str | None, str | None]:
    """Tell a person's name from the office, whichever stands first."""
    if head.endswith("..."):
        return None, _tidy(head[:-3])
    head = head.strip(" .,;:-(")
    if not head:
        return None, None
    parts = [part for part in _COMMAS.split(_JUNIOR.sub(r" \1", head)) if part]
    names = [part for part in parts if _is_name(part)]
    if len(parts) > 1 and names:
        rest = [part for part in parts if part is not names[0]]
        return _tidy(names[0]), _tidy(", ".join(rest))
    name, title = _tail_name(parts[0])
    if name is None and len(parts) > 1:
        name, more = _tail_name(parts[1])
        title = ", ".join(filter(None, (title, more)))
        parts = parts[1:]
    title = ", ".join(filter(None, (title, *parts[1:])))
    return name and _tidy(name), _tidy(title)


def _tidy(words: str) -> str | None:
    words = words.strip(" ,;:-")
    if words.endswith(".") and not re.search(r"(?:\b[A-Z]|Jr|Sr|a\.i|\.[a-z])\.$", words):
        words = words[:-1]
    return words or None


def _is_name(part: str) -> bool:
    words = part.split()
    return (
        1 < len(words) <= 5
        and all(_NAMES.fullmatch(word) for word in words)
        and not any(_is_title(word) for word in words)
    )


def _is_title(word: str) -> bool:
    if len(word) == 2 and word[1] == "." and word[0].isupper():
        return False
    bare = word.replace("\u2019", "'").strip(".,;:()'").lower()
    return (
        bare in _titles()
        or "/" in word
        or "&" in word
        or "(" in word
        or any(map(str.isdigit, word))
    )


def _tail_name(part: str) -> tuple[str | None, str | None]:
    """Return the name at the end of `Political Counselor Jane Q. Doe`, and what precedes it."""
    words = part.split()
    at = len(words)
    while at and _NAMES.fullmatch(words[at - 1].strip(",")) and not _is_title(words[at - 1]):
        at -= 1
    name = words[at:]
    if len(name) > 4 and at == 0:
        return None, part
    if not name:
        return _head_name(words)
    return " ".join(name), " ".join(words[:at]) or None


def _head_name(words: list[str]) -> tuple[str | None, str | None]:
    """Return the name at the beginning of `Jane Q. Doe Acting Consul General`."""
    at = 0
    while at < len(words) and _NAMES.fullmatch(words[at]) and not _is_title(words[at]):
        at += 1
    if at < 2:
        return None, " ".join(words)
    return " ".join(words[:at]), " ".join(words[at:])
