"""Of which class a reply is, by the words of its own main clause, and how surely it is told."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from reftel.claims.answered.commitments import foretold, is_own
from reftel.claims.answered.mainclauses import main_clause
from reftel.claims.claim import Hedge
from reftel.claims.spoken.utterances import Utterance
from reftel.claims.spoken.wording import ASKS
from reftel.claims.text.cues import cue_at, cues, past
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
_LOOSE = frozenset({None, "statement", "information", "agreement"})
_WOULD = re.compile(r"\b(?:would|will)\s+(?!have\b|be\s+(?:an?|the|no|of|in|\w+ly)\s)")
"""Verbs that bind whatever will be, and the classes of words that do not show more."""
_ASKED = {"asked", "inquired", "queried", "wondered", "questioned"}
_IF = re.compile(
    r"\s*(?:[\w' ]{0,40}?\s)?(?:\(\w\)|(?:\w+\s+){0,3}questions?\b"
    r"|(?:if|whether|why|how|what|when|where|who|which|about|for\s+clarification)\b)",
    re.IGNORECASE,
)
_QUERY = re.compile(
    rf"(?:\A|[:,]\W*(?:\(?\w\)\s*)?){ASKS.pattern}[^?]{{4,400}}\?\W*\Z",
    re.IGNORECASE | re.DOTALL,
)
"""Words that are a question, or quote one at their end."""
_DEMAND = {
    "asked",
    "requested",
    "urged",
    "called",
    "pressed",
    "solicited",
    "recommended",
    "proposed",
    "demanded",
}
_WANTS = {"asked", "requested", "sought", "wanted", "solicited"}
_DETAILS = re.compile(
    r"\s+(?:us\s+|PolOff\s+|EmbOff\s+)?(?:for\s+)?(?:(?!to\b|that\b)[\w'-]+\s+){0,5}?"
    r"(?:information|details?|numbers?|names?|address(?:es)?|cop(?:y|ies)|documents?|documentation"
    r"|evidence|data|specifics|anything|input|particulars|identity|list|invoices?|photographs?|version|translation|specifications?)\b",
    re.IGNORECASE,
)
_FURNISH = re.compile(
    r"\W*(?:could|can|would|will|might)\s+[^?]{2,80}?\b(?:provide|furnish|supply|share|send|give|name|identify)\b",
    re.IGNORECASE,
)
"""How a question begins that asks for something to be given: `Could Washington furnish …?`."""
_OUR = re.compile(
    r"\s*(?:that\s+|for\s+)?(?:the\s+)?(?:u\.s\.|usg|united\s+states|washington|us\b|we\b|poloff"
    r"|emboff|embassy|post\b|charge|ambassador|department|(?:it|this(?:\s+\w+)?|(?:our|the)\s+(?:information|matter))\s+(?:not\s+)?(?:be(?:come)?"
    r"|remain|stay)\b|permission\b|(?:our|the\s+embassy's)\s+(?:permission|help|assistance|consent)\b)"
    r"|\s+to\s+be\s+(?:kept|informed|told|given|notified|updated)\b",
    re.IGNORECASE,
)
_LET = re.compile(r"\blet\b")
_FOR = re.compile(r"\s+for\s")
_FOR_THINGS = {"asked": _FOR, "asks for": re.compile(r"\s"), "appealed": _FOR, "pleaded": _FOR}
"""Verbs of asking for a thing, and what follows them."""
_SKIP = {"remained", "understood", "reported", "offered", "supported"}
_DEED = re.compile(
    r"refus|declin|reject|oppos|agree|support|welcom|favou?r|underst|concur|complain|protest|critici|regret"
    r"|den[yi]|dismiss|promis|pledg|undert|vow|offer|commit|disagree|intend|plans|assur|object|express|demand|insist|volunteer|resolv|stood|stands"
    r"|(?:is|are|was|were)\s+(?:\w+\s+)?(?:ready|prepared|willing|happy|glad|poised)",
    re.IGNORECASE,
)
"""Verbs of a deed, which answers us where he who speaks or his side does it."""
_BEFORE = re.compile(
    r"(?P<not>\b(?:not|never|neither)\s+)?(?P<be>\b(?:is|are|was|were|been|being|be)\s+)?"
    r"(?:(?:often|also|strongly|fully|again|still|[a-z]+ly)\s+)*\Z",
    re.IGNORECASE,
)
"""What stands right before a deed that is not done, or done to somebody."""
_SUFFERED = re.compile(
    r"(?:refused|denied|rejected|dismissed|promised|offered|declined|supported|criticized|welcomed)\b",
    re.IGNORECASE,
)
_HELPERS = re.compile(
    r"(?:\b(?:has|have|had|would|will|did|does|do|not|never|also|is|are|was|were|be|been|to|already|again"
    r"|then|now|still|only|therefore|thus|however|both|ready|prepared|happy|willing|glad|pleased"
    r"|inclined|wants?|wanted|continues?|continued|continue|fully|[a-z]+ly),?\s+)+\Z",
    re.IGNORECASE,
)
"""Words between somebody and what he does."""
_CHAINED = re.compile(
    r"(?:took\s+(?:pains|care|the\s+(?:opportunity|occasion))|went\s+on|wanted|wished|hastened|appeared|seemed"
    r"|continued|proceeded|began|(?:was|were)\s+quick)\s+to\s+(?:[a-z]+ly\s+)?"
)
"""Verbs that lead to a deed of the same one: `took pains to express`."""
_PLAIN = frozenset({"statement", "information"})
_MAY = re.compile(r"\b(?:could|might|(?-i:may|MAY))\b(?!\s+(?:not|\d))", re.IGNORECASE)
_HAPPENED = re.compile(
    r"\b(?:had|has|have)\s+(?:(?:not|never|already|just|recently|now|since|also|only|yet|long|all|[a-z]+ly)\s+)*"
    r"(?:been\s+(?!concern|interest|commit|pleas|disappoint|oppos|worri|prepar)[a-z]{2,}(?:ed|en|ld|nt|id|de|ught)"
    r"|(?!want|hop|expect|believ|like|fear|intend|ne+ed|concern|indeed|agreed)[a-z]{3,}ed"
    r"|gone|come|left|taken|made|sent|sold|bought|met|begun|given|written|set|brought|paid|known|shut)\b"
    r"|\b(?:was|were)\s+(?:not\s+|never\s+|[a-z]+ly\s+)?(?:inspected|seized|shipped|sold|sent|held|stopped"
    r"|delivered|arrested|detained|opened|closed|bought|exported|imported|licensed|registered|issued|revoked"
    r"|denied|refused|cancelled|canceled|loaded|unloaded|returned|found|established|founded|built|signed"
    r"|paid|owned|ordered|made|produced|searched|questioned|informed|briefed|told|still\s+in|located)\b"
    r"|\b(?:sailed|departed|arrived|docked|left|visited|inspected|found|seized|signed|issued|opened|closed|bought"
    r"|shipped|received|delivered|went(?!\s+on)|came|began|started|ended|expired|occurred|happened|took\s+place|changed|arrested"
    r"|detained|questioned|searched|returned|loaded|unloaded|moved|merged|filed|sold|paid|ordered|ran|grew|fell|rose)\b"
    r"(?=\s+(?:the|an?|its|his|her|their|on|in|at|from|to|for|by|with|over|up|two|three|several|some|last|earlier|[A-Z\d]|\Z))"
    r"|\b(?:has|have|had|employs?|owns?|produces?|manufactures?|operates?|consists?|comprises?|trades\s+in|belongs?\s+to)\s+"
    r"(?:(?:about|some|around|over|only|an?|its|the|no|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d[\d,]*)\s+){1,2}"
    r"(?:employees|staff|branches|offices|shareholders|owners?|subsidiar(?:y|ies)|plants?|factor(?:y|ies)|ships?|vessels?"
    r"|licen[cs]es?|cases?|lathes?|pumps?|machines?|officers|inspectors|members|warehouses?|customers?|contracts?)\b"
    r"|\b(?:is|are|was|were|remains?|remained)\s+(?:now\s+|still\s+|currently\s+|already\s+)?(?:registered|located|based|headquartered"
    r"|incorporated|owned|moored|anchored|under\s+way|underway|stored|in\s+(?:port|custody|transit|the\s+yard)|at\s+(?:sea|anchor))\b",
    re.IGNORECASE,
)
"""What has been done or has happened."""
_COMPLEMENT = re.compile(r"\s(?<=\w\s)\s*that\s")
"""Where a clause begins that is told of another: `he was glad that …`."""
_THINKS = re.compile(
    r"(?:opined|hoped|believe[sd]?|thought|thinks?|felt|speculated|predicted|expected|doubt(?:ed|s)|feared|worried"
    r"|suggested|assessed|estimated|argued)\b",
    re.IGNORECASE,
)
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
_WATCHED = frozenset({"no_comment"})
"""Classes that a post sees done, where nobody is said to say it."""


def classify(scene: Scene, utterance: Utterance) -> str | None:
    """Return the class of what somebody says; None where it is no reply."""
    text, verb, span = scene.layout.text, utterance.verb, utterance.span
    after = past(scene.layout, utterance.position)
    sort = _sort(scene, utterance)
    if sort == "request_for_details":
        return sort
    if asked := _asked(text, verb, after, span):
        return asked
    if _demands(text, verb, after, span) or _asks_for(scene, utterance, sort):
        return "counter_demand"
    if binds(verb) and sort in _LOOSE and _WOULD.search(span.of(text)):
        return "commitment"
    if verb in _GUESSED and sort in {"commitment", "information"}:
        return "statement"
    return sort or _plain(verb)


def binds(verb: str) -> bool:
    """Say whether a verb binds him who says it, whatever will be and whoever does it."""
    return verb in _BINDS or (verb.startswith("gave") and verb.endswith(_WORDS))


_WORDS = ("word", "assurance", "assurances", "undertaking")


def foretells(words: str) -> bool:
    """Say whether words tell of what will be done: `the agent would be questioned`."""
    return _WOULD.search(main_clause(words)) is not None


def _asked(text: str, verb: str, after: int, span: Span) -> str | None:
    """Return the class of words that ask: for what we know, or to be given something."""
    if verb in _ASKED and _FURNISH.match(text, *span):
        return "request_for_details"
    if verb in _ASKED and (_IF.match(text, after, span.end) or ASKS.match(text, *span)):
        return "question"
    if verb in _WANTS and _DETAILS.match(text, after, span.end):
        return "request_for_details"
    words = span.of(text)
    return "question" if "?" in words and _QUERY.search(words) else None


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
    if name in _WATCHED and _seen(scene, span):
        return Hedge.ASSERTED
    words = main_clause(span.of(scene.layout.text))
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
        if _DEED.match(words, start) and not _does(scene, utterance, words, start):
            continue
        return name
    return None


def _does(scene: Scene, utterance: Utterance, words: str, start: int) -> bool:
    """Say whether he who speaks, or his side, does what a verb tells: not `Spain has refused`."""
    led = _BEFORE.search(words[:start][-_NEAR:])
    if led and (led["not"] or (led["be"] and _SUFFERED.match(words, start))):
        return False
    if _CHAINED.fullmatch(words, 0, start):
        return True
    helpers = _HELPERS.search(words[:start][-_NEAR:])
    subject = words[: start - (len(helpers[0]) if helpers else 0)].rstrip()
    return is_own(scene, utterance, utterance.span.start + len(subject))


_BARELY = frozenset(["", "only", "also", "again", "simply", "in fact"])
"""Words before `that` which are no clause."""
_NEAR = 60
"""Letters before a verb in which its helpers stand."""


def _plain(verb: str) -> str | None:
    """Return what a verb makes of words that show no class."""
    if verb in {"confirmed", "informed", "reported", "verified"}:
        return "information"
    if verb in {"queried", "inquired"}:
        return "question"
    return None if verb in _SKIP else "statement"


def _asks_for(scene: Scene, utterance: Utterance, sort: str | None) -> bool:
    """Say whether a thing is asked for of us who listen: `asked for six monitors`."""
    if utterance.verb not in _FOR_THINGS or sort not in {None, "statement"} or scene.of_meeting:
        return False
    after = past(scene.layout, utterance.position)
    return _FOR_THINGS[utterance.verb].match(scene.layout.text, after) is not None


def _demands(text: str, verb: str, after: int, span: Span) -> bool:
    """Say whether something is asked of us."""
    asks = verb in _DEMAND and verb != "called" and _OUR.match(text, after, span.end)
    return bool(asks) and not _LET.search(text, *span)
