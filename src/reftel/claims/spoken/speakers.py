"""Who speaks at a verb: one named before it, or whom a pronoun or a clause with `who` takes up."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import reftel.claims.text.lexicon as lexicon
import reftel.claims.text.speech as speech
from reftel.claims.sides.actors import Actor, Side
from reftel.claims.spoken.papers import author
from reftel.claims.text.cues import cue_at, past
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reftel.claims.claim import Claim
    from reftel.claims.spoken.scene import Scene
    from reftel.claims.text.passages import Layout

_TITLES = re.compile(r"(?:[A-Z][\w/.'-]*\s+)*")
_LED = re.compile(r"(?:[^,;:.]{2,70},\s+)?(?:[A-Z][\w/.'-]*\s+|(?:of|for|and|the)\s+)*")
"""What stands before the one with whom a sentence begins: `Its manager, Mr.`, `The next day,`."""
TO_HOST = re.compile(
    r"\b(?:asked|urged|requested|pressed|informed|told|handed|delivered|presented|met|called"
    r"|(?:gave|showed)\s+(?:him|her))\b|\?"
)
"""Words of ours upon which the other side speaks next."""
_HIM = re.compile(r"\bhim\b")
_HER = re.compile(r"\b[a-z]+ed\s+her\b|\bher\b(?=[,.]|\s+(?:of|that|to)\b)")
"""How one is told something by ours, who speaks next."""
_ASKED = re.compile(
    r"\s+(?:(?:then|also|again|next|[a-z]+ly)\s+)?(?:asked|inquired|enquired|queried|wondered|probed|sought)\b"
)
"""What one of ours did who waits for an answer."""
_WHO = re.compile(r",\s+who\s[^,;.]{3,180}\s+and\s+(?:also\s+|then\s+)?$")
_WHO_SAYS = re.compile(
    r"(?<!\)),\s+(?:who|(?P<it>which))\s+(?:(?:also|then|in\s+turn|[a-z]+ly|had|has)\s+)?$"
)
_TWO = re.compile(r"\b(?P<who>(?P<one>[A-Z][\w.'-]+)\s+and\s+[A-Z][\w.'-]+),?\s+\Z")
_HE = re.compile(r"S?[Hh]e\b")
ONE = re.compile(r"s?he", re.IGNORECASE)
"""The pronoun of a single person."""
_LATER = re.compile(
    r",?\s+(?:and|but)\s+(?:(?:also|then|again|later)\s+)?$|,\s*$|\s+$", re.IGNORECASE
)
SECOND = re.compile(r",?\s+(?:and|but)\s+(?:\w+ly\s+|also\s+|then\s+|later\s+)?$", re.IGNORECASE)
"""What stands between one thing that somebody does or says and the next."""
_TERSELY = re.compile(
    r"(?:Said|Noted|Added|Asked|Complained|Reminded|Hoped|Promised|Denied|Claimed|Stressed|Explained|Thought"
    r"|Believed|Agreed|Offered|Confirmed|Admitted|Insisted|Doubted|Undertook|Suggested|Regretted|Warned)"
    r"\s+(?:us\s+|Pol[Oo]ff\s+|Emb[Oo]ff\s+)?(?:that|if|whether|why|how|what|for|to|it|he|she|they|no)\b[^,]*$"
)
"""How a terse report tells what one said of whom the sentence before tells."""
_GOING_ON = frozenset(["arguing", "saying"])
"""How a second thing is told of one who did another: `Sun pushed back, arguing that`."""
_COMMA = re.compile(r",\s+$")
_SERIES = re.compile(r",\s+(?:also\s+|then\s+|later\s+|[a-z]+ly\s+)?$")
_TELLS_ON = re.compile(
    r"\s+(?:(?:that|s?he|it|they|there|whether|if|for|to|his|her|its|their|the|an?|no|only)\s"
    r"|(?:PolOff|us|him|her)\b)"
)
"""How a further act in a list is told: `…, said he would …, asked for …`, not `…, said Sun`."""
_BODY = re.compile(
    r"(?:GO[A-Z]{1,4}|HMG|HMT|FCO|M[FO][A-Z]{1,3}|(?:[\w&'/-]+\s+)*(?:Government|Ministry|Embassy|Department|Bank|Council"
    r"|Commission|Agency|delegation|government|ministry|authorities|officials))(?:\s+of\s+.*)?"
)
"""Names of states' organs, which no `he` means."""


class Speakers:
    """Those who have spoken so far on a page, and who speaks next."""

    def __init__(self, scene: Scene, told: Sequence[Claim]) -> None:
        self._scene = scene
        self._layout = scene.layout
        self._told = told
        self.last: Actor | None = None
        """Who spoke last."""
        self._person: Actor | None = None
        self._host: Actor | None = None
        self._terse = -1
        """Where a sentence began in which the one who speaks is not named."""

    def note(self, actor: Actor) -> None:
        """Remember who spoke last, and the last one whom `he` may mean: no state or ministry."""
        self.last = actor
        if not _is_body(actor.name):
            self._person = actor
            self._host = actor if actor.side is Side.HOST else self._host

    def at(self, sentence: Span, position: int) -> Actor | None:
        """Return who says something with the verb at a place."""
        actor = self._scene.cast.subject(self._layout, sentence.start, position)
        if actor and (last := self._gone_on(sentence, position, actor)):
            return last
        if actor is None:
            found = self._related(sentence, position) or self._going_on(sentence, position)
            return found or author(self._scene, sentence, position)
        return self._taken_up(sentence, position, actor) if actor.pronoun else actor

    def _gone_on(self, sentence: Span, position: int, actor: Actor) -> Actor | None:
        """Return who spoke last where a participle goes on: `Asked, Sun demurred, saying`."""
        last = self.last
        if last is None or cue_at(self._layout, position) not in _GOING_ON:
            return None
        inside = sentence.start <= actor.span.start < last.span.start < position
        parted = inside and _COMMA.search(self._layout.text, sentence.start, position)
        return last if parted else None

    def _going_on(self, sentence: Span, position: int) -> Actor | None:
        """Return who says a second thing in a sentence, named before the first one or with it."""
        last = self.last
        if not last or last.span.start < sentence.start:
            return self._opener(sentence, position) or self._tersely(sentence, position)
        return last if _LATER.search(self._layout.text, sentence.start, position) else None

    def _tersely(self, sentence: Span, position: int) -> Actor | None:
        """Return who spoke in the sentence before: `Sun saw no case. Reminded us that …`."""
        last, text = self.last, self._layout.text
        opened = self._layout.opened(sentence).start
        if last is None or last.side is Side.OURS or opened != position:
            return None
        before = self._layout.sentence(max(0, sentence.start - 3))
        passage = self._layout.passage(position)
        here = passage is not None and before.start >= passage.span.start
        near = before.start <= last.span.start < before.end or self._terse == before.start
        if not (here and near and _TERSELY.match(text, position, sentence.end)):
            return None
        self._terse = sentence.start
        return Actor(last.side, last.name, Span(position, position))

    def _taken_up(self, sentence: Span, position: int, pronoun: Actor) -> Actor:
        """Return whom a pronoun means; where nobody can be meant it stands for itself."""
        last = self.last
        if pronoun.name == "both" and (named := self._both(sentence, pronoun)):
            return named
        if last and ONE.fullmatch(pronoun.name) and _is_body(last.name):
            last = self._person
        told = self._answers_ours(sentence, pronoun)
        known = self._host if told else self._meant(pronoun) or self._here(pronoun) or last
        known = known or self._addressed(position)
        return Actor(known.side, known.name, pronoun.span) if known else pronoun

    def _both(self, sentence: Span, pronoun: Actor) -> Actor | None:
        """Return the two who are named right before `both`: `Sun and Rao both raised it`."""
        found = _TWO.search(self._layout.text, sentence.start, pronoun.span.start)
        if found is None:
            two = self._scene.cast.subject(self._layout, sentence.start, pronoun.span.start)
            return two if two and " and " in two.name else None
        side = self._scene.cast.side(found["one"])
        return Actor(side, found["who"], Span(*found.span("who")))

    def _here(self, pronoun: Actor) -> Actor | None:
        """Return the first of the other side named in a paragraph where nobody has spoken yet."""
        last, passage = self.last, self._layout.passage(pronoun.span.start)
        if passage is None or not ONE.fullmatch(pronoun.name):
            return None
        if last and last.span.start >= passage.top.span.start:
            return None
        for one in self._scene.mentions.within(
            passage.top.span.start, pronoun.span.start, "person"
        ):
            if not one.attribute("unnamed"):
                ours = self._scene.cast.side(one.value) is Side.OURS
                return None if ours else Actor(Side.HOST, one.value, pronoun.span)
        return None

    def _answers_ours(self, sentence: Span, pronoun: Actor) -> bool:
        """Say whether `he` comes behind what ours told him: `PolOff asked for it; he agreed`."""
        last, text = self.last, self._layout.text
        if last is None or last.side is not Side.OURS or not ONE.fullmatch(pronoun.name):
            return False
        if sentence.start <= last.span.start:
            return text.endswith("; ", 0, pronoun.span.start)
        before = self._layout.sentence(max(0, sentence.start - 3))
        near = before.start <= last.span.start
        asked = _ASKED.match(text, last.span.end, before.end)
        return near and (bool(asked) or addresses(text, last.span.end, before.end, pronoun.name))

    def _related(self, sentence: Span, position: int) -> Actor | None:
        """Return the one of whom a clause tells: `Sun, who was not aware of it and said …`."""
        found = _WHO.search(
            self._layout.text, max(sentence.start, position - 240), position
        ) or who_clause(self._layout, sentence.start, position)
        if found is None:
            return None
        return self._scene.cast.subject(self._layout, sentence.start, found.start())

    def _opener(self, sentence: Span, position: int) -> Actor | None:
        """Return with whom a sentence begins, for a second verb: `Sun pondered it and asked`."""
        goes_on = _COMMA if cue_at(self._layout, position) in _GOING_ON else SECOND
        on = goes_on.search(self._layout.text, sentence.start, position)
        if not (on or listed(self._layout, sentence.start, position)):
            return None
        start = self._layout.opened(sentence).start
        if self.last and (pronoun := _HE.match(self._layout.text, start)):
            return Actor(self.last.side, self.last.name, Span(*pronoun.span()))
        persons = self._scene.mentions.within(start, min(position, start + 60), "person")
        if not persons or persons[0].attribute("unnamed"):
            return None
        name, place = persons[0].value, persons[0].span
        if not _LED.fullmatch(self._layout.text, start, place.start):
            return None
        titled = self._layout.text[start : place.start]
        return Actor(self._scene.cast.side(f"{titled}{name}"), name, place)

    def _meant(self, pronoun: Actor) -> Actor | None:
        """Return the person of the other side with whom the sentence before `he` began."""
        text, start = self._layout.text, pronoun.span.start
        here = self._layout.sentence(start)
        if not ONE.fullmatch(pronoun.name) or here.start < 3:
            return None
        before = self._layout.opened(self._layout.sentence(here.start - 3))
        persons = self._scene.mentions.within(
            before.start, min(before.end, before.start + 60), "person"
        )
        if not persons or not persons[0].value[:1].isalpha():
            return None
        titled = text[before.start : persons[0].span.start]
        side = self._scene.cast.side(f"{titled}{persons[0].value}")
        if side is Side.HOST and not titled.strip():
            return Actor(side, persons[0].value, pronoun.span)
        ours = side is Side.OURS and _TITLES.fullmatch(titled)
        if not ours or TO_HOST.search(text, *before):
            return None
        return Actor(side, persons[0].value, pronoun.span)

    def _addressed(self, position: int) -> Actor | None:
        """Return who was told last, whom a pronoun means without a speaker before it."""
        named = [
            name
            for claim in self._told
            if claim.span.start < position and (name := claim.slot("to"))
        ]
        return Actor(Side.HOST, named[-1], Span(position, position)) if named else None

    def teller(self, actor: Actor) -> Actor | None:
        """Return the person who goes on about a government: what it would do is in his words."""
        last, passage = self.last, self._layout.passage(actor.span.start)
        if last is None or passage is None or last.span.start < passage.top.span.start:
            return None
        if actor.side is Side.OURS:
            return actor
        persons = self._scene.mentions.within(actor.span.start, actor.span.end + 1, "person")
        if persons or actor.pronoun or last.name == actor.name:
            return None
        return Actor(last.side, last.name, actor.span)


def addresses(text: str, start: int, end: int, pronoun: str) -> bool:
    """Say whether words of ours are told to him or her who speaks next: `reminded her of it`."""
    him = _HIM if pronoun.lower() == "he" else _HER
    return him.search(text, start, end) is not None


def who_clause(layout: Layout, floor: int, position: int) -> re.Match[str] | None:
    """Return where `, who` or, of a body that answers, `, which` begins right before a verb."""
    verb = cue_at(layout, position)
    if speech.continues(verb):
        return None
    found = _WHO_SAYS.search(layout.text, max(floor, position - 30), position)
    return None if found and found["it"] and not speech.follows(verb) else found


def listed(layout: Layout, start: int, position: int) -> bool:
    """Say whether a verb of saying stands in a list of one's acts: `took notes, said that …`."""
    found = _SERIES.search(layout.text, start, position)
    return bool(found and _TELLS_ON.match(layout.text, past(layout, position)))


def _is_body(name: str) -> bool:
    plain = name.removeprefix("The ").removeprefix("the ")
    return bool(_BODY.fullmatch(plain)) or lexicon.land_of(plain.lower()) != ""
