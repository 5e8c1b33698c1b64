"""The application: one function for each thing that a user does."""

from typing import TYPE_CHECKING

from reftel.doors import rooms

if TYPE_CHECKING:
    from reftel.desk import (
        casefile,
        casework,
        checking,
        claims,
        mentions,
        rosters,
        screening,
        secretariat,
    )

__all__ = [
    "casefile",
    "casework",
    "checking",
    "claims",
    "mentions",
    "rosters",
    "screening",
    "secretariat",
]

__getattr__ = rooms(__name__, __all__)
