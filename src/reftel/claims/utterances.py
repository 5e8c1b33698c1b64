"""Who says something, and which words he is said to say: before, around or after the verb."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

import reftel.claims.lexicon as lexicon
from reftel.claims.actors import Actor, Side
from reftel.claims.cues import cue_at, cues
from reftel.claims.dealings import spoken_to
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reftel.cable import Paragraph
    from reftel.claims.claim import Claim
    from reftel.claims.exchange import Scene

_OBJECT = re.compile(
    r"\s*(?:to\s+|with\s+)?(?:(?:the\s+)?(?:PolOff|EmbOff|[A-Z]\w*[Oo]ffs?|(?:Ambassador"
    r"|Charge|DCM|CG|CDA|A/S|U/S|DAS|PDAS|Senator|Codel|Deputy Secretary)(?:\s+[A-Z]\w+)?"
    r"|Post|Embassy|us|him|her|them|[A-Z]\w*[Cc]ouns(?:elor)?|E[Cc](?:ON|on)?M[Ii][Nn]|Econ(?:omic)?\s+Counselor"
    r"|Pol(?:itical)?\s+Counselor|[A-Z][\w-]+(?:\s+[A-Z][\w-]+){0,3}\s+(?:Officer|Counselor"
    r"|Chief|Attache))\b(?:\s+(?:on\s+)?[A-Z][a-z]+\s+\d{1,2})?)?,?\s*(?:out\s+)?(?:that\s+"
    r"|to\s+(?=[a-z])|by\s+(?:(?:e-?mail|(?:tele)?phone|letter|fax|note)(?:\s+on\s+[A-Z][a-z]+\s+\d{1,2})?"
    r"\s+(?:that\s+)?)?)?"
)
_AND = re.compile(
    r",?\s+and\s+(?:also\s+)?that\s+|;\s+(?:and\s+)?(?=(?:that|he|she|they|the)\b)"
    r"|,\s+but\s+(?=(?:he|she|they|it)\b)"
)
_WHILE = re.compile(r"(?:while|although|though)\s+([^,]{12,160}),\s+(?=\S)", re.IGNORECASE)
_TO_SAY = re.compile(r"[^.;]{1,60}?\bto\s+(?:say|inform|report|tell\s+\w+|confirm)\s+(?:that\s+)?")
_TRAIL = re.compile(r"[\s,;]+(?:and|but|while|as)?\s*$")
_JOINED = re.compile(r"[\s,;]+(?:and|but|while)$")
_NO_VERB = re.compile(
    r"(?:\b(?:was|were|been|being|be|is|are|as|the|an?|this|any|its|his|her|their|no|such"
    r"|so-called)|['\u2019,]s)\s+$",
    re.IGNORECASE,
)
"""What stands before a participle that says nothing: `the proposed plan`, `it was noted`."""
_PRONOUNS = re.compile(r"he|she|they|both|the two", re.IGNORECASE)
_ONE = re.compile(r"s?he", re.IGNORECASE)
_UNDER = re.compile(
    r"\b(?:if|whether|that|which|who|unless|when|before|after|because|since|while|until|as)\s+"
    r"(?:the\s+)?$",
    re.IGNORECASE,
)
"""What stands before the subject of a clause within another's words."""
_TO = re.compile(r"\bto\s+$")
_OWN_VIEW = re.compile(r"\W*(?:begin\s+)?comment\b", re.IGNORECASE)
_NAMING = re.compile(r"\s*[\"\u201c]")
_POSSESSED = re.compile(r"(?:['\u2019,]s|s['\u2019])\s+(?:[a-z]+\s+){0,2}$")
_WAS = re.compile(
    r"(?:\s+to\s+[^.;]{3,60}?)?,?\s+(?:(?:however|though|again|also),?\s+)?(?:was|were|is|has\s+been|came"
    r"|center(?:s|ed)|focus(?:es|ed)|reflect(?:s|ed)|remain(?:s|ed)|appear(?:s|ed)|seem(?:s|ed))\b"
)
NOMINAL = frozenset({"reaction", "response", "reply", "answer"})
"""Nouns that answer where somebody owns them: `Sun's initial reaction was cool`."""
_LATER = re.compile(r",?\s+(?:and|but)\s+(?:(?:also|then|again)\s+)?$|,\s*$|\s+$")
_TURN = re.compile(r"(?:,|;|\band|\bbut|\bwhile)\s*(?:the\s+)?$")
_SECOND = re.compile(r",?\s+(?:and|but)\s+(?:\w+ly\s+|also\s+|then\s+)?$")
_OVER = re.compile(r"(?:\s*(?:,\s*)?(?:on|in|during|at)\s+[^,.;]{3,60})?\s*[.\"\u201d]*\s*$")
_ASIDE = re.compile(r"\s*,")
_FRONT = re.compile(
    r"(?:In|On|At|As|By|For|With|When|While|After|Before|During|Following|Regarding|Concerning"
    r"|Asked|Although|Since|Because|Given|Despite|However|Nevertheless|Turning|Speaking|Noting"
    r"|Responding|Reading|Separately|Finally|Meanwhile|Moreover|Furthermore|Unlike|Later)\b"
)
_FOREIGN = re.compile(r"\s+(?:the\s+|visiting\s+|his\s+|her\s+)?(?P<nation>[A-Z][a-z]+)\s")
_SOURCE = re.compile(
    r"according\s+to\s+(?P<who>(?:the\s+)?(?:[A-Z][\w'\u2019./-]*|of|the|for|and|officials?"
    r"|authorities|government|ministry|contacts?|sources|he|she|him|her)"
    r"(?:\s+(?:[A-Z][\w'\u2019./-]*|of|the|for|and|officials?|authorities|government|ministry"
    r"|contacts?|sources|interlocutors?)){0,14})(?P<comma>,\s+)?",
    re.IGNORECASE,
)

BARE = frozenset({
    "would", "will", "took", "prepared", "reaction", "listened", "unaware", "aware", "reserved",
    "committed", "substantive",
    "believe", "believes", "thinks", "expects", "maintains", "opposes", "supports", "remains",
    "was noncommittal", "was non-committal", "were noncommittal", "was receptive", "was pleased",
    "was surprised", "was open", "was evasive", "was sympathetic", "was skeptical", "was unable",
    "was not", "were not", "did not", "could not", "appeared", "seemed", "had no", "has no",
    "had not", "has not", "has yet", "have yet", "had yet", "is inclined", "are inclined",
    "was inclined", "showed", "kept", "spoke of", "spoke about", "shares", "share",
})  # fmt: skip
"""Words that answer without a verb of saying; read only where something was delivered."""
_THOUGHT = BARE | {
    "believed", "opposed", "supported", "favored", "understood", "accepted", "welcomed",
    "confirmed", "remained", "called", "plans", "intends", "appreciated",
}  # fmt: skip
"""Verbs that continue what is said rather than say something new."""
REACTED = frozenset(word for word in BARE if " " in word) | {"appeared", "seemed", "showed", "kept"}
"""Words of these that a pronoun may stand before."""
_INNER = BARE | {"doubted", "suspected", "thought", "felt", "hoped", "believed", "understood"}
"""Verbs of the mind, which stand within what another says."""
NARRATED = frozenset({
    "said", "says", "saying", "told", "stated", "noted", "replied", "responded", "indicated",
    "commented", "claimed", "explained", "asserted", "added", "assured", "mentioned", "remarked",
    "observed", "answered", "joked", "quipped", "predicted", "lamented", "countered", "cautioned",
    "hinted", "ventured", "confided", "conceded", "concluded", "disclosed", "revealed",
})  # fmt: skip
_TOLD = NARRATED | {"informed", "confirmed", "argued", "maintained", "acknowledged"}
"""Verbs that may have before what is said the one whom it is said to."""


_SHORTEST, _SHORT = 7, 12
"""Letters of the shortest reply with a verb of saying (`agreed.`), and without."""
_ADDRESSING = {"told", "informed", "assured", "advised", "asked", "urged", "warned", "notified"}


class Utterance(NamedTuple):
    """Words that somebody other than us is said to say."""

    actor: Actor
    verb: str
    position: int
    """Where the verb stands."""
    span: Span


class Hearing:
    """One walk over the verbs of saying of a page, which remembers who spoke last."""

    def __init__(self, scene: Scene, told: Sequence[Claim]) -> None:
        self._scene = scene
        self._layout = scene.layout
        self._told = told
        self._places = list(_places(scene, told))
        self._ours = {self._layout.sentence(claim.span.start).start for claim in told}
        self._last: Actor | None = None
        self.taken = -1
        """The end of the last words taken for a reply."""

    def utterances(self) -> Iterator[Utterance]:
        """Yield what is said in order of the text; `taken` tells the walk where to go on."""
        for index, position in enumerate(self._places):
            verb = cue_at(self._layout, position)
            bare = verb in BARE
            if bare and (position < self.taken or not self._answers(position)):
                continue
            if verb in NOMINAL and not (self._answers(position) and self._owned(position)):
                continue
            yield from self._at(index, position, verb, bare=bare)

    def _answers(self, position: int) -> bool:
        """Say whether words without a verb of saying may answer what was delivered."""
        if not self._told or not self._scene.reports:
            return False
        passage = self._layout.passage(position)
        return not (passage and (_OWN_VIEW.match(passage.heading) or self._views(passage.top)))

    def _views(self, top: Paragraph) -> bool:
        opened = self._layout.opened(top.span)
        return bool(_OWN_VIEW.match(self._layout.text, *opened))

    def _owned(self, position: int) -> bool:
        """Say whether a reaction is somebody's and what it was follows."""
        text, verb = self._layout.text, cue_at(self._layout, position)
        owned = _POSSESSED.search(text, max(0, position - 30), position)
        return bool(owned and _WAS.match(text, position + len(verb)))

    def _at(self, index: int, position: int, verb: str, *, bare: bool) -> Iterator[Utterance]:
        if verb == "according":
            yield from self._cited(position)
            return
        sentence = self._layout.sentence(position)
        actor = self._speaker(sentence, self._owner(position, verb))
        if bare and (sentence.start in self._ours or not self._states(actor, verb)):
            return
        if actor and (not bare or " " in verb):
            self._last = actor
        if actor is None or actor.side is Side.OURS or position < self.taken or actor.name == "No":
            return
        if self._elsewhere(verb, position + len(verb)):
            return
        for span in self._words(index, position, actor, sentence):
            if not bare or verb in REACTED or span.end - span.start > _SHORT:
                yield Utterance(actor, verb, position, span)

    def _owner(self, position: int, verb: str) -> int:
        """Return where the words for the speaker end: before `'s reaction`, else the verb."""
        if verb not in NOMINAL:
            return position
        owned = _POSSESSED.search(self._layout.text, max(0, position - 30), position)
        return owned.start() if owned else position

    def _states(self, actor: Actor | None, verb: str) -> bool:
        """Say whether a named one speaks for himself here, not within another's words."""
        if actor is None:
            return False
        text, start = self._layout.text, actor.span.start
        if _PRONOUNS.fullmatch(actor.span.of(text)) and verb not in REACTED:
            return False
        return not _UNDER.search(text, max(0, start - 16), start)

    def _elsewhere(self, verb: str, end: int) -> bool:
        """Say whether it names a thing, or is said to a third one: `told the French envoy`."""
        if verb == "called":
            return bool(_NAMING.match(self._layout.text, end))
        if verb not in _ADDRESSING:
            return False
        listener = _FOREIGN.match(self._layout.text, end, end + 60)
        nation = lexicon.nationalities().get(listener["nation"].lower()) if listener else None
        return nation not in {None, "US"}

    def _words(self, index: int, position: int, actor: Actor, sentence: Span) -> Iterator[Span]:
        around = self._around(position, actor, sentence)
        if around:
            yield around
            return
        yield from self._after(position, self._next(index, sentence))

    def _speaker(self, sentence: Span, position: int) -> Actor | None:
        actor = self._scene.cast.subject(self._layout, sentence.start, position)
        last = self._last
        if actor is None:
            if not last or last.span.start < sentence.start:
                return None
            return last if _LATER.search(self._layout.text, sentence.start, position) else None
        if actor.pronoun:
            known = self._meant(actor) or last or self._addressed(position)
            return Actor(known.side, known.name, actor.span) if known else actor
        return actor

    def _meant(self, pronoun: Actor) -> Actor | None:
        """Return the person of the other side with whom the sentence before `he` began."""
        text, start = self._layout.text, pronoun.span.start
        here = self._layout.sentence(start)
        if not _ONE.fullmatch(pronoun.name) or here.start < 3:
            return None
        before = self._layout.opened(self._layout.sentence(here.start - 3))
        persons = self._scene.mentions.within(
            before.start, min(before.end, before.start + 60), "person"
        )
        if not persons or text[before.start : persons[0].span.start].strip():
            return None
        if not persons[0].value[:1].isalpha():
            return None
        actor = Actor(self._scene.cast.side(persons[0].value), persons[0].value, pronoun.span)
        return actor if actor.side is Side.HOST else None

    def _addressed(self, position: int) -> Actor | None:
        """Return who was told last, whom a pronoun means without a speaker before it."""
        named = [
            name
            for claim in self._told
            if claim.span.start < position and (name := claim.slot("to"))
        ]
        return Actor(Side.HOST, named[-1], Span(position, position)) if named else None

    def _next(self, index: int, sentence: Span) -> int:
        """Return where the next speaker of the same sentence begins."""
        text, here = self._layout.text, self._places[index]
        for position in self._places[index + 1 : index + 4]:
            if position >= sentence.end:
                break
            verb = cue_at(self._layout, position)
            if verb in _INNER:
                continue
            actor = self._scene.cast.subject(self._layout, here + 4, position)
            far = actor is not None and actor.span.start > here + 12
            if actor and far and _TURN.search(text[here : actor.span.start]):
                return actor.span.start
            if verb not in _THOUGHT and actor is None and _SECOND.search(text[here:position]):
                return position
        return sentence.end

    def _around(self, position: int, actor: Actor, sentence: Span) -> Span | None:
        """Return words before the speaker: `The box is empty, Sun told PolOff on May 3`."""
        text, verb = self._layout.text, cue_at(self._layout, position)
        if verb not in NARRATED:
            return None
        sentence = self._layout.opened(sentence)
        comma = text.rfind(",", sentence.start, actor.span.start)
        end = max(comma, text.rfind('"', sentence.start, actor.span.start))
        near = not text[end + 1 : actor.span.start].strip()
        aside = comma >= 0 and near and _ASIDE.match(text, position + len(verb))
        if end < sentence.start + (3 if aside else 18) or _FRONT.match(text, sentence.start):
            return None
        if comma < 0 or not text[end + 1 : sentence.start + 400].strip():
            return None
        listener = _OBJECT.match(text, position + len(verb), sentence.end)
        rest = listener.end() if listener else position + len(verb)
        if _OVER.match(text, rest, sentence.end):
            return self._layout.trim(sentence.start, end)
        return self._layout.trim(*sentence) if aside else None

    def _after(self, position: int, end: int) -> Iterator[Span]:
        text, verb = self._layout.text, cue_at(self._layout, position)
        start = self._start(position, verb, end)
        if found := _WHILE.match(text, start, end):
            yield self._layout.trim(found.start(1), found.end(1))
            start = found.end()
        for cut in _AND.finditer(text, start, end):
            if cut.start() - start >= 10:
                yield self._layout.trim(start, cut.start())
                start = cut.end()
        yield from self._tail(start, end)

    def _start(self, position: int, verb: str, end: int) -> int:
        text, after = self._layout.text, position + len(verb)
        if verb == "called" and (found := _TO_SAY.match(text, after, end)):
            return found.end()
        if verb not in _TOLD:
            return position
        found = _OBJECT.match(text, after, end)
        return found.end() if found else after

    def _tail(self, start: int, end: int) -> Iterator[Span]:
        text, tail = self._layout.text, self._layout.trim(start, end)
        if tail.end - tail.start >= _SHORTEST:
            trail = _JOINED.search(text, max(tail.start, tail.end - 40), tail.end)
            trail = trail or _TRAIL.search(text, max(tail.start, tail.end - 8), tail.end)
            yield Span(tail.start, trail.start() if trail else tail.end)

    def _cited(self, position: int) -> Iterator[Utterance]:
        """Read `According to the Director, the matter is closed` and the same turned round."""
        text = self._layout.text
        sentence = self._layout.opened(self._layout.sentence(position))
        found = _SOURCE.match(text, position, sentence.end)
        if not found or position < self.taken or self._scene.of_meeting:
            return
        place = Span(*found.span("who"))
        actor = self._source(place)
        if actor is None:
            return
        first = position - sentence.start < 30
        span = (found.end(), sentence.end) if first else (sentence.start, position)
        words = self._layout.trim(span[0], _without_comma(text, *span))
        if words.end - words.start > 20 and (found["comma"] or not first):
            self._last = actor
            yield Utterance(actor, "according", position, words)

    def _source(self, place: Span) -> Actor | None:
        """Return a person or an authority of the other side that is named as the source."""
        words = " ".join(place.of(self._layout.text).split()).rstrip(".")
        if _PRONOUNS.fullmatch(words) or words.lower() in {"him", "her"}:
            return self._last
        named = self._scene.mentions.within(place.start, place.end + 1, "person")
        if not named and not re.search(r"officials?|authorit|ministry|MFA|contacts?", words):
            return None
        actor = Actor(self._scene.cast.side(words), words, place)
        return actor if actor.side is Side.HOST else None


def _without_comma(text: str, start: int, end: int) -> int:
    return start + len(text[start:end].rstrip(" ,\n"))


def _places(scene: Scene, told: Sequence[Claim]) -> Iterator[int]:
    """Yield where words of saying stand that may be a reply to us."""
    whole = scene.closely or any(claim.attribute("formal") for claim in told)
    heard = None if whole else spoken_to(scene.layout)
    for position in cues(scene.layout).get("say", ()):
        if heard is not None and position not in heard:
            continue
        if not _nobody(scene, position):
            yield position


def _heading(scene: Scene, position: int) -> bool:
    """Say whether a line of capitals stands in a text that has small letters."""
    page, (start, end) = scene.page, scene.layout.sentence(position)
    return not page.small.count(1, start, end) and page.small.count(1, *page.body()) > end - start


def _nobody(scene: Scene, position: int) -> bool:
    """Say whether nobody says it here: it stands in points or objectives, or is no verb."""
    verb = cue_at(scene.layout, position)
    text, floor = scene.layout.text, max(0, position - 14)
    before = _TO if verb in BARE else None if verb in NOMINAL else _NO_VERB
    if before and before.search(text, floor, position):
        return True
    if text[position].isupper() and _heading(scene, position):
        return True
    return scene.is_point(position) or scene.is_objective(position)
