"""Letters, notes, forms and guides: a paper called by its noun, with whose, to whom and when."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.dated.dates_calendar import MONTHS
from reftel.claims.text.anchors import Hit, anchors
from reftel.claims.written.paper_called import SAME, Called, article, is_copied, is_told, joins
from reftel.claims.written.paper_counts import (
    NUMBERED,
    OFFICE_NEXT,
    class_of,
    classes,
    counts,
    is_of_sort,
)
from reftel.claims.written.paper_details import Facts, details
from reftel.claims.written.paper_leads import lead, named, whose
from reftel.claims.written.paper_lists import listed
from reftel.claims.written.paper_notes import cited_from
from reftel.claims.written.paper_press import is_of_press
from reftel.claims.written.papers import Find

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.text.page import Page

_ANSWERED = re.compile(
    r"(?:[',]s)?\s+(?:\w+\s+)?(?:letter|request|note|non-?paper|proposal|questions?|paper|demarche)\b"
)
_OF = re.compile(r"\s+of\s+(?!(?:[A-Z][a-z]{2,8}\.?\s+\d|\d))")
_LETTER_OF = re.compile(
    rf"\s+of\s+(?!(?:{MONTHS}|this|that|these|those|their|your|some|such|last|late|early|offer|laws)\b)"
    r"(?P<what>[a-z]{4,})\b",
    re.IGNORECASE,
)
"""What a letter is written to do: of intent, of credit."""
_OFFICE = re.compile(
    r"s?(?:\s+(?:and|of|[A-Z][\w-]+)){0,4}?\s+(?:Bureau|Directorate|Office|Committee|Division|Group|Department|Unit"
    r"|Board|Team|Section|Cent(?:er|re)|Council|Branch|Administration|Authority|Agency|Service)\b"
)
"""What makes the words of a paper those of an office: the Strategy and Plans Division."""
_SINGULAR = frozenset({"national", "again", "list", "statement", "note again"})
_PLURAL = frozenset({"form", "plan"})
_RECALLED = frozenset({
    "letter", "again", "form", "statement", "article", "note again", "dossier", "report", "plan",
    "national",
})  # fmt: skip
_NAMED = frozenset({"statement", "article"})
"""Classes of papers that a name before the noun tells apart from those told of before."""
_PAPERS = frozenset({
    "letter", "note", "form", "plain", "paper", "draft", "statement", "article", "again", "report",
    "guide", "guide to", "mail", "national", "list", "dossier",
})  # fmt: skip
"""Classes of papers that `the document` can mean."""
_HEADED = frozenset({"letter", "report", "statement"})
_CERTIFICATES = frozenset({"end-user certificate", "end-use certificate", "certificate of origin"})
_NOTES = {"note": frozenset({"note", "diplomatic note"}), "certificate": _CERTIFICATES}
"""Nouns that mean a paper again alone, with what must have been told of."""
_TOLD_BEFORE = {
    "paper": frozenset({"paper", "nonpaper", "national"}),
    "text": frozenset({"text", "draft text", "edits", "draft language", "program of work"}),
    "proposal": frozenset({"proposal", "draft proposal"}),
    "documents": frozenset({"documents", "documentation", "paperwork", "form"}),
    "certificate": _CERTIFICATES,
}  # fmt: skip
"""What must have been told of for a noun to mean it again."""
_TOLD_BEFORE_OF = {
    "again": _PAPERS, "letter": frozenset({"letter", "note", "draft"}),
    "report": frozenset({"report", "reports"}),
}  # fmt: skip
"""The same for the nouns of a class."""
_POINTED = re.compile(r"\b(?:following|attached|enclosed)\s")
"""What points to a paper that is not told of before."""
_MEANT = {"note": "diplomatic note", "paperwork": "documents", "documentation": "documents"}
"""What a noun may mean that was called otherwise before."""


_NEAR = 75
"""Letters before and behind a noun in which the words stand by which it may be a paper."""
_BESIDE = {
    "numbered": re.compile(r"(?:license|licence|application|permit)\s+[a-z]-?\d{5}"),
    "note again": re.compile(r"(?:note|certificate)\s+(?:(?:of|dated)\s+[a-z\d]|no\b|number|#)"),
    "plan": re.compile(
        r"g[ai]ve|hand|pass|shar|show|provid|present|sen[dt]|left|leav|draft|draw|drew|circulat|tabl|prepar"
        r"|submit|wr[io]t|publish|issu|releas|distribut|produc|compil|receiv|deliver|mail|fax|transmit|translat"
        r"|obtain|initial|sign|introduc|adopt|work|attach|follow|forward|enclos|action|contingen|security|implement"
        r"|strateg|response|national|training|control|emergency|improvement|joint|business|\bby|from|dated|no\.|number"
        r"|(?:that|which)\s+(?:you|he|she|they|we)|, and\b|[\"(]"
    ),
}
"""What must stand near a noun of a class."""
_VERSION = re.compile(r"\bversion\s+of\s+\Z")
"""What leads to the telegram itself: `a Word version of this document`."""
_REMARK = re.compile(
    r"\s+that\s+(?:the|its?|they|he|she|we|there|this|these|his|her|all|no|an?|[A-Z]\w+)\s"
)
"""What makes a statement a mere remark: `the statement that it was so`."""
_GIVEN_OUT = re.compile(r"\b(?:issu|releas|publish|adopt|circulat)\w*\s+(?:[\w-]+\s+){0,3}\Z")
_CODE = re.compile(r"[A-Z]{2,5}[/-]")
"""How the number of a regime's paper begins, which alone is its name."""
_JOINED = re.compile(
    r"(?:\s*+,(?:\s+(?:and|as\s+well\s+as|together\s+with|along\s+with))?|(?:\s++with\s+\w+)?\s++and)\s+\Z"
)
"""What joins two papers handed over together."""


def letters(page: Page) -> Iterator[Find]:
    """Yield papers of the body that are called by their noun, also one inside another's words."""
    end, known, copied = -1, _headed(page), False
    for hit in _nouns(page):
        called = _called(page, hit) if _is_meant(page, hit, known) else None
        if called and end >= 0 and _JOINED.match(page.text, end, called.before.start()):
            called = called._replace(beside=True)
        if called and (find := _paper(page, called, known)):
            known |= {_noun(called)} | ({called.kind} - {"plan"})
            if copied and find.end <= end:
                continue
            copied = called.kind == "copy"
            nested: Facts = {"nested": True} if find.end <= end else {}
            end = max(end, find.end)
            yield find._replace(facts=find.facts | nested)


def _headed(page: Page) -> set[str]:
    """Return the nouns of papers that the subject names, which the body may mean again."""
    words = page.cable.subject.text.lower().split() if page.cable.subject else []
    return {word for word in words if classes().get(word) in _HEADED}


def _is_meant(page: Page, hit: Hit, known: set[str]) -> bool:
    """Say whether a noun may be a paper, by the words right beside it: most plans are none."""
    kind = class_of(hit.word)
    if kind == "note again" and known & _NOTES[hit.word]:
        return True
    beside = None if kind == "plan" and named(page, hit.start, kind) else _BESIDE.get(kind)
    return (
        beside is None
        or beside.search(page.lower, max(0, hit.start - _NEAR), hit.end + _NEAR) is not None
    )


def _nouns(page: Page) -> Iterator[Hit]:
    """Yield the nouns of papers in the body, each place once, a form's also in the plural."""
    floor, end = page.body().start, -1
    for hit in anchors(page, "paper"):
        if hit.start < floor or hit.start < end:
            continue
        hit = _of_what(page, hit)  # noqa: PLW2901 -- the same noun, whole
        after = page.text[hit.end : hit.end + 2]
        if after[:1] == "s" and not after[1:].isalpha() and class_of(hit.word) in _PLURAL:
            hit = hit._replace(end=hit.end + 1)  # noqa: PLW2901 -- the same noun, whole
        elif after[:1].isalpha():
            continue
        end = hit.end
        yield hit


def _of_what(page: Page, hit: Hit) -> Hit:
    """Return a letter with what it is written to do: a letter of intent."""
    found = _LETTER_OF.match(page.text, hit.end) if hit.word in {"letter", "letters"} else None
    if not found or page.text[hit.start].islower() > found["what"][0].islower():
        return hit
    return Hit(hit.start, found.end(), f"{hit.word} of {found['what'].lower()}")


def _called(page: Page, hit: Hit) -> Called | None:
    text, kind = page.text, class_of(hit.word)
    if kind in _SINGULAR and text[hit.end - 1] == "s" and hit.word[-1] != "s":
        return None
    if _is_else(page, hit, kind):
        return None
    before = lead(page, hit.start)
    bare = before is None or (kind == "plan" and before.end() == before.start())
    if before is None or (bare and not named(page, hit.start, kind)):
        return None
    end, facts = details(page, _noun_end(hit), "sorted" if _is_sorted(kind, before) else kind)
    if kind == "draft" and (answered := _ANSWERED.match(text, end)):
        end, _ = details(page, answered.end(), "letter")
    return Called(hit, kind, before, end, whose(page, before) | facts)


def _is_sorted(kind: str, before: re.Match[str]) -> bool:
    """Say whether a proposal is known by its sort: what it is for is no part then."""
    return kind == "national" and "-" in f"{before['loose'] or ''}{before['adjectives']}"


def _is_else(page: Page, hit: Hit, kind: str) -> bool:
    """Say whether the words beside a noun make it something else: a remark, an office, a sense."""
    text = page.text
    if text[hit.start].isupper() and _OFFICE.match(text, hit.end):
        return True
    if kind == "guide":
        return not named(page, hit.start, kind)
    if kind == "plan":
        return text[hit.start].isupper() and OFFICE_NEXT.match(text, hit.end) is not None
    if hit.word == "statement" and _REMARK.match(text, hit.end):
        return not _GIVEN_OUT.search(text, max(0, hit.start - 40), hit.start)
    return kind == "letter" and _OF.match(text, hit.end) is not None


def _noun_end(hit: Hit) -> int:
    """Return where the noun ends; `note No.` is a note and its number."""
    counted = hit.word.startswith(("note n", "contract n"))
    return hit.start + hit.word.index(" ") if counted else hit.end


def _paper(page: Page, called: Called, known: set[str]) -> Find | None:
    """Return the paper, where its words tell which one it is."""
    again = _again(page, called)
    own = called.before.start() - 12, called.before.start()
    if again and called.hit.word == "document" and _VERSION.search(page.text, *own):
        return None
    if again and not (known & _antecedents(called) or is_of_press(page, called)):
        if called.kind not in {"plain", "form", "report", "plan", "national"}:
            return None
        again = False
    start = called.before.start() if again else _start(page, called)
    if start < 0:
        return None
    noun = _noun(called)
    told = [
        str(one)
        for one in (called.facts.get("submitter", ""), noun, called.facts.get("number", ""))
    ]
    if called.kind == "national" and _CODE.match(told[-1]):
        told = told[-1:]
    facts: Facts = {"type": noun, **called.facts, **({"coref": True} if again else {})}
    place = listed(page, start, called.end)
    return Find(*place, " ".join(filter(None, told)), facts)


def _noun(called: Called) -> str:
    word = re.sub(r" (?:no|number|of)$", "", called.hit.word)
    word = word.replace("end use", "end-use")
    return " ".join(word.split()).replace("non-paper", "nonpaper")


def _again(page: Page, called: Called) -> bool:
    """Say whether `the letter`, `this document` means one told of before."""
    same = article(called) in SAME or (called.kind == "note again" and _alike(called))
    copied = called.kind in {"form", "plain"} and is_copied(page, called)
    if (
        not same
        or is_told(called)
        or is_of_sort(called)
        or copied
        or _POINTED.search(called.before[0])
    ):
        return False
    if called.kind == "report":
        return not called.before["owner"] and not named(page, called.hit.start, called.kind)
    if called.kind in _NAMED or called.hit.word in {"documents", "documentation"}:
        return not called.before["nation"] and not named(page, called.hit.start, called.kind)
    if called.kind == "national":
        return not called.before["nation"] and not called.before["owner"]
    return called.kind in _RECALLED and called.hit.word not in NUMBERED


def _alike(called: Called) -> bool:
    """Say whether a paper is told of as like one told of before: a similar note."""
    return "similar" in f"{called.before['loose']} {called.before['adjectives']}"


def _antecedents(called: Called) -> frozenset[str]:
    """Return what must have been told of for a noun to mean it again."""
    noun = _noun(called)
    told = _TOLD_BEFORE.get(noun) or _TOLD_BEFORE_OF.get(called.kind)
    if told:
        return told
    return frozenset({noun, f"draft {noun}", _MEANT.get(noun, noun)} | {"article"} & {called.kind})


def _start(page: Page, called: Called) -> int:
    """Return where the paper's words begin; less than nothing where it does not count as one."""
    if not counts(page, called):
        return -1
    if found := named(page, called.hit.start, called.kind):
        return found.start()
    if joins(called):
        return called.before.start("owner")
    return cited_from(page, called) or called.before.start()
