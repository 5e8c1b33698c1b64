"""Banner lines: read from a cable's own line, and rolled up from portions (CAPCO 2016 D.2)."""

from __future__ import annotations

import re
from functools import lru_cache, reduce
from typing import TYPE_CHECKING

from reftel.marking.controls import caption_words, control_words
from reftel.marking.level import Disclosure
from reftel.marking.marking import IDENTITY, Marking
from reftel.marking.notation import parse, render
from reftel.marking.recipients import NOBODY

if TYPE_CHECKING:
    from collections.abc import Iterable

_OPENING = re.compile(
    r"\s*(T\s*O\s*P\s+S\s*E\s*C\s*R\s*E\s*T|S\s?E\s?C\s?R\s?E\s?T|"
    r"C\s?O\s?N\s?F\s?I\s?D\s?E\s?N\s?T\s?I\s?A\s?L|"
    r"U\s?N\s?C\s?L\s?A\s?S(?:\s?S\s?I\s?F\s?I\s?E\s?D)?|L\s?I\s?M\s?I\s?T\s?E\s?D\s+"
    r"O\s?F\s?F\s?I\s?C\s?I\s?A\s?L\s+U\s?S\s?E)(?![A-Za-z])",
    re.IGNORECASE,
)


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
    bound = re.match(r"[ ]?/[^ ]*(?:(?<=REL)[ ]TO\b.*|,[ ][A-Z]{2,4})*", rest)
    mark = level + (bound.group() if bound else "")
    loose = rest[bound.end() :] if bound else rest
    words = [word for word in _known() if re.search(rf"(?<![A-Z]){re.escape(word)}(?![A-Z])", loose)]
    read = parse("/".join([mark, *words]), "state", post)
    return Marking(**{name: getattr(read, name) for name in _FIELDS} | {"written": text.strip()})


_FIELDS = tuple(name for name in Marking.__slots__ if name not in {"written"})


def _known() -> list[str]:
    """Return the words that a banner may carry loosely, not single letters or digraphs."""
    words = [*caption_words(), *control_words(), "NOFORN"]
    return [word for word in words if len(word) > 4 or word in {"LES", "LOU"}]


def join(markings: Iterable[Marking], profile: str = "state") -> Marking:
    """Return the join of portions; under CAPCO an unmarked portion beside a marked one is NF."""
    kept = list(markings)
    if not kept:
        return Marking()
    joined = reduce(Marking.__or__, kept)
    kinds = {mark.disclosure for mark in kept} - {Disclosure.PUBLIC}
    if profile == "capco" and Disclosure.UNMARKED in kinds and len(kinds) > 1:
        return joined | Marking(
            IDENTITY.level, disclosure=Disclosure.NOFORN, release=NOBODY, permits=IDENTITY.permits
        )
    return joined


def banner(markings: Iterable[Marking], profile: str = "state") -> str:
    """Return the banner line over portions."""
    return render(join(markings, profile), profile, "banner")
