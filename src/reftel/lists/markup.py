"""Records of XML files, streamed, without entities, document types or network."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from xml.parsers import expat

from reftel.findings import ReftelError
from reftel.lists.tabular import cut_off

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CHUNK = 1 << 18
DEEPEST = 100
_CUT = {
    expat.errors.codes[message]
    for message in (
        expat.errors.XML_ERROR_NO_ELEMENTS,
        expat.errors.XML_ERROR_UNCLOSED_TOKEN,
        expat.errors.XML_ERROR_PARTIAL_CHAR,
        expat.errors.XML_ERROR_UNCLOSED_CDATA_SECTION,
    )
}


@dataclass(slots=True)
class Element:
    """An element with its attributes, words and children; names without prefixes."""

    tag: str
    attributes: dict[str, str]
    line: int = 0
    content: list[str | Element] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The words of this element alone, blanks joined."""
        words = [each for each in self.content if isinstance(each, str)]
        return " ".join("".join(words).split())

    @property
    def children(self) -> list[Element]:
        """The elements directly inside."""
        return [each for each in self.content if isinstance(each, Element)]

    def all(self, *path: str) -> list[Element]:
        """Return the descendants at a path of tags."""
        found = [self]
        for tag in path:
            found = [child for each in found for child in each.children if child.tag == tag]
        return found

    def one(self, *path: str) -> str:
        """Return the text of the first descendant at a path, or nothing."""
        return next((element.text for element in self.all(*path) if element.text), "")

    def texts(self, *path: str) -> list[str]:
        """Return every text at a path that is not empty."""
        return [element.text for element in self.all(*path) if element.text]

    def within(self) -> str:
        """Return all words inside, of the children too, in order."""
        return " ".join("".join(self.parts()).split())

    def parts(self) -> Iterator[str]:
        """Yield the words inside as they are written, those of the children too, in order."""
        for each in self.content:
            yield from (each,) if isinstance(each, str) else each.parts()


@dataclass(slots=True)
class _Builder:
    """Keeps only what lies inside the elements asked for."""

    wanted: frozenset[str]
    root: Element | None = None
    open: list[Element] = field(default_factory=list)
    done: list[Element] = field(default_factory=list)
    parser: expat.XMLParserType = field(default_factory=expat.ParserCreate)

    def start(self, name: str, attributes: dict[str, str]) -> None:
        tag = name.rpartition(":")[2]
        if len(self.open) > DEEPEST:
            raise ReftelError(f"elements nest deeper than {DEEPEST}: this is no list")
        if self.root is None:
            self.root = Element(tag, attributes)
            if tag not in self.wanted:
                self.done.append(self.root)
                return
        if self.open or tag in self.wanted:
            self.open.append(Element(tag, attributes, self.parser.CurrentLineNumber))

    def words(self, data: str) -> None:
        if self.open:
            self.open[-1].content.append(data)

    def end(self, _name: str) -> None:
        if not self.open:
            return
        element = self.open.pop()
        if self.open:
            self.open[-1].content.append(element)
        else:
            self.done.append(element)


def elements(path: Path, *wanted: str) -> Iterator[Element]:
    """Yield the root (bare, with its attributes), then each element of a wanted name."""
    builder = _Builder(frozenset(wanted))
    parser = builder.parser
    parser.buffer_text = True
    parser.StartElementHandler = builder.start
    parser.CharacterDataHandler = builder.words
    parser.EndElementHandler = builder.end

    def refuse(*_: object) -> None:
        raise ReftelError(f"{path.name} declares a document type or entities: refused, no list has")

    parser.StartDoctypeDeclHandler = refuse
    parser.EntityDeclHandler = refuse
    with path.open("rb") as stream:
        while chunk := stream.read(CHUNK):
            _feed(parser, chunk, path.name, last=False)
            yield from builder.done
            builder.done.clear()
    _feed(parser, b"", path.name, last=True)
    yield from builder.done


def _feed(parser: expat.XMLParserType, chunk: bytes, name: str, *, last: bool) -> None:
    try:
        parser.Parse(chunk, last)
    except expat.ExpatError as error:
        if last or error.code in _CUT:
            raise cut_off(name, f"line {error.lineno}: {expat.ErrorString(error.code)}") from None
        raise ReftelError(
            f"{name} is no well-formed XML (line {error.lineno}: {expat.ErrorString(error.code)});"
            " nothing of it was taken"
        ) from None
