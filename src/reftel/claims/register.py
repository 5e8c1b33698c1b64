"""The register of the kinds of claim and of their roles, with what each holds."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from reftel.claims.text.rows import rows
from reftel.findings import ReftelError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


@cache
def kinds() -> Mapping[str, str]:
    """Return what a claim of each kind holds, by kind."""
    return {row["kind"]: row["meaning"] for row in rows("register")}


@cache
def roles(kind: str) -> Mapping[str, str]:
    """Return what the slots of a kind tell, by role, in the order in which they are told."""
    return {row["role"]: row["meaning"] for row in rows("roles") if row["kind"] == kind}


def check_kinds(asked: Iterable[str]) -> None:
    """Raise ReftelError for a word that is no kind of claim, naming those that are."""
    for kind in asked:
        if kind not in kinds():
            raise ReftelError(f"{kind!r} is no kind of claim: choose from {', '.join(kinds())}")
