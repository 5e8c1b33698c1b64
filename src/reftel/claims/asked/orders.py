"""Orders without a word of asking: `Take no position on it. If pressed, say that …`."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from reftel.cable import Part
from reftel.claims.text.passages import own_words
from reftel.claims.text.rows import rows
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.spoken.scene import Scene
    from reftel.claims.text.cover import Cover
    from reftel.claims.text.passages import Passage

_LED = (
    r"(?P<led>(?:In|On|For|With|If|Should|When|Where|Before|After|As|At|To|Once|Then|Instead"
    r"|Otherwise|Finally|Also|Wherever|Whenever|Unless|Until|By|Without|Item)\b[^.;]{0,160}?[,:]\s+)?"
)
_OBJECT = (
    r"(?=\s+(?:the|an?|any|this|that|these|those|no|our|your|their|its|his|her|all|such|only|both"
    r"|every|each|other|further|with|against|whether|if|efforts|language|adoption|inclusion)\b"
    r"|\s+(?-i:[A-Z])(?!V\b))"
)
"""What stands behind a word that is no thing where it stands: `Support the draft`."""


@cache
def _order() -> re.Pattern[str]:
    verbs: dict[str, list[str]] = {"verb": [], "noun": []}
    for row in rows("imperatives"):
        verbs[row["class"]].append(re.escape(row["word"]).replace(r"\ ", r"\s+"))
    plain, noun = ("|".join(verbs[kind]) for kind in ("verb", "noun"))
    words = rf"(?:(?:{plain})\b(?=[\s.])|(?:{noun})\b{_OBJECT})"
    return re.compile(rf"{_LED}(?P<ask>(?!thank\s+you\b){words})", re.IGNORECASE)


def orders(scene: Scene, asked: Cover) -> Iterator[Span]:
    """Yield sentences of an instruction that begin with what is to be done."""
    if not scene.instructs:
        return
    layout = scene.layout
    for passage in layout.passages:
        if passage.node.part is Part.HEADING or _said(scene, passage):
            continue
        for sentence in layout.sentences(passage.span):
            told = own_words(layout, layout.opened(sentence))
            found = _order().match(layout.text, *told)
            if found and _begins(scene, found) and not asked.meets(*told):
                yield Span(found.start("ask"), told.end)


def _said(scene: Scene, passage: Passage) -> bool:
    """Say whether words are a point, an aim, or within a text of somebody's."""
    start = own_words(scene.layout, passage.span).start
    return bool(passage.block) or scene.is_point(start) or scene.is_objective(start)


def _begins(scene: Scene, found: re.Match[str]) -> bool:
    """Say whether the word is written as one with which a sentence, or a clause, begins."""
    at = found.start("ask")
    small = scene.layout.text[at].islower()
    return small is bool(found["led"]) or not scene.page.mixed(at, at)
