"""Words of a text as the tokens of a run."""

from __future__ import annotations

from reftel.claims.text.runs import Token


def row(text: str) -> list[Token]:
    """Return the words of a text with their places."""
    at, found = 0, []
    for word in text.split():
        start = text.index(word, at)
        at = start + len(word)
        found.append(Token(start, at, word, word.lower().rstrip(".")))
    return found
