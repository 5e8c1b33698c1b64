from __future__ import annotations

from typing import TYPE_CHECKING

from reftel.secretariat.sighting import Sighting, is_exact, sight
from tests.secretariat.reports import claim, of

if TYPE_CHECKING:
    from reftel.claims import Claim


def seen(one: Claim, *others: Claim, sent: str = "2008-05-21") -> Sighting:
    return sight(one, of(one, *others, sent=sent)[0])


def test_days_before_the_cable_are_past_and_after_it_ahead() -> None:
    past = claim("meeting", "the May 20 meeting", days=("2008-05-20", "2008-05-20"))
    ahead = claim("meeting", "the June meeting", days=("2008-06-01", "2008-06-30"))
    assert (seen(past).ahead, seen(past).exact) == (False, True)
    assert (seen(ahead).ahead, seen(ahead).exact) == (True, False)


def test_a_year_in_the_words_outweighs_days_taken_over() -> None:
    one = claim("meeting", "the 2009 plenary", days=("2008-04-14", "2008-04-18"))
    told = seen(one).interval
    assert told
    assert told.start
    assert told.start.year == 2009
    last = claim("meeting", "last year's plenary")
    assert seen(last).interval[0].year == 2007  # type: ignore[index, union-attr]


def test_expert_groups_belong_to_the_regime_of_the_cable() -> None:
    regime = claim("control_regime", "AG", value="AG", at=90)
    one = claim("meeting", "the technical experts meeting", series="TEM", body="MTCR")
    own = claim("meeting", "the POC meeting", series="POC", body="MTCR")
    assert seen(one, regime).body == "AG"
    assert seen(own, regime).body == "MTCR"


def test_a_long_heading_names_no_place() -> None:
    quote = "LISBON MIGHT SEND AN OBSERVER TO THE NEXT OUTREACH MEETING"
    assert seen(claim("meeting", quote, paragraph="hdr", place="Lisbon")).place == ""
    assert (
        seen(claim("meeting", "LISBON MEETING", paragraph="hdr", place="Lisbon")).place == "Lisbon"
    )


def test_articles_and_next_are_read_from_the_words() -> None:
    assert not seen(claim("meeting", "a separate meeting")).definite
    assert seen(claim("meeting", "the next meeting")).ahead is True
    assert seen(claim("meeting", "the October session (EC-58)")).number == "EC-58"
    assert not is_exact(None)
