"""Who says something, and which words he is said to say: before, around or after the verb."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

import reftel.claims.text.lexicon as lexicon
import reftel.claims.text.speech as speech
from reftel.claims.sides.actors import Actor, Side
from reftel.claims.sides.ourselves import is_our_state
from reftel.claims.spoken.hearsay import UNNAMED, cited, comes_to_us, held_by, passed_on
from reftel.claims.spoken.observers import observes
from reftel.claims.spoken.occasions import occasions
from reftel.claims.spoken.speakers import ONE, SECOND, Speakers, listed, who_clause
from reftel.claims.spoken.wording import added, around, behind, fronted, inverted, reached
from reftel.claims.text.cues import cue_at, past
from reftel.claims.text.dealings import sender
from reftel.claims.text.hosts import adjectives, host_of
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reftel.claims.claim import Claim
    from reftel.claims.spoken.scene import Scene
    from reftel.claims.text.passages import Passage

_PRONOUNS = re.compile(r"he|she|they|both|the two", re.IGNORECASE)
_UNDER = re.compile(
    r"\b(?:if|whether|that|which|who|where|how|unless|when|before|after|because|since|while|until|as)\s+"
    r"(?:the\s+)?$",
    re.IGNORECASE,
)
"""What stands before the subject of a clause within another's words."""
_INSIDE = re.compile(
    r"\b[A-Za-z]+\s+(?:of|against|towards?|between|among|with|from|about|for|into|via)\s+(?:the\s+)?$"
)
_MEMBERS = re.compile(
    r"\b(?:officials?|members?|heads?|leaders?|representatives?|ministers?|chiefs?|directors?|parts?|elements?|rest|side"
    r"|majority|minority|half|number|group|bulk|points?|others?|officers?|delegates?|chairm[ae]n|presidents?|all|some|most|many|both|none|one|two|three)\s+(?:of|from)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
"""What stands before those of whom somebody or a part acts."""
_OWNED = re.compile(r"(?:his|her|their|its)\b", re.IGNORECASE)
_WE = frozenset(["We", "we", "I", "us"])
"""Who may be meant in a quotation too."""
_NOTE = re.compile(r"\W*(?:(?:begin|end|bio)\s+)?(?:comment|note)\b", re.IGNORECASE)
_WITHIN = re.compile(r"\b(?:(?<!\bto\s)which|what|as)\s+(?:the\s+)?$")
"""What stands before one who is said to say it in passing: `a plan which he said was new`."""
_REASON = re.compile(r"\b(?:[Ss]ince|[Bb]ecause|[Uu]nless|[Uu]ntil)\s+(?:the\s+)?$")
"""What stands before one whose deed is but the reason or time of what is told."""
_NAMED = {
    "called": re.compile(r"\s*\""),
    "found the": re.compile(r"\s+(?:[\w-]+\s+){1,3}(?:in|at|on|aboard|inside|under|to)\b"),
    "held that": re.compile(r"\s+(?:rank|post|position|office|title|job|seat|role|portfolio)\b"),
    "provided": re.compile(
        r"(?!\s+(?:(?:us|him|her|them|PolOff|EmbOff|the\s+Ambassador|Econ[Oo]ff|with)\s+){0,2}(?:(?!the\b)[a-z-]+\s+){0,3}?"
        r"(?:documentation|documents?|details|lists?|cop(?:y|ies)|figures|data|records?|invoices?|certificates?"
        r"|evidence|answers?|photographs?|updates?|overview|assurances?|explanations?|names)\b)"
    ),
    "raised": re.compile(
        r"\s+(?:(?:its|the|their|his|her|more|ransom|some)\s+)?(?:[a-z-]+\s+)?(?:prices?|levels?|rates?|tax(?:es)?|fees?|flags?"
        r"|money|funds?|capital|wages?|salar(?:y|ies)|tariffs?|children|the\s+bar|by|in|was|were|about|approximately|nearly|over)\b|\s+\W?\d"
    ),
    "requested": re.compile(r"\s*[.;)]"),
    "rejoined": re.compile(r"\s+(?!that\b)"),
    "backed": re.compile(r"\s+(?:by|up|off|out|down|away)\b"),
    "seconded": re.compile(r"\s+(?:from|to|at|by|\d+)\b"),
    "spoke in": re.compile(r"\s+(?!favou?r|support|opposition|defen[cs]e)"),
    "maintained": re.compile(
        r"\s+(?:an?|its|their|his|her|close|good|regular|contacts?|ties|relations|business)\b"
        r"(?!\s+(?:\w+\s+)?(?:reserv|position|objection|opposition|hold))"
    ),
}
"""Verbs of saying, and what follows them where they say nothing."""
_POSSESSED = re.compile(r"(?:[',]s|s')\s+(?:[a-z]+\s+){0,2}$")
_WAS = re.compile(
    r"\s+that\b|(?:\s+to\s+[^.;]{3,60}?)?(?:,\s+(?:given|made|conveyed|delivered|sent|received|passed)\s[^.;]{3,140},)?,?\s+(?:(?:however|though|again|also),?\s+)?(?:was|were|is|has\s+been|came"
    r"|center(?:s|ed)|focus(?:es|ed)|reflect(?:s|ed)|remain(?:s|ed)|appear(?:s|ed)|seem(?:s|ed))\b(?P<that>\s+that\b)?"
)
_TURN = re.compile(
    r"(?:,|;|\band|\bbut|(?<!\bthat )\bwhile)\s*(?:the\s+)?"
    r"(?:(?:(?-i:[A-Z])[\w&.'-]*\s+(?:(?:and|of|for|the)\s+){0,2}){1,7}\((?-i:[A-Z]{2,8})\)\s*)?$",
    re.IGNORECASE,
)
"""Where another speaks: behind a comma, and the body whose man he is."""
_PARTICIPLE = {"arguing": " ", "asked": ", "}
"""What stands between a name and a participle in which he says nothing: `Sun, asked about it`."""
_PASSED = re.compile(r"\s+(?:in|above|below|earlier|previously)\b")
"""What follows a participle behind a name: `the talks in Vienna, described in ref A`."""
_FOREIGN = re.compile(r"\s+(?:the\s+|visiting\s+|his\s+|her\s+)?(?P<nation>[A-Z][a-z]+)\s")

_PUBLIC = re.compile(
    r"\s+(?:(?:the|a|local|visiting|state|foreign)\s+)*(?:media|press|reporters?|journalists?|correspondents?)\b"
)
"""To whom something is said in public, which answers nobody."""
_OFFICIAL = re.compile(
    r"\b(?:officials?|authorities|side|delegation|interlocutors?|contacts?|Director|Minister|Secretary|Counsell?or|Chief"
    r"|Head|Adviser|Advisor|Commissioner|MFA|MOFA|MOD|Ministry|Governor|President|Commandant|Chairman)\b"
)
"""Those of another side who answer us by their office."""
_NAMELESS = re.compile(
    r"(?:asked|requested|wished|preferred|wanted)\s+(?:not\s+to\s+be\s+(?:named|identified|quoted|cited)|(?:that\s+(?:his|her|their)|to\s+remain)\s+(?:name|identity|anonym))"
)
"""How one who tells something wants to stay unnamed, which answers nothing."""
_SEEN = frozenset(["appeared", "kept", "seemed", "showed", "took"])
"""What we see of somebody, which answers us only where we delivered something."""
_AMERICAN = re.compile(
    r"(?:[Tt]he\s+)?(?:U\.?S\.?|American)\s+(?:[A-Za-z-]+\s+)?(?:experts?|officials?|officers?|delegation|team|side"
    r"|representatives?|diplomats?|inspectors?|authorities|government|Embassy|Ambassador|Mission|interagency)\b"
)
"""Those of ours whom a cable calls by their nation."""
_IN_TRADE = re.compile(r"(?:company|firm|bank|club|agency|association|owners?)$")
"""Who is told of more often than he speaks."""
_THING = re.compile(r"(?:'s|s'|\b(?:an?|the|political|free))\s+\w\w\Z|[ -][A-Z][a-z]\Z")
"""What stands before a word that is a thing or a name, not what somebody does: `Mr. Will Berg`."""
_REACH = 14
"""Letters before a word that show it is a thing."""
_STANDS = frozenset(["remains", "remained", "intends", "plans"])
_INTENDS = frozenset(["intends", "plans"])
"""What is to be, which commits those alone who tell it of themselves."""
_JOURNEY = re.compile(
    r"\s+(?:(?:also|then|next|soon|[a-z]+ly)\s+)?(?:(?:travel|fly|go|come|return|depart|arrive|head)\s+(?:to|for|from|in|on)|visit|attend"
    r"|(?:pay|make)\s+an?\s+(?:[a-z]+\s+)?(?:visit|trip)\s+to|be\s+in)\s+(?:the\s+)?(?=[A-Z])"
    r"(?![^.;]*\bto\s+(?:inspect|search|seize|examine|question|interview|investigate|verify|interdict|stop)\b)"
)
"""A journey that a post foretells, to which its traveller binds himself before nobody."""
_HELPING = frozenset(["could", "did", "do", "does", "had", "has", "have", "was", "were"])
_PASSIVE = re.compile(
    r"\b(?:is|are|was|were|been|being)\s+(?:\w+\s+)?$|\bif\s+(?:\w+\s+){1,2}$", re.IGNORECASE
)
"""What stands before a word in which nobody shows what he thinks: `was viewed`, `If it wanted`."""
_FORETELLS = frozenset(["will", "would"])
"""Words by which a government answers us, and by which a contract binds a firm."""
_THINGS = ("instrument", "control_regime", "document", "item", "vessel")
"""Kinds of what has a name but states nothing."""
_SHORT = 12
"""Letters of the shortest reply without a verb of saying."""


def _is_thing(name: str, verb: str) -> bool:
    """Say whether a nation's adjective stands before a thing of theirs: `The Turkish doubts`."""
    bare = name.removeprefix("The ").removeprefix("the ")
    return bare in adjectives() and (bare == name or verb.endswith("s"))


class Utterance(NamedTuple):
    """Words that somebody other than us is said to say."""

    actor: Actor
    verb: str
    position: int
    """Where the verb stands."""
    span: Span


class Hearing:
    """One walk over the verbs of saying of a page."""

    def __init__(self, scene: Scene, told: Sequence[Claim]) -> None:
        self._scene = scene
        self._layout = scene.layout
        self._told = told
        self._places = list(occasions(scene, told))
        self._ours = {self._layout.sentence(claim.span.start).start for claim in told}
        self._speakers = Speakers(scene, told)
        self.taken = -1
        """The end of the last words taken for a reply."""

    def utterances(self) -> Iterator[Utterance]:
        """Yield what is said in order of the text; `taken` tells the walk where to go on."""
        for index, position in enumerate(self._places):
            verb = cue_at(self._layout, position)
            bare = speech.bare(verb) and not comes_to_us(self._layout.text, position, verb)
            if position < self.taken or (bare and not self._does(position)):
                continue
            if verb in speech.speech("noun"):
                if found := held_by(self._scene, position):
                    self._speakers.note(found[0])
                    yield Utterance(found[0], verb, position, found[1])
                if not self._owned(position):
                    continue
            yield from self._at(index, position, verb, bare=bare)

    def _does(self, position: int) -> bool:
        """Say whether a word tells what somebody does in answer, and is no thing or name."""
        thing = _THING.search(self._layout.text, max(0, position - _REACH), position + 2)
        return thing is None and self._answers(position)

    def _answers(self, position: int) -> bool:
        """Say whether words without a verb of saying may answer what was delivered."""
        passage = self._layout.passage(position)
        if not self._scene.reports:
            return False
        if not (self._told or self._heard(position, passage) or self._officially(position)):
            return False
        if passage and self._scene.is_comment(passage):
            return False
        return not _NOTE.match(self._layout.text, *self._layout.sentence(position))

    def _heard(self, position: int, passage: Passage | None) -> bool:
        """Say whether somebody has spoken in this paragraph, in a cable that deals with an ask."""
        if not (passage and self._speakers.last and self._scene.deals):
            return False
        here = passage.top.span.start <= self._speakers.last.span.start
        return here and cue_at(self._layout, position) not in _SEEN

    def _officially(self, position: int) -> bool:
        """Say whether an official of theirs answers in a cable that surely deals with an ask."""
        verb, after = cue_at(self._layout, position), past(self._layout, position)
        if not self._scene.surely or verb in _SEEN | _HELPING | _STANDS:
            return False
        if verb in _FORETELLS and not self._layout.text.startswith(" not ", after):
            return False
        actor = self._scene.cast.subject(
            self._layout, self._layout.sentence(position).start, position
        )
        return actor is not None and _OFFICIAL.search(actor.name) is not None

    def _owned(self, position: int) -> bool:
        """Say whether a reaction is somebody's and what it was follows; `was that` tells it all."""
        text = self._layout.text
        owned = _POSSESSED.search(text, max(0, position - 30), position)
        was = _WAS.match(text, past(self._layout, position)) if owned else None
        return bool(was and (self._answers(position) or was["that"]))

    def _at(self, index: int, position: int, verb: str, *, bare: bool) -> Iterator[Utterance]:
        if verb == "according" or comes_to_us(self._layout.text, position, verb):
            yield from self._sourced(verb, position)
            return
        sentence = self._layout.sentence(position)
        if told := self._inverted(position, sentence):
            self._speakers.note(told.actor)
            yield told
            return
        actor = self._speakers.at(sentence, self._owner(position, verb))
        if actor is None:
            return
        if bare or (verb in _INTENDS and self._of_another(actor)):
            yield from self._stated(index, position, actor, sentence)
            return
        if verb in _INTENDS and self._third(actor):
            return
        if not (_OWNED.match(actor.name) or is_our_state(actor.name)):
            self._speakers.note(actor)
        yield from self._said(index, position, actor, sentence)

    def _inverted(self, position: int, sentence: Span) -> Utterance | None:
        """Return what one says who is named behind the verb: `It is empty, insisted Sun`."""
        found = inverted(self._layout, position, sentence)
        if found is None or position < self.taken:
            return None
        who, words = found
        named = self._scene.mentions.within(who.start, who.end + 1, "person", "party")
        actor = Actor(self._scene.cast.side(self._layout.words(who)), self._layout.words(who), who)
        known = named and named[-1].span.end == who.end and actor.side is Side.HOST
        verb = cue_at(self._layout, position)
        return Utterance(actor, verb, position, words) if known else None

    def _said(self, index: int, position: int, actor: Actor, sentence: Span) -> Iterator[Utterance]:
        """Yield what is said with a verb of saying; what one of ours says is passed over."""
        verb = cue_at(self._layout, position)
        if actor.side is Side.OURS and self._opens(actor, sentence):
            self.taken = max(self.taken, self._next(index, sentence))
            return
        if position >= self.taken and self._says(actor, verb, position):
            if first := fronted(self._layout, actor, sentence):
                yield Utterance(actor, verb, position, first)
            for span in self._words(index, position, actor, sentence):
                yield Utterance(actor, verb, position, span)

    def _opens(self, actor: Actor, sentence: Span) -> bool:
        """Say whether one of ours begins a sentence, in which others only are told of."""
        near = actor.span.start - self._layout.opened(sentence).start < len("The ")
        return near and actor.name not in _WE

    def _stated(
        self, index: int, position: int, actor: Actor, sentence: Span
    ) -> Iterator[Utterance]:
        """Yield what words tell that are no verb of saying, by him in whose words it is told."""
        verb = cue_at(self._layout, position)
        if sentence.start in self._ours or not self._states(actor, verb):
            return
        teller = self._speakers.teller(actor)
        if not teller and self._travels(actor, verb, position):
            return
        if teller and teller.side is Side.OURS is not actor.side and self._shows(verb, position):
            teller = None
        if not teller and speech.reacts(verb) and not _OWNED.match(actor.name):
            self._speakers.note(actor)
        if position < self.taken or not self._says(teller or actor, verb, position):
            return
        for span in self._words(index, position, actor, sentence):
            if speech.reacts(verb) or span.end - span.start > _SHORT:
                whole = Span(actor.span.start, span.end) if teller else span
                yield Utterance(teller or actor, verb, position, whole)

    def _travels(self, actor: Actor, verb: str, position: int) -> bool:
        """Say whether the post foretells the journey of one who is named."""
        text = self._layout.text
        named = _PRONOUNS.fullmatch(actor.span.of(text)) is None
        if not named or verb not in _FORETELLS:
            return False
        return _JOURNEY.match(text, past(self._layout, position)) is not None

    def _of_another(self, actor: Actor) -> bool:
        """Say whether it is told by somebody else what one intends: `Sun said Iran intends to`."""
        teller = self._speakers.teller(actor)
        return teller is not None and teller.side is Side.HOST and teller.name != actor.name

    def _third(self, actor: Actor) -> bool:
        """Say whether one is a state that does not answer us here, but is told of."""
        land = lexicon.land_of(actor.name.removeprefix("The ").removeprefix("the ").lower())
        host = host_of(sender(self._scene.page))
        return bool(land and host) and land != host

    def _shows(self, verb: str, position: int) -> bool:
        """Say whether a word shows what somebody thinks of it himself, whoever spoke last."""
        if not speech.reacts(verb) or verb.partition(" ")[0] in _HELPING:
            return False
        text = self._layout.text
        passive = _PASSIVE.search(text, max(0, position - 24), position)
        return verb in speech.speech("adjective") or passive is None

    def _says(self, actor: Actor, verb: str, position: int) -> bool:
        """Say whether somebody of the other side says it here, and to us."""
        if actor.side is Side.OURS or actor.name == "No" or _is_thing(actor.name, verb):
            return False
        if actor.name.endswith((" U.S.", " USG")) or _AMERICAN.match(actor.name):
            return False
        if observes(self._layout, actor, position) or _NAMELESS.match(self._layout.text, position):
            return False
        between = self._layout.text[actor.span.end : position]
        if between == _PARTICIPLE.get(verb) or self._trades(actor):
            return False
        if between == ", " and _PASSED.match(self._layout.text, past(self._layout, position)):
            return False
        start = actor.span.start
        before = max(0, start - 12), start
        passing = _WITHIN.search(self._layout.text, *before)
        passing = passing or _REASON.search(self._layout.text, *before)
        return not passing and not self._elsewhere(verb, past(self._layout, position))

    def _trades(self, actor: Actor) -> bool:
        """Say whether an instruction tells what a firm agreed with another, not with us."""
        return not self._scene.reports and self._is_firm(actor)

    def _is_firm(self, actor: Actor) -> bool:
        parties = self._scene.mentions.within(actor.span.start, actor.span.end + 1, "party")
        firms = any(party.attribute("type") == "company" for party in parties)
        return firms or _IN_TRADE.search(actor.name) is not None

    def _owner(self, position: int, verb: str) -> int:
        """Return where the words for the speaker end: before `'s reaction`, else the verb."""
        if verb not in speech.speech("noun"):
            return position
        owned = _POSSESSED.search(self._layout.text, max(0, position - 30), position)
        return owned.start() if owned else position

    def _states(self, actor: Actor, verb: str) -> bool:
        """Say whether a named one speaks for himself here, not within another's words."""
        text, start = self._layout.text, actor.span.start
        if _PRONOUNS.fullmatch(actor.span.of(text)) and not speech.reacts(verb):
            one = verb != "will" and ONE.fullmatch(actor.span.of(text))
            return bool(one) and not _UNDER.search(text, max(0, start - 16), start)
        if self._scene.mentions.within(start, actor.span.end + 1, *_THINGS):
            return False
        trade = verb in _FORETELLS and self._is_firm(actor)
        if trade or (_IN_TRADE.search(actor.name) and not speech.reacts(verb)):
            return False
        if self._within(start):
            return False
        return not _UNDER.search(text, max(0, start - 16), start)

    def _within(self, start: int) -> bool:
        """Say whether one is named in what is told of a thing: `criticism of Spain has grown`."""
        before = self._layout.text[max(0, start - _REACH * 3) : start]
        return _INSIDE.search(before) is not None and not _MEMBERS.search(before)

    def _elsewhere(self, verb: str, end: int) -> bool:
        """Say whether it names a thing, or is said to a third one: `told the French envoy`."""
        if naming := _NAMED.get(verb):
            return bool(naming.match(self._layout.text, end))
        if verb in speech.speech("reach"):
            return not reached(self._layout.text, verb, end, self._layout.sentence(end).end)
        if verb not in speech.speech("address"):
            return False
        text = self._layout.text
        if _PUBLIC.match(text, end) and not text.endswith("who ", 0, end - len(verb)):
            return True
        listener = _FOREIGN.match(text, end, end + 60)
        nation = lexicon.nationalities().get(listener["nation"].lower()) if listener else None
        return nation not in {None, "US"}

    def _words(self, index: int, position: int, actor: Actor, sentence: Span) -> Iterator[Span]:
        if before := around(self._layout, position, actor, sentence):
            yield before
            yield from added(self._layout, position, sentence.end)
            return
        yield from behind(self._layout, position, self._next(index, sentence))

    def _next(self, index: int, sentence: Span) -> int:
        """Return where the next speaker of the same sentence begins."""
        text, here = self._layout.text, self._places[index]
        on = cue_at(self._layout, here) in speech.speech("adjective")
        for position in self._places[index + 1 : index + 4]:
            if position >= sentence.end:
                break
            verb = cue_at(self._layout, position)
            if speech.within(verb):
                continue
            actor = self._scene.cast.subject(self._layout, sentence.start, position)
            far = actor is not None and actor.span.start > here + 12
            turn = _TURN.search(text[here : actor.span.start]) if actor and far else None
            if turn:
                return here + turn.start()
            inside = actor is not None and ", who " in text[actor.span.end : here]
            if inside and text.endswith(", ", 0, position):
                return position
            if who_clause(self._layout, sentence.start, position):
                return position
            goes_on = (on and verb not in speech.speech("apart")) or speech.continues(verb)
            if not goes_on and self._joined(actor, here, position):
                return position
        return sentence.end

    def _joined(self, actor: Actor | None, here: int, position: int) -> bool:
        """Say whether one who says something here goes on with a second or further act."""
        if actor is None and SECOND.search(self._layout.text, here, position):
            return True
        again = actor is None or actor.span.start < here
        return again and listed(self._layout, here, position)

    def _sourced(self, verb: str, position: int) -> Iterator[Utterance]:
        """Yield what comes from a source; one that is named is the last speaker from there on."""
        read = cited if verb == "according" else passed_on
        found = read(self._scene, position, self._speakers.last)
        if found and position >= self.taken:
            actor, words = found
            if actor.name != UNNAMED:
                self._speakers.note(actor)
            yield Utterance(actor, verb, position, words)
