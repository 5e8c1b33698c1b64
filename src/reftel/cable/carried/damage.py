"""Damage of transmission and of web sites: page lines, lost quotation marks, broken words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.cable.faircopy import emendation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.cable.cable import Emendation
    from reftel.source import Span

_PAGE = re.compile(
    r"(?<!\d)\d{6,8}[ \t\n]{1,4}\d{3}(?:\.\d|\.\.|[ ])?[ \t\n]{0,3}(?:OF|of)[ \t\n]{1,3}\d{3}(?!\d)"
)
_POST = re.compile(r"(?:[A-Z][A-Z'.]*[ ]{1,2}){0,3}[A-Z](?:[A-Z'.]+|[a-z]{2,15})[ ]*\Z")
_LEVEL = re.compile(r"(?<=\n)(?:TOP SECRET|SECRET|CONFIDENTIAL|UNCLAS(?:SIFIED)?)[ ]{1,4}\Z")
"""The level that some posts write before their name on a page line."""
_LINE_BEFORE = re.compile(r"\n?[ \t]*\Z")
_LINE_AFTER = re.compile(r"[ \t]*\n(?:[ \t]*\n)?")
_PAGE_02 = re.compile(
    r"PAGE[ ]+0?[2-9]\d?(?:[ ]+OF[ ]+\d\d)?[ \t]+[A-Z][A-Z .]{2,22}[ ]+\d{3,6}"
    r"(?:[ \t]+\d\d[ ]+OF[ ]+\d\d)?[ \t]+\d{6}Z[ \t]*(?:\n(?:[ \t]*\n)?)?"
)
_BEFORE_PAGE = re.compile(
    r"(?:(?:^|(?<=\s))[ \t]*(?:UNCLASSIFIED|UNCLAS|CONFIDENTIAL|SECRET|LIMITED OFFICIAL USE|SIPDIS"
    r"|PAGE[ ]\d\d[ ][A-Z][^\n]{9,60}Z)(?:[ ]+PTQ\d{4})?[ \t]*\n\s{0,40}){0,4}"
    r"^[ \t]*\Z",
    re.MULTILINE,
)
_AMPERSAND = re.compile(
    r"&(?<!\w&)(?=[^\s&8][^&8\n]{0,120}+\n?+[^&8\n]{0,120}+(?<!\s)8(?:[\s.,;:?!)\"'-]|$))"
)
_BACKSLASH = re.compile(r"\\(?<!\\\\)\\*+[ \t]*+(?=\n)")
_HYPHEN = re.compile(r"-(?<=[A-Za-z]-)[ ]?(?:\n[ \t]*|(?<= ))([A-Za-z]{2,15})(?![A-Za-z-])")
_HEAD = re.compile(r"[A-Za-z]{2,15}\Z")
_TAIL = re.compile(
    r"(?:[B-DF-HJ-NP-TV-Z]{0,3}A?(?:TIONS?|SIONS?)(?:AL)?|TIAL|CIAL|[BCDFGLMNPRSTV]{0,2}(?:MENTS?|NESS"
    r"|ANCES?|ENCES?|ANCY|ENCY|ABLE|IBLE|ABLY|IBLY|ITY|ITIES|IFIC|ISTS?|ISM|IVES?|ALLY|IZED?|IZING"
    r"|ATED?|ATES|ATING|TURES?|TORS?|TERS?|ING|INGS|ED|ERS?|LY|AL|OUS|ARY|ORY|RY|TY|CY|LAR))\Z"
)
_CUT = frozenset(
    ["CON", "COM", "DIS", "EN", "EM", "EX", "IM", "INTER", "PRO", "PER", "SUB", "SUR", "TRANS"]
)


def repairs(clean: str, span: Span, post: str | None) -> list[Emendation]:
    """Return the repairs of a telegram; `post` is its own, as the page lines name it."""
    start, end = span
    found: list[Emendation] = []
    found += page_lines(clean, start, end, post)
    if clean.find("PAGE", start, end) >= 0:
        found += page_heads(clean, start, end)
    if clean.find("\\", start, end) >= 0:
        found += _backslashes(clean, start, end)
    found += _quotation(clean, start, end)
    found += _hyphenation(clean, span)
    return found


def page_lines(clean: str, start: int, end: int, post: str | None) -> Iterator[Emendation]:
    """Yield page lines `BEIJING 00010909 001.3 OF 003`, on lines of their own or in sentences."""
    small = _near(_PAGE, " of 0", clean, start, end)
    for match in (*_near(_PAGE, " OF 0", clean, start, end), *small):
        first = match.start() - _post_before(clean, match.start(), post)
        if first < start:
            continue
        last = match.end()
        before = _LINE_BEFORE.search(clean, max(start, first - 40), first)
        after = _LINE_AFTER.match(clean, last, end)
        alone = before is not None and (clean[before.start() : before.start() + 1] == "\n")
        if alone and before and after:
            yield emendation("page-line", clean, *bridged(clean, before.start() + 1, after.end()))
        else:
            yield emendation("page-line", clean, first, last)


def bridged(clean: str, start: int, end: int) -> tuple[int, int]:
    """Return a place with the blank lines around it where it parts a sentence in two."""
    first, last = start, end
    while first > max(0, start - _BRIDGE) and clean[first - 1].isspace():
        first -= 1
    while last < min(len(clean), end + _BRIDGE) and clean[last].isspace():
        last += 1
    before = clean[clean.rfind("\n", 0, first) + 1 : first]
    line = clean[last : last + 120].split("\n", 1)[0]
    if first == start - _BRIDGE or not _runs_on(before, line):
        return start, end
    newline = clean.find("\n", first, start)
    return (newline + 1 if newline >= 0 else start), max(end, last)


def _runs_on(before: str, after: str) -> bool:
    """Say whether a line goes on in the next: neither its end nor the other's start parts them."""
    if not before or not after or not (before[-1].isalnum() or before[-1] in ",-/("):
        return False
    if _BEGINS.match(after):
        return False
    if after[0].islower():
        return True
    prose = any(letter.islower() for letter in before) or _BEGINS.match(before)
    same = before.isupper() == after.isupper()
    return same and len(before) > _FULL_LINE and bool(prose)


_BRIDGE = _REACH = 120
_FULL_LINE = 44
_BEGINS = re.compile(
    r"\s*(?:¶|\(?\d{1,3}[.)]|\d{1,3}\s*\([A-Z]|\([A-Za-z]{1,4}(?:/[A-Z]+)?\)|[A-Za-z][.)]\s|[-=_*~•#]"
    r"|(?i:BEGIN|END)\s+[A-Z])"
)


def _post_before(clean: str, at: int, post: str | None) -> int:
    """Return how many characters before a page serial are the post's name."""
    words = clean[max(0, at - 40) : at]
    if post and words.rstrip().upper().endswith(post):
        first = words.upper().rindex(post)
        level = _LEVEL.search(words, 0, first)
        return len(words) - (level.start() if level else first)
    line = words[words.rfind("\n") + 1 :]
    match = _POST.search(line)
    return len(match[0]) if match else 0


def page_heads(clean: str, start: int, end: int) -> Iterator[Emendation]:
    """Yield page heads `PAGE 02 STATE 050524 131535Z` with the class line above them."""
    at = clean.find("PAGE", start, end)
    while at >= 0:
        match = _PAGE_02.match(clean, at, end)
        line = clean[max(start, at - _REACH) : at].rpartition("\n")[2] if match else ""
        if match and (not line.strip() or line.endswith(("TO ", "INFO "))):
            yield emendation("page-line", clean, before_page(clean, start, at), match.end())
        at = clean.find("PAGE", match.end() if match else at + 4, end)


def before_page(clean: str, start: int, at: int) -> int:
    """Return where the class lines begin that stand between the last words and a page head."""
    first = _BEFORE_PAGE.search(clean, max(start, at - _REACH), at)
    return first.start() if first else at


def injected_captions(clean: str, start: int, end: int) -> Iterator[Emendation]:
    """Yield a `SIPDIS` that stands on a line of its own inside the body."""
    at = clean.find("SIPDIS", start, end)
    while at >= 0:
        if match := _INJECTED.match(clean, clean.rfind("\n", start, at) + 1, end):
            first = match.start() - (clean[match.start() - 2 : match.start()] == "\n\n")
            first, last = bridged(clean, max(first, start), match.end())
            yield emendation("injected-caption", clean, first, last)
        at = clean.find("SIPDIS", at + 6, end)


def doubled_captions(clean: str, start: int, end: int) -> Iterator[Emendation]:
    """Yield each `SIPDIS` between the class line and the first label that stands there again."""
    at = clean.find("SIPDIS", start, end)
    while at >= 0 and (at := clean.find("SIPDIS", at + 6, end)) >= 0:
        first = start + len(clean[start:at].rstrip())
        yield emendation("doubled-caption", clean, first, at + 6)


_INJECTED = re.compile(r"[ \t]*(?:SIPDIS[ \t]*)+\n(?:[ \t]*\n(?=[ \t]*[a-z]))?")


def _near(
    pattern: re.Pattern[str], word: str, clean: str, start: int, end: int
) -> Iterator[re.Match[str]]:
    """Yield matches around a literal word that each match holds, a few characters before it."""
    at = clean.find(word, start, end)
    while at >= 0:
        match = pattern.search(clean, max(start, at - 18), min(end, at + 10))
        if match:
            yield match
        at = clean.find(word, at + len(word), end)


def _quotation(clean: str, start: int, end: int) -> Iterator[Emendation]:
    for match in _CONTRACTION.finditer(clean, start, end):
        if match.start() > start and _is_apostrophe(clean, match.start()):
            yield emendation("apostrophe", clean, match.start(), match.start() + 1, "'")
    if clean.find("&", start, end) >= 0:
        for match in _AMPERSAND.finditer(clean, start, end):
            closing = clean.index("8", match.end())
            yield emendation("quotation-mark", clean, *match.span(), '"')
            yield emendation("quotation-mark", clean, closing, closing + 1, '"')


_CONTRACTION = re.compile(r",(?=[stSrlv])(?:s|t|S|re|ll|ve)(?![\w,])")


def _is_apostrophe(clean: str, at: int) -> bool:
    """Say whether a comma stands for an apostrophe: behind a letter, outside of TAGS."""
    before = clean[at - 1]
    if not before.isalpha() or (clean[at + 1] == "S" and not before.isupper()):
        return False
    line = clean[max(clean.rfind("\n", 0, at) + 1, at - 200) : at]
    return not line.lstrip()[:4].upper().startswith("TAG")


def _backslashes(clean: str, start: int, end: int) -> Iterator[Emendation]:
    """Yield the backslashes at the ends of lines, with the blank before them."""
    for match in _BACKSLASH.finditer(clean, start, end):
        first = match.start()
        first -= first > start and clean[first - 1] == " "
        yield emendation("trailing-backslash", clean, first, match.end())


def _hyphenation(clean: str, span: Span) -> Iterator[Emendation]:
    """Yield words broken at a line's end that stand whole elsewhere, or cannot be two words."""
    words = _Words(clean, span)
    for match in _HYPHEN.finditer(clean, *span):
        before = _HEAD.search(clean, max(span.start, match.start() - 16), match.start())
        if before is None or before[0].isupper() != match[1].isupper():
            continue
        joined = before[0] + match[1]
        broken = before[0].isupper() and (_TAIL.match(match[1]) or before[0] in _CUT)
        if broken or joined in words:
            reading = joined + ("\n" if "\n" in match[0] else "")
            yield emendation("hyphenation", clean, before.start(), match.end(), reading)


class _Words:
    """The words of a text: looked for one by one, but all taken down for who asks often."""

    def __init__(self, clean: str, span: Span) -> None:
        self.clean = clean
        self.span = span
        self.asked = 0
        self.all: frozenset[str] = frozenset()

    def __contains__(self, word: str) -> bool:
        self.asked += 1
        if self.asked < _OFTEN:
            return self.stands(word)
        self.all = self.all or frozenset(_WORD.findall(self.clean, *self.span))
        return word in self.all

    def stands(self, word: str) -> bool:
        """Say whether the word stands somewhere with no letter before or behind it."""
        clean, (start, end) = self.clean, self.span
        at = clean.find(word, start, end)
        while at >= 0:
            stop = at + len(word)
            if not _LETTER.search(
                clean[max(start, at - 1) : at] + clean[stop : min(stop + 1, end)]
            ):
                return True
            at = clean.find(word, stop, end)
        return False


_OFTEN = 12
_LETTER = re.compile(r"[A-Za-z]")
_WORD = re.compile(r"[A-Za-z]+")
