"""Banner lines as cables write them, with captions and routing words about."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from reftel.marking.notation import parse
from reftel.marking.portion import UNCLASSIFIED, known_words

if TYPE_CHECKING:
    from reftel.marking.marking import Marking

_OPENING = re.compile(
    r"\s*(T\s*O\s*P\s+S\s*E\s*C\s*R\s*E\s*T|S\s?E\s?C\s?R\s?E\s?T|"
    r"C\s?O\s?N\s?F\s?I\s?D\s?E\s?N\s?T\s?I\s?A\s?L|"
    r"U\s?N\s?C\s?L\s?A\s?S(?:\s?S\s?I\s?F\s?I\s?E\s?D)?|L\s?I\s?M\s?I\s?T\s?E\s?D\s+"
    r"O\s?F\s?F\s?I\s?C\s?I\s?A\s?L\s+U\s?S\s?E)(?![A-Za-z])",
    re.IGNORECASE,
)


_PUNCTUATION = re.compile(r"[^A-Z0-9-]+")
_SPACED = re.compile(r"(?<![A-Z])[A-Z](?: [A-Z](?![A-Z])){2,}")


@lru_cache(maxsize=1 << 14)
def parse_banner(text: str, post: str | None = None) -> Marking:
    """Read a cable's banner line: `S E C R E T STATE 159388`, `SECRET//NOFORN`, `UNCLAS SENSITIVE`.

    Words that are neither controls nor captions (the post, the serial, SECTION 01 OF 02) are
    passed over, but not those that slashes bind to the level.
    """
    opening = _OPENING.match(text)
    if opening is None:
        return parse(text, "state", post)
    level = re.sub(r"\s+", "", opening.group(1).upper())
    level = {"TOPSECRET": "TOP SECRET", "LIMITEDOFFICIALUSE": "LOU"}.get(level, level)
    rest = " ".join(text[opening.end() :].upper().split())
    bound = _bound().match(rest)
    mark = level + (bound.group() if bound else "")
    words = _loose(rest[bound.end() :] if bound else rest)
    said = f" {' '.join(words)} "
    found = [word for word in _known() if f" {word} " in said]
    read = parse("/".join([mark, *found]), "state", post)
    return replace(read, written=text.strip())


def _loose(rest: str) -> list[str]:
    """Return the words that follow a level; hyphens part them, and spaced letters are one word."""
    words: list[str] = []
    for word in _SPACED.sub(lambda found: found[0].replace(" ", ""), rest).split():
        whole = _PUNCTUATION.sub(" ", word).strip(" -")
        words += [whole] if whole in _known() else whole.replace("-", " ").split()
    return words


@cache
def _bound() -> re.Pattern[str]:
    """Return the pattern of what slashes bind to a level: known phrases whole, else one word."""
    several = [re.escape(words) for words in known_words() if " " in words]
    phrases = "|".join(sorted(several, key=len, reverse=True))
    releasing = r"(?<=REL) TO [A-Z]+(?:, ?[A-Z]+)*"
    return re.compile(rf"(?: ?/+(?:(?:{phrases})(?![A-Z])|[^ /]*(?:{releasing})?))+")


@cache
def _known() -> list[str]:
    """Return the words that a banner may carry loosely, not single letters or digraphs."""
    few = {*UNCLASSIFIED, "NF", "REL"}
    return [word for word in ("REL", *known_words()) if len(word) > 4 or word in few]
