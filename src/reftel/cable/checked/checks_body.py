"""Checks of the body: numbers, blocks, what was cut or pasted, deadline, signature."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.cable.cable import Part
from reftel.findings import Finding
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from reftel.cable.cable import Cable, Paragraph

_ACTION = re.compile(r"\bACTION\s+REQUEST", re.IGNORECASE)
_DEADLINE = re.compile(
    r"\b(?:by|BY|no later than|NO LATER THAN|NLT|not later than|as soon as possible|ASAP"
    r"|AS SOON AS POSSIBLE|immediately|IMMEDIATELY|within|WITHIN|before|BEFORE|by cob|deadline"
    r"|DEADLINE|earliest|EARLIEST|upon delivery|soonest|SOONEST|promptly|PROMPTLY)\b"
)
_REDACTED = re.compile(r"X{6,}")
_SUMMARY = re.compile(r"\(?(?:BEGIN )?SUMMARY(?: AND [A-Z ]+)?[.:\s-]", re.IGNORECASE)
_END_SUMMARY = re.compile(r"\bEND\s+(?:OF\s+)?(?:\w+\s+AND\s+)?SUM+ARY", re.IGNORECASE)
_COMMENT = re.compile(r"\((?:BEGIN )?(?:COMMENT|NOTE)[.:]", re.IGNORECASE)
_END_COMMENT = re.compile(r"\bEND\s+(?:COMM?E?NT|NOTE)", re.IGNORECASE)
_SPELT = re.compile(r"\b(?:TALIKING|TAKLING|TALKNIG|POITNS|PIONTS|NONPAER|TRANSLTION|TEXST)\b")
_CUT = re.compile(r"\.\.\.[\s\\]*$")
_MANY = 3


def numbering(cable: Cable) -> Iterator[Finding]:
    """Report paragraph numbers that skip, repeat, or begin again."""
    last = 0
    for node in cable.paragraphs:
        if node.number is None:
            continue
        yield from _step(node, last)
        last = node.number


def _step(node: Paragraph, last: int) -> Iterator[Finding]:
    number = node.number or 0
    place = Span(node.span.start, node.span.start + len(node.label or ""))
    if last == 0 and number > 1:
        yield Finding("cable/numbers-begin-late", f"the first paragraph is {number}", place)
    elif last and number == 1:
        yield Finding("cable/numbers-restart", f"after {last} the numbers begin again", place)
    elif number <= last:
        yield Finding("cable/repeated-number", f"after {last} comes {number}", place)
    elif last and number > last + 1:
        yield Finding("cable/number-gap", f"after {last} comes {number}", place)


def shape(cable: Cable) -> Iterator[Finding]:
    """Report a telegram without body, and a long body in which nothing is numbered."""
    if "marking" not in cable.places:
        return
    prose = [node for node in cable.paragraphs if node.part is Part.PARAGRAPH]
    if not cable.paragraphs:
        yield Finding("cable/no-body", "nothing stands under the heading", cable.body)
    elif len(prose) > _MANY and all(node.number is None for node in cable.walk()):
        message = f"{len(prose)} paragraphs, and none is numbered"
        yield Finding("cable/unnumbered-body", message, prose[0].span)


def damage(cable: Cable) -> Iterator[Finding]:
    """Note what was injected, pasted again or taken out."""
    once: set[str] = set()
    for repair in cable.emendations:
        finding = _DAMAGES.get(repair.kind)
        whole = repair.kind == "pasted-twice"
        inside = cable.body is not None and (whole or repair.span.end > cable.body.start)
        if finding and inside and repair.kind not in once:
            yield Finding(finding[0], finding[1], repair.span)
            once.add(repair.kind)
    match = _REDACTED.search(cable.legible)
    if match:
        count = len(_REDACTED.findall(cable.legible))
        message = f"{count} place{'s are' if count > 1 else ' is'} redacted"
        yield Finding("cable/redacted", message, Span(*match.span()))


_DAMAGES = {
    "injected-caption": ("cable/injected-caption", "a caption stands inside the body"),
    "pasted-twice": ("cable/repeated-body", "the text is cut and then pasted in again"),
    "page-line": ("cable/page-line", "a page line stands inside the body"),
    "apostrophe": ("cable/lost-apostrophe", "commas stand for apostrophes"),
    "quotation-mark": ("cable/lost-quotation-mark", "& and 8 stand for quotation marks"),
    "hyphenation": ("cable/broken-word", "words are broken at the ends of lines"),
}


def ending(cable: Cable) -> Iterator[Finding]:
    """Report a body that breaks off, and one that nobody signed."""
    if cable.body is None or "marking" not in cable.places or not cable.paragraphs:
        return
    last = cable.paragraphs[-1].span
    end = Span(max(last.start, last.end - 3), last.end)
    if cable.signature is None and _CUT.search(cable.legible, last.start, cable.body.end):
        yield Finding("cable/truncated-body", "the text breaks off", end)
    elif cable.signature is None:
        yield Finding("cable/no-signature", "no signature at the end", end)


def remarks(cable: Cable) -> Iterator[Finding]:
    """Report summaries and comments that are opened and not closed, or closed and not opened."""
    if cable.body is None:
        return
    text = cable.legible
    opened = [node for node in cable.paragraphs if _SUMMARY.match(node.title or node.text)]
    closed = _END_SUMMARY.search(text, *cable.body)
    if closed and not opened and cable.summary is None:
        place = Span(*closed.span())
        yield Finding("cable/end-without-summary", "END SUMMARY, and none begins", place)
    for node in cable.paragraphs:
        comment = _COMMENT.search(text, *node.span)
        if comment is None or text.find(")", comment.end(), node.span.end) >= 0:
            continue
        if _END_COMMENT.search(text, comment.end(), cable.body.end) is None:
            place = Span(*comment.span())
            yield Finding("cable/unclosed-comment", f"{comment[0]} is not closed", place)
            return


def blocks(cable: Cable) -> Iterator[Finding]:
    """Report a verbatim block that nothing closes, and titles that are misspelt."""
    loose = {
        item.span.start
        for item in cable.findings
        if item.name == "cable/unclosed-block" and item.span
    }
    for node in cable.walk():
        if node.part is not Part.BLOCK:
            continue
        place = Span(node.span.start, node.span.start + len(node.title or "") + 6)
        if node.verbatim and node.span.start in loose:
            message = "points to be used verbatim, and no END says where they stop"
            yield Finding("cable/unclosed-verbatim", message, place)
        if _SPELT.search((node.title or "").upper()):
            yield Finding("cable/misspelt-block", f"BEGIN {node.title}", place)


def deadline(cable: Cable) -> Iterator[Finding]:
    """Report an action request of the Department that names no time to report by."""
    if cable.body is None or not cable.paragraphs:
        return
    action = _ACTION.search(cable.legible, *cable.body)
    own = cable.sender.post if cable.sender else (cable.mrn or "")[2:7]
    if action and own == "STATE" and not _DEADLINE.search(cable.legible, *cable.body):
        message = "an action request, and no time by which to report"
        yield Finding("cable/no-deadline", message, Span(*action.span()))


BODY: tuple[Callable[[Cable], Iterator[Finding]], ...] = (
    numbering, shape, damage, ending, remarks, blocks, deadline,
)  # fmt: skip
