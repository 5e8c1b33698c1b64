"""Posts: their spaced names and host countries."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from reftel.cable import post_of
from reftel.tables import read_table

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reftel.cable import Head
    from reftel.claims import Claim


@cache
def _table() -> Mapping[str, tuple[str, str]]:
    return {row["post"]: (row["name"], row["host"]) for row in read_table("demarche", "hosts")}


def name_of(post: str) -> str:
    """Return a post's name with its spaces; what is no post stays as written."""
    return _table().get(post, (post, ""))[0]


def host_of(post: str) -> str:
    """Return the host country of a post, or nothing where it has none."""
    return _table().get(post, ("", ""))[1]


_LEAD = re.compile(
    r"^(?:the\s+)?(?:(?:U\.?S\.?|American)\s+)?(?:(?:am)?embassy|(?:am)?consul\w*|mission|post)\s+"
    r"(?:in\s+|to\s+)?",
    re.IGNORECASE,
)
"""What stands before the name of a post."""


def code_of(name: str) -> str:
    """Return a post's code from its name, however spaced and cased: `Embassy Abu Dhabi`."""
    for told in (name, _LEAD.sub("", name)):
        code = "".join(character for character in told.upper() if character.isalpha())
        if code in _table():
            return code
    return name


def posts_told(order: Claim) -> set[str]:
    """Return the codes of those whom an order names; who is no post stays as written."""
    return {code_of(slot.value) for slot in order.slots if slot.role == "to"}


def sender(head: Head) -> str:
    """Return the post that sent a cable, from its heading or its own number."""
    return head.post or post_of(head.mrn or "")
