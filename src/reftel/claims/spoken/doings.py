"""What somebody did in a talk, in words of any kind, but for what is told of his life and day."""

from __future__ import annotations

import re

DID = re.compile(
    r"(?:\s+\([^()]{1,60}\)|,[^,;]{2,90},)?\s+(?:(?:also|then|later|however|therefore|only|merely|again"
    r"|still|even|soon|first|in\s+turn|[a-z]+ly)\s+)*(?P<verb>had\s+(?:not|no|never|nothing|little|heard)"
    r"|did|could|would|took|gave|saw|knew|spoke|got|felt|let|meant|showed|shook|found|stood|thought"
    r"|understood|[a-z]{2,}ed)\b(?!\s+(?:on|upon)\s+the\b)",
    re.IGNORECASE,
)
"""What somebody did, in words of any kind but those of mere doings."""
DOINGS = frozenset({
    "met", "joined", "arrived", "served", "accompanied", "hosted", "attended", "received", "headed",
    "returned", "traveled", "visited", "studied", "graduated", "replaced", "succeeded", "retired",
    "worked", "died", "lived", "cleared", "called", "included", "charged", "discussed", "listed",
    "handed", "produced", "signed", "intended", "reiterated", "opened", "ended", "started",
    "entered", "need", "phoned",
})  # fmt: skip
"""What is told of somebody's life and day, and of those who wrote a cable."""
