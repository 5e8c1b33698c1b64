"""Which words of what is said are its main clause: not what stands under `who`, `if`, `since`."""

from __future__ import annotations

import re
from functools import lru_cache

_UNDER = (
    r"(?:who(?:m|se)?|which|because|since|although|though|whereas|unless|until|when|while|after"
    r"|before|if|so\s+that|once|in\s+case|where)"
)
_LEAD = re.compile(
    r"(?:\W*(?:said|noted|added|replied|stated|explained|argued|responded|stressed)?\s*(?:that\s+)?)"
    rf"(?:even\s+|only\s+)?(?P<under>{_UNDER}|given|despite|as)\b[^,;.]{{5,200}},\s+(?=\S.{{9}})",
    re.IGNORECASE | re.DOTALL,
)
"""A clause with which words begin before their main clause."""
_ASIDE = re.compile(
    r",\s+(?:who|which|whose|where|while|although|though|since|because|if|when)\b[^,;]{3,160},",
    re.IGNORECASE,
)
"""A clause that stands between two commas."""
_TAIL = re.compile(
    rf"\s(?<=[\w\"'),-]\s)(?<!\bas\s)(?<!\beven\s)(?<!\bhas\s)(?<!\bhave\s)(?<!\bhad\s)(?:even\s+|only\s+)?{_UNDER}\s"
    r"(?!not\s)[^;]*?(?=;|,\s+(?:and|but)\s|\Z)",
    re.IGNORECASE | re.DOTALL,
)
"""A clause under the main one, to its end, behind a blank to which `re` can leap."""
_FIRST = 4
"""Letters of the shortest main clause before one that is under it."""


@lru_cache(maxsize=16)
def main_clause(words: str) -> str:
    """Return words with what is no part of their main clause blanked, each letter at its place."""
    if lead := _LEAD.match(words):
        words = _blank(words, lead.start("under"), lead.end())
    for found in _ASIDE.finditer(words):
        words = _blank(words, *found.span())
    for found in _TAIL.finditer(words, _FIRST):
        words = _blank(words, found.start() + 1, found.end())
    return words


def _blank(words: str, start: int, end: int) -> str:
    return f"{words[:start]}{' ' * (end - start)}{words[end:]}"
