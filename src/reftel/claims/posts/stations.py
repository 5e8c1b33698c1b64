"""Stations of the heading: who sends and receives a telegram, posts and agencies of Washington."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from reftel.claims.posts.attention import lines
from reftel.claims.posts.embassies import sort
from reftel.claims.text.page import found_at
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.posts.embassies import Found
    from reftel.claims.text.gazetteer import Hit
    from reftel.claims.text.page import Page

_STATION = re.compile(
    r"\b(?:(?:AMEMBASSY|AMCONSUL(?:ATE)?|USMISSION|USDEL|USINT|USLO|USOFFICE|USREP|AIT)"
    r"(?: GENERAL)?(?: [A-Z']{2,}){1,3}?|SECSTATE WASHDC|SECDEF WASHDC|USUN NEW YORK"
    r"|USEU BRUSSELS|UNVIE VIENNA|(?<=/)[A-Z]{2,8}(?: [A-Z]{2,12}){0,3} (?:WASHDC|WASHINGTON DC)"
    r"|NSC WASHDC|CIA WASHDC|JOINT STAFF(?: WASHDC)?|(?!TO "
    r"|INFO )[A-Z][A-Z -]{2,49}? COLLECTIVE)"
    r"(?=\s*(?:IMMEDIATE|PRIORITY|ROUTINE|FLASH|NIACT|R[HU][A-Z]{4,6}/|\d|$|\n|\\)|TO\s{1,3}RU)",
    re.MULTILINE,
)


def called_stations(page: Page) -> Iterator[Found]:
    """Yield the stations of the heading and where the cable comes from, with value and type."""
    found = [*stations(page), *(Span(*match.span()) for match in _headed(page))]
    for span in found:
        words = span.of(page.cable.source.text).split()
        kind = "collective" if words[-1] in {"COLLECTIVE", "GROUP", "POSTS"} else "post"
        yield span, _station(kind, words), kind
    if (origin := page.cable.places.get("origin")) is not None:
        words = origin.of(page.text).split()
        value = "US-STATE" if words[:1] == ["Secretary"] else _valued("post", words)
        for span in (origin, *_again(page, origin)):
            yield span, value, "post"


def _again(page: Page, origin: Span) -> Iterator[Span]:
    """Yield where a heading that is printed twice says again where the cable comes from."""
    for at in found_at(page.text, origin.of(page.text), origin.end):
        again = Span(at, at + origin.end - origin.start)
        if again.end > page.body().start:
            return
        if _GRADED.match(page.text, again.end):
            yield again


_GRADED = re.compile(r"[\s\\\",]{0,8}(?:classification|UNCLAS|CONFIDENTIAL|SECRET)", re.IGNORECASE)
"""What follows where a row of a table tells whose telegram it is."""


def _station(kind: str, words: list[str]) -> str:
    """Return the value of a station: a post by its city, an agency of Washington by its name."""
    if words[0] in _SECRETARIES:
        return f"US-{words[0]}"
    if words[-1] == "WASHDC" or words[-2:] == ["WASHINGTON", "DC"]:
        return f"US-{'-'.join(words[: -1 - (words[-1] == 'DC')])}"
    own = words[0].startswith(_POSTS) or words[:2] == ["US", "MISSION"] or kind == "collective"
    return _valued(kind, words) if own else f"US-{'-'.join(words)}"


_SECRETARIES = frozenset(["SECSTATE", "SECDEF"])
"""Whose department a station is by its first word, whatever office of it follows."""
_POSTS = (
    "AMEM", "AMCON", "AIT", "USMISSION", "USDEL", "USINT", "USLO", "USOFFICE", "USREP", "USUN",
    "USEU", "USNATO", "USOSCE", "UNVIE", "USLIAISON", "USBRANCH",
)  # fmt: skip
"""How the names of posts abroad begin, and of no command of the forces."""


def stations(page: Page) -> list[Span]:
    """Return where the stations that send and receive a cable are named in its heading."""
    cable, raw = page.cable, page.cable.source.text
    found = []
    for station in (cable.sender, *cable.to, *cable.info):
        if station is not None and station.span is not None:
            start = raw.find(station.name, *station.span)
            found += [Span(start, start + len(station.name))] if start >= 0 else []
    return found


def _headed(page: Page) -> Iterator[re.Match[str]]:
    """Yield the stations of the heading, each looked for on the line of its cue."""
    raw, body, at = page.cable.source.text, page.body().start, 0
    for hit in page.known.get("station", ()):
        if hit.start >= body:
            break
        first = max(at, raw.rfind("\n", 0, hit.start) + 1)
        last = min(body, raw.find("\n", hit.end) % (len(raw) + 1))
        if hit.start >= at and (match := _STATION.search(raw, first, last)):
            at = match.end()
            if match[0][:3] not in _NUMBERED or _ROUTED.search(raw, first, match.start()):
                yield match


_NUMBERED = frozenset(["UNV", "AIT"])
"""How posts begin whose name stands before the numbers of their telegrams too: UNVIE VIENNA 488."""
_ROUTED = re.compile(r"(?:/|\b(?:FM|TO|INFO)\s{1,3}|^)\Z", re.MULTILINE)


def _valued(kind: str, words: list[str]) -> str:
    rest = "-".join(words[1:] if kind == "post" else words[:-1]).upper()
    if not rest:
        return f"US-MIS-{words[0]}"
    return f"US-COLL-{rest}" if kind == "collective" else f"US-{sort(words[0])}-{rest}"


_ADDRESSED = re.compile(r"\s{1,2}(?:(?:ALSO|PLEASE|PLS)\s{1,2})?(?:FOR|PASS)\b")
_ROW = re.compile(r"(?:\s?[,/]|\s{1,2}AND)\s{0,2}\Z")
_AM = re.compile(r"\b(?:AM|US)?(?:EMBASSY|CONSUL)\s{1,2}\Z")
_TOWNS = frozenset({"city", "port"})
_BEFORE = 24
"""Letters before a line of attention in which the first of its towns may stand."""


def towns(page: Page) -> Iterator[Span]:
    """Yield the posts that the lines of attention call by their towns: ROME AND PARIS FOR MARR."""
    near, raw = page.once(lines), page.cable.source.text
    row = False
    after = len(raw)
    for hit in reversed(_called_towns(page, near)):
        joined = row and _ROW.match(raw, hit.end, after) is not None
        post = _AM.search(raw, max(0, hit.start - 12), hit.start)
        row = joined or post is not None or _ADDRESSED.match(raw, hit.end) is not None
        after = hit.start
        if row:
            yield Span(post.start() if post else hit.start, hit.end)


def _called_towns(page: Page, near: list[Span]) -> list[Hit]:
    """Return where towns of other lands stand on the lines of attention."""
    last = near[-1].end if near else 0
    found = takewhile(lambda hit: hit.start < last, page.known.get("place", ()))
    abroad = (hit for hit in found if hit.known.type in _TOWNS and hit.known.country != "US")
    return [
        hit for hit in abroad if any(line.start - _BEFORE <= hit.start < line.end for line in near)
    ]
