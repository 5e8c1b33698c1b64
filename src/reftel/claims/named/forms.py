"""Names that show by their legal form: Officine Bracchi S.p.A., OOO Sevmarin, Factory No. 7."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from reftel.claims.text.endings import LINKS
from reftel.claims.text.lexicon import (
    head_of,
    heads,
    is_ordinary,
    named_countries,
    nationalities,
    titles,
    words,
)
from reftel.claims.text.page import found_at
from reftel.claims.text.rows import rows
from reftel.claims.text.runs import SHORT, behind_label, tokens
from reftel.claims.text.segments import last_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.text.gazetteer import Hit
    from reftel.claims.text.page import Page

_REACH = 110
"""How far before its form a name may begin."""
_WORD = re.compile(r"(?:[A-Z0-9À-Þ]|al-[A-Z])[\w&+/'.-]*,?")
_LINKS = LINKS | {"-"}
_NUMBER = re.compile(r"\s{1,2}(?:(?:No|Nr)\.?\s{0,2}|Number\s{1,2}|#\s?)?\d{1,5}\b(?![,.]\d|\s?%)")
_NUMBERED = frozenset(
    ["factory", "plant", "institute", "arsenal", "shipyard", "combine", "kombinat", "academy"]
)
_LED = re.compile(
    r"\s{1,12}(?P<quote>[\"']?)(?P<name>[A-ZÀ-Þ][\w'-]*"
    r"(?:\s{1,4}(?:(?:de|del|do|da|di|du|des|dos|y|e)\s{1,4}(?:la\s{1,4})?)?[A-ZÀ-Þ][\w'-]*){0,4})(?P=quote)"
)


class Formed(NamedTuple):
    """A name at its place and what its form makes of it."""

    start: int
    end: int
    type: str


def formed(page: Page) -> Iterator[Formed]:
    """Yield the names that stand beside a legal form or before a number."""
    body = page.body().start
    for hit in page.known.get("form", ()):
        if hit.start >= body:
            found = _led(page, hit) if hit.known.value == "before" else _closed(page, hit)
            yield from [found] if found else []
    for hit in page.known.get("head", ()):
        if hit.start < body:
            continue
        if hit.known.name.lower() in _NUMBERED:
            yield from _numbered(page, hit)
        elif hit.known.value == "suffix" and _capitals(page, hit):
            found = _closed(page, hit)
            yield from [found] if found else []
    yield from _of_many(page, body)


def _of_many(page: Page, body: int) -> Iterator[Formed]:
    """Yield bodies called by those who are in them: Citizens' Action Party, Workers' Union."""
    for at in found_at(page.text, "s' ", body):
        if match := _OF_MANY.search(page.text, max(body, at - 60), at + 60):
            yield Formed(*match.span(), "group")


_OF_MANY = re.compile(
    r"(?<![\w'-])(?:(?!(?:The|An?|In|On|At|And|But|For|From|With|Of|To|By|As|While|When|If|Also|Even|Both|Former"
    r"|Senator|President|Deputy|Leader|That|This)\s)[A-Z][a-z]+\s{1,2}){0,3}"
    r"(?!(?:Ministers|Officials|Members|States|Posts|Iranians|Russians)')[A-Z][a-z]{3,}s'\s{1,2}(?:[A-Z][a-z]+\s{1,2}){0,3}"
    r"(?:Party|Union|Association|Federation|Organi[sz]ation|Front|Movement|League|Bank|Fund|Cooperative)\b(?!\s{1,2}[A-Z])"
)


_BEHIND = r"(?:(?:of|for|the)\s{1,2}){0,2}"
_TOPIC = r"(?:[A-Z][\w'-]+(?:\s{1,2}[A-Z][\w'-]+){0,2}(?:'s?)?(?:\s{1,2}\([A-Z][\w]{1,9}\))?)"
_MINISTRIES = re.compile(
    rf"Ministries\s{{1,2}}(?:of|for)\s{{1,2}}(?:the\s{{1,2}})?{_TOPIC}"
    rf"(?:(?:,\s{{1,2}}(?:and\s{{1,2}})?|\s{{1,2}}and\s{{1,2}}){_BEHIND}{_TOPIC}){{1,8}}"
)
_AMONG = re.compile(rf",\s{{1,2}}(?:and\s{{1,2}})?{_BEHIND}|\s{{1,2}}and\s{{1,2}}{_BEHIND}")
_FIELD = r"[A-Z][a-z]+(?:\s{1,2}(?:[A-Z][a-z]+|(?:and|of)\s{1,2}[A-Z][a-z]+))?"
_BEFORE_NOUN = re.compile(
    rf"(?<![\w'])(?:{_FIELD},\s{{1,2}}){{0,5}}{_FIELD},?\s{{1,2}}and\s{{1,2}}{_FIELD}"
    r"\s{1,2}[Mm]inistries\Z"
)
_COMMA = re.compile(r",\s{1,2}(?:and\s{1,2})?|\s{1,2}and\s{1,2}")


def ministries(page: Page) -> Iterator[Formed]:
    """Yield each of several ministries named together: Ministries of Defense and Trade."""
    for at in found_at(page.lower, "ministries"):
        if match := _MINISTRIES.match(page.text, at):
            yield from _each(page.text, at, match)
        elif match := _BEFORE_NOUN.search(page.text, max(page.body().start, at - 110), at + 10):
            yield from _fields(page.text, match)


def _fields(text: str, several: re.Match[str]) -> Iterator[Formed]:
    """Yield ministries that their noun closes: the Foreign, Finance, and Justice Ministries."""
    start, row = several.start(), []
    for gap in _COMMA.finditer(text, *several.span()):
        row.append((start, gap.start()))
        start = gap.end()
    noun = several.end() - len("ministries")
    row.append((start, len(text[:noun].rstrip())))
    if all(text[a:b].lower() in words("portfolios") or text[a:b] == "Foreign" for a, b in row):
        yield from (Formed(*span, "ministry") for span in row[:-1])
        yield Formed(row[-1][0], several.end(), "ministry")


def _each(text: str, start: int, several: re.Match[str]) -> Iterator[Formed]:
    """Yield ministries one by one; `and` within a row that a comma closes joins fields of one."""
    gaps = list(_AMONG.finditer(text, start, several.end()))
    closed = len(gaps) > 2 and gaps[-1][0].startswith(",") and "and" in gaps[-1][0]
    for gap in gaps:
        if closed and not gap[0].startswith(","):
            continue
        yield Formed(start, _named(text, start, gap.start()), "ministry")
        start = gap.end()
    last = text[start : several.end()].rsplit(maxsplit=1)[-1].lower()
    if head_of(last).strength != "none":
        yield Formed(start, _named(text, start, several.end()), "ministry")


def _named(text: str, start: int, end: int) -> int:
    """Return where a name ends before the acronym in brackets that stands at its end."""
    bracket = text.find("(", start, end)
    return end if bracket < 0 else len(text[:bracket].rstrip())


def _capitals(page: Page, hit: Hit) -> bool:
    """Say whether a form stands in a text all in capitals, where runs of words say nothing."""
    return page.text[hit.start : hit.end].isupper() and not page.mixed(hit.start, hit.end)


def _closed(page: Page, hit: Hit) -> Formed | None:
    """Return the name that a form closes."""
    start = None if _doubtful(page.text, hit) else _begin(page, hit.start)
    return None if start is None else Formed(start, _period(page.text, hit.end), "company")


_DOUBTFUL = frozenset(["AS", "A/S", "ASA", "OOD", "AD"])
_AFTER = re.compile(r"[,.;)]|\s{1,2}(?:[a-z(]|[A-Z][a-z]+[,.;)]|[A-Z][a-z]+\s{1,2}[a-z])")
_BEFORE = re.compile(r"[A-Z][\w-]*[a-z]\s{1,2}$")


def _doubtful(text: str, hit: Hit) -> bool:
    """Say whether letters are no form here: a name in small letters stands before `A/S`."""
    if hit.known.name not in _DOUBTFUL:
        return False
    near = text[max(0, hit.start - 30) : hit.start]
    return _BEFORE.search(near) is None or _AFTER.match(text, hit.end) is None


def _period(text: str, end: int) -> int:
    """Return where a form ends: with its period where others stand inside it, as in `S.p.A.`."""
    dotted = text[end : end + 1] == "." and text[end - 2 : end - 1] == "."
    return end + dotted


def _begin(page: Page, end: int) -> int | None:
    """Return where the name begins that ends before a place; None where no name does."""
    floor = max(page.body().start, end - _REACH)
    found = list(_WHOLE.finditer(page.text, floor, end))
    plain = not page.mixed(end, end)
    first = len(found)
    while first and _belongs(found[first - 1][0], plain, last=first == len(found)):
        if found[first - 1][0] == "-" and _form(found[first - 2][0]):
            break
        first -= 1
    while first < len(found) and found[first][0] == "-":
        first += 1
    if first == len(found):
        return None
    name = last_name(tokens(page, (found[first].start(), end)))
    if all(_empty(token.word) for token in name):
        return None
    return behind_label(page, name[0].start)


_COPIES = re.compile(r"-\d\d$")
_WHOLE = re.compile(r"(?<!\S)\S+")


def _form(word: str) -> bool:
    """Say whether a word is a legal form, behind which a dash begins the next name of a list."""
    return head_of(word.lower().rstrip(".,;")).strength == "suffix"


def _belongs(word: str, capitals: bool, *, last: bool) -> bool:  # noqa: FBT001 -- of the text
    """Say whether a word, seen from behind, still belongs to a name."""
    low = word.lower()
    if _COPIES.search(word):
        return False
    if capitals and low not in {"&", "and", "of"}:
        bare = low.rstrip(",")
        if bare in _deeds() or (bare in words("openers") and bare not in _COUNTS):
            return False
    if low in _LINKS and word == low:
        return not last
    if word.endswith((",", ".")) and not last and word.rstrip(",.") not in SHORT:
        return len(word) == 2 and word[0].isupper()
    if word.endswith(",") and not last and _form(word):
        return False
    return _WORD.fullmatch(word) is not None


_COUNTS = frozenset(["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"])
"""Words that number the ships' firms of one owner: MARVI TWO SHIPPING LIMITED."""


@cache
def _deeds() -> frozenset[str]:
    """Return what one firm does to another, which ends a name where all is in capitals."""
    told = {"paid", "told", "asked", "met", "gave", "received", "signed", "contacted", "approached"}
    return frozenset(row["word"] for row in rows("dealers") if row["side"] == "deed") | told


def _empty(word: str) -> bool:
    return word in heads() or word in nationalities() or word in words("openers") or len(word) < 2


def _led(page: Page, hit: Hit) -> Formed | None:
    """Return the name that a form opens."""
    match = _LED.match(page.text, hit.end)
    if match is None:
        return None
    if not page.mixed(hit.start, match.end()):
        return _bank(page, hit, match)
    own = match["name"].split()
    if not match["quote"]:
        own = own[: next((i for i, word in enumerate(own) if _foreign(word)), len(own))]
    if not own:
        return None
    end = match.end() if match["quote"] else match.start("name") + _length(match["name"], len(own))
    kind = "bank" if hit.known.name in _BANKS else "company"
    return Formed(hit.start, end, kind)


def _bank(page: Page, hit: Hit, match: re.Match[str]) -> Formed | None:
    """Return a bank in a text all in capitals: its name is no word of the language."""
    first = match["name"].split()[0]
    loud = page.text[hit.start : hit.end].isupper() and hit.known.name in _BANKS
    if not loud or is_ordinary(first) or _foreign(first) or first.lower() in heads():
        return None
    return Formed(hit.start, match.start("name") + len(first), "bank")


_BANKS = {"Bank", "Banque", "Banco", "Credit", "Kredit", "Caja", "Cassa", "Caisse", "Sparkasse"}


def _foreign(word: str) -> bool:
    """Say whether a word behind a form is none of a name: JSC Director, Bank Governor."""
    low = word.lower().removesuffix("'s")
    return (
        low in words("common") or low in words("openers") or low in titles()
        or low in named_countries() or low in nationalities()
    )  # fmt: skip


def _length(name: str, count: int) -> int:
    """Return how long the first words of a name are, without a genitive."""
    ends = [word.end() for word in re.finditer(r"\S+", name)]
    end = ends[count - 1]
    return end - 2 * name[:end].endswith("'s")


def _numbered(page: Page, hit: Hit) -> Iterator[Formed]:
    number = _NUMBER.match(page.text, hit.end)
    if number is None or not page.text[hit.start].isupper():
        return
    if page.mixed(hit.start, hit.end):
        start = _begin(page, hit.start) if page.text[hit.start - 2] not in ".,;" else None
        yield Formed(hit.start if start is None else start, number.end(), "entity")
