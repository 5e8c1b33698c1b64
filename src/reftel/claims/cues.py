"""Words that may carry a request, a delivery or a host's reply, found in one pass."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reftel.claims.page import Page
    from reftel.claims.passages import Layout

_WORD = re.compile(r"[a-z]{3,}")


@cache
def _classes() -> Mapping[str, tuple[str, ...]]:
    text = files("reftel.claims").joinpath("tables/cues.tsv").read_text("utf-8")
    found: dict[str, tuple[str, ...]] = {}
    for line in text.splitlines()[1:]:
        word, kind, _source = line.split("\t")
        found[word] = (*found.get(word, ()), kind)
    return found


def cues(layout: Layout) -> Mapping[str, list[int]]:
    """Return the places of cue words in the body by class: `ask`, `deliver`, `say`."""
    return layout.page.once(_search)


def _search(page: Page) -> Mapping[str, list[int]]:
    known, found = _classes(), defaultdict[str, list[int]](list)
    for match in _WORD.finditer(page.lower, *page.body()):
        for kind in known.get(match[0], ()):
            found[kind].append(match.start())
    return found
