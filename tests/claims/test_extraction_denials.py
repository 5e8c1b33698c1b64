"""What a sentence denies or doubts is never told as plain fact, whatever its words."""

from __future__ import annotations

import pytest

from reftel.claims import Hedge, Polarity
from tests.claims.reading import told

SOLD = "SHIG sold gyroscopes to SBIG"
DENIED = [
    ("transfer", "SHIG did not supply gyroscopes to SBIG."),
    ("transfer", "SHIG didn't supply gyroscopes to SBIG."),
    ("transfer", "SHIG never shipped gyroscopes to Kenya."),
    ("transfer", "No gyroscopes were shipped to Kenya by SHIG."),
    ("transfer", "SHIG has not delivered the gyroscopes to SBIG."),
    ("transfer", "SHIG hasn't delivered the gyroscopes to SBIG."),
    ("transfer", f"There is no evidence that {SOLD}."),
    ("transfer", f"It is not true that {SOLD}."),
    ("transfer", f"Veludo denied that {SOLD}."),
    ("transfer", f"Veludo denies that {SOLD}."),
    ("transfer", f"Veludo refuted reports that {SOLD}."),
    ("transfer", "SHIG rejected allegations that it sold gyroscopes to SBIG."),
    ("transfer", "SHIG refused to sell gyroscopes to SBIG."),
    ("transfer", "SHIG declined to sell gyroscopes to SBIG."),
    ("transfer", "SHIG failed to ship the gyroscopes to Kenya."),
    ("transfer", "SHIG would not sell gyroscopes to SBIG."),
    ("transfer", "SHIG won't sell gyroscopes to SBIG."),
    ("transfer", "Neither SHIG nor SBIG shipped gyroscopes to Kenya."),
    ("transfer", "SHIG has neither sold nor shipped gyroscopes to Kenya."),
    ("transfer", "SHIG no longer sells gyroscopes to SBIG."),
    ("transfer", "None of the gyroscopes were shipped to Kenya."),
    ("transfer", "SHIG had neither sold nor offered gyroscopes to SBIG."),
    ("transfer", f"There was no indication that {SOLD}."),
    ("transfer", f"There were no signs that {SOLD}."),
    ("transfer", f"He rejected the claim that {SOLD}."),
    ("transfer", f"He disputed that {SOLD}."),
    ("transfer", f"He ruled out that {SOLD}."),
    ("transfer", f"It is false that {SOLD}."),
    ("transfer", "He insisted that no gyroscopes were sold to SBIG."),
    ("transfer", "At no time did SHIG sell gyroscopes to SBIG."),
    ("transfer", "SHIG had at no time sold gyroscopes to SBIG."),
    ("transfer", "SHIG cannot sell gyroscopes to SBIG."),
    ("transfer", "Under no circumstances would SHIG sell gyroscopes to SBIG."),
    ("transfer", "SHIG stopped selling gyroscopes to SBIG."),
    ("transfer", "SHIG ceased to sell gyroscopes to SBIG."),
    ("transfer", "The sale of gyroscopes to SBIG never took place."),
    ("transfer", "The sale of gyroscopes to SBIG did not go through."),
    ("transfer", "He denied having sold gyroscopes to SBIG."),
    ("transfer", "He denied any sale of gyroscopes to SBIG."),
    ("transfer", "Without selling gyroscopes to SBIG, SHIG will close."),
    ("listing", "SHIG is neither listed in UNSCR 1737 nor in UNSCR 1747."),
    ("listing", "There is no evidence that SHIG is listed in UNSCR 1737."),
    ("control", "None of the lathes is controlled by the MTCR."),
    ("control", "The lathe is neither controlled by the MTCR nor by the NSG."),
    ("control", "There are no signs that the lathe is controlled by the MTCR."),
    ("listing", "The EU refused to designate SHIG."),
    ("listing", "Neither the EU nor the UN has designated SHIG."),
    ("listing", "SHIG has not been designated by the EU."),
    ("listing", "SHIG is not designated under UNSCR 1737."),
    ("listing", "SHIG has never been listed in UNSCR 1737."),
    ("listing", "Veludo denied that SHIG is listed in UNSCR 1737."),
    ("listing", "SHIG is no longer listed in UNSCR 1737."),
    ("listing", "SHIG isn't listed in UNSCR 1737."),
    ("control", "The lathe is not controlled by the MTCR."),
    ("control", "The lathe isn't controlled by the MTCR."),
    ("control", "The lathe was never controlled by the MTCR."),
    ("control", "The lathe is no longer controlled by the MTCR."),
    ("control", "Veludo denied that the lathe is controlled by the MTCR."),
    ("listing", "The EU has not designated SHIG."),
    ("listing", "The EU has never designated SHIG."),
    ("sanctions", "SHIG was never sanctioned by the EU."),
    ("sanctions", "We did not impose sanctions on SHIG."),
]
DOUBTED = [
    ("transfer", f"Veludo asked whether {SOLD}.", Hedge.QUESTIONED),
    ("transfer", f"Veludo asked if {SOLD}.", Hedge.QUESTIONED),
    ("transfer", f"Veludo could not confirm that {SOLD}.", Hedge.UNCERTAIN),
    ("transfer", f"It is unclear if {SOLD}.", Hedge.UNCERTAIN),
    ("transfer", f"We suspect that {SOLD}.", Hedge.SUSPECTED),
    ("transfer", "SHIG allegedly sold gyroscopes to SBIG.", Hedge.SUSPECTED),
    ("transfer", "SHIG may have sold gyroscopes to SBIG.", Hedge.POTENTIAL),
    ("transfer", "SHIG plans to sell gyroscopes to SBIG.", Hedge.PLANNED),
    ("transfer", f"Veludo said that {SOLD}.", Hedge.REPORTED),
    ("transfer", f"He was not sure that {SOLD}.", Hedge.UNCERTAIN),
    ("transfer", f"We cannot rule out that {SOLD}.", Hedge.POTENTIAL),
    ("transfer", f"Post has not ruled out that {SOLD}.", Hedge.POTENTIAL),
    ("transfer", f"It appears that {SOLD}.", Hedge.SUSPECTED),
    ("transfer", f"There are indications that {SOLD}.", Hedge.SUSPECTED),
    ("transfer", f"He speculated that {SOLD}.", Hedge.SUSPECTED),
    ("transfer", "SHIG is believed to have sold gyroscopes to SBIG.", Hedge.SUSPECTED),
    ("transfer", "SHIG probably sold gyroscopes to SBIG.", Hedge.SUSPECTED),
    ("transfer", "SHIG reportedly sold gyroscopes to SBIG.", Hedge.REPORTED),
    ("transfer", f"According to the press, {SOLD}.", Hedge.REPORTED),
    ("transfer", "SHIG could sell gyroscopes to SBIG.", Hedge.POTENTIAL),
    ("transfer", "SHIG might sell gyroscopes to SBIG.", Hedge.POTENTIAL),
    ("transfer", "SHIG intends to sell gyroscopes to SBIG.", Hedge.PLANNED),
    ("transfer", "SHIG is about to sell gyroscopes to SBIG.", Hedge.PLANNED),
    ("transfer", "SHIG has agreed to sell gyroscopes to SBIG.", Hedge.PLANNED),
    ("transfer", f"He wondered whether {SOLD}.", Hedge.QUESTIONED),
    ("transfer", f"Is it true that {SOLD}?", Hedge.QUESTIONED),
    ("control", "The lathe is probably controlled by the MTCR.", Hedge.SUSPECTED),
    ("listing", "SHIG is reportedly listed in UNSCR 1737.", Hedge.REPORTED),
    ("listing", "The EU plans to designate SHIG.", Hedge.PLANNED),
    ("listing", "He asked whether the EU designated SHIG.", Hedge.QUESTIONED),
    ("listing", "Veludo asked whether SHIG is listed in UNSCR 1737.", Hedge.QUESTIONED),
    ("listing", "SHIG may be designated under UNSCR 1737.", Hedge.POTENTIAL),
    ("control", "It is unclear if the lathe is controlled by the MTCR.", Hedge.UNCERTAIN),
    ("control", "The lathe could be controlled by the MTCR.", Hedge.POTENTIAL),
    ("control", "Veludo said the lathe is controlled by the MTCR.", Hedge.REPORTED),
]
PLAIN = [
    ("transfer", f"{SOLD}."),
    ("transfer", f"It rained, not snowed. {SOLD}."),
    ("transfer", f"No doubt {SOLD}."),
    ("transfer", "SHIG not only bought but sold gyroscopes to SBIG."),
    ("listing", "SHIG is listed in UNSCR 1737."),
    ("control", "The lathe is controlled by the MTCR."),
    ("listing", "The EU has designated SHIG."),
]
NOTHING_DONE = [
    ("delivery", "PolOff did not deliver the demarche to Veludo."),
    ("delivery", "PolOff was unable to deliver reftel points to Veludo on March 3."),
    ("delivery", "PolOff has not yet delivered reftel points to MFA Director Rui Avel."),
    ("promise", "Avel did not promise to inspect the cargo."),
    ("promise", "Avel would not promise to inspect the cargo."),
    ("request", "Avel did not ask that the USG share its papers."),
    ("meeting", "The NSG did not meet in Vienna in June."),
]


@pytest.mark.parametrize(("kind", "sentence"), DENIED)
@pytest.mark.parametrize("gap", [" ", "\n"])
def test_what_is_denied_is_told_as_denied(kind: str, sentence: str, gap: str) -> None:
    found = told(sentence.replace(" ", gap), kind)
    assert found
    assert {claim.polarity for claim in found} == {Polarity.DENIED}


@pytest.mark.parametrize(("kind", "sentence", "hedge"), DOUBTED)
def test_what_is_doubted_is_told_with_its_doubt(kind: str, sentence: str, hedge: Hedge) -> None:
    found = told(sentence, kind)
    assert {claim.hedge for claim in found} == {hedge}


@pytest.mark.parametrize(("kind", "sentence"), PLAIN)
def test_what_is_said_plainly_is_neither_denied_nor_doubted(kind: str, sentence: str) -> None:
    found = told(sentence, kind)
    assert {(claim.polarity, claim.hedge) for claim in found} == {
        (Polarity.ASSERTED, Hedge.ASSERTED)
    }


@pytest.mark.parametrize(("kind", "sentence"), NOTHING_DONE)
def test_what_was_not_done_is_not_told_as_done(kind: str, sentence: str) -> None:
    assert [claim for claim in told(sentence, kind) if claim.polarity is Polarity.ASSERTED] == []


@pytest.mark.parametrize(("kind", "sentence"), [row for row in DENIED if row[0] != "sanctions"])
def test_a_denial_ends_with_its_sentence(kind: str, sentence: str) -> None:
    plain = next(words for other, words in PLAIN if other == kind)
    *_, last = told(f"{sentence} {plain}", kind)
    assert last.polarity is Polarity.ASSERTED
