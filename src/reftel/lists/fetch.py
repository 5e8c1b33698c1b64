"""A list file from the network: only an address that the user gave, and bounded in size."""

from __future__ import annotations

from contextlib import contextmanager
from http.client import HTTPException
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Protocol
from urllib.error import URLError
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

from reftel.findings import ReftelError

if TYPE_CHECKING:
    from collections.abc import Iterator

LARGEST = 500_000_000
PATIENCE = 60.0


class _Stream(Protocol):
    def read(self, size: int, /) -> bytes: ...


def is_address(text: str) -> bool:
    """Say whether an argument is a web address and not a file."""
    return text.startswith(("https://", "http://"))


@contextmanager
def fetched(address: str, largest: int = LARGEST) -> Iterator[Path]:
    """Give the file at a web address for a while, under the last part of its path."""
    with TemporaryDirectory(prefix="reftel-") as folder:
        try:
            path = Path(folder) / (Path(urlsplit(address).path).name or "list")
            request = Request(address, headers={"User-Agent": "reftel"})  # noqa: S310 -- is_address
            with urlopen(request, timeout=PATIENCE) as answer:  # noqa: S310 -- is_address
                announced = int(answer.headers.get("Content-Length") or -1)
                _save(answer, path, largest, announced)
        except (URLError, TimeoutError, ConnectionError, HTTPException, ValueError) as error:
            raise ReftelError(
                f"{address} could not be fetched ({error}): try again, or "
                "save the file yourself and add that"
            ) from None
        yield path


def _save(answer: _Stream, path: Path, largest: int, announced: int) -> None:
    size = 0
    with path.open("wb") as stream:
        while chunk := answer.read(1 << 18):
            size += len(chunk)
            if size > largest:
                raise ReftelError(f"{path.name} is larger than {largest:,} bytes: refused")
            stream.write(chunk)
    if -1 < announced != size:
        raise ReftelError(f"{path.name} came as {size} of {announced} bytes: fetch it again")
