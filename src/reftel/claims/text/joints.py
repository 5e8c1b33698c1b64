"""Whether an `and` or a `for` stands between two names or inside one: Velmar Import and Export."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from reftel.claims.text.endings import LINKS, proper
from reftel.claims.text.lexicon import (
    first_words,
    given_names,
    head_of,
    heads,
    leading,
    located,
    named_countries,
    nationalities,
    words,
)
from reftel.claims.text.rows import rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reftel.claims.text.runs import Token

STRONG = ("suffix", "strong", "weak")
"""How strongly a noun may make a name of an organisation."""
PAIR = 2
"""Words which may be two people's: Marr and Velko Trading, Ada Marr and Velko Trading."""


def divides(run: Sequence[Token], start: int, i: int, edges: frozenset[int]) -> bool:
    """Say whether an `and` at `i` stands between two names of a run, not inside one."""
    if run[i - 1].end in edges or run[i + 1].start in edges or _man(run[i + 1 : i + 3]):
        return True
    return _joins(run[start:i], run[i + 1 :])


def parted(run: Sequence[Token], start: int, i: int) -> bool:
    """Say whether a `for` at `i` stands behind a name: X Trading for EUR 61, Mombasa for Y Ltd."""
    left, right = run[start:i], run[i + 1 :]
    if not left or not right:
        return False
    if right[0].written in _currencies() and right[-1].word[0].isdigit():
        return True
    placed = " ".join(one.word for one in left) in located()
    return placed and head_of(right[-1].word).strength == "suffix"


@cache
def _currencies() -> frozenset[str]:
    return frozenset(row["code"] for row in rows("currencies"))


def _man(pair: Sequence[Token]) -> bool:
    """Say whether two words begin with the given name of somebody: and Hassan Velmar of …."""
    return len(pair) == PAIR and pair[0].written in given_names() and proper(pair[1])


def _joins(left: Sequence[Token], right: Sequence[Token]) -> bool:
    """Say whether `and` stands between two names, not inside one."""
    if not left or not right:
        return True
    last, first = left[-1], right[0]
    if (
        first.word == "the"
        or is_acronym(last)
        or is_acronym(first)
        or last.word in named_countries()
        or first.word in named_countries()
        or first.word in nationalities()
    ):
        return True
    return _both(left, right)


def _both(left: Sequence[Token], right: Sequence[Token]) -> bool:
    """Say whether each side of an `and` is a name by its own organisation noun."""
    whole = any(token.word in {"of", "for"} for token in left)
    if len(right) == 1:
        head = heads().get(right[0].word)
        return head is not None and not (whole and head.type == "company")
    if _fields(left[-1], right[0]):
        return False
    if _opens_name(right) or _two(left, right):
        return True
    if not any(token.word in heads() for token in right):
        return not whole
    own = right[-1] if whole else left[-1]
    kinds = {"suffix", "strong"} if whole else set(STRONG)
    return head_of(own.word).strength in kinds


def _fields(last: Token, first: Token) -> bool:
    """Say whether words beside an `and` name two fields of one business or service."""
    if (last.word == "customs" and first.word in _DUTIES) or (last.word, first.word) == _AIR:
        return True
    return _field(last) and (_field(first) or first.word in words("common"))


_AIR = ("force", "air")
"""What stands beside the `and` in one name: Air Force and Air Defense."""
_DUTIES = frozenset(["excise", "border", "tariff", "tariffs", "tax", "taxes", "taxation"])
"""What customs are joined with in one name: Customs and Excise."""


def _opens_name(right: Sequence[Token]) -> bool:
    """Say whether words begin with a noun that a name follows: Banque de Velmar, Ministry of …."""
    kind = head_of(right[0].word).type
    if kind == "bank":
        return right[1].word in LINKS or proper(right[1])
    ministry = kind == "ministry" and right[1].word in {"of", "for"}
    return ministry or bool(opening(right))


def _two(left: Sequence[Token], right: Sequence[Token]) -> bool:
    """Say whether proper words tell two names apart: Mizan Machine and Sepehr Trading FZE."""
    if len(left) < 2:
        return False
    placed = " ".join(one.word for one in left) in located()
    plain = not (placed or any(one.word in heads() or one.word in LINKS for one in left))
    if plain and proper(left[0]) and proper(right[0]):
        return any(one.word in heads() for one in right)
    if len(left) > PAIR and len(right) > 1 and proper(right[0]) and not placed:
        return any(map(proper, left)) and _field(right[-1])
    return all(map(proper, left[-2:])) and not proper(right[0])


def _field(token: Token) -> bool:
    """Say whether a word names a field of business: `Import and Export`, `Chemical and …`."""
    return head_of(token.word) == ("weak", "company")


def is_acronym(token: Token) -> bool:
    """Say whether a word is written like an acronym of two letters or more."""
    return 2 <= len(token.written) <= 8 and token.written.isupper()


def opening(part: Sequence[Token]) -> str:
    """Return the type that a noun gives which opens a name: Talleres, Direccion General."""
    if part[0].word not in first_words():
        return ""
    pair = " ".join(one.word for one in part[:2])
    return leading().get(pair) or leading().get(part[0].word, "")
