"""The application: one function for each thing that a user does."""

from typing import TYPE_CHECKING

from reftel.doors import rooms

if TYPE_CHECKING:
    from reftel.desk import (
        auditing,
        casefile,
        casework,
        checking,
        claims,
        crew,
        gathering,
        intake,
        mentions,
        rosters,
        screening,
        secretariat,
        showing,
        subjects,
        upkeep,
    )

__all__ = [
    "auditing",
    "casefile",
    "casework",
    "checking",
    "claims",
    "crew",
    "gathering",
    "intake",
    "mentions",
    "rosters",
    "screening",
    "secretariat",
    "showing",
    "subjects",
    "upkeep",
]

__getattr__ = rooms(__name__, __all__)
