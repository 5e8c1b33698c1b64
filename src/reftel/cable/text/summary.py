"""The summary of a telegram, and the writer's own comments."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.cable.cable import HEADING, PARAGRAPH, Paragraph
from reftel.cable.padding import PAD, padded
from reftel.cable.text.portions import mark_at
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_WORD = r"(?:[A-Z][A-Za-z]+[ \n]+)?(?:S[Uu][Mm]{1,3}[Aa][Rr](?:[Yy]|(?![A-Za-z]))|summary|BLUF)"
_AND = r"(?:(?:[ \n]*(?:,|AND|and|And|/|&)[ \n]*)(?:[A-Za-z]+(?:[ \n]+[A-Z][a-zA-Z]+)?))*"
_OPENS = re.compile(
    rf"[(<*_/\[]{{0,3}}(?:(?:BEGIN|Begin)[ \n]+)?(?:{_WORD}{_AND}"
    rf"|[A-Z][A-Za-z]+(?:[ \n]+[A-Z][A-Za-z]+)?[ \n]*(?:AND|and|&|/)[ \n]*{_WORD})"
    r"[ \n]*(?:\([A-Z/ ]{1,12}\)[ \n]*)?(?:[.:)>*_\]]|--?|(?=\n))[ \n.:>*_\]-]*"
)
_ENDS = re.compile(
    r"(?:(?<![A-Za-z])[Ee][Nn][Dd]|(?<=[a-z])END)[ \n]*(?:[Oo][Ff][ \n]+)?"
    r"(?:[A-Za-z]+[ \n]+(?:AND|and)[ \n]+|[A-Z][A-Za-z]+[ \n]+)?"
    r"[Ss][Uu][Mm]+[Aa][Rr]"
)
_LONE = re.compile(rf"(?:[IVX]+\.[ ])?\(?{_WORD}{_AND}\)?[ .:-]*")
_BEFORE_WORD = 50
_LOOSE = " \n\t\r-=_.:*>"
_TITLE = re.compile(r"(?:[IVX\d]+[.)] )?(?:\w+ ){0,2}SUMM?ARY\b", re.IGNORECASE)
_COMMENT = re.compile(
    r"(?:\((?:BEGIN )?(?:COMMENT|Comment|NOTE|Note|begin comment)"
    r"|\b(?:BEGIN COMMENT|Begin comment))\b[.:\s]"
)
_COMMENT_END = re.compile(r"(?:END|End|end)[ \n]+(?:COMMENT|Comment|comment|NOTE|Note|note)")


def read_summary(clean: str, span: Span, roots: Sequence[Paragraph]) -> Span | None:
    """Return where the words of the summary stand, or None; prose about summaries is none."""
    for index, node in enumerate(roots[:12]):
        start = _opening(clean, node)
        if node.part is HEADING and start is not None:
            start = _first_words(clean, roots[index + 1 : index + 2], start)
        if roots[index + 1 :] and _is_word(node):
            return _under(clean, roots[index + 1 :], span)
        if start is not None:
            return _until_end(clean, start, roots[index:], span)
    return _unopened(clean, span, roots)


def _is_word(node: Paragraph) -> bool:
    """Say whether a paragraph holds the word alone, as a heading does."""
    return node.part is PARAGRAPH and not node.children and bool(_LONE.fullmatch(node.text))


def _under(clean: str, nodes: Sequence[Paragraph], span: Span) -> Span | None:
    """Return the summary below a numbered paragraph that is the word alone, as a heading is."""
    start = _first_words(clean, nodes[:1], nodes[0].span.start)
    last = nodes[0]
    for node in nodes[1:]:
        if node.part is HEADING or node.number is not None:
            break
        last = node
    headings = (node.span.start for node in nodes[1:] if node.part is HEADING)
    end = _end(clean, Span(start, min(next(headings, span.end), span.end)))
    return _trimmed(clean, start, end.start() if end else last.span.end)


def _opening(clean: str, node: Paragraph) -> int | None:
    """Return where the words of a summary begin that this node opens."""
    if node.part is HEADING:
        return node.span.end if _TITLE.match(node.title or "") else None
    first = _begin(clean, node)
    if first >= 0 and clean[first] == "(" and (mark := mark_at(clean, first)):
        first = mark[1] + len(clean[mark[1] :]) - len(clean[mark[1] :].lstrip())
    match = _OPENS.match(clean, first) if first >= 0 else None
    return match.end() if match else None


def _begin(clean: str, node: Paragraph) -> int:
    """Return where the words of a node begin, behind number and mark, or -1."""
    place = node.span
    first = clean.find(node.text[:8], *place) if node.text else -1
    if first >= 0 or not node.text:
        return first
    return clean.find(node.text.split(maxsplit=1)[0], *place)


def _first_words(clean: str, nodes: Sequence[Paragraph], start: int) -> int:
    """Return where the words under a heading begin, past number, mark and the word itself."""
    for node in nodes:
        found = _begin(clean, node)
        again = _OPENS.match(clean, found) if found >= 0 else None
        return again.end() if again else max(found, start)
    return start


def _until_end(clean: str, start: int, nodes: Sequence[Paragraph], span: Span) -> Span | None:
    end = _end(clean, Span(start, span.end))
    if end and not _beyond(end.start(), nodes):
        return _trimmed(clean, start, end.start())
    first, *rest = nodes
    last = first
    if first.part is HEADING:
        for node in rest:
            if node.part is HEADING:
                break
            last = node
    return _trimmed(clean, start, last.span.end)


def _end(clean: str, span: Span) -> re.Match[str] | None:
    """Return the first END SUMMARY, looked for around the word it ends with."""
    first: re.Match[str] | None = None
    start, end = span
    for word in ("UMMAR", "ummar", "UMAR", "umar"):
        found = _end_before(clean, word, start, end)
        if found and (first is None or found.start() < first.start()):
            first, end = found, min(span.end, found.start() + _BEFORE_WORD + len("UMMAR"))
    return first


def _end_before(clean: str, word: str, start: int, end: int) -> re.Match[str] | None:
    at = clean.find(word, start, end)
    while at >= 0:
        match = _ENDS.search(clean, max(start, at - _BEFORE_WORD), min(end, at + 6))
        if match:
            return match
        at = clean.find(word, at + 5, end)
    return None


def _beyond(end: int, nodes: Sequence[Paragraph]) -> bool:
    """Say whether an END stands too far to be of this summary: past another heading."""
    first, *rest = nodes
    if first.part is not HEADING:
        return False
    return any(node.part is HEADING and node.span.end < end for node in rest) and (
        sum(node.span.start < end for node in rest) > 8
    )


def _unopened(clean: str, span: Span, roots: Sequence[Paragraph]) -> Span | None:
    """Return the summary that only has its END."""
    first = next((node for node in roots if node.part is PARAGRAPH and node.number), None)
    end = _end(clean, span)
    if first is None or end is None or end.start() > first.span.end:
        return None
    start = _first_words(clean, [first], first.span.start)
    return _trimmed(clean, start, end.start())


def _trimmed(clean: str, start: int, end: int) -> Span | None:
    """Return the words without the signs around them, and without a mark before them."""
    words = clean[start:end]
    first = start + len(words) - len(words.lstrip(_LOOSE))
    mark = mark_at(clean, first) if clean.startswith("(", first) else None
    if mark:
        first = mark[1] + len(clean[mark[1] : end]) - len(clean[mark[1] : end].lstrip(_LOOSE))
    last = start + len(words.rstrip(" \n\t\r-=_([</*"))
    return Span(first, last) if last > first else None


def summary_words(legible: str, summary: Span, roots: Iterable[Paragraph], text: str = "") -> str:
    """Return the words of a summary without the numbers and marks of the paragraphs in it.

    `text` is what was found, in which a dump may have escaped signs.
    """
    page = padded(text, legible, *summary)
    words: list[str] = []
    position = summary.start
    for node in roots:
        start, end = node.span
        if summary.start < start < summary.end and node.text:
            words.append(page[position:start].rstrip(" ¶"))
            position = max(_begin(legible, node), start)
        if end >= summary.end:
            break
    whole = " ".join([*words, page[position : summary.end]])
    return " ".join(whole.replace(PAD, "").split())


def comments(clean: str, span: Span) -> tuple[Span, ...]:
    """Return the comments and notes that stand in brackets or between BEGIN and END."""
    found: list[Span] = []
    position = span.start
    while match := _COMMENT.search(clean, position, span.end):
        end = _COMMENT_END.search(clean, match.end(), min(span.end, match.end() + 4000))
        position = end.end() if end else match.end()
        if end:
            found.append(Span(match.start(), end.end()))
    return tuple(found)
