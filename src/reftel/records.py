"""One way from values to the JSON of the command line, the API and files."""

from __future__ import annotations

from functools import singledispatch
from typing import Any

from reftel import cable, claims


@singledispatch
def to_dict(value: object) -> Any:  # noqa: ANN401 -- JSON is what it is
    """Return the documented JSON form of a cable, a claim, or a sequence of them."""
    raise TypeError(f"{type(value).__name__} has no JSON form here")


to_dict.register(cable.Cable, cable.record)
to_dict.register(claims.Claim, claims.record)


@to_dict.register(list)
@to_dict.register(tuple)
def _(values: list[object] | tuple[object, ...]) -> list[Any]:
    return [to_dict(value) for value in values]
