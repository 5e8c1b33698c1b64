"""The heading of a telegram: captions, pass lines, E.O., TAGS, SUBJECT, REF, Classified By."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reftel.cable.cable import Subject
from reftel.cable.classifier import read_classifier
from reftel.cable.passing import read_passing
from reftel.cable.tags import read_tags, table
from reftel.marking import is_mark, parse, read_declassification
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.cable.cable import Classifier, Emendation
    from reftel.marking import Declassification, Marking


@dataclass(slots=True)
class Heading:
    """What stands between the class line and the first paragraph."""

    start: int
    end: int
    captions: tuple[str, ...] = ()
    attention: tuple[str, ...] = ()
    executive_order: str | None = None
    declassify: Declassification | None = None
    classified_by: Classifier | None = None
    reasons: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    subject: Subject | None = None
    references: Span | None = None
    places: dict[str, Span] = field(default_factory=dict)
    emendations: list[Emendation] = field(default_factory=list)


REACH = 12_000
_LABEL = re.compile(
    r"(?P<eo>\bE[.,]?[ ]{0,2}[O0][.,]?:?[ ]{0,3}(?=1\d{4})|\bExecutive Order[ ]+(?=1\d{4})"
    r"|(?<=SIPDIS)E\.?O\.?[ ]{0,3}(?=1\d{4})|E\.O\.[ ]{0,3}(?=1\d{4}))"
    r"|(?P<tags>^[ \t]*(?:TAGS?|TGS|TAGE|TABS|TAG?S|AGS|TATGS)\b[ ]?[:;.]*|(?<![A-Z])TAGS?[ ]?[:;]|\bAGS[ ]?:"
    r"|(?<=\d)TAGS\b)"
    r"|(?P<subject>^[ \t]*SU?B?J?E?C?T?(?<=..)[ ]?[:;]|^[ \t]*SUBJ(?:ECT)?[ ]|SUBJ(?:ECT)?[ ]?[:;])"
    r"|(?P<ref>^[ \t]*REF(?:TEL|ERENCE)?S?(?:\(S\))?(?:[ ]?[:.;]|[ ]+(?=\(?[A-Z0-9]))|(?<![A-Z])REF(?:TEL|ERENCE)?S?(?:\(S\))?[ ]?:)"
    r"|(?P<classified>(?<!DE)(?:\([SCU]\)[ ]?)?Class?ifi?ed[ \n]{1,2}by\b(?![ ]line)|^[ \t]*CLASSIFIED[ ]?:)"
    r"|(?P<derived>^[ \t]*Derived from[ ]?:|^[ \t]*Declassify on[ ]?:)"
    r"|(?P<reason>^[ \t]*Reasons?[ ]?:?[ ]*(?=1\.[45]))",
    re.IGNORECASE | re.MULTILINE,
)
_OPENING = re.compile(
    r"^[ \t]*¶[ \t]*\d|^[ \t]*1[ ]?[.)](?!\d)[ \t]{0,3}(?!4)|^[ \t]*\d{1,2}[.][ \t]*\((?:[SCU]|SBU|FOUO)\b"
    r"|^[ \t]*-{4,}|^[ \t*-]*(?:BEGIN[ ])?(?:SUMMARY|INTRODUCTION|KEY POINTS)\b"
    r"|¶[ \t]*\d|(?<![\d.])1\.[ ]{0,2}\((?:[SCU]|SBU)\b"
    r"|^[ \t]*\((?:C|S|U|SBU|S/NF|C/NF|C//NF|S//NF|U//FOUO|FOUO|LOU)\)[ \t]+(?![A-Z ']{3,24}[ ]?\d{2,})",
    re.IGNORECASE | re.MULTILINE,
)
_BLANK = re.compile(r"\n[ \t]*\n")
_NUMBERED_CLASSIFIED = re.compile(r"^[ \t¶]*1[ ]?\.[ ]?(?:\([A-Z]\)[ ]?)?(?=Class)", re.IGNORECASE | re.MULTILINE)


@dataclass(slots=True)
class _Field:
    kind: str
    start: int
    label_end: int
    end: int


def read_heading(clean: str, start: int, end: int) -> Heading:
    """Read the heading that begins at `start`: after the class line, or where there is none."""
    heading = Heading(start, start)
    limit = min(end, start + REACH)
    labels = list(_labels(clean, start, limit))
    fields = _fields(clean, labels, limit, end)
    if fields:
        _pass_lines(clean, start, fields[0].start, heading)
    for item in fields:
        _READERS[item.kind](clean, item, heading)
        heading.end = max(heading.end, item.end)
    if not fields:
        opening = _OPENING.search(clean, start, limit)
        stop = _blank_after(clean, start, opening.start() if opening else limit)
        heading.end = _pass_lines(clean, start, stop, heading)
    if not heading.tags:
        _unlabelled_tags(clean, fields, heading)
    return heading


def _labels(clean: str, start: int, limit: int) -> Iterator[re.Match[str]]:
    """Yield the labels before the first paragraph; `1. (U) Classified by` is none."""
    opening = _OPENING.search(clean, start, limit)
    while opening and _NUMBERED_CLASSIFIED.match(clean, opening.start()):
        opening = _OPENING.search(clean, opening.end() + 1, limit)
    stop = opening.start() if opening else limit
    for match in _LABEL.finditer(clean, start, stop):
        yield match
    if opening and clean[opening.start() : opening.end()].lstrip().startswith("-"):
        yield from _after_rule(clean, opening, limit)


def _after_rule(clean: str, opening: re.Match[str], limit: int) -> Iterator[re.Match[str]]:
    """Yield labels after a dash rule that stands inside the heading, as archives put one there."""
    after = _OPENING.search(clean, opening.end(), limit)
    while after and clean[after.start() : after.end()].lstrip().startswith("-"):
        after = _OPENING.search(clean, after.end(), limit)
    found = list(_LABEL.finditer(clean, opening.end(), after.start() if after else limit))
    if {"eo", "tags"} & {match.lastgroup for match in found}:
        yield from found


def _fields(clean: str, labels: list[re.Match[str]], limit: int, end: int) -> list[_Field]:
    fields: list[_Field] = []
    opening = _OPENING.search(clean, labels[-1].end(), limit) if labels else None
    last = opening.start() if opening else min(end, limit)
    for at, label in enumerate(labels):
        stop = labels[at + 1].start() if at + 1 < len(labels) else last
        kind = label.lastgroup or ""
        if label.end() <= stop:
            fields.append(_Field(kind, label.start(), label.end(), stop))
    return fields


def _pass_lines(clean: str, start: int, end: int, heading: Heading) -> int:
    passing = read_passing(clean, start, end)
    heading.captions = passing.captions
    heading.attention = passing.attention
    if passing.captions_span:
        heading.places["captions"] = passing.captions_span
    if passing.attention_span:
        heading.places["attention"] = passing.attention_span
    return passing.end


def _blank_after(clean: str, start: int, end: int) -> int:
    """Return where a field ends at the latest: at a blank line after its first word."""
    while start < end and clean[start].isspace():
        start += 1
    match = _BLANK.search(clean, start, end)
    return match.start() if match else _trimmed(clean, start, end)


def _trimmed(clean: str, start: int, end: int) -> int:
    while end > start and clean[end - 1].isspace():
        end -= 1
    return end


def _set_place(heading: Heading, name: str, clean: str, start: int, end: int) -> Span:
    while start < end and clean[start].isspace():
        start += 1
    span = Span(start, max(start, _trimmed(clean, start, end)))
    heading.places.setdefault(name, span)
    return span


def _read_eo(clean: str, item: _Field, heading: Heading) -> None:
    item.end = _blank_after(clean, item.label_end, item.end)
    if heading.executive_order:
        return
    heading.executive_order = clean[item.label_end : item.label_end + 5]
    _set_place(heading, "executive_order", clean, item.start, item.label_end + 5)
    value = _set_place(heading, "declassify", clean, item.label_end + 5, item.end)
    heading.declassify = read_declassification(value.of(clean))


def _read_tags(clean: str, item: _Field, heading: Heading) -> None:
    item.end = _tags_end(clean, item.label_end, item.end)
    if heading.tags:
        return
    span = _set_place(heading, "tags", clean, item.label_end, item.end)
    tags = read_tags(clean, span)
    heading.tags = tags.values
    heading.emendations += tags.emendations


def _tags_end(clean: str, start: int, end: int) -> int:
    """Return where TAGS end: at a line's end, unless it ends in a comma or terms go on."""
    position = start
    while True:
        stop = clean.find("\n", position, end)
        if stop < 0:
            return _trimmed(clean, start, end)
        words = clean[start:stop].rstrip()
        after = clean[stop + 1 : end].lstrip(" \t").split("\n", 1)[0]
        gap = not after.strip()
        if words and not words.endswith((",", ";")) and (gap or not _are_tags(after)):
            return _trimmed(clean, start, stop)
        position = stop + 1


def _are_tags(line: str) -> bool:
    words = re.findall(r"[A-Za-z]+", line)
    known = [word for word in words if word.upper() in table()]
    return bool(words) and len(line) < 90 and len(known) * 2 >= len(words) and len(known) > 0


def _unlabelled_tags(clean: str, fields: list[_Field], heading: Heading) -> None:
    """Take a line of known terms between E.O. and SUBJECT for TAGS, whatever its label."""
    before = [item for item in fields if item.kind == "eo"]
    after = [item for item in fields if item.kind == "subject"]
    if not before or not after or before[0].end >= after[0].start:
        return
    line = clean[before[0].end : after[0].start]
    words = re.sub(r"^\s*[A-Za-z]{2,6}[ ]?[:.;]", lambda m: " " * len(m[0]), line)
    if _are_tags(words) and len(words.split()) > 1:
        start = before[0].end + len(words) - len(words.lstrip())
        _read_tags(clean, _Field("tags", start, start, after[0].start), heading)


def _read_subject(clean: str, item: _Field, heading: Heading) -> None:
    item.end = _subject_end(clean, item)
    if heading.subject:
        return
    span = _set_place(heading, "subject", clean, item.label_end, item.end)
    words, marking = _without_mark(span.of(clean))
    if words:
        heading.subject = Subject(words, marking)


def _subject_end(clean: str, item: _Field) -> int:
    """Return where the subject ends: a blank line, but in double-spaced text go on in capitals."""
    end = _blank_after(clean, item.label_end, item.end)
    first = clean[item.label_end : end]
    while end < item.end:
        rest = clean[end : item.end].strip()
        line = rest.split("\n", 1)[0].strip()
        goes_on = line and len(line) < 100 and "\n" not in first.strip()
        if not (goes_on and line.isupper() and first.isupper() and _is_doubled(clean, item.start)):
            break
        end = clean.index(line, end) + len(line)
    return end


def _is_doubled(clean: str, at: int) -> bool:
    """Say whether the lines around a place are parted by blank lines."""
    lines = clean[max(0, at - 400) : at].split("\n")
    full = sum(1 for line in lines if line.strip())
    return len(lines) > 4 and full * 2 <= len(lines)


_MARK_LAST = re.compile(r"\(([A-Z][A-Z/, ]{0,24})\)[ ]*\Z")
_MARK_FIRST = re.compile(r"\A[ ]*\(([A-Za-z][A-Za-z/, ]{0,24})\)[ ]*")


def _without_mark(words: str) -> tuple[str, Marking | None]:
    """Part a subject from the mark before or behind it."""
    words = " ".join(words.split())
    if (match := _MARK_FIRST.match(words)) and is_mark(f"({match[1]})"):
        return words[match.end() :], parse(f"({match[1]})")
    if (match := _MARK_LAST.search(words)) and is_mark(f"({match[1]})"):
        return words[: match.start()].rstrip(), parse(f"({match[1]})")
    return words, None


def _read_ref(clean: str, item: _Field, heading: Heading) -> None:
    item.end = _trimmed(clean, item.label_end, item.end)
    span = Span(item.start, item.end)
    if heading.references is None:
        heading.references = span
        heading.places["references"] = span
    elif heading.references.end <= item.start and item.start - heading.references.end < 400:
        heading.references = Span(heading.references.start, item.end)
        heading.places["references"] = heading.references


def _read_classified(clean: str, item: _Field, heading: Heading) -> None:
    grounds = read_classifier(clean[item.start : item.end])
    item.end = min(item.end, item.start + grounds.length)
    if heading.classified_by is None:
        heading.classified_by = grounds.classifier
        heading.reasons = heading.reasons or grounds.reasons
        _set_place(heading, "classified_by", clean, item.start, item.end)


def _read_reason(clean: str, item: _Field, heading: Heading) -> None:
    grounds = read_classifier(clean[item.start : item.end])
    item.end = min(item.end, item.start + grounds.length)
    heading.reasons = heading.reasons or grounds.reasons
    _set_place(heading, "reasons", clean, item.start, item.end)


def _read_other(clean: str, item: _Field, heading: Heading) -> None:
    item.end = _blank_after(clean, item.label_end, item.end)
    heading.places.setdefault("derived", Span(item.start, item.end))


_READERS = {
    "eo": _read_eo,
    "tags": _read_tags,
    "subject": _read_subject,
    "ref": _read_ref,
    "classified": _read_classified,
    "reason": _read_reason,
    "derived": _read_other,
}
