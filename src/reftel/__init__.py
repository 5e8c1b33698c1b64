"""A nonproliferation desk that reads its own cable traffic."""

from typing import TYPE_CHECKING

from reftel.doors import door

if TYPE_CHECKING:
    from reftel.cable import Cable, read, read_path
    from reftel.claims import Claim, extract
    from reftel.findings import Finding, ReftelError
    from reftel.marking import Marking
    from reftel.records import to_dict

__all__ = [
    "Cable",
    "Claim",
    "Finding",
    "Marking",
    "ReftelError",
    "extract",
    "read",
    "read_path",
    "to_dict",
]
__version__ = "0.1.0"

__getattr__ = door(
    __name__,
    {
        "cable": ("Cable", "read", "read_path"),
        "claims": ("Claim", "extract"),
        "findings": ("Finding", "ReftelError"),
        "marking": ("Marking",),
        "records": ("to_dict",),
    },
)


def __dir__() -> list[str]:
    return __all__
