"""Plain carriers of a telegram's text: electronic mail and PDF; and files that carry none."""

from __future__ import annotations

import re
from email import policy
from email.parser import BytesParser
from importlib.util import find_spec
from io import BytesIO
from itertools import zip_longest
from typing import TYPE_CHECKING

from reftel.findings import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator
    from email.message import MIMEPart

_FIELD = re.compile(
    rb"^(?:From|To|Date|Subject|Message-ID|MIME-Version|Received|Content-Type|Return-Path):[ \t]",
    re.IGNORECASE | re.MULTILINE,
)
_SURE = re.compile(
    rb"^(?:MIME-Version: 1|Message-ID: ?<|Received: (?:from|by) "
    rb"|Content-Type: (?:text|multipart)/)",
    re.IGNORECASE | re.MULTILINE,
)


_ENVELOPE = re.compile(
    rb"^From \S{1,100}[^\n]{1,40}\d\d:\d\d[^\n]{0,20}\n(?=[A-Z][A-Za-z-]{1,30}: )", re.MULTILINE
)
"""The line above each message of a mailbox (RFC 4155)."""
_SEEN = frozenset({"image", "audio", "video"})


def is_mail(head: bytes) -> bool:
    """Say whether bytes begin as a message of electronic mail does (RFC 5322), or a mailbox."""
    if envelope := _ENVELOPE.match(head):
        return bool(_FIELD.search(head, envelope.end()))
    if not _FIELD.match(head):
        return False
    top = re.split(rb"\r?\n\r?\n", head, maxsplit=1)[0]
    return bool(_SURE.search(top)) and len(_FIELD.findall(top)) > 1


def mail_parts(data: bytes) -> Iterator[str | bytes]:
    """Yield the texts of each message, and files attached to it as their bytes; no pictures."""
    edges = [match.span() for match in _ENVELOPE.finditer(data)] if _ENVELOPE.match(data) else []
    ends = [start for start, _ in edges[1:]]
    for start, end in zip_longest([stop for _, stop in edges] or [0], ends):
        yield from _message_parts(BytesParser(policy=policy.default).parsebytes(data[start:end]))


def _message_parts(message: MIMEPart) -> Iterator[str | bytes]:
    body = message.get_body(("plain", "html"))
    inside = [*message.iter_parts()] if message.is_multipart() else [message]
    for part in [body, *message.iter_attachments()] if body else inside:
        kind = part.get_content_maintype()
        if kind == "text":
            yield _written(part)
        elif part.is_multipart():
            for inner in part.iter_parts():
                yield from _message_parts(inner)
        elif kind not in _SEEN:
            payload = part.get_payload(decode=True)
            yield payload if isinstance(payload, bytes) else b""


def _written(part: MIMEPart) -> str:
    try:
        return str(part.get_content()).replace("\r\n", "\n")
    except (LookupError, UnicodeError):
        payload = part.get_payload(decode=True)
        return payload.decode("latin-1") if isinstance(payload, bytes) else str(payload)


def pdf_text(data: bytes) -> tuple[str, Finding | None]:
    """Return the text of a PDF; with a finding instead where it cannot be had."""
    if find_spec("pypdf") is None:
        return "", Finding("cable/unread-carrier", "A PDF: install reftel[pdf-text] to read it.")
    from pypdf import PdfReader  # noqa: PLC0415 -- an extra, loaded where a PDF is met
    from pypdf.errors import PyPdfError  # noqa: PLC0415 -- likewise

    try:
        pages = [page.extract_text() for page in PdfReader(BytesIO(data)).pages]
    except (PyPdfError, ValueError, KeyError, TypeError, RecursionError, OSError) as error:
        return "", Finding("cable/unread-carrier", f"The PDF cannot be read: {error}.")
    text = "\n".join(pages)
    if text.strip():
        return text, None
    return "", Finding("cable/unread-carrier", "The PDF holds images and no text: run OCR first.")


_OTHERS = {
    b"\x1f\x8b": "packed by gzip: unpack it first",
    b"BZh": "packed by bzip2: unpack it first",
    b"\xfd7zXZ": "packed by xz: unpack it first",
    b"\x28\xb5\x2f\xfd": "packed by zstd: unpack it first",
    b"7z\xbc\xaf": "an archive of 7-Zip: unpack it first",
    b"Rar!": "an archive of RAR: unpack it first",
    b"\xd0\xcf\x11\xe0": "an old office document: save it as text first",
    b"SQLite format 3\0": "a database: give it to --store, or export its texts",
}
"""What files are that begin so (the signatures of their formats), and what to do."""
_TAR = 257
"""Where an archive of tar says so (POSIX.1-1988)."""


def no_text(data: bytes) -> str:
    """Say what bytes are that hold no text, and what to do."""
    if data[_TAR : _TAR + 5] == b"ustar":
        return "The file is an archive of tar: unpack it first."
    known = next((what for sign, what in _OTHERS.items() if data.startswith(sign)), None)
    return f"The file is {known}." if known else "The file holds no text."
