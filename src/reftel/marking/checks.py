"""What is odd in marks: alone, beside their banner, and among captions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reftel.findings import Finding
from reftel.marking.controls import captions
from reftel.marking.level import Disclosure, Level
from reftel.marking.notation import parse
from reftel.marking.recognising import is_mark

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reftel.marking.marking import Marking
    from reftel.source import Span

_GAPS = 0.2


def judge_mark(marking: Marking, span: Span | None = None) -> list[Finding]:
    """Return a finding for each doubt of a mark as read."""
    return [_doubt(doubt, marking, span) for doubt in sorted(marking.doubts)]


def _doubt(doubt: str, marking: Marking, span: Span | None) -> Finding:
    message = f"({marking.written.strip('()')}): {doubt}; withheld"
    if doubt.startswith("contradiction"):
        return Finding("marking/contradiction", message, span)
    if doubt.startswith("unknown"):
        return Finding("marking/unknown-word", message, span)
    kind = "ambiguous" if " may be " in doubt else "unknown"
    return Finding(f"marking/{kind}-country", message, span)


def judge_refused(text: str, span: Span | None = None) -> list[Finding]:
    """Return a note where a text in parentheses looks like a mark and is none."""
    if is_mark(text) or parse(text).level is None:
        return []
    return [Finding("marking/refused", f"{text.strip()} is no mark", span)]


def judge_banner(banner: Marking, portions: Iterable[Marking]) -> list[Finding]:
    """Compare the cable's own banner, its captions joined, with the marks of its portions.

    Give the banner that stands in the cable, never the level that a web page tells.
    """
    marks = [mark for mark in portions if mark.level is not None]
    if not marks:
        return []
    return [*_levels(banner, marks), *_noforn(banner, marks)]


def _levels(banner: Marking, marks: list[Marking]) -> list[Finding]:
    highest = max(mark.level or Level.U for mark in marks)
    if banner.level is None or banner.level == highest:
        return []
    said = f"banner {banner.level.words}, highest portion {highest.words}"
    below = banner.level < highest
    return [Finding(f"marking/banner-{'below' if below else 'above'}-portions", said)]


def _noforn(banner: Marking, marks: list[Marking]) -> list[Finding]:
    held = sum(mark.disclosure is Disclosure.NOFORN and not mark.captions for mark in marks)
    above = banner.disclosure is Disclosure.NOFORN
    if held and not above:
        return [
            Finding("marking/banner-lacks-noforn", f"{held} NOFORN portions, none in the banner")
        ]
    if above and not held and not banner.captions:
        return [Finding("marking/noforn-without-portion", "NOFORN stands in the banner alone")]
    return []


def judge_gaps(portions: Sequence[Marking | None], numbers: Sequence[int] = ()) -> list[Finding]:
    """Report unmarked paragraphs: a single gap, or over a fifth, in a cable that marks others.

    They are told by their `numbers`, else by their place.
    """
    numbers = numbers or range(1, len(portions) + 1)
    marked = zip(numbers, portions, strict=True)
    gaps = [number for number, mark in marked if mark is None or mark.level is None]
    if not gaps or len(gaps) == len(portions):
        return []
    if len(gaps) > 1 and len(gaps) <= _GAPS * len(portions):
        return []
    if any(mark is not None and mark.entire for mark in portions):
        return []
    listed = ", ".join(map(str, gaps))
    return [
        Finding("marking/unmarked-portion", f"of {len(portions)} paragraphs unmarked: {listed}")
    ]


def judge_captions(names: Iterable[str]) -> list[Finding]:
    """Report captions that exclude each other (5 FAH-2 H-440)."""
    known = [captions()[name] for name in sorted(set(names)) if name in captions()]
    held = [caption.code for caption in known if caption.restricts]
    channels = [caption.code for caption in known if caption.polarity in {"channel", "alone"}]
    alone = [caption.code for caption in known if caption.polarity == "alone"]
    if len(channels) > 1 or (alone and len(held) > 1) or {"EXDIS", "NODIS"} <= set(held):
        return [Finding("marking/channel-captions", f"{' and '.join(held)} exclude each other")]
    return []
