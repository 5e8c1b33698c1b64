"""Which nouns of papers name one that somebody wrote, gave out or holds."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from reftel.claims.text.anchors import anchors
from reftel.claims.text.rows import rows
from reftel.claims.written.paper_called import article, is_copied, is_named, is_told
from reftel.claims.written.paper_leads import described
from reftel.claims.written.paper_notes import LACKED, MEANS, TEXT_OF, is_note
from reftel.claims.written.paper_press import is_article, is_statement, is_story
from reftel.claims.written.paper_proposals import NOUN_NEXT, is_national
from reftel.claims.written.paper_reports import is_report, is_written

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from reftel.claims.text.anchors import Hit
    from reftel.claims.text.page import Page
    from reftel.claims.written.paper_called import Called

OFFICE_NEXT = re.compile(r"s?\s+[A-Z][a-z]")
"""What makes the name of a plan that of an office or event: the Strategy Group."""
NUMBERED = frozenset({
    "note no", "note number", "contract no", "contract number", "end use statement",
    "end-use statement", "end user statement", "end-user statement",
})  # fmt: skip
"""Forms of which a number alone makes a paper."""
_KNOWN = ("dsp", "bis", "cargo rec", "shipping rec", "designation p")
"""Forms that are papers without a word of whose they are."""
_OPEN = frozenset({"a", "an", "his", "her", "its", "their", "our", "another"})
_COUNTED = frozenset({"two", "three", "four", "five", "six", "several"})
_ONE = frozenset({"a", "an", "the", "this", "that", "his", "her", "their", "another"})
_BY_WIRE = re.compile(
    r"\b(?:by|via|through|over|and|or|per)\s+(?:(?:un)?classified\s+)?\Z", re.IGNORECASE
)
"""What tells a way of sending: forwarded via e-mail."""
_MAIL_NEXT = re.compile(
    r"\s*(?:address|account|system|server|traffic|number|exchange|contact|list|machine|communication|connectivity|link|service|message|access|works?)|[:@-]"
)
_MAILED = frozenset({"addressee", "submitter", "date"})
_ASKED = re.compile(
    r"\s+(?:(?:that|which)\s+)?(?:(?:we|he|she|they|you|[Pp]ost|[A-Z]\w+)\s+(?:had\s+|has\s+|have\s+)?)?"
    r"(?:requested|provided|passed|submitted|gave|handed|supplied|attached|promised|shared|sent)\b"
)
"""What tells that a list was asked for or given."""
_WHOLE = re.compile(r"\b(?:full|complete|entire|attached|final|updated)\s")
_MADE = re.compile(
    r"\s+(?:[a-z]+ly\s+)?(?:confiscated|seized|recovered|captured|discovered|requesting|authorizing|granting|written|signed|issued|indicating|dictating"
    r"|accompanying|leaked|stolen|submitted|presented|exchanged|needed\s+for|for\s+(?:this|the|each|a)\s|translated|purporting|prepared|attached|from\s+the\s)\b"
)
"""What is done with papers, or what they do, that are at hand."""
_GIVEN = re.compile(
    r"\s+(?:was|were|(?:has|have|had)\s+(?:not\s+)?been|is\s+being|will\s+be)\s+(?:\w+ly\s+|not\s+)?"
    r"(?:circulat|left\b|forward|transmitt|shared|provided|distribut|submitt|tabl|draft|sent\b|handed|passed\b|e-?mailed|faxed|attached|adopted"
    r"|published|issued|prepared|enclosed|translated)|\s+follows?\b|\s+is\s+attached"
    r"|\s+(?:that\s+|which\s+)?(?:you|he|she|they|we)\s+(?:gave|made|circulated|provided|sent|passed|shared)\b"
)
"""What is said behind a paper that somebody gives out."""
_LAID_DOWN = ("plan", "strategy", "roadmap", "road map", "checklist", "guideline", "template")
_MATTERS = frozenset({
    "action", "work", "contingency", "security", "implementation", "strategic", "response",
    "national", "training", "control", "emergency", "draft", "improvement", "joint", "business",
})  # fmt: skip
"""What a plan is for, or how it is drawn up: so a paper is told from a mere intention."""
_COPIED = frozenset({"form", "note", "letter", "mail", "plain", "permit"})
_TELEGRAM = re.compile(r"\b(?:points|demarche|cable|message|telegram)\b", re.IGNORECASE)
_DESCRIBED = frozenset({"a", "an", "another", "such a"})
_STOPS = re.compile(
    r"\s*(?:[.,;:()\"]|\Z)|\s+(?:for|that|which|on|to|in|from|with|by|was|is|has|had|and"
    r"|dated|entitled|titled|describing|outlining|detailing|listing|containing|summarizing|prepared|showing"
    r"|leaked|obtained|received|issued|signed|provided|published|put\s+out|[a-z]{3,}ing)\b"
)
_IS = re.compile(r"\b(?:as|is|was|are|were|be|been|not|becomes?)\s+[\"']?\Z", re.IGNORECASE)
_ACCORDING = re.compile(
    r"\b(?:[Aa]ccording\s+to|stated\s+in|quot(?:ed|ing)\s+from|cit(?:ed|ing))\s+\Z"
)
_SHOWN = ("translation", "scan", "photocop", "excerpt")
"""Copies that are told of as papers of their own."""
_GAVE = re.compile(
    r"\b(?:gave|provided|shared|handed|passed|showed|submitted|delivered|presented|obtained|received|forwarded|sent)\s"
)
_NUMBERED_TEXT = re.compile(r"\s+(?:the\s+)?(?:UNSCR|UNSC\s+Resolution|[Rr]esolution)\s+\d")


@cache
def classes() -> Mapping[str, str]:
    """Return the class of each noun of papers."""
    return {row["word"]: row["class"] for row in rows("document_heads")}


def class_of(word: str) -> str:
    """Return the class of a noun of papers; a letter of something is a form."""
    return classes().get(word, "form")


def counts(page: Page, called: Called) -> bool:
    """Say whether the words around a noun make it a paper that somebody wrote or holds."""
    rule = _COUNTS.get(called.kind)
    if rule:
        return rule(page, called)
    if called.hit.word.endswith("language") and is_written(page, called):
        return True
    if called.kind == "letter" and _gives_text(page, called.hit.start):
        return True
    return is_told(called) or bool(article(called)) or bool(called.before["owner"])


def _is_form(page: Page, called: Called) -> bool:
    """Say whether a form is one that somebody holds; a number makes a note or contract one."""
    if MEANS.search(page.text, max(0, called.before.start() - 8), called.before.start()):
        return False
    if article(called) == "the" and NOUN_NEXT.match(page.text, called.end):
        return False
    numbered = called.hit.word not in NUMBERED or "number" in called.facts
    known = called.hit.word.startswith(_KNOWN) or is_copied(page, called)
    held = article(called) in _OPEN or article(called) in _COUNTED or article(called) == "the"
    several = page.text[called.hit.end - 1] == "s" and called.hit.word != "photograph"
    several = several or called.hit.word.startswith("letters")
    held = held or (several and is_written(page, called))
    return numbered and (is_told(called) or held or known)


def _is_mail(page: Page, called: Called) -> bool:
    """Say whether a message is meant that was written, and not the way by which it went."""
    before = called.before
    if _BY_WIRE.search(page.text, max(0, before.start() - 20), before.start()):
        return "date" in called.facts
    one = article(called) in _ONE and not called.hit.word.endswith("s")
    if one and not _MAIL_NEXT.match(page.text, called.hit.end):
        return True
    if (before["day"] or before["when"]) and (article(called) or before["nation"]):
        return True
    return called.end > called.hit.end and bool(_MAILED & set(called.facts))


def _is_plain(page: Page, called: Called) -> bool:
    ahead = page.text[max(0, called.before.start() - 24) : called.before.start()]
    if LACKED.search(ahead) and "title" not in called.facts:
        return False
    known = is_told(called) or described(called.before) or is_named(page, called)
    told = known or _MADE.match(page.text, called.hit.end) is not None
    return told or is_copied(page, called) or _is_given(page, called)


def _is_given(page: Page, called: Called) -> bool:
    """Say whether documents were handed over: `shared with us documents for the ore`."""
    ahead = page.text[max(0, called.before.start() - 60) : called.before.start()]
    return not article(called) and is_written(page, called) and _GAVE.search(ahead) is not None


def _is_plan(page: Page, called: Called) -> bool:
    """Say whether a plan is laid down in writing, as it is when described or handed over."""
    before, whose = called.before, called.before["owner"] or called.before["nation"]
    if is_named(page, called):
        return True
    if not (article(called) or whose) or NOUN_NEXT.match(page.text, called.hit.end):
        return False
    kinds = f"{before['loose'] or ''} {before['adjectives']}".split()
    told = {"number", "date"} & set(called.facts) or ("submitter" in called.facts and not whose)
    firm = called.hit.word.startswith(_LAID_DOWN) and not _MATTERS.isdisjoint(kinds)
    return firm or _is_shown(page, called) or bool(told)


def _is_copy(page: Page, called: Called) -> bool:
    """Say whether a text, translation or draft of something is shown, that is no paper by name."""
    within = called.hit.end, called.end
    numbered = _NUMBERED_TEXT.match(page.text, called.hit.end)
    bare = not (article(called) or numbered or called.hit.word.endswith("s of"))
    own = _TELEGRAM.search(page.text, *within)
    of_paper = any(within[0] < hit.start < within[1] for hit in _held(page))
    if bare or own or of_paper:
        return of_paper and called.hit.word.startswith(_SHOWN) and not (bare or own)
    start = called.before.start()
    cited = _ACCORDING.search(page.text, max(0, start - 16), start)
    return cited is not None or _is_shown(page, called)


def _held(page: Page) -> list[Hit]:
    return page.once(_papers_of)


def _papers_of(page: Page) -> list[Hit]:
    """Return the nouns of papers that are themselves meant where copies of them are shown."""
    return [hit for hit in anchors(page, "paper") if classes()[hit.word] in _COPIED]


def _is_shown(page: Page, called: Called) -> bool:
    """Say whether a paper is given out, or named in a row with one that is."""
    given = _GIVEN.match(page.text, called.end)
    return called.beside or is_written(page, called) or bool(given)


def _is_list(page: Page, called: Called) -> bool:
    whole = article(called) == "the" and _WHOLE.search(called.before[0])
    given = article(called) == "the" and _ASKED.match(page.text, called.end)
    one = article(called) in {"a", "an", "another"} or whole or given
    return bool(one) and "title" in called.facts


def _is_dossier(_: Page, called: Called) -> bool:
    return bool({"title", "number", "date"} & set(called.facts)) or article(called) in _OPEN


def _is_document(page: Page, called: Called) -> bool:
    """Say whether one document is described: a two-page document; not what something is."""
    sort = f"{called.before['loose'] or ''} {called.before['adjectives']}".split()
    start = called.before.start()
    if not (sort or "title" in called.facts or is_written(page, called)) or _IS.search(
        page.text, max(0, start - 12), start
    ):
        return False
    if is_of_sort(called):
        return article(called) != ""
    return article(called) in _DESCRIBED and bool(_STOPS.match(page.text, called.end))


def is_of_sort(called: Called) -> bool:
    """Say whether a document is told from others by its sort: the strategy document."""
    sort = f"{called.before['loose'] or ''} {called.before['adjectives']}".lower().split()
    return called.hit.word == "document" and not _OF_SORT.isdisjoint(sort)


def _is_guide(page: Page, called: Called) -> bool:
    return "title" in called.facts and page.text[called.hit.start].isupper()


def _is_dated(_: Page, called: Called) -> bool:
    return bool({"number", "date"} & set(called.facts))


def _is_note_again(page: Page, called: Called) -> bool:
    """Say whether a note is told by its day or number, or its text is given."""
    return _gives_text(page, called.before.start()) or _is_dated(page, called)


def _gives_text(page: Page, start: int) -> bool:
    """Say whether the text of what begins at a place is given: the translation of the letter."""
    return TEXT_OF.search(page.text, max(0, start - 20), start) is not None


_OF_SORT = frozenset({
    "final", "consensus", "policy", "strategy", "travel", "registration", "identity", "outcome",
    "attached", "forged", "falsified", "two-page", "one-page", "three-page", "leaked", "internal",
    "draft", "procurement", "tender", "joint", "classified", "unclassified",
})  # fmt: skip
"""Words that tell one document from others."""
_CASES = ("dtc case", "blue lantern")
"""What a cable holds that asks about a licence applied for."""


def _is_permit(page: Page, called: Called) -> bool:
    """Say whether a permit or assurance is a paper at hand, not one that somebody needs."""
    shown = _is_shown(page, called) if called.hit.word.startswith("written") else called.beside
    if called.hit.word.endswith("application") and any(word in page.lower for word in _CASES):
        ahead = page.lower[max(0, called.before.start() - 12) : called.before.start()]
        return article(called) == "the" or ahead.endswith("details of ")
    return shown or _is_dated(page, called) or is_copied(page, called)


def _is_study(page: Page, called: Called) -> bool:
    """Say whether a study is a paper, and not the work on it."""
    return not _WORK_NEXT.match(page.text, called.end)


_WORK_NEXT = re.compile(
    r"\s+(?:process|teams?|mechanisms?|phases?|committees?|groups?|missions?|visits?|units?|cent(?:er|re)s?|tools?"
    r"|capabilit(?:y|ies)|methods?|requirements?|criteria|stage|program(?:me)?|experts?)\b"
)


def _always(_: Page, __: Called) -> bool:
    return True


_COUNTS: Mapping[str, Callable[[Page, Called], bool]] = {
    "note": is_note, "form": _is_form, "mail": _is_mail, "plain": _is_plain, "list": _is_list,
    "national": is_national, "statement": is_statement, "article": is_article,
    "dossier": _is_dossier, "guide": is_named, "guide to": _is_guide, "again": _is_document,
    "note again": _is_note_again, "permit": _is_permit, "numbered": _is_dated, "plan": _is_plan,
    "copy": _is_copy, "report": is_report, "title": _always, "study": _is_study, "piece": is_story,
}  # fmt: skip
