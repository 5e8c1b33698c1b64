"""Why an audience may or may not be told, in a sentence."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from reftel.marking.audience import Audience, Kind
from reftel.marking.controls import asked
from reftel.marking.level import Disclosure
from reftel.marking.recipients import plain

if TYPE_CHECKING:
    from datetime import date

    from reftel.marking.marking import Marking


@lru_cache(maxsize=1 << 14)
def reason(mark: Marking, who: Audience, on: date | None = None) -> str:
    """Say why `who` may or may not be told what carries this mark."""
    name = str(who)
    if mark.may_see(who, on):
        return _told(mark, who, name)
    return (
        _not_understood(mark) or _above(mark, who, name) or _lacks(mark, who, name)
        or _foreign(mark, name, on)
    )  # fmt: skip


def _told(mark: Marking, who: Audience, name: str) -> str:
    if mark.disclosure is Disclosure.PUBLIC:
        return "Unclassified without a caveat: anyone may be told."
    if who.american:
        return f"{mark} lies within {name}."
    return f"Released to {', '.join(plain(mark.release))}: {name} is among them."


def _not_understood(mark: Marking) -> str:
    if mark.level is None:
        return "No mark that could be read stands here, and unmarked never means unclassified."
    if mark.doubts:
        return f"The mark is doubtful ({'; '.join(sorted(mark.doubts))}), so it is withheld."
    return ""


def _above(mark: Marking, who: Audience, name: str) -> str:
    if who.kind is Kind.PUBLIC and mark.level:
        return f"Classified {mark.level.words}: not for the public."
    if mark.level is not None and mark.level > who.level:
        return f"Classified {mark.level.words}: above {name}."
    return ""


def _lacks(mark: Marking, who: Audience, name: str) -> str:
    missing = sorted((asked(mark.controls) | asked(mark.captions)) - who.accesses)
    return f"{name} is not known to hold {', '.join(missing)}." if missing else ""


def _foreign(mark: Marking, name: str, on: date | None) -> str:
    if mark.disclosure is Disclosure.NOFORN:
        return "NOFORN: no foreign government or person may be told."
    if mark.disclosure is Disclosure.RELEASE and mark.release:
        day = f" as of {on.isoformat()[:10]}" if on else ""
        return f"Released only to {', '.join(sorted(mark.release))}: {name} is not among them{day}."
    if mark.disclosure is Disclosure.RELEASE:
        return "Released to nobody: its lists have no name in common, or may only be shown."
    return f"No release to {name} is marked, and silence releases nothing."
