from __future__ import annotations

import pytest

from reftel.claims import Hedge, Polarity
from tests.claims.reading import page_of, told


def test_a_listing_names_party_and_annex() -> None:
    words = (
        "The buyer of the tubes, Shahid Hemmat Industrial Group (SHIG), is listed in the annex"
        " to UNSCR 1737."
    )
    (found,) = told(words, "listing")
    assert (found.slot("party"), found.slot("instrument")) == ("SHIG", "UNSCR-1737-ANNEX")
    assert found.hedge is Hedge.ASSERTED


def test_two_parties_designated_are_two_listings() -> None:
    words = "Both SHIG and SBIG are designated under UNSCR 1737."
    assert {claim.slot("party") for claim in told(words, "listing")} == {"SHIG", "SBIG"}


def test_sanctions_imposed_name_whom_they_meet() -> None:
    (found,) = told("In 2007 we imposed sanctions on SHIG there.", "sanctions")
    assert (found.slot("target"), found.slot("when")) == ("SHIG", "2007")


@pytest.mark.parametrize(
    ("words", "by", "when", "under"),
    [
        ("SHIG was designated by Treasury on January 9 under E.O. 13382.", "US", "2008-01-09",
         "US-EO-13382"),
        ("SHIG was designated on January 9 by Treasury.", "US", "2008-01-09", None),
        ("In October 2007 the Department of State designated SHIG pursuant to E.O. 13382.", "US",
         "2007-10", "US-EO-13382"),
        ("The EU has designated SHIG.", "EU", None, None),
            ],
)  # fmt: skip
def test_a_designation_names_authority_day_and_law(
    words: str, by: str, when: str | None, under: str | None
) -> None:
    (found,) = told(words, "listing")
    assert (found.slot("party"), found.slot("by")) == ("SHIG", by)
    assert (found.slot("when"), found.slot("instrument")) == (when, under)


def test_several_designated_at_once_are_a_claim_each() -> None:
    found = told("Treasury designated SHIG, SBIG and the IRGC in October.", "listing")
    assert [claim.slot("party") for claim in found] == ["SHIG", "SBIG", "IRGC"]


def test_not_designated_is_denied() -> None:
    (found,) = told("SHIG was not designated by the EU.", "listing")
    assert found.polarity is Polarity.DENIED


def test_sanctions_lifted_are_told_as_such() -> None:
    (found,) = told("We lifted sanctions on SHIG there.", "sanctions")
    assert found.value == "sanctions lifted from SHIG"


@pytest.mark.parametrize(
    "words",
    ["He was designated by the Kenyan team as its speaker.", "Sanctions hurt all.",
     "Treasury designated an office for it."],
)  # fmt: skip
def test_words_without_a_party_designate_none(words: str) -> None:
    assert told(words, "sanctions") + told(words, "listing") == []


@pytest.mark.parametrize(
    ("words", "value", "denied"),
    [
        ("SHIG is not listed in UNSCR 1737.", "SHIG listed UNSCR-1737", True),
        ("SHIG, which is a firm, is listed in the annex to\nUNSCR 1737.",
         "SHIG listed UNSCR-1737-ANNEX", False),
        ("SHIG IS LISTED IN THE ANNEX TO UNSCR 1737.", "SHIG listed UNSCR-1737-ANNEX", False),
    ],
)  # fmt: skip
def test_who_is_listed_or_not_is_read_over_lines_and_clauses(
    words: str,
    value: str,
    denied: bool,  # noqa: FBT001 -- a parameter of the test
) -> None:
    (found,) = told(words, "listing")
    assert found.value == value
    assert found.polarity is (Polarity.DENIED if denied else Polarity.ASSERTED)
    assert found.quote == words.rstrip(".")


def test_a_listing_that_may_come_is_potential() -> None:
    (found,) = told("SHIG may be designated under UNSCR 1737.", "listing")
    assert found.hedge is Hedge.POTENTIAL


def test_two_lists_of_one_listing_are_a_slot_each_with_their_own_words() -> None:
    words = "SHIG was designated under UNSCR 1737 and\nUNSCR 1747."
    (found,) = told(words, "listing")
    text = page_of(words).cable.source.text
    assert [(slot.role, slot.value, slot.span.of(text)) for slot in found.slots] == [
        ("party", "SHIG", "SHIG"),
        ("instrument", "UNSCR-1737", "UNSCR 1737"),
        ("instrument", "UNSCR-1747", "UNSCR 1747"),
    ]


@pytest.mark.parametrize(
    "words",
    [
        "SHIG was blacklisted by the EU.",
        "SHIG was reportedly designated by the EU.",
        "The EU has designated SHIG.",
        "THE EU HAS DESIGNATED SHIG.",
        "The EU\nhas\ndesignated\nSHIG.",
    ],
)
def test_a_designation_has_its_author_in_each_wording(words: str) -> None:
    (found,) = told(words, "listing")
    assert (found.slot("party"), found.slot("by")) == ("SHIG", "EU")


@pytest.mark.parametrize(
    ("words", "value", "hedge"),
    [
        ("We plan to impose sanctions on SHIG.", "sanctions on SHIG", Hedge.PLANNED),
        ("We waived sanctions on SHIG.", "sanctions waived for SHIG", Hedge.ASSERTED),
        ("Sanctions were imposed on SHIG in 2007.", "sanctions on SHIG", Hedge.ASSERTED),
    ],
)
def test_sanctions_are_imposed_lifted_or_planned(words: str, value: str, hedge: Hedge) -> None:
    (found,) = told(words, "sanctions")
    assert (found.value, found.hedge) == (value, hedge)


@pytest.mark.parametrize(
    "words",
    ["He named SHIG in a speech.", "SHIG is listed in the directory.", "UNSCR 1737 lists no firm.",
     "SHIG designed it under UNSCR 1737."],
)  # fmt: skip
def test_a_party_beside_a_list_is_not_listed_by_that(words: str) -> None:
    assert told(words, "listing") == []


@pytest.mark.parametrize(
    ("words", "by"),
    [
        ("TREASURY DESIGNATED SHIG UNDER E.O. 13382 IN OCTOBER.", "US"),
        ("THE SECURITY COUNCIL DESIGNATED SHIG.", "UN"),
        ("SHIG WAS DESIGNATED BY THE UN.", "UN"),
    ],
)
def test_an_authority_in_capitals_is_known(words: str, by: str) -> None:
    (found,) = told(words, "listing")
    assert (found.slot("party"), found.slot("by")) == ("SHIG", by)


@pytest.mark.parametrize(
    ("words", "by"),
    [
        ("The EU will designate SHIG next week.", "EU"),
        ("The Security Council plans to designate SHIG soon.", "UN"),
        ("SHIG would be designated by Treasury then.", "US"),
    ],
)
def test_a_designation_to_come_is_planned(words: str, by: str) -> None:
    (found,) = told(words, "listing")
    assert (found.value, found.hedge) == (f"SHIG designated by {by}", Hedge.PLANNED)


@pytest.mark.parametrize(
    "words",
    ["SHIG was named in UNSCR 1747.", "SHIG is identified in UNSCR 1747 as such.",
     "SHIG is included in the Annex to UNSCR 1747."],
)  # fmt: skip
def test_who_is_named_in_a_resolution_is_listed_there(words: str) -> None:
    (found,) = told(words, "listing")
    assert found.slot("party") == "SHIG"
    assert str(found.slot("instrument")).startswith("UNSCR-1747")


@pytest.mark.parametrize(
    "words",
    ["SHIG was named in the talks on UNSCR 1747.", "The EU will designate an envoy for SHIG."],
)
def test_who_is_named_or_designated_otherwise_is_not_listed(words: str) -> None:
    assert told(words, "listing") + told(words, "sanctions") == []


@pytest.mark.parametrize(
    ("words", "instrument", "polarity"),
    [
        ("SHIG is on the Entity List.", "US-ENTITY-LIST", Polarity.ASSERTED),
        ("SHIG was added to Commerce's Entity List in May.", "US-ENTITY-LIST", Polarity.ASSERTED),
        ("SHIG has been placed on the Unverified List.", "US-UNVERIFIED-LIST", Polarity.ASSERTED),
        ("SHIG remains on the OFAC SDN List.", "US-SDN", Polarity.ASSERTED),
        ("SHIG appears in the Annex to UNSCR 1737.", "UNSCR-1737-ANNEX", Polarity.ASSERTED),
        ("SHIG is no longer on the Entity List.", "US-ENTITY-LIST", Polarity.DENIED),
        ("SHIG is not on the\nEntity List.", "US-ENTITY-LIST", Polarity.DENIED),
    ],
)
def test_who_stands_on_a_list_of_parties_is_listed_there(
    words: str, instrument: str, polarity: Polarity
) -> None:
    (found,) = told(words, "listing")
    assert (found.slot("party"), found.slot("instrument")) == ("SHIG", instrument)
    assert found.polarity is polarity


@pytest.mark.parametrize(
    "words",
    [
        "SHIG is on the NSG dual-use list.",
        "SHIG's pump is on the Entity List.",
        "SHIG is on the list of friends.",
        "SHIG left. The Entity List is long.",
        "We asked SHIG about the Entity List.",
    ],
)
def test_a_list_of_goods_or_one_only_spoken_of_lists_nobody(words: str) -> None:
    assert told(words, "listing") == []


def test_each_of_two_on_a_list_is_listed() -> None:
    found = told("Tarvos Metals Ltd and SHIG are on the Entity List.", "listing")
    assert [claim.slot("party") for claim in found] == ["Tarvos Metals Ltd", "SHIG"]


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("SBIG was blacklisted by the EU in 2008.", "SBIG blacklisted by EU"),
        ("The UN has also sanctioned SBIG.", "SBIG sanctioned by UN"),
        ("HMG designated SBIG.", "SBIG designated by GB"),
        ("OFAC designated SBIG.", "SBIG designated by US"),
        ("SBIG was designated by the 1737 Committee.", "SBIG designated by UN"),
        ("Sanctions were lifted on SBIG.", "sanctions lifted from SBIG"),
        ("We are applying sanctions to SBIG.", ""),
    ],
)
def test_an_act_of_sanctions_has_its_author_and_target_for_a_value(words: str, value: str) -> None:
    assert [claim.value for kind in ("sanctions", "listing") for claim in told(words, kind)] == (
        [value] if value else []
    )
