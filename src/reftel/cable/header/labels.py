"""The labels of a heading, E.O. to Classified By, and where its first paragraph begins."""

from __future__ import annotations

import re
from typing import NamedTuple

from reftel.cable.header.posts import exact
from reftel.cable.header.tags import table


class Label(NamedTuple):
    """A label of a heading: its field, and where it stands."""

    kind: str
    start: int
    end: int


_AFTER_REF = r"[ ]+(?=\(?[A-Z0-9]|\(?[a-z][.)][ ]?[A-Za-z0-9])"
_BY = r"by\b(?![ ]line)"
_FORMS = (
    (
        "eo",
        "Ee",
        "[.,OoXx0 ]",
        r"(?:[.,]?[ ]{0,2}[Oo0][.,]?:?|(?i:xecutive Order))[ ]{0,3}(?=1\d{4})",
    ),
    ("tags", "Tt", "[AGag ]", r"(?i:AGS?|GS|GAS|AGE|ABS|ATGS| A G S)(?![A-Za-z])[ ]?[:;.]*"),
    ("tags", "Aa", "[Gg]", r"(?i:GS)[ ]?:"),
    ("subject", "Ss", "[Uu]", r"(?i:UBJ(?:ECT)?)(?:[ ]?[:;]|//?|[ ])"),
    (
        "subject",
        "Ss",
        "[UBJECTubject: ]",
        r"(?i:U?B?J?E?C?T?)(?<=..)[ ]?:|(?i: U B J(?: E C T)?)[ ]?:",
    ),
    ("ref", "Rr", "[Ee][Ff]", rf"(?i:EF(?:TEL|ERENCE)?S?(?:\(S\))?)(?:[ ]?[:.;]|{_AFTER_REF})"),
    ("reason", "Rr", "[Ee][Aa]", r"(?i:easons?)[ ]?:?[ ]*(?=1\.[45])"),
    (
        "classified",
        "Cc",
        "[Ll][Aa]",
        rf"(?i:lass?[ \n]{{0,2}}i?fi?ed)(?:(?i:[ \n]{{1,2}}{_BY})|[ ]?:)",
    ),
    ("classified", "Cc", "[Ll][Aa]", rf"(?i:lass\.?[ ]{_BY})(?=[ ]?:?[ ]{{0,3}}\S)"),
    ("derived", "Dd", "[Ee]", r"(?i:erived from|ecl(?:as(?:s(?:ify)?)?)?(?: on)?)[ ]?:"),
)
"""Of each label: its field, its first letter, what follows that, and the rest of its words."""
_LETTERS = {
    letter: [form for form in _FORMS if letter in form[1]] for form in _FORMS for letter in form[1]
}
_LABEL = re.compile(
    "|".join(
        f"{letter}(?:{'|'.join(f'(?={after})({words})' for _, _, after, words in forms)})"
        for letter, forms in _LETTERS.items()
    )
)
"""Each form begins with one letter as it is, so that the search leaps from letter to letter."""
_KINDS = [form[0] for forms in _LETTERS.values() for form in forms]
_MARKS = r"(?i:[SCU]|SBU|FOUO)\b"
_OPENING_LINE = (
    r"[ \t]*+(?:¶[ \t]*\d{1,3}(?!\d)|1[ ]?[.)](?!\d)[ \t]{0,3}(?!4)"
    r"|\d{1,2}\.[ \t]*\(" + _MARKS + r"|-{4,}"
    r"|(?i:[*-]*[ ]?(?:BEGIN[ ])?(?:SUMMARY|INTRODUCTION|KEY POINTS)\b)"
    r"|\((?i:C|S|U|SBU|S/NF|C/NF|C//NF|S//NF|U//FOUO|FOUO|LOU)\)[ \t]++(?=\S)"
    r"(?![A-Z ']{3,24}[ ]?\d{2,}))"
)
_OPENING = re.compile(
    rf"[\n¶1](?:(?<=\n){_OPENING_LINE}|(?<=¶)[ \t]*\d{{1,3}}(?!\d)"
    rf"|(?<=1)(?<![\d.]1)\.[ ]{{0,2}}\({_MARKS})"
)
_FIRST = re.compile(_OPENING_LINE)
_LATER = re.compile(
    r"\n[ \t]*\n(?=[ \t]*+(?:[2-9]|[1-9]\d)[ ]?[.)][ \t]{1,3}(?=\(?[A-Z])"
    r"(?![A-Z ']{3,24}[ ]?\d{2,}))"
)
"""A number below a blank line: where a later section begins, or a telegram that is torn."""
_NUMBER_OR_MARK = r"[ \t¶]*(?:\d{1,2}[ ]?[.)][ ]*)?(?:\([A-Z/]{1,5}\)[ ]*)?"
_CLASSIFIED = re.compile(
    _NUMBER_OR_MARK + r"(?i:Class(?:i?fi?ed)?[.]?(?:[ \n]+by\b|[ ]?:))"
    r"|[ \t]*\([A-Z/]{1,5}\)[ ]*"
    r"(?:(?i:TAGS|SUBJ(?:ECT)?|REF(?:TEL)?S?)[ ]?:|E\.?[ ]?O\.?[ ]?1\d{4})"
)
_ITEM = re.compile(
    r"[ \t]*\([A-Z]\)[ \t]+(?:(?:19|20)?\d\d[ ]?)?([A-Z][A-Za-z'. ]{2,24}?)[ ]?\d+"
    r"(?=[ \t]*(?:[\n;,(]|[Aa][Nn][Dd]\b|\Z))"
)
_TITLE = re.compile(
    r"[ \t]*\([A-Z/]{1,6}\)[ \t]+[^a-z\n]{8,}\n(?:[ \t]*[^a-z\n]+\n){0,2}\s*"
    r"(?i:REF|CLASSIFIED|SUBJ|TAGS)"
)


def opening(clean: str, start: int, limit: int) -> re.Match[str] | None:
    """Return where the first paragraph, summary or rule begins.

    A Classified By line with a number or mark, a lettered reference and a marked title are none.
    Only where the first paragraph is not there a later one opens.
    """
    found = _FIRST.match(clean, start, limit) or _OPENING.search(clean, start, limit)
    while found and _is_heading(clean, _at_line(clean, found.start())):
        found = _OPENING.search(clean, found.end(), limit)
    return found or _LATER.search(clean, start, limit)


def _is_heading(clean: str, at: int) -> bool:
    """Say whether a line that opens like a paragraph is still of the heading."""
    if _CLASSIFIED.match(clean, at) or _TITLE.match(clean, at):
        return True
    item = _ITEM.match(clean, at)
    return bool(item and exact(item[1].upper()))


def _at_line(clean: str, at: int) -> int:
    return at + 1 if clean[at] == "\n" else at


def labels(clean: str, start: int, limit: int) -> tuple[list[Label], int]:
    """Return the labels before the first paragraph, and where that begins."""
    first = opening(clean, start, limit)
    stop = first.start() if first else limit
    found = _accepted(clean, start, stop)
    if first and "-" in first[0] and clean.find("E.O", stop, stop + 1500) >= 0:
        after = _past_rules(clean, first, limit)
        more = _accepted(clean, stop, after)
        if {"eo", "tags"} & {label.kind for label in more}:
            return found + more, after
    return found, stop


def _past_rules(clean: str, first: re.Match[str], limit: int) -> int:
    """Return where the first paragraph begins after dash rules that stand in the heading."""
    after: re.Match[str] | None = first
    while after and "-" in after[0]:
        after = _OPENING.search(clean, after.end(), limit)
    return after.start() if after else limit


def _accepted(clean: str, start: int, stop: int) -> list[Label]:
    """Return the labels of a stretch; one without its colon only where it is the first."""
    found: list[Label] = []
    seen: set[str] = set()
    for match in _LABEL.finditer(clean, start, stop):
        kind, words = _KINDS[(match.lastindex or 1) - 1], match[0]
        bare = words[-1] not in ":;." and kind in _BARE_ONCE
        label = Label(kind, *match.span())
        if not (bare and kind in seen) and _is_label(clean, label, words.rstrip()):
            found.append(label)
            seen.add(kind)
    return found


_BARE_ONCE = frozenset(["tags", "subject", "ref"])


def _is_label(clean: str, label: Label, word: str) -> bool:
    """Say whether a word is a label here: at its line's start, or unmistakable within a line."""
    at, kind = label.start, label.kind
    before = clean[at - 1] if at else "\n"
    if before in '\n"' or not clean[clean.rfind("\n", 0, at) + 1 : at].strip(" \t\\"):
        return True
    marked = before in ") " and (kind == "eo" or word[-1] == ":")
    if marked and _MARK.fullmatch(clean, clean.rfind("\n", 0, at) + 1, at):
        return True
    if kind in {"eo", "classified", "reason"}:
        glued = before.isalpha() and not (
            word.lower().startswith("classified b") and clean[at - 2 : at].lower() != "de"
        )
        return _stands_alone(kind, word, glued=glued)
    if word[-1:] in (":", ";"):
        return word[0].isupper() and word.upper().startswith(_WITHIN.get(kind, "-"))
    return _bare(clean, label, word)


_WITHIN = {"subject": ("SUBJ",), "tags": ("TAG", "AGS"), "ref": ("REF",)}


def _stands_alone(kind: str, word: str, *, glued: bool) -> bool:
    if kind == "eo":
        return not glued or word.upper().startswith("E.O.")
    if kind == "classified" and (word.endswith(":") or "ied" not in word.lower()):
        return False
    return not glued


_MARK = re.compile(rf"[ \t]*\((?:{_MARKS}|[SC]/NF)\)[ ]*")
_TERM = re.compile(r"[ \t]*([A-Z]{2,8})\b")
_FIRST_ITEM = re.compile(r"\(?A[).: ][^\n]{0,60}\d")


def _bare(clean: str, label: Label, word: str) -> bool:
    """Say whether a word without colon within a line is a label: by what follows it."""
    if label.kind == "tags" and word in {"TAGS", "Tags"}:
        term = _TERM.match(clean, label.end)
        return bool(term and term[1] in table())
    if label.kind != "ref" or not word.isupper():
        return False
    if word == "REF" and clean[label.start - 2] in ".) ":
        return bool(_FIRST_ITEM.match(clean, label.end))
    item = _TELEGRAM.match(clean, label.end)
    return bool(item and exact(item[1]))


_TELEGRAM = re.compile(
    r"(?:\(?A[).:][ ])?(?:(?:19|20)?\d\d[ ])?([A-Z][A-Z' ]{2,20})[ ]\d{1,6}"
    r"(?=[ \t]*(?:[\n;,(]|AND\b|\Z|[A-Z][a-z]))"
)
