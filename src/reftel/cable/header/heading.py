"""The heading of a telegram: captions, pass lines, E.O., TAGS, SUBJECT, REF, Classified By."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from reftel.cable.cable import Subject
from reftel.cable.header.classifier import read_classifier
from reftel.cable.header.edges import (
    are_tags,
    blank_after,
    references_end,
    subject_end,
    tags_end,
    trimmed,
)
from reftel.cable.header.labels import Label, labels
from reftel.cable.header.passing import read_passing
from reftel.cable.header.subject import mark_before, unlabelled_title, without_mark
from reftel.cable.header.tags import read_tags
from reftel.marking import read_declassification
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
"""Characters of a telegram within which its heading ends."""


@dataclass(slots=True)
class _Field:
    kind: str
    start: int
    label_end: int
    end: int


def read_heading(clean: str, start: int, end: int) -> Heading:
    """Read the heading that begins at `start`: after the class line, or where there is none."""
    heading = Heading(start, start)
    found, stop = labels(clean, start, min(end, start + REACH))
    fields = _fields(clean, found, stop)
    if fields:
        _pass_lines(clean, start, fields[0].start, heading)
    for item in fields:
        _READERS[item.kind](clean, item, heading)
        heading.end = max(heading.end, item.end)
    if not fields:
        stop = stop if stop < end else _before_names(clean, start, stop)
        heading.end = _pass_lines(clean, start, _block_end(clean, start, stop), heading)
    _unlabelled(clean, fields, stop, heading)
    return heading


def _fields(clean: str, found: list[Label], last: int) -> list[_Field]:
    """Return the stretch of each label, up to the line of the next."""
    kept = _kept(clean, found)
    ends = [_line_of(clean, label) for label in kept[1:]] + [last]
    return [
        _Field(*label, stop) for label, stop in zip(kept, ends, strict=False) if label.end <= stop
    ]


def _line_of(clean: str, label: Label) -> int:
    """Return where a label begins, with the mark in its line: `(U) Classified by`."""
    start = label.start
    if label.kind != "classified" or clean[start - 2 : start - 1] not in {")", "."}:
        return start
    line = clean.rfind("\n", 0, start) + 1
    return line if _MARKED.fullmatch(clean, line, start) else start


_MARKED = re.compile(r"[ \t¶]*(?:\d{1,2}[ ]?[.)][ ]*)?(?:\([A-Z/]{1,5}\)[ ]*)?")
_OF_CLASSIFIER = frozenset(["reason", "classified"])


def _kept(clean: str, found: list[Label]) -> list[Label]:
    """Return the labels less those within a Classified By line: REASON, E.O., a second one."""
    kept: list[Label] = []
    last: Label | None = None
    for label in found:
        grounds = last is not None and last.kind in _OF_CLASSIFIER
        if last and grounds and label.kind == "eo" and _runs_on(clean, last, label, kept):
            continue
        one = last is not None and last.kind == "classified"
        if not (one and label.kind in _OF_CLASSIFIER):
            kept.append(label)
        last = label
    return kept


def _runs_on(clean: str, last: Label, order: Label, kept: list[Label]) -> bool:
    """Say whether an order is named as the ground of a classification, not as a field."""
    between = clean[last.end : order.start]
    return "\n" not in between or (
        any(label.kind == "eo" for label in kept) and "\n\n" not in between
    )


def _pass_lines(clean: str, start: int, end: int, heading: Heading) -> int:
    passing = read_passing(clean, start, end)
    heading.captions = passing.captions
    heading.attention = passing.attention
    if passing.captions_span:
        heading.places["captions"] = passing.captions_span
    if passing.attention_span:
        heading.places["attention"] = passing.attention_span
    return passing.end


def _block_end(clean: str, start: int, end: int) -> int:
    """Return where the lines of captions and pass lines end where no label follows them.

    Loose words, before which no class line stands either, begin with such lines in capitals alone.
    """
    position = blank_after(clean, start, end)
    if not (clean[:start].strip() or clean[start:position].isupper()):
        return start
    while position < end:
        after = blank_after(clean, position, end)
        passing = read_passing(clean, position, after)
        if not passing.captions and not passing.attention:
            break
        position = max(after, position + 1)
    return position


def _before_names(clean: str, start: int, end: int) -> int:
    """Return where the last line of the text begins if it is a signature of two names."""
    last = trimmed(clean, start, end)
    begin = max(start, clean.rfind("\n", start, last) + 1)
    return begin if _NAMES.fullmatch(clean, begin, last) else end


_NAMES = re.compile(r"[ \t]*[A-Z'-]{4,16}/[A-Z'-]{4,16}")


def _set_place(heading: Heading, name: str, clean: str, start: int, end: int) -> Span:
    while start < end and clean[start].isspace():
        start += 1
    span = Span(start, max(start, trimmed(clean, start, end)))
    heading.places.setdefault(name, span)
    return span


def _read_eo(clean: str, item: _Field, heading: Heading) -> None:
    item.end = _order_end(clean, item)
    if heading.executive_order:
        return
    heading.executive_order = clean[item.label_end : item.label_end + 5]
    _set_place(heading, "executive_order", clean, item.start, item.label_end + 5)
    start = _AMENDED.match(clean, item.label_end + 5, item.end).end()  # type: ignore[union-attr]  # It matches "".
    value = _set_place(heading, "declassify", clean, start, item.end)
    if value.end > value.start:
        words = _BROKEN_DATE.sub("/", value.of(clean))
        heading.declassify = _duration(_order(heading.executive_order, words))
        if ground := _GROUND.search(words):
            heading.reasons = read_classifier(f"reason {words[ground.start() :]}").reasons


_AMENDED = re.compile(r"[ :;.,\t]*(?:\(?(?:AS[ ])?AMENDED\)?[ :;.,\t]*)?", re.IGNORECASE)
_GROUND = re.compile(r"\b1\.[45][ ]?\(")
_BROKEN_DATE = re.compile(r"/[ ]*\n[ ]*(?=\d)")


def _order(number: str, words: str) -> str:
    return f"E.O. {number}: {' '.join(words.split())}"


@lru_cache(maxsize=4096)
def _duration(words: str) -> Declassification:
    """Read the words of an order's line; telegrams of a day mostly have the same."""
    return read_declassification(words)


def _order_end(clean: str, item: _Field) -> int:
    """Return where the order's line ends; the words of an event may go on in the next."""
    end = blank_after(clean, item.label_end, item.end)
    stop = clean.find("\n", item.label_end + 5, end)
    if stop < 0:
        return end
    start = _AMENDED.match(clean, item.label_end + 5, stop).end()  # type: ignore[union-attr]  # It matches "".
    order = clean[item.label_end : item.label_end + 5]
    value = _duration(_order(order, clean[start:stop]))
    return stop if value.on or value.exemption else end


def _read_tags(clean: str, item: _Field, heading: Heading) -> None:
    item.end = tags_end(clean, item.label_end, item.end)
    if heading.tags:
        return
    span = _set_place(heading, "tags", clean, item.label_end, item.end)
    tags = read_tags(clean, span)
    heading.tags = tags.values
    heading.emendations += tags.emendations


def _unlabelled(clean: str, fields: list[_Field], stop: int, heading: Heading) -> None:
    """Look for TAGS and the title where a heading has neither label."""
    if not heading.tags:
        _unlabelled_tags(clean, fields, heading)
    if heading.subject is None:
        _unlabelled_subject(clean, fields, stop, heading)


def _unlabelled_tags(clean: str, fields: list[_Field], heading: Heading) -> None:
    """Take a line of known terms between E.O. and SUBJECT for TAGS, whatever its label."""
    before = [item for item in fields if item.kind == "eo"]
    after = [item for item in fields if item.kind == "subject"]
    if not before or not after or before[0].end >= after[0].start:
        return
    line = clean[before[0].end : after[0].start]
    words = re.sub(r"^\s*[A-Za-z]{2,6}[ ]?[:.;]", lambda m: " " * len(m[0]), line)
    if are_tags(words) and len(words.split()) > 1:
        start = before[0].end + len(words) - len(words.lstrip())
        _read_tags(clean, _Field("tags", start, start, after[0].start), heading)


def _unlabelled_subject(clean: str, fields: list[_Field], stop: int, heading: Heading) -> None:
    """Take a title in capitals between TAGS and the field that follows for the SUBJECT."""
    for at, item in enumerate(fields):
        if item.kind != "tags":
            continue
        limit = fields[at + 1].start if at + 1 < len(fields) else stop
        if title := unlabelled_title(clean, item.end, limit):
            _name(clean, *title, heading)
        return


def _name(clean: str, start: int, end: int, heading: Heading) -> None:
    """Set the subject of a heading."""
    span = _set_place(heading, "subject", clean, start, end)
    words, marking = without_mark(span.of(clean))
    if words:
        heading.subject = Subject(words, marking)
        heading.end = max(heading.end, end)


def _read_subject(clean: str, item: _Field, heading: Heading) -> None:
    stop = item.end
    item.end = subject_end(clean, item.start, item.label_end, item.end)
    if heading.subject is not None:
        return
    end = item.end
    runs_on = end < stop and "\n" not in clean[end:stop]
    if runs_on and clean[end - 1] == "." and clean[end - 3 : end - 2] != ".":
        end -= 1
    _name(clean, item.label_end, end, heading)
    heading.subject = _marked(heading.subject, mark_before(clean, item.start))


def _marked(subject: Subject | None, before: Marking | None) -> Subject | None:
    """Return a subject under its own mark, else under the one before its label."""
    if subject is None or before is None or subject.marking is not None:
        return subject
    return Subject(subject.text, before)


def _read_ref(clean: str, item: _Field, heading: Heading) -> None:
    item.end = references_end(clean, item.label_end, item.end)
    span = Span(item.start, item.end)
    if heading.references is None:
        heading.references = span
        heading.places["references"] = span
    elif _goes_on(clean, heading.references.end, item.start):
        heading.references = Span(heading.references.start, item.end)
        heading.places["references"] = heading.references


def _goes_on(clean: str, end: int, start: int) -> bool:
    """Say whether a second REF goes on with the first, and is not of a second heading."""
    between = clean[end:start]
    return end <= start and len(between) < 400 and not _FIELD.search(between)


_FIELD = re.compile(r"\b(?:TAGS|SUBJECT)[ ]?:", re.IGNORECASE)


def _read_classified(clean: str, item: _Field, heading: Heading) -> None:
    words = clean[item.start : min(item.end, item.start + _LONGEST_CLASSIFIER)]
    grounds = read_classifier(words)
    item.end = item.start + grounds.length if grounds.length < len(words) else item.end
    if heading.classified_by is None:
        heading.classified_by = grounds.classifier
        heading.reasons = heading.reasons or grounds.reasons
        _set_place(heading, "classified_by", clean, item.start, item.end)


def _read_reason(clean: str, item: _Field, heading: Heading) -> None:
    """Read reasons; the line that they end names the classifier also without a label."""
    line = clean.rfind("\n", 0, item.start) + 1
    grounds = read_classifier(clean[item.start : item.end])
    item.end = min(item.end, item.start + grounds.length)
    if line >= heading.end and heading.classified_by is None and item.start - line < _LONGEST_NAME:
        named = read_classifier(clean[line : item.end]).classifier
        if named.name:
            heading.classified_by = named
            _set_place(heading, "classified_by", clean, line, item.end)
    heading.reasons = heading.reasons or grounds.reasons
    _set_place(heading, "reasons", clean, item.start, item.end)


_LONGEST_NAME = 200
_LONGEST_CLASSIFIER = 1_500


def _read_other(clean: str, item: _Field, heading: Heading) -> None:
    """Keep where a source stands; `DECLASSIFY ON` of its own line counts where no order did."""
    item.end = blank_after(clean, item.label_end, item.end)
    if clean[item.start + 2] in "Rr":
        heading.places.setdefault("derived", Span(item.start, item.end))
    elif heading.declassify is None:
        stop = clean.find("\n", item.label_end, item.end)
        place = (item.label_end, stop if stop > 0 else item.end)
        value = _set_place(heading, "declassify", clean, *place).of(clean)
        heading.declassify = _duration(" ".join(value.split()))


_READERS = {
    "eo": _read_eo,
    "tags": _read_tags,
    "subject": _read_subject,
    "ref": _read_ref,
    "classified": _read_classified,
    "reason": _read_reason,
    "derived": _read_other,
}
