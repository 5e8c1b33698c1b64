"""Letters, notes, forms and guides: a paper called by its noun, with whose, to whom and when."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from reftel.claims.anchors import anchors, rows
from reftel.claims.papers import Find, country, iso

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from reftel.claims.anchors import Hit
    from reftel.claims.page import Page

Facts = dict[str, str | bool]

_ADJECTIVE = (
    r"(?:(?:informal|formal|written|joint|draft|revised|new|follow-up|recent|latest|English(?:-language)?"
    r"|classified|unclassified|short|signed|original|separate|second|first|proposed|official|final"
    r"|interim|unsigned|undated|previous|earlier|personal|confidential|brief|one-page|two-page|copious|supporting|shipping|export"
    r"|import|technical|relevant|additional|sales|pending|customs|forged|false|related|internal|bank"
    r"|outstanding|similar|old|existing|prior|commercial|multi-page)\s+)"
)
_NAME = r"(?:[A-Z][\w&.-]*\w|[A-Z])"
_OWNER = rf"(?:{_NAME}\s+(?:(?:of|for|and)\s+(?:the\s+)?)?){{0,6}}{_NAME}(?:['\u2019]s?|,s)\s+"
_ONE = r"(?:U\.\s?S\.|USG|UK|EU|IAEA|UN|[A-Z]{2,6}|[A-Z][a-z]{3,})"
_NATION = rf"(?:{_ONE}(?:[/-]{_ONE}){{0,2}})\s+"
_BEFORE = re.compile(
    r"(?:\b(?P<the>[Tt]he|[Aa]n?|[Tt]his|[Tt]hat|[Aa]nother|[Oo]ur|[Yy]our|[Tt]heir|[Hh]is|[Hh]er"
    r"|[Ii]ts|THE|AN?|[Tt]hese|[Tt]hose)\s+)?"
    rf"(?:\b(?P<owner>{_OWNER})|\b(?P<nation>{_NATION}))?"
    rf"(?:[A-Z][a-z]{{2,8}}\.?\s+\d{{1,2}}\s+)?(?P<adjectives>{_ADJECTIVE}{{0,3}})\Z"
)
_NAMED = re.compile(r"(?:\b[Tt]he\s+)?(?:\b[A-Z][\w-]*\s+){1,4}\Z")
_AUTHOR = re.compile(
    r"\b(?:Secretary[-\s]General|Director[-\s]General|SYG|DG|IAEA|Panel\s+of\s+Experts|Group\s+of\s+Experts"
    r"|Monitoring\s+Group|UNMOVIC|UNSCOM|OPCW|FATF|Financial\s+Action\s+Task\s+Force(?:\s+\(FATF\))?"
    r"|FinCEN)(?:['\u2019]s?|,s)?\s+(?:(?:recent|latest|new|last|first|second|next|quarterly|final"
    r"|interim|draft|annual|safeguards|\d{4}|[A-Z][a-z]+)\s+){0,2}\Z"
)
_DAY = (
    r"(?:[A-Z][a-z]{2,8}\.?\s+\d{1,2}(?:,?\s+\d{4})?|\d{1,2}\s+[A-Z][a-z]{2,8}(?:\.?\s+\d{4})?"
    r"|\d{1,2}/\d{1,2}/\d{2,4}|[A-Z][a-z]{2,8}\s+\d{4})"
)
_WHO = (
    rf"(?:the\s+)?{_NAME}"
    rf"(?:\s+(?:(?:of|for|and|de|la|del|al)\s+)?(?:the\s+)?(?:{_NAME}|\d{{4}}\b)){{0,7}}"
)
_STOP = (
    r"(?=[.,;:()\"\u201c\u201d]|\s+(?:with|from|to|was|were|is|are|has|have|had|would|will|could|should"
    r"|may|by|which|that|who|because|before|after|during|when|while|until|in|at|and|but|so|if|as|on)\s"
    r"|\s*\Z)"
)
_WORDS = r"(?:U\.\s?S\.|[^.,;:()\"\u201c\u201d]){3,90}?"
_TIME = r"(?:\s+(?:last|this)\s+(?:week|month|year))?"
_PARTS = {
    name: re.compile(pattern)
    for name, pattern in {
        "code": r"\s*\((?P<number>(?=[^)]*\d)[A-Z0-9][\w/.-]*)\)",
        "number": r"\s+(?:[Nn]o\.?|[Nn]umber|#|NO\.)\s*(?P<number>[\w/.-]*\d[\w/-]*)",
        "row": r"\s+(?P<number>(?=[A-Z/-]*\d)[A-Z0-9]+(?:[/-][A-Z0-9]+)+)(?![\w/])",
        "plain": r"\s+(?P<number>\d{1,4})(?!\w|[.,/]\d|\s+[a-z])",
        "date": rf",?\s+(?:dated|of)\s+(?P<date>{_DAY})",
        "from": rf"\s+from\s+(?P<submitter>{_WHO})",
        "small": rf"{_TIME}\s+to\s+(?P<addressee>the\s+(?:[A-Z][\w-]*\s+){{0,3}}"
        rf"(?!of\b|for\b|and\b)[a-z][\w-]+(?:\s+[a-z][\w-]+){{0,2}}?){_STOP}",
        "to": rf"{_TIME}\s+to\s+(?P<addressee>{_WHO})",
        "of": r"\s+(?P<title>(?:[\w-]+\s+){0,4}?(?:countries|companies|entities|firms|items|goods"
        r"|products|names|individuals|end-?users|parties|commodities|materials|equipment))\b",
        "support": rf"\s+(?:to\s+support|pertaining\s+to|relating\s+to|related\s+to)\s+"
        rf"(?P<title>{_WORDS}){_STOP}",
        "by": rf"\s+(?:signed|issued|written|prepared|sent)\s+by\s+(?P<submitter>{_WHO})"
        rf"(?:\s+\([^()]{{3,60}}\))?(?:\s+and\s+{_WHO})?",
        "on": rf"\s+(?:on|regarding|about|concerning)\s+(?!\d|{_DAY})(?P<title>{_WORDS}){_STOP}",
    }.items()
}
_TOLD_OF = {
    "note": ("code", "number", "row", "plain", "date", "from", "by", "on"),
    "form": ("code", "number", "row", "date", "from", "by"),
    "report": ("code", "number", "date", "on"),
    "plain": ("code", "number", "row", "date", "from", "support", "on"),
    "national": ("number", "date", "on"),
    "list": ("of",),
}
_AFTER = {kind: tuple(_PARTS[name] for name in names) for kind, names in _TOLD_OF.items()}
_NOT_ANY = frozenset({"plain", "row", "support", "of"})
_ANY = tuple(pattern for name, pattern in _PARTS.items() if name not in _NOT_ANY)
_MEANS = re.compile(r"\bas\s+(?:an?\s+)?\Z|/\s*\Z", re.IGNORECASE)
_BOUND = re.compile(r"\b(?:begin|end|below|following)\s+\Z", re.IGNORECASE)
_REFERENCE = re.compile(r"\b[Rr][Ee][Ff](?:[Tt][Ee][Ll])?s?\s+(?:[A-Z]\s+)?\Z")
_ANSWERED = re.compile(
    r"['\u2019,]s\s+(?:\w+\s+)?(?:letter|request|note|non-?paper|proposal|questions?|paper|demarche)\b"
)
_NUMBERED = frozenset({"note no", "note number", "contract no", "contract number"})
_OF = re.compile(r"\s+of\s+(?!(?:[A-Z][a-z]{2,8}\.?\s+\d|\d))")
_SINGULAR = frozenset({"national", "again", "list"})
_BY_NAME = frozenset({"guide", "report"})
_OPEN = frozenset({"a", "an", "his", "her", "its", "their", "our", "another"})
_SAME = frozenset({"the", "this", "that"})
_CITED = re.compile(r"\bref(?:tel)?\s+(?:[A-Z]\s+)?non-?\s?paper\b", re.IGNORECASE)
_MAILED = frozenset({"addressee", "submitter", "date"})
_NOUN_NEXT = re.compile(
    r"\s+(?:conditions?|language|holders?|terms?|workers?|value|price|negotiations?|talks|messages?"
    r"|services|review|bridging|clause|award|officer|specialist|signing)\b|-"
)
_TOLD = frozenset({"title", "number", "date", "addressee", "submitter"})
_REACH = 90


class Called(NamedTuple):
    """A noun of papers at a place, what stands before it, and what is told behind it."""

    hit: Hit
    kind: str
    before: re.Match[str]
    end: int
    facts: Facts


@cache
def _classes() -> Mapping[str, str]:
    return {row["word"]: row["class"] for row in rows("document_heads")}


def letters(page: Page) -> Iterator[Find]:
    """Yield papers of the body that are called by their noun, also one inside another's words."""
    floor, end, written = page.body().start, -1, False
    for hit in anchors(page, "paper"):
        if hit.start < floor or page.text[hit.end : hit.end + 1].isalpha():
            continue
        called = _called(page, hit)
        if called and (find := _paper(page, called, written=written)):
            written = True
            nested: Facts = {"nested": True} if find.end <= end else {}
            end = max(end, find.end)
            yield find._replace(facts=find.facts | nested)


def _called(page: Page, hit: Hit) -> Called | None:
    text, kind = page.text, _classes()[hit.word]
    if kind in _SINGULAR and hit.end - hit.start > len(hit.word):
        return None
    if kind in _BY_NAME and not _named(page, hit, kind):
        return None
    if kind == "letter" and _OF.match(text, hit.end):
        return None
    before = _BEFORE.search(text, max(page.body().start, hit.start - _REACH), hit.start)
    if before is None:
        return None
    end, facts = _after(page, _noun_end(hit), kind)
    if kind == "draft" and (answered := _ANSWERED.match(text, end)):
        end, _ = _after(page, answered.end(), "letter")
    return Called(hit, kind, before, end, _whose(before) | facts)


def _noun_end(hit: Hit) -> int:
    """Return where the noun ends; `note No.` is a note and its number."""
    return hit.start + hit.word.find(" n") if hit.word in _NUMBERED else hit.end


def _after(page: Page, position: int, kind: str) -> tuple[int, Facts]:
    """Return where the words end that tell of a paper, and what they tell."""
    facts: Facts = {}
    parts = _AFTER.get(kind, _ANY)
    while found := next((m for p in parts if (m := p.match(page.text, position))), None):
        position = found.start() + len(found[0].rstrip())
        for role, words in found.groupdict().items():
            facts.setdefault(role, iso(page, words) if role == "date" else " ".join(words.split()))
    return position, {role: value for role, value in facts.items() if value}


def _whose(before: re.Match[str]) -> Facts:
    """Return whose paper it is: a country's code, else the words."""
    words = re.sub(r"(?:['\u2019]s?|,s)?\s+$", "", before["owner"] or before["nation"] or "")
    code = country(words) or _government(words) or country_of(before)
    told = code or (words if before["owner"] else "")
    return {"submitter": " ".join(told.split())} if told else {}


def country_of(before: re.Match[str]) -> str:
    """Return the codes of the countries whose paper it is: GB;AT."""
    words = re.sub(r"(?:['\u2019]s?|,s)?\s*$", "", before["nation"] or before["owner"] or "")
    codes = [country(word) or _government(word) for word in re.split(r"[/-]", words)]
    return ";".join(codes) if all(codes) else ""


def _government(words: str) -> str:
    return "US" if words == "USG" else ""


def _paper(page: Page, called: Called, *, written: bool) -> Find | None:
    """Return the paper, where its words tell which one it is."""
    start = _start(page, called)
    if start < 0:
        return None
    again = _again(called)
    if again and not written:
        return None
    word = re.sub(r" (?:no|number|of)$", "", called.hit.word)
    noun = " ".join(word.split()).replace("non-paper", "nonpaper")
    told = (called.facts.get("submitter", ""), noun, called.facts.get("number", ""))
    facts: Facts = {"type": noun, **called.facts, **({"coref": True} if again else {})}
    return Find(start, called.end, " ".join(filter(None, map(str, told))), facts)


def _again(called: Called) -> bool:
    """Say whether `the letter`, `this document` means one told of before."""
    known = _the(called) in _SAME and not _is_told(called)
    return known and called.kind in {"letter", "again"}


def _start(page: Page, called: Called) -> int:
    """Return where the paper's words begin; less than nothing where it does not count as one."""
    if found := _named(page, called.hit, called.kind):
        return found.start()
    if called.kind in _BY_NAME or not _counts(page, called):
        return -1
    return called.hit.start if _refers(page, called) else called.before.start()


def _named(page: Page, hit: Hit, kind: str) -> re.Match[str] | None:
    """Return the name of a guide, or the author of a report, that stands right before it."""
    floor = max(page.body().start, hit.start - _REACH)
    if kind == "report":
        return _AUTHOR.search(page.text, floor, hit.start)
    if kind == "guide" and page.text[hit.start].isupper():
        return _NAMED.search(page.text, floor, hit.start)
    return None


def _counts(page: Page, called: Called) -> bool:
    """Say whether the words around a noun make it a paper that somebody wrote or holds."""
    counts = _COUNTS.get(called.kind)
    if counts:
        return counts(page, called)
    return _is_told(called) or bool(_the(called)) or bool(called.before["owner"])


def _is_told(called: Called) -> bool:
    return bool(_TOLD & set(called.facts))


def _the(called: Called) -> str:
    return (called.before["the"] or "").lower()


def _is_form(_: Page, called: Called) -> bool:
    """Say whether a form is one that somebody holds; a number makes a note or contract one."""
    numbered = called.hit.word not in _NUMBERED or "number" in called.facts
    known = called.hit.word.startswith(("dsp", "bis"))
    return numbered and (_is_told(called) or _the(called) in _OPEN or known)


def _is_mail(_: Page, called: Called) -> bool:
    return called.end > called.hit.end and bool(_MAILED & set(called.facts))


def _is_plain(_: Page, called: Called) -> bool:
    return _is_told(called) or bool(called.before["adjectives"])


def _is_list(_: Page, called: Called) -> bool:
    return _the(called) == "a" and "title" in called.facts


def _is_national(page: Page, called: Called) -> bool:
    """Say whether a proposal or text is told of as a country's."""
    follows = _NOUN_NEXT.match(page.text, called.hit.end)
    return bool(country_of(called.before)) and not follows


def _refers(page: Page, called: Called) -> bool:
    """Say whether a paper is told of as the telegram that holds it: the ref A nonpaper."""
    return bool(_REFERENCE.search(page.text, max(0, called.hit.start - 14), called.hit.start))


def _is_note(page: Page, called: Called) -> bool:
    """Say whether a note was handed over: in an instruction it is the instruction's own text."""
    if "STATE" in (page.cable.mrn or "") and not called.facts.get("number"):
        return False
    lead = page.text[max(0, called.hit.start - 20) : called.hit.start]
    if _MEANS.search(lead) or _BOUND.search(lead):
        return False
    if _refers(page, called):
        return bool(called.facts.get("title"))
    if _the(called) in _SAME and not _is_told(called) and _CITED.search(page.text):
        return False
    whose = called.before["the"] or called.before["nation"] or called.before["owner"]
    return _is_told(called) or bool(whose)


_COUNTS: Mapping[str, Callable[[Page, Called], bool]] = {
    "note": _is_note, "form": _is_form, "mail": _is_mail, "plain": _is_plain, "list": _is_list,
    "national": _is_national, "again": lambda _, called: _again(called),
}  # fmt: skip
