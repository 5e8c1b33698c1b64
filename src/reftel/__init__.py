"""A nonproliferation desk that reads its own cable traffic."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

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

_HOMES = {
    "Cable": "reftel.cable",
    "Claim": "reftel.claims",
    "Finding": "reftel.findings",
    "Marking": "reftel.marking",
    "ReftelError": "reftel.findings",
    "extract": "reftel.claims",
    "read": "reftel.cable",
    "read_path": "reftel.cable",
    "to_dict": "reftel.records",
}


def __getattr__(name: str) -> Any:  # noqa: ANN401 -- a module's door opens on anything
    """Import a public name when it is first asked for, so that the command line starts fast."""
    if name not in _HOMES:
        raise AttributeError(f"module 'reftel' has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    return __all__
