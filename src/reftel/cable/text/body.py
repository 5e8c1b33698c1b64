"""The body: a tree of paragraphs, headings, bullets, blocks and tables; signature and summary."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reftel.cable.cable import Emendation
from reftel.cable.text.closing import read_closing
from reftel.cable.text.nodes import frozen
from reftel.cable.text.portions import entire_text
from reftel.cable.text.summary import read_summary
from reftel.cable.text.tree import grow
from reftel.findings import Finding
from reftel.marking import Marking
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reftel.cable.cable import Paragraph
    from reftel.cable.text.opening import Event


@dataclass(frozen=True, slots=True)
class Body:
    """What was read of a body; repairs and findings are those of its tree alone."""

    paragraphs: tuple[Paragraph, ...] = ()
    signature: str | None = None
    signature_span: Span | None = None
    summary: Span | None = None
    emendations: tuple[Emendation, ...] = ()
    findings: tuple[Finding, ...] = ()


def read_body(
    text: str,
    legible: str,
    span: Span,
    whole: Marking | None = None,
) -> Body:
    """Read the body at `span`; `whole` is the marking of the class line and of ENTIRE TEXT there.

    `legible` has the length of `text` and the line ends of the telegram.
    """
    clean = _lined(text, legible).replace("¶", " ")
    closing = read_closing(clean, span)
    tree = grow(clean, Span(span.start, closing.end), text)
    whole = whole or Marking()
    governs = whole if whole.entire else entire_text(clean, span, tree.nodes) or Marking()
    roots = frozen(tree.nodes, clean, governs, whole, text)
    false = tree.verdict.false
    return Body(
        paragraphs=roots,
        signature=closing.signature,
        signature_span=closing.span,
        summary=read_summary(clean, Span(span.start, closing.end), roots),
        emendations=tuple(_emendations(text, false)),
        findings=(*tree.findings, *map(_false, false)),
    )


def _lined(text: str, legible: str) -> str:
    """Return the legible text with line ends, where they were blanked put back."""
    if "\n" in legible or "\n" not in text:
        return legible
    pieces, position = [], 0
    while (end := text.find("\n", position)) >= 0:
        pieces.append(legible[position:end])
        position = end + 1
    return "\n".join([*pieces, legible[position:]])


def _emendations(text: str, false: Iterable[Event]) -> Iterable[Emendation]:
    """Yield the repair of each pilcrow that was set before a number inside a sentence."""
    for event in false:
        at = text.rfind("¶", max(0, event.start - 3), event.start)
        if at >= 0:
            yield Emendation("false-paragraph", Span(at, at + 1), "¶")


def _false(event: Event) -> Finding:
    message = f"{event.label} begins a line in the middle of a sentence: no paragraph"
    end = event.start + len(event.label)
    return Finding("cable/false-paragraph", message, Span(event.start, end))
