"""Control lists: the US Commerce Control List, Annex I numbering, national codes, plain CSV."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, Any

import msgspec

from reftel.findings import Finding, ReftelError
from reftel.lists.days import iso
from reftel.lists.form import Form, head
from reftel.lists.listing import Entry, Paragraph
from reftel.lists.markup import elements
from reftel.lists.tabular import cut_off, keyed, lines, malformed, rows, shaped

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from reftel.lists.form import Found

CODE = re.compile(r"[0-9][A-E][0-9]{3}")
_HEADING = re.compile(r"([0-9][A-E][0-9]{3})\.?\s+(.{3,})", re.DOTALL)
_PARAGRAPH = re.compile(r"([a-z]{1,2}(?:\.\d+|\.[a-z]){0,4})\.\s+(.{2,})", re.DOTALL)
_REASON = re.compile(r"\b(NS|MT|NP|CB|CC|RS|FC|UN|AT|SI|SS|EI|HP|CW)\b")
_REGIME = re.compile(r"\((WA|MTCR|NSG|AG|CWC)\)")
_UK = re.compile(r"[MNT]\d{0,2}[A-E]?\d{0,2}(?:[.]?[a-z0-9]+)*")
# The hundreds digit of the European numbering is the regime (Regulation (EU) 2021/821, Annex I).
REGIMES = {"0": "WA", "1": "MTCR", "2": "NSG", "3": "AG", "4": "CWC"}


def regime(code: str) -> str | None:
    """Return the regime that the hundreds digit of an Annex I code stands for."""
    return REGIMES.get(code[2]) if CODE.match(code) else None


def _json(path: Path) -> Any:  # noqa: ANN401 -- JSON is what it is
    try:
        return msgspec.json.decode(path.read_bytes())
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise cut_off(path.name, str(error)) from None


def _code(record: object, key: str) -> str:
    return str(record.get(key, "")) if isinstance(record, dict) else ""


def read_ccl(paths: Sequence[Path]) -> Iterator[Found]:
    """Yield the ECCNs of a Commerce Control List in JSON."""
    for path in paths:
        data = _json(path)
        entries = data.get("entries") if isinstance(data, dict) else None
        if not isinstance(data, dict) or not isinstance(entries, list):
            raise ReftelError(f"{path.name} is JSON, but no list of entries: fetch the file again")
        if data.get("entryCount", len(entries)) != len(entries):
            raise cut_off(path.name, f"{len(entries)} entries of {data['entryCount']}")
        for number, record in enumerate(entries, 1):
            if not CODE.fullmatch(_code(record, "eccn")):
                yield malformed(number, "no ECCN")
            else:
                yield shaped(number, partial(_eccn, record))


def _eccn(record: dict[str, Any]) -> Entry:
    # The country chart is the better source: the reason is null where a heading is split.
    chart = " ".join(each.get("control") or "" for each in record.get("countryChart") or ())
    reasons = _REASON.findall(f"{record.get('reasonForControl') or ''} {chart}")
    items = (each for each in record.get("items") or () if each.get("kind") == "item")
    code = record["eccn"]
    return Entry(
        list="",
        edition="",
        code=code,
        title=record.get("heading") or "",
        paragraphs=tuple(Paragraph(f"{code}.{each['paragraph']}", each["text"]) for each in items),
        regimes=tuple(filter(None, [regime(code)])),
        reasons=tuple(dict.fromkeys(reasons)),
        source="15 C.F.R. Part 774, Supplement No. 1",
    )


def _ccl_edition(path: Path) -> str | None:
    match = re.search(r'"ecfrIssueDate"\s*:\s*"([^"]+)"', head(path))
    return match[1] if match else None


def read_ecfr(paths: Sequence[Path]) -> Iterator[Found]:
    """Yield the ECCNs of eCFR XML (Title 15, Part 774), told apart by their headings."""
    for path in paths:
        words = (
            element.within()
            for element in elements(path, "FP", "FP-1", "FP-2", "P", "HD1", "HD2", "HD3", "HED")
        )
        yield from _outline(words, "15 C.F.R. Part 774, Supplement No. 1")


def _outline(words: Iterator[str], source: str) -> Iterator[Entry]:
    code, title = "", ""
    paragraphs: list[Paragraph] = []
    reasons: list[str] = []
    for text in words:
        if (match := _HEADING.match(text)) and match[1] != code:
            if code:
                yield _outlined(code, title, paragraphs, reasons, source)
            code, title, paragraphs, reasons = match[1], match[2].strip(), [], []
        elif text.startswith("Reason for Control") and not reasons:
            reasons = _REASON.findall(text)
        elif code and (match := _PARAGRAPH.match(text)):
            paragraphs.append(Paragraph(f"{code}.{match[1]}", match[2].strip()))
    if code:
        yield _outlined(code, title, paragraphs, reasons, source)


def _outlined(
    code: str, title: str, paragraphs: list[Paragraph], reasons: list[str], source: str
) -> Entry:
    regimes = tuple(filter(None, [regime(code)]))
    return Entry("", "", code, title, tuple(paragraphs), regimes, tuple(reasons), source=source)


def read_text(paths: Sequence[Path]) -> Iterator[Found]:
    """Yield the entries of Annex I numbering from plain text, one heading or paragraph a line."""
    for path in paths:
        yield from _outline((line.strip() for _, line in lines(path)), path.name)


def read_annex(paths: Sequence[Path]) -> Iterator[Found]:
    """Yield entries of Annex I numbering from JSON: code, title, regime and a flat outline."""
    for path in paths:
        for number, record in enumerate(_json(path), 1):
            if not CODE.fullmatch(_code(record, "code")):
                yield malformed(number, "no code of the form 2B109")
            else:
                yield shaped(number, partial(_annexed, record))


def _annexed(record: dict[str, Any]) -> Entry:
    code = record["code"]
    stated = _REGIME.search(record.get("regime") or "")
    return Entry(
        list="",
        edition="",
        code=code,
        title=record.get("title") or "",
        paragraphs=tuple(_numbered(code, record.get("paras") or ())),
        regimes=tuple(filter(None, [stated[1] if stated else regime(code)])),
        source=record.get("regime") or "",
    )


def _numbered(code: str, outline: Sequence[dict[str, Any]]) -> Iterator[Paragraph]:
    above: list[str] = []
    for part in outline:
        label, depth = part["code"].rstrip("."), part.get("depth", 1)
        if part.get("type") != "base" or label == code:
            continue
        above = [*above[: depth - 2], label]
        yield Paragraph(".".join([code, *above]), part["text"])


def read_codes(paths: Sequence[Path]) -> Iterator[Found]:
    """Yield the codes of a national code file without titles: code, status, level."""
    for path in paths:
        for row in rows(path):
            if isinstance(row, Finding):
                yield row
            elif len(row.cells) > 1 and _UK.fullmatch(row.cells[0]):
                if row.cells[1] == "ACTIVE":
                    yield Entry("", "", row.cells[0], "", regimes=_by_letter(row.cells[0]))
            else:
                yield malformed(row.line, "no code with its status")


def _by_letter(code: str) -> tuple[str, ...]:
    return ({"M": "MTCR", "N": "NSG", "T": "NSG"}[code[0]],)


def read_plain(paths: Sequence[Path]) -> Iterator[Found]:
    """Yield the entries of a CSV with the columns code, title and optional others.

    `regimes`, `reasons` and `keywords` are parted by semicolons; a code such as 2B109.a with
    the `parent` 2B109 is a paragraph of that entry.
    """
    for path in paths:
        held: dict[str, dict[str, str]] = {}
        below: dict[str, list[Paragraph]] = {}
        for found in keyed(path):
            if isinstance(found, Finding):
                yield found
            elif not found[1].get("code"):
                yield malformed(found[0], "no code")
            elif parent := found[1].get("parent"):
                paragraph = Paragraph(found[1]["code"], found[1].get("title", ""))
                below.setdefault(parent, []).append(paragraph)
            elif found[1]["code"] in held:
                yield malformed(found[0], f"{found[1]['code']} stands there already")
            else:
                held[found[1]["code"]] = found[1]
        yield from _joined(held, below)


def _joined(held: dict[str, dict[str, str]], below: dict[str, list[Paragraph]]) -> Iterator[Found]:
    for code, row in held.items():
        yield _plain(row, tuple(below.pop(code, ())))
    for code, orphans in below.items():
        yield malformed(0, f"{code} is no entry: {', '.join(one.code for one in orphans)}")


def _plain(row: dict[str, str], paragraphs: tuple[Paragraph, ...]) -> Entry:
    def cells(name: str) -> tuple[str, ...]:
        return tuple(part.strip() for part in row.get(name, "").split(";") if part.strip())

    regimes = cells("regimes") or tuple(filter(None, [regime(row["code"])]))
    return Entry(
        "", "", row["code"], row.get("title", ""), paragraphs, regimes,
        cells("reasons"), cells("keywords"), row.get("source", ""),
    )  # fmt: skip


def _is_text(start: str) -> bool:
    if start.lstrip().startswith(("<", "{", "[")) or "," in start.split("\n", 1)[0][:8]:
        return False
    return len(re.findall(r"(?m)^[0-9][A-E][0-9]{3}\.?\s+\S", start)) >= 2


def _ecfr_edition(path: Path) -> str | None:
    match = re.search(r"<AMDDATE>([^<]+)<", head(path, 20_000))
    return iso(match[1]) if match else None


FORMS = (
    Form(
        "US Commerce Control List (JSON)",
        "us-ccl",
        lambda s: '"eccn"' in s or "Commerce Control List" in s[:600],
        read_ccl,
        _ccl_edition,
    ),
    Form(
        "US Commerce Control List (eCFR XML)",
        "us-ccl",
        lambda s: s.lstrip().startswith("<") and ("<DIV" in s or "<ECFR" in s),
        read_ecfr,
        _ecfr_edition,
    ),
    Form(
        "Annex I numbering (JSON)",
        "annex-i",
        lambda s: s.lstrip().startswith("[") and '"paras"' in s,
        read_annex,
    ),
    Form("Annex I numbering (text)", "annex-i", _is_text, read_text),
    Form(
        "National codes (CSV)",
        "uk-codes",
        lambda s: bool(re.match(r"[MNT][A-Z0-9.]*,(?:ACTIVE|PARENT),", s)),
        read_codes,
    ),
    Form("Control list (plain CSV)", "controls", lambda s: s.startswith("code,title"), read_plain),
)
