"""HTML and TEI pages: their parts by name, their tags and entities as encodings."""

from __future__ import annotations

import re
from html.entities import html5
from typing import TYPE_CHECKING

from reftel.cable.carried.carriage import Carriage
from reftel.cable.carried.webtext import LABELS
from reftel.cable.faircopy import emendation
from reftel.source import Span

if TYPE_CHECKING:
    from reftel.cable.cable import Emendation

_TOKEN = re.compile(
    r"<!--.*?(?:-->|\Z)|<[!?/]?[A-Za-z][^<>]{0,4000}>|&(?:#[xX]?[0-9A-Fa-f]{1,7}|\w{2,31});",
    re.DOTALL,
)
_SILENT = re.compile(
    r"<(script|style|head|title|note)\b[^<>]{0,4000}(?<!/)>.*?(?:</\1\s*>|\Z)",
    re.DOTALL | re.IGNORECASE,
)
"""What is no part of the text; footnotes are the edition's, not the sender's."""
_LINE = re.compile(
    r"</?(?:br|p|div|tr|li|h[1-6]|pre|dateline|head|closer|signed|lb|pb)\b", re.IGNORECASE
)
_PRE = re.compile(
    r"<pre[^<>]{0,300}>(?:[ \t]*<code>)?(.*?)(?:</code>\s*)?</pre>", re.DOTALL | re.IGNORECASE
)
_TABLE = re.compile(r"<table\b[^<>]{0,300}>(.*?)</table>", re.DOTALL | re.IGNORECASE)
_HEAD_CELL = re.compile(r"<th\b[^<>]{0,300}>(.*?)</th>", re.DOTALL | re.IGNORECASE)
_CELL = re.compile(r"<td\b[^<>]{0,300}>(.*?)</td>", re.DOTALL | re.IGNORECASE)
_TEI = re.compile(
    r"<(?:TEI|div)\b[^<>]{0,1000}(?:tei-c\.org|history\.state\.gov/frus)|<gloss type=.(?:from|to)"
)
_PAGE = re.compile(
    r"\s*+\ufeff?\s*+<(?:!DOCTYPE|\?xml|html|head|body|div|table|pre|p|TEI)\b", re.IGNORECASE
)


def is_page(text: str) -> bool:
    """Say whether a text is a page of HTML or TEI rather than a telegram."""
    return bool(_PAGE.match(text))


def read_page(text: str) -> Carriage:
    """Take a page of HTML or TEI apart; entities are never expanded from a DTD."""
    if _TEI.search(text, 0, 20_000):
        return read_tei(text)
    metadata = _table(text)
    blocks = [Span(*match.span(1)) for match in _PRE.finditer(text)]
    blocks = [block for block in blocks if block.end > block.start]
    if not blocks:
        whole = Span(0, len(text))
        carriage = Carriage("html", whole, whole, metadata)
    else:
        telegram = max(blocks[1:], default=blocks[0], key=lambda block: block.end - block.start)
        routing = blocks[0] if blocks[0] != telegram else Span(telegram.start, telegram.start)
        carriage = Carriage("html", routing, telegram, metadata, framed=True)
    carriage.encodings = _encodings(text, carriage)
    return carriage


def read_tei(text: str) -> Carriage:
    """Take a document of the Foreign Relations series apart."""
    metadata: dict[str, Span] = {}
    for name, pattern in _TEI_PARTS.items():
        if match := pattern.search(text):
            place = match.span(1)
            metadata[name] = _inner(text, *place) if name in _TAGGED else Span(*place)
    first, last = _PARAGRAPH.search(text, max(text.find("</head>"), 0)), text.rfind("</p>")
    start = first.start() if first else 0
    end = last if last > start else len(text)
    signed = metadata.pop("signed", None)
    end = max(end, signed.end) if signed else end
    telegram = Span(start, end)
    carriage = Carriage("frus-tei", Span(start, start), telegram, metadata, framed=True)
    carriage.signature = signed
    carriage.encodings = _encodings(text, carriage)
    return carriage


_PARAGRAPH = re.compile(r"<p(?:\s[^<>]{0,300})?>")
_TEI_PARTS = {
    "from": re.compile(r"<gloss type=.from.>(.*?)</gloss>", re.DOTALL),
    "to": re.compile(r"<gloss type=.to.>(.*?)</gloss>", re.DOTALL),
    "place": re.compile(r"<placeName\b[^<>]{0,300}>(.*?)</placeName>", re.DOTALL),
    "created": re.compile(r"<date\b[^<>]{0,300}\bwhen=[\"']([^\"'<>]+)"),
    "note": re.compile(r"<note\b[^<>]{0,300}type=.source.>(.*?)</note>", re.DOTALL),
    "identifier": re.compile(r"\bxml:id=[\"']([^\"'<>]+)"),
    "signed": re.compile(r"<signed>(.*?)</signed>", re.DOTALL),
}

_TAGGED = frozenset(["from", "to", "place"])


def _table(text: str) -> dict[str, Span]:
    """Return the cells of the first table whose column heads are known, by head."""
    for table in _TABLE.finditer(text):
        names = [_words(cell[1]) for cell in _HEAD_CELL.finditer(text, *table.span(1))]
        if any(name in LABELS for name in names):
            cells = [_inner(text, *cell.span(1)) for cell in _CELL.finditer(text, *table.span(1))]
            return {
                LABELS[name]: cell
                for name, cell in zip(names, cells, strict=False)
                if name in LABELS
            }
    return {}


def _words(cell: str) -> str:
    return " ".join(_TOKEN.sub(" ", cell).split()).lower().rstrip(":")


def _inner(text: str, start: int, end: int) -> Span:
    """Return the longest run between tags within a cell, its words without blanks."""
    runs = []
    position = start
    for match in _TOKEN.finditer(text, start, end):
        runs.append((position, match.start()))
        position = match.end()
    runs.append((position, end))
    first, last = max(runs, key=lambda run: len(text[run[0] : run[1]].strip()))
    words = text[first:last]
    first += len(words) - len(words.lstrip())
    return Span(first, first + len(words.strip()))


def _encodings(text: str, carriage: Carriage) -> list[Emendation]:
    found: list[Emendation] = []
    if carriage.framed:
        found += [emendation("frame", text, *gap) for gap in carriage.frame(len(text))]
        regions = sorted({carriage.routing, carriage.telegram})
    else:
        regions = [carriage.telegram]
    for region in regions:
        found += _tokens(text, region)
    found.sort(key=lambda item: item.span)
    return found


def _tokens(text: str, region: Span) -> list[Emendation]:
    found: list[Emendation] = []
    position = region.start
    for silent in [*_SILENT.finditer(text, *region), None]:
        stop = silent.start() if silent else region.end
        found += [
            emendation("markup", text, *match.span(), _reading(match[0]))
            for match in _TOKEN.finditer(text, position, stop)
        ]
        if silent:
            found.append(emendation("markup", text, *silent.span()))
            position = silent.end()
    return found


def _reading(token: str) -> str:
    if token[0] == "<":
        return "\n" if _LINE.match(token) else ""
    if token[1] == "#":
        digits = token[2:-1]
        code = int(digits[1:], 16) if digits[0] in "xX" else int(digits) if digits.isdigit() else 0
        return chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else ""
    return html5.get(token[1:], token).replace("\xa0", " ")
