"""Of which class a reply is, by the words of its own main clause, and how surely it is told."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from reftel.claims.answered.commitments import foretold
from reftel.claims.answered.mainclauses import main_clause
from reftel.claims.answered.own_deeds import is_of_another
from reftel.claims.answered.questions import asked
from reftel.claims.claim import Hedge
from reftel.claims.spoken.utterances import Utterance
from reftel.claims.text.cues import cue_at, cues
from reftel.claims.text.rows import rows
from reftel.claims.text.sieves import Sieve, ways
from reftel.claims.text.speech import heard

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.sides.actors import Actor
    from reftel.claims.spoken.scene import Scene
    from reftel.source import Span


@dataclass(frozen=True, slots=True)
class Sort:
    """A class of reply and words that show it."""

    name: str
    pattern: str
    example: str


@cache
def sorts() -> tuple[Sort, ...]:
    """Return the classes of reply in order of precedence."""
    return tuple(Sort(row["class"], row["pattern"], row["example"]) for row in rows("responses"))


@cache
def _sieve() -> tuple[Sieve, tuple[str, ...]]:
    """Return a sieve of all ways to show a class of reply, and the class of each."""
    names = tuple(sort.name for sort in sorts() for _ in ways(sort.pattern))
    return _ways("|".join(sort.pattern for sort in sorts())), names


_GUESSED = frozenset({
    "opined", "hoped", "believed", "thought", "felt", "speculated", "predicted", "expected",
    "doubted", "feared", "worried", "suggested", "assessed", "estimated", "argued",
    "believes", "believe", "thinks", "think", "doubts", "doubt", "fears", "fear", "feels", "feel",
})  # fmt: skip
"""Verbs of opinion: what follows foretells, and commits nobody."""
_BINDS = frozenset({"assured", "reassured", "promised", "pledged", "vowed", "undertook"})
"""Verbs that bind whatever will be."""
_WORDS = ("word", "assurance", "assurances", "undertaking")
"""What one gives who binds himself: `gave assurances`."""
_LOOSE = frozenset({None, "statement", "information", "agreement"})
"""The classes of words that do not show more than such a verb."""
_WOULD = re.compile(r"\b(?:would|will)\s+(?!have\b|be\s+(?:an?|the|no|of|in|\w+ly)\s)")
_SKIP = {"remained", "understood", "reported", "offered", "supported"}
_PLAIN = frozenset({"statement", "information"})
_MAY = re.compile(r"\b(?:could|might|(?-i:may|MAY))\b(?!\s+(?:not|\d))", re.IGNORECASE)
_HAS_DONE = (
    r"\b(?:had|has|have)\s+(?:(?:not|never|already|just|recently|now|since|also|only|yet|long|all|[a-z]+ly)\s+)*"
    r"(?:been\s+(?!concern|interest|commit|pleas|disappoint|oppos|worri|prepar)[a-z]{2,}(?:ed|en|ld|nt|id|de|ught)"
    r"|(?!want|hop|expect|believ|like|fear|intend|ne+ed|concern|indeed|agreed)[a-z]{3,}ed"
    r"|gone|come|left|taken|made|sent|sold|bought|met|begun|given|written|set|brought|paid|known|shut)\b"
)
"""What somebody has done, or what was done to him by then: `had never sold`."""
_WAS_DONE = (
    r"\b(?:was|were)\s+(?:not\s+|never\s+|[a-z]+ly\s+)?(?:inspected|seized|shipped|sold|sent|held|stopped"
    r"|delivered|arrested|detained|opened|closed|bought|exported|imported|licensed|registered|issued|revoked"
    r"|denied|refused|cancelled|canceled|loaded|unloaded|returned|found|established|founded|built|signed"
    r"|paid|owned|ordered|made|produced|searched|questioned|informed|briefed|told|still\s+in|located)\b"
)
"""What was done to a thing: `was seized`."""
_DID = (
    r"\b(?:sailed|departed|arrived|docked|left|visited|inspected|found|seized|signed|issued|opened|closed|bought"
    r"|shipped|received|delivered|went(?!\s+on)|came|began|started|ended|expired|occurred|happened|took\s+place|changed|arrested"
    r"|detained|questioned|searched|returned|loaded|unloaded|moved|merged|filed|sold|paid|ordered|ran|grew|fell|rose)\b"
    r"(?=\s+(?:the|an?|its|his|her|their|on|in|at|from|to|for|by|with|over|up|two|three|several|some|last|earlier|[A-Z\d]|\Z))"
)
"""What somebody did: `signed the paper`."""
_OWNS = (
    r"\b(?:has|have|had|employs?|owns?|produces?|manufactures?|operates?|consists?|comprises?|trades\s+in|belongs?\s+to)\s+"
    r"(?:(?:about|some|around|over|only|an?|its|the|no|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d[\d,]*)\s+){1,2}"
    r"(?:employees|staff|branches|offices|shareholders|owners?|subsidiar(?:y|ies)|plants?|factor(?:y|ies)|ships?|vessels?"
    r"|licen[cs]es?|cases?|lathes?|pumps?|machines?|officers|inspectors|members|warehouses?|customers?|contracts?)\b"
)
"""Of what somebody has so many: `employs 30 officers`."""
_LIES = (
    r"\b(?:is|are|was|were|remains?|remained)\s+(?:now\s+|still\s+|currently\s+|already\s+)?(?:registered|located|based|headquartered"
    r"|incorporated|owned|moored|anchored|under\s+way|underway|stored|in\s+(?:port|custody|transit|the\s+yard)|at\s+(?:sea|anchor))\b"
)
"""Where a thing lies, or whose it is: `is moored`."""
_HAPPENED = re.compile(f"{_HAS_DONE}|{_WAS_DONE}|{_DID}|{_OWNS}|{_LIES}", re.IGNORECASE)
"""What has been done or has happened."""
_COMPLEMENT = re.compile(r"\s(?<=\w\s)\s*that\s")
"""Where a clause begins that is told of another: `he was glad that …`."""
_BARELY = frozenset(["", "only", "also", "again", "simply", "in fact"])
"""Words before `that` which are no clause."""
_THINKS = re.compile(rf"(?:{'|'.join(sorted(_GUESSED))})\b", re.IGNORECASE)
_COURTESY = re.compile(
    r"(?:(?:and|but|also)\s+)*(?:thanked\s|(?:confirmed|acknowledged)\s+(?:the\s+)?receipt|receipt\b)",
    re.IGNORECASE,
)
"""What a post itself takes part in: thanks, a receipt confirmed."""
_DUE = re.compile(
    r"\b(?:is|are|was|were)\s+(?:now\s+)?(?:due|scheduled|slated|set|expected|booked)\s+(?:to|in|on|for|at|back|by|out)\b"
    r"|\b(?:meets?|arrives?|departs?|sails?|opens?|closes?|expires?|begins?|starts?|ends?|takes?\s+(?:effect|place|office)|convenes?|returns?)"
    r"\s+(?:again\s+|next\s+)?(?:on|in|at|next|this|tomorrow|(?-i:[A-Z][a-z]+day))\b"
    r"|\b(?:expects|expected|intends)\s+(?:the\s+)?(?:[\w-]+\s+){0,4}?to\s+(?!remain|stay|be\b|become|keep)[a-z]+",
    re.IGNORECASE,
)
"""What is fixed for a time to come."""
_STUDIES = re.compile(r"\b(?:would|will)\s+(?:\w+ly\s+)?(?:study|examine|look\s+at|weigh)\b")
"""What one will do who binds himself to no more."""
_TURNED_AWAY = re.compile(
    r"(?:declined|refused)\s+to\s+(?:receive|see|meet(?:\s+with)?)\s+(?:us|[A-Z]\w*-?[Oo]ff|(?:the\s+)?(?:Ambassador|Charge|DCM))\b"
)
"""How one does not receive those of ours who see it for themselves."""
_WATCHED = frozenset({"no_comment"})
"""Classes that a post sees done, where nobody is said to say it."""


def classify(scene: Scene, utterance: Utterance) -> str | None:
    """Return the class of what somebody says; None where it is no reply."""
    verb, sort = utterance.verb, _sort(scene, utterance)
    if sort == "request_for_details":
        return sort
    if kind := asked(scene, utterance, sort):
        return kind
    if binds(verb) and sort in _LOOSE and _WOULD.search(utterance.span.of(scene.layout.text)):
        return "commitment"
    if verb in _GUESSED and sort in {"commitment", "information"}:
        return "statement"
    return sort or _plain(verb)


def binds(verb: str) -> bool:
    """Say whether a verb binds him who says it, whatever will be and whoever does it."""
    return verb in _BINDS or (verb.startswith("gave") and verb.endswith(_WORDS))


def foretells(words: str) -> bool:
    """Say whether words tell of what will be done: `the agent would be questioned`."""
    return _WOULD.search(main_clause(words)) is not None


def going(scene: Scene, actor: Actor, span: Span) -> str:
    """Return the class of a reply that goes on, with a verb of its own or without one."""
    verb = cue_at(scene.layout, span.start)
    return classify(scene, Utterance(actor, verb, span.start, span)) or "statement"


def further(scene: Scene, name: str, span: Span) -> str:
    """Return the class of a plain statement more closely: what has happened is information."""
    if name != "statement":
        return name
    words = main_clause(span.of(scene.layout.text))
    told, *rest = _COMPLEMENT.split(words, maxsplit=2)
    if rest and (told.strip().lower() in _BARELY or heard(cue_at(scene.layout, span.start))):
        told = rest[0]
    done = _stands(_HAPPENED, told) or _stands(_DUE, told)
    return "information" if done and not _THINKS.match(words) else name


def _stands(pattern: re.Pattern[str], words: str) -> bool:
    """Say whether a pattern of many ways stands among words."""
    return _ways(pattern.pattern).search(words, words.lower()) is not None


@cache
def _ways(pattern: str) -> Sieve:
    return Sieve([re.compile(way, re.IGNORECASE) for way in ways(pattern)])


def hedge(scene: Scene, name: str, span: Span) -> Hedge:
    """Return how surely a reply is told, by its class and words.

    What a post sees done is asserted; what will be, planned; what may be, potential.
    """
    if name in {"question", "commitment"}:
        return Hedge.QUESTIONED if name == "question" else Hedge.PLANNED
    words = main_clause(span.of(scene.layout.text))
    turned_away = name == "refusal" and _TURNED_AWAY.match(words)
    if turned_away or (name in _WATCHED and _seen(scene, span)):
        return Hedge.ASSERTED
    if name in _PLAIN and _COURTESY.match(words):
        return Hedge.ASSERTED
    if name in _PLAIN and (_commits(words) or _stands(_DUE, words)):
        return Hedge.PLANNED
    if name == "noncommittal" and _STUDIES.search(words):
        return Hedge.PLANNED
    return Hedge.POTENTIAL if name in _PLAIN and _MAY.search(words) else Hedge.REPORTED


def _seen(scene: Scene, span: Span) -> bool:
    """Say whether it is told what somebody does, and not that he says it."""
    verb, floor = cue_at(scene.layout, span.start), scene.layout.sentence(span.start).start
    places = cues(scene.layout).get("say", ())
    said = places[bisect_left(places, floor) : bisect_left(places, span.start)]
    return verb != "" and not any(heard(cue_at(scene.layout, at)) for at in (*said, span.start))


def _commits(words: str) -> bool:
    """Say whether words of a commitment stand in a clause, whoever gives it."""
    return any(_shown(words, "commitment"))


def _shown(words: str, only: str | None = None) -> Iterator[tuple[str, int]]:
    """Yield each class of which words stand in a clause, in order of precedence, and where."""
    sieve, names = _sieve()
    for at in _fitting(words):
        if only in {None, names[at]} and (found := sieve.patterns[at].search(words)):
            yield names[at], found.start()


@lru_cache(maxsize=16)
def _fitting(words: str) -> list[int]:
    return _sieve()[0].fitting(words.lower())


def _sort(scene: Scene, utterance: Utterance) -> str | None:
    """Return the first class of which words stand in the main clause, and are the speaker's own."""
    words = main_clause(utterance.span.of(scene.layout.text))
    for name, start in _shown(words):
        if name == "commitment" and foretold(scene, utterance):
            continue
        if not is_of_another(scene, utterance, words, start):
            return name
    return None


def _plain(verb: str) -> str | None:
    """Return what a verb makes of words that show no class."""
    if verb in {"confirmed", "informed", "reported", "verified"}:
        return "information"
    if verb in {"queried", "inquired"}:
        return "question"
    return None if verb in _SKIP else "statement"
