"""Claims of an invented case made by hand: two paragraphs that differ, with unlike marks."""

from __future__ import annotations

from datetime import UTC, datetime

from reftel.cable import Head
from reftel.casefile import Jacket
from reftel.claims import Claim, Entry, Interval, Slot
from reftel.marking import parse
from reftel.source import Span

MRN = "08STATE101"
OTHER = "08LISBON21"
SHARED = "(S/REL TO USA, PRT)"


def when(text: str) -> datetime:
    """Return an instant in UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def claim(
    kind: str,
    quote: str,
    value: str = "",
    *,
    at: int = 0,
    mark: str = "(S/NF)",
    cable: str = MRN,
    paragraph: str = "5",
    slots: tuple[tuple[str, str, str], ...] = (),
    days: tuple[str, str] | None = None,
    speaker: str | None = None,
    **attributes: str | bool,
) -> Claim:
    """Return a claim; each slot is a role, a value and its words in the quote."""
    bounds = days and Interval(when(days[0]), when(days[1]))
    return Claim(
        kind=kind, value=value or quote, cable=cable, paragraph=paragraph,
        span=Span(at, at + len(quote)), quote=quote, marking=parse(mark),
        slots=tuple(
            Slot(role, told, Span(at + quote.index(words), at + quote.index(words) + len(words)))
            for role, told, words in slots
        ),
        attributes=tuple(attributes.items()), speaker=speaker, interval=bounds or None,
    )  # fmt: skip


def listing(number: str, at: int, mark: str) -> Claim:
    """Return what a paragraph tells of a list that names a party."""
    quote = f"Tern Works (TW) is listed in the annex to resolution {number}"
    return claim("listing", quote, at=at, mark=mark, slots=(
        ("party", "TW", "TW"), ("instrument", f"UNSCR-{number}-ANNEX", number),
    ))  # fmt: skip


VOYAGE = "The Exercise Lantern carries 83 20-foot containers, in all 91, and sails 24 to 26 May"
CLAIMS = (
    claim("party", "Tern Works (TW)", "TW", country="XX"),
    claim("party", "Tern Works", "TERN WORKS", at=40, mark="(S/REL TO USA, PRT)", paragraph="6"),
    claim("vessel", "M/V Lantern", "EXERCISE LANTERN", at=80, mark=SHARED, flag="XX"),
    claim("vessel", "M/V Exercise Lantern", "EXERCISE LANTERN", at=100),
    claim("vessel", "This vessel", "EXERCISE LANTERN", at=130, mark="(U)", coref=True),
    claim("item", "conventional arms", at=150, generic=True),
    listing("1718", 200, "(S/NF)"),
    listing("1737", 300, "(S/REL TO USA, PRT)"),
    claim(
        "shipment", VOYAGE, "shipment EXERCISE LANTERN", at=400,
        slots=(
            ("vessel", "EXERCISE LANTERN", "Exercise Lantern"),
            ("containers", "83x20ft", "83 20-foot"),
            ("containers", "91x20ft", "91"), ("departs", "2008-05-24/2008-05-26", "24 to 26 May"),
        ),
    ),
    claim("promise", "he would look into it", at=600, cable=OTHER, mark="(C)", speaker="Vega"),
    claim("host_response", "he knew of no such ship", at=650, cable=OTHER, mark="(U)"),
    claim("meeting", "the June 3 meeting", at=700, cable=OTHER, days=("2008-06-03", "2008-06-03")),
)  # fmt: skip
HEADS = tuple(
    Head(f"sha-{mrn}", mrn, when(day), mrn[2:-3], (), (), "EXERCISE LANTERN", (), (), "S")
    for mrn, day in ((MRN, "2008-05-20"), (OTHER, "2008-05-23"))
)


def jacket(*entries: Entry, **changed: object) -> Jacket:
    """Return the jacket of a case of both cables."""
    facts = {"cables": frozenset({MRN, OTHER}), "entries": entries, "marking": "", **changed}
    return Jacket("lantern", "Lantern", opened=when("2008-06-01"), **facts)  # type: ignore[arg-type]


def entry(act: str, about: str = "lantern", at: str = "2008-06-01", **data: object) -> Entry:
    """Return an entry of the ledger."""
    return Entry(f"{act}-{about}-{at}", when(at), "desk", act, about, data, "why")
