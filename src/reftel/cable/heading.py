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
    r"[EeTtSsRrCcDdAa](?:"
    r"(?P<eo>(?<=[Ee])(?:[.,]?[ ]{0,2}[Oo0][.,]?:?|(?i:xecutive Order))[ ]{0,3}(?=1\d{4}))"
    r"|(?P<tags>(?<=[Tt])(?i:AGS?|GS|AGE|ABS|ATGS)(?![A-Za-z])[ ]?[:;.]*|(?<=[Aa])(?i:GS)[ ]?:)"
    r"|(?P<subject>(?<=[Ss])(?i:UBJ(?:ECT)?(?:[ ]?[:;]|[ ])|(?:U?B?J?E?C?T?)(?<=..)[ ]?:))"
    r"|(?P<ref>(?<=[Rr])(?i:EF(?:TEL|ERENCE)?S?(?:\(S\))?)(?:[ ]?[:.;]|[ ]+(?=\(?[A-Z0-9])))"
    r"|(?P<reason>(?<=[Rr])(?i:easons?)[ ]?:?[ ]*(?=1\.[45]))"
    r"|(?P<classified>(?<=[Cc])(?i:lass?i?fi?ed)(?:[ \n]{1,2}(?i:by\b(?![ ]line))|[ ]?:))"
    r"|(?P<derived>(?<=[Dd])(?i:erived from|eclassify on)[ ]?:))"
)
_MARKS = r"(?i:[SCU]|SBU|FOUO)\b"
_OPENING_LINE = (
    r"[ \t]*+(?:¶[ \t]*\d|1[ ]?[.)](?!\d)[ \t]{0,3}(?!4)|\d{1,2}\.[ \t]*\(" + _MARKS + r"|-{4,}"
    r"|(?i:[*-]*[ ]?(?:BEGIN[ ])?(?:SUMMARY|INTRODUCTION|KEY POINTS)\b)"
    r"|\((?i:C|S|U|SBU|S/NF|C/NF|C//NF|S//NF|U//FOUO|FOUO|LOU)\)[ \t]+(?![A-Z ']{3,24}[ ]?\d{2,}))"
)
_OPENING = re.compile(
    rf"[\n¶1](?:(?<=\n){_OPENING_LINE}|(?<=¶)[ \t]*\d|(?<=1)(?<![\d.]1)\.[ ]{{0,2}}\({_MARKS})"
)
_FIRST = re.compile(_OPENING_LINE)
_BLANK = re.compile(r"\n[ \t]*\n")
_NUMBERED_CLASSIFIED = re.compile(r"[ \t¶]*1[ ]?\.[ ]?(?:\([A-Z]\)[ ]?)?(?i:Class)")


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
    labels, stop = _labels(clean, start, limit)
    fields = _fields(labels, stop)
    if fields:
        _pass_lines(clean, start, fields[0].start, heading)
    for item in fields:
        _READERS[item.kind](clean, item, heading)
        heading.end = max(heading.end, item.end)
    if not fields:
        stop = stop if stop < end else _before_names(clean, start, stop)
        heading.end = _pass_lines(clean, start, _block_end(clean, start, stop), heading)
    if not heading.tags:
        _unlabelled_tags(clean, fields, heading)
    return heading


def _opening(clean: str, start: int, limit: int) -> re.Match[str] | None:
    """Return where the first paragraph, summary or rule begins; `1. (U) Classified by` is none."""
    first = _FIRST.match(clean, start, limit)
    found = first or _OPENING.search(clean, start, limit)
    while found and _NUMBERED_CLASSIFIED.match(clean, _at_line(clean, found.start())):
        found = _OPENING.search(clean, found.end(), limit)
    return found


def _at_line(clean: str, at: int) -> int:
    return at + 1 if clean[at] == "\n" else at


def _labels(clean: str, start: int, limit: int) -> tuple[list[re.Match[str]], int]:
    """Return the labels before the first paragraph, and where that begins."""
    opening = _opening(clean, start, limit)
    stop = opening.start() if opening else limit
    found = _accepted(clean, start, stop)
    if opening and "-" in opening[0] and clean.find("E.O", stop, stop + 1500) >= 0:
        after = _past_rules(clean, opening, limit)
        more = _accepted(clean, stop, after)
        if {"eo", "tags"} & {match.lastgroup for match in more}:
            return found + more, after
    return found, stop


def _past_rules(clean: str, opening: re.Match[str], limit: int) -> int:
    """Return where the first paragraph begins after dash rules that stand in the heading."""
    after: re.Match[str] | None = opening
    while after and "-" in after[0]:
        after = _OPENING.search(clean, after.end(), limit)
    return after.start() if after else limit


def _accepted(clean: str, start: int, stop: int) -> list[re.Match[str]]:
    """Return the labels of a stretch; one without its colon only where it is the first."""
    found: list[re.Match[str]] = []
    seen: set[str | None] = set()
    for match in _LABEL.finditer(clean, start, stop):
        bare = match[0][-1] not in ":;." and match.lastgroup in _BARE_ONCE
        if not (bare and match.lastgroup in seen) and _is_label(clean, match):
            found.append(match)
            seen.add(match.lastgroup)
    return found


_BARE_ONCE = frozenset(["tags", "subject", "ref"])


def _is_label(clean: str, match: re.Match[str]) -> bool:
    """Say whether a word is a label here: at its line's start, or unmistakable within a line."""
    at = match.start()
    before = clean[at - 1] if at else "\n"
    if before in '\n"' or not clean[clean.rfind("\n", 0, at) + 1 : at].strip(" \t\\"):
        return True
    word = match[0].rstrip()
    kind = match.lastgroup or ""
    if kind in {"eo", "classified", "reason"}:
        glued = before.isalpha() and not (
            word.lower().startswith("classified b") and clean[at - 2 : at].lower() != "de"
        )
        return _stands_alone(kind, word, glued=glued)
    if word[-1:] not in (":", ";"):
        return kind == "tags" and word in {"TAGS", "Tags"} and _term_follows(clean, match.end())
    return word.upper().startswith(_WITHIN.get(kind, "-"))


_WITHIN = {"subject": ("SUBJ",), "tags": ("TAG", "AGS"), "ref": ("REF",)}


def _stands_alone(kind: str, word: str, *, glued: bool) -> bool:
    if kind == "eo":
        return not glued or word.upper().startswith("E.O.")
    return not glued and not (kind == "classified" and word.endswith(":"))


_TERM = re.compile(r"[ \t]*([A-Z]{2,8})\b")


def _term_follows(clean: str, at: int) -> bool:
    term = _TERM.match(clean, at)
    return bool(term and term[1] in table())


_ONE_FIELD = {("classified", "reason"), ("classified", "classified")}


def _fields(labels: list[re.Match[str]], last: int) -> list[_Field]:
    fields: list[_Field] = []
    labels = [
        label
        for at, label in enumerate(labels)
        if at == 0 or (labels[at - 1].lastgroup, label.lastgroup) not in _ONE_FIELD
    ]
    for at, label in enumerate(labels):
        stop = labels[at + 1].start() if at + 1 < len(labels) else last
        if label.end() <= stop:
            fields.append(_Field(label.lastgroup or "", label.start(), label.end(), stop))
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


def _block_end(clean: str, start: int, end: int) -> int:
    """Return where the lines of captions and pass lines end where no label follows them."""
    position = _blank_after(clean, start, end)
    while position < end:
        after = _blank_after(clean, position, end)
        passing = read_passing(clean, position, after)
        if not passing.captions and not passing.attention:
            break
        position = max(after, position + 1)
    return position


def _before_names(clean: str, start: int, end: int) -> int:
    """Return where the last line of the text begins if it is a signature of two names."""
    last = _trimmed(clean, start, end)
    begin = max(start, clean.rfind("\n", start, last) + 1)
    return begin if _NAMES.fullmatch(clean, begin, last) else end


_NAMES = re.compile(r"[ \t]*[A-Z'-]{4,16}/[A-Z'-]{4,16}")


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
    item.end = _order_end(clean, item)
    if heading.executive_order:
        return
    heading.executive_order = clean[item.label_end : item.label_end + 5]
    _set_place(heading, "executive_order", clean, item.start, item.label_end + 5)
    start = item.label_end + 5
    while start < item.end and clean[start] in " :;.,\t":
        start += 1
    value = _set_place(heading, "declassify", clean, start, item.end)
    if value.end > value.start:
        order = f"E.O. {heading.executive_order}: "
        heading.declassify = read_declassification(order + " ".join(value.of(clean).split()))


def _order_end(clean: str, item: _Field) -> int:
    """Return where the order's line ends; the words of an event may go on in the next."""
    end = _blank_after(clean, item.label_end, item.end)
    stop = clean.find("\n", item.label_end + 5, end)
    if stop < 0:
        return end
    value = read_declassification(clean[item.label_end + 5 : stop])
    return stop if value.on or value.exemption else end


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


_MARK_LAST = re.compile(r"\(([A-Za-z][A-Za-z/, ]{0,24})\)[ ]*\Z")
_MARK_FIRST = re.compile(r"\A[ ]*\(([A-Za-z][A-Za-z/, ]{0,24})\)[ ]*")


def _without_mark(words: str) -> tuple[str, Marking | None]:
    """Part a subject from the mark before or behind it."""
    words = " ".join(words.split())
    if (match := _MARK_FIRST.match(words)) and is_mark(f"({match[1]})"):
        return words[match.end() :], parse(match[1])
    if (match := _MARK_LAST.search(words)) and is_mark(f"({match[1]})"):
        return words[: match.start()].rstrip(), parse(match[1])
    return words, None


_PORTION = re.compile(
    r"(?<=[\s)])\((?:U|C|S|SBU|C/NF|S/NF)\) "
    r"(?=[A-Z][^()]{0,80}?\b(?:the|to|a|of|in|on|and|that|is|was)\b [^()]{10})"
)


_ITEM = re.compile(r"\s*¶?\s*\(?[A-Z][.):]|\s*\d")
_TELEGRAM = re.compile(r"[A-Za-z]{3}[^\n]{0,20}\d{2}")
_RUN_ON = re.compile(r"\d\)?[ ]+(?=[A-Z][a-z]*[ ,])")


def _prose_below(clean: str, start: int, end: int) -> int:
    """Return where text of an unnumbered body begins below the references, else `end`."""
    for blank in _BLANK.finditer(clean, start, end):
        below = clean[blank.end() : min(end, blank.end() + 160)]
        plain = sum(word.islower() and word.isalpha() for word in below.split())
        item = _ITEM.match(below) and (plain < _PROSE or _TELEGRAM.search(below, 0, 40))
        if plain >= 5 and not item:
            return blank.start()
    return _run_on(clean, start, end) if end - start > _LONGEST_ITEM else end


def _run_on(clean: str, start: int, end: int) -> int:
    """Return where text runs on behind the last reference in its own line, else `end`."""
    for match in _RUN_ON.finditer(clean, start, end):
        words = clean[match.end() : match.end() + 160].split()[:14]
        plain = sum(word.islower() and word.isalpha() for word in words)
        if plain >= _PROSE and not any(word.isdigit() for word in words[:8]):
            return match.end()
    return end


_PROSE = 7
_LONGEST_ITEM = 160


def _read_ref(clean: str, item: _Field, heading: Heading) -> None:
    if portion := _PORTION.search(clean, item.label_end, item.end):
        item.end = portion.start()
    item.end = _prose_below(clean, item.label_end, item.end)
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
