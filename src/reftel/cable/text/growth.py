"""How a body grows, one opening at a time, into parts that hold each other."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.cable.cable import BLOCK, BULLET, HEADING, PARAGRAPH, SUBPARAGRAPH, TABLE, Part
from reftel.cable.text.blocks import Fence
from reftel.cable.text.nodes import Node
from reftel.cable.text.opening import Event, Opening
from reftel.cable.text.portions import mark_at
from reftel.findings import Finding
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from reftel.cable.text.numbering import Verdict

_DEEPEST_BLOCK = 6
_DEEPEST_BULLET = 3
_LONGEST_TITLE = 90
_LONGEST_HEAD = 6
_FAR = 8_000
_OFTEN = 40
_HEADING, _PORTION = Opening.HEADING, Opening.PORTION
_RULES = frozenset(("-----", "=====", "*****", "_____"))


class Grower:
    """The parts read so far; `open` is the way from the top to the part that text goes to."""

    def __init__(self, clean: str, span: Span, verdict: Verdict, pairs: Mapping[int, int]) -> None:
        self.clean = clean
        self.limit = span.end
        self.verdict = verdict
        self.pairs = pairs
        self.roots: list[Node] = []
        self.open: list[Node] = []
        self.findings: list[Finding] = []
        self.position = self.start = span.start
        self.asked = 0
        self.text: Node | None = None
        """The part whose own words run on."""
        self.last = 0
        self.cut: set[int] = set()
        """Places of END whose block ended before them."""

    def take(self, event: Event | Fence, following: Event | Fence | None) -> None:
        """Grow by what begins here; `following` is what begins next."""
        if self.text is None:
            self.stray(event.start)
        if isinstance(event, Fence):
            (self.begin if event.opens else self.close)(event)
        elif event.opening is _HEADING:
            self.heading(event, numbered=self.is_numbered(following))
        else:
            _TAKERS[event.opening](self, event)

    def is_numbered(self, event: Event | Fence | None) -> bool:
        """Say whether a paragraph of the body begins here."""
        return isinstance(event, Event) and (
            event.opening is _PORTION or event.start in self.verdict.paragraphs
        )

    def finish(self) -> None:
        """Take what stands after the last opening, and note blocks that nothing closed."""
        if self.text is None:
            self.stray(self.limit)
        self.run(None, self.limit)
        for node in self.open:
            self.unclosed(node)
        self.roots = [node for node in self.roots if not self.is_hollow(node)]

    def is_hollow(self, node: Node) -> bool:
        """Say whether a part without number has neither mark nor words nor parts."""
        if node.part is not PARAGRAPH or node.number is not None or node.children:
            return False
        return not (node.label or node.marking or self.clean[node.stop : node.until].strip())

    def stray(self, start: int) -> None:
        """Give words that stand between two openings, but in no part, a part of their own."""
        words = self.clean[self.position : start]
        if words.strip(" \n\r\t.\"'\\-=_*"):
            first = self.position + len(words) - len(words.lstrip())
            self.prose(Event(first, first, Opening.PROSE))

    def run(self, node: Node | None, start: int, after: int = 0) -> None:
        """End the words that run on at `start`; the words from `after` are of `node`."""
        text = self.text
        if text is not None:
            words = self.clean[text.stop : start].rstrip()
            if words[-5:] in _RULES:
                words = words.rstrip("-=*_ \t\n")
            text.until = text.stop + len(words)
        self.text = node
        self.position = after

    def add(self, node: Node) -> None:
        """Hang a part where the way that is open ends."""
        (self.open[-1].children if self.open else self.roots).append(node)
        self.run(node, node.start, node.stop)

    def shut(self, *parts: Part) -> None:
        """Close open parts from the innermost, as long as they are of these kinds."""
        while self.open and self.open[-1].part in parts:
            self.unclosed(self.open.pop())

    def unclosed(self, node: Node) -> None:
        """Note a BEGIN without END; an END that stands beyond the paragraph closes nothing more."""
        if node.part is not BLOCK:
            return
        self.cut.add(node.closes)
        if not node.closes:
            span = Span(node.start, node.stop)
            message = f"BEGIN {node.title} is closed by no END"
            self.findings.append(Finding("cable/unclosed-block", message, span))

    def holder(self, start: int) -> Node | None:
        """Return the innermost open block whose END is still to come."""
        if not self.pairs:
            return None
        for node in reversed(self.open):
            if node.part is BLOCK and node.closes > start:
                return node
        return None

    def retreat(self, block: Node | None) -> None:
        """Close all inside `block`, or all."""
        while self.open and self.open[-1] is not block:
            self.unclosed(self.open.pop())

    def number(self, event: Event) -> None:
        """Open a numbered paragraph: of the body, or of the paper that a block quotes."""
        number = int(event.label)
        block = self.holder(event.start)
        if block is not None and 1 < number == self.last + 1 and not _counts(block):
            block = None
        if block is None:
            self.last = number
        self.paragraph(event, block).number = number

    def portion(self, event: Event) -> None:
        """Open a paragraph that has a mark but no number."""
        self.paragraph(event._replace(label=""), self.holder(event.start))

    def paragraph(self, event: Event, block: Node | None) -> Node:
        """Open a paragraph in `block`, or at the top."""
        if self.open:
            self.retreat(block)
        return self.opened(PARAGRAPH, event)

    def item(self, event: Event) -> None:
        """Open a sub-paragraph at the depth of its list."""
        depth = self.verdict.items[event.start]
        self.shut(BULLET)
        while self.open and self.open[-1].part is SUBPARAGRAPH and self.open[-1].depth >= depth:
            self.open.pop()
        self.opened(SUBPARAGRAPH, event).depth = depth

    def bullet(self, event: Event) -> None:
        """Open a bullet, inside an open one where its sign is another."""
        way = [node.label for node in self.open if node.part is BULLET]
        if event.label in way:
            while self.open[-1].label != event.label:
                self.open.pop()
        if event.label in way or len(way) >= _DEEPEST_BULLET:
            self.open.pop()
        self.opened(BULLET, event)

    def heading(self, event: Event, *, numbered: bool) -> None:
        """Set a heading: at the top, or inside the block or paragraph that goes on after it."""
        block = self.holder(event.start)
        if numbered or (event.settled and (block or not self.in_block())):
            self.retreat(block)
        else:
            self.shut(BULLET, SUBPARAGRAPH)
            self.leave()
        if not event.label:
            self.run(None, event.start, event.end)
            return
        mark = mark_at(event.label, 0) if event.label[0] == "(" else None
        title = event.label[mark[1] :].strip() if mark else event.label
        node = Node(HEADING, event.start, event.end, event.end, title=title)
        node.marking = mark[0] if mark else event.marking
        self.add(node)
        self.run(None, event.end, event.end)

    def in_block(self) -> bool:
        """Say whether a block is open, though perhaps nothing closes it."""
        return any(node.part is BLOCK for node in self.open)

    def table(self, event: Event) -> None:
        """Set a table."""
        self.shut(BULLET)
        self.add(Node(TABLE, event.start, event.start, event.end))
        self.run(None, event.end, event.end)

    def prose(self, event: Event) -> None:
        """Go on with the words that run, or open a paragraph without number."""
        if self.text is not None and self.goes_on(event):
            return
        self.shut(BULLET, SUBPARAGRAPH)
        self.leave()
        self.opened(PARAGRAPH, event)

    def leave(self) -> None:
        """Close a paragraph without number."""
        if self.open and self.open[-1].part is PARAGRAPH and self.open[-1].number is None:
            self.open.pop()

    def goes_on(self, event: Event) -> bool:
        """Say whether prose after a blank line belongs to the words before it."""
        text = self.text
        if text is None:
            return False
        words = self.clean[text.stop : event.start].rstrip()
        if words and (words[-1] not in ".:;!?)\"'*-_]" or self.clean[event.start].islower()):
            return True
        return text.number is not None or (
            text.part is SUBPARAGRAPH and len(words) < _LONGEST_TITLE
        )

    def opened(self, part: Part, event: Event) -> Node:
        """Hang the node of an event, and leave it open for what follows."""
        start, stop = event[:2]
        node = Node(part, start, stop, stop, 0, event.label or None, None, event.marking)
        self.add(node)
        self.open.append(node)
        return node

    def begin(self, fence: Fence) -> None:
        """Open a block."""
        self.shut(BULLET, SUBPARAGRAPH)
        if self.open and self.open[-1].part is PARAGRAPH and self.open[-1].number is None:
            self.run(None, fence.start, fence.start)
        node = Node(
            BLOCK, fence.start, fence.end, fence.end, title=fence.title,
            verbatim=fence.verbatim, closes=self.pairs.get(fence.start, 0),
        )  # fmt: skip
        self.add(node)
        if sum(node.part is BLOCK for node in self.open) < _DEEPEST_BLOCK:
            self.open.append(node)

    def close(self, fence: Fence) -> None:
        """Close the block that this END belongs to."""
        self.run(None, fence.start, fence.end)
        block = next((node for node in self.open if node.closes == fence.start), None)
        if block is None and fence.start in self.cut:
            return
        if block is None and self.is_headed(fence):
            return
        if block is None:
            span = Span(fence.start, fence.end)
            message = f"END {fence.title} closes no BEGIN"
            self.findings.append(Finding("cable/unopened-block", message, span))
            return
        self.retreat(block)
        self.open.pop()
        block.end = fence.end

    def is_headed(self, fence: Fence) -> bool:
        """Say whether the words of an END head what it ends, as those of a summary do."""
        self.asked += 1
        if self.asked > _OFTEN:
            return False
        words = r"\s+".join(map(re.escape, fence.title.split()[:_LONGEST_HEAD]))
        head = re.compile(rf"[\n.)\]>-][ \t>*-]*{words}[ \t]*[.:\n-]", re.IGNORECASE)
        return bool(
            words and head.search(self.clean, max(self.start, fence.start - _FAR), fence.start)
        )


def _counts(block: Node) -> bool:
    return any(child.number is not None for child in block.children)


_TAKERS: dict[Opening, Callable[[Grower, Event], None]] = {
    Opening.NUMBER: Grower.number,
    Opening.LABEL: Grower.item,
    Opening.BULLET: Grower.bullet,
    Opening.TABLE: Grower.table,
    Opening.PORTION: Grower.portion,
    Opening.PROSE: Grower.prose,
}
