from __future__ import annotations

import pytest

from reftel.claims import Mentions
from reftel.claims.extraction import MENTIONS
from reftel.claims.shipping.drafts import Draft
from reftel.claims.traded.ends import named_at, part_of, role_of
from reftel.claims.traded.routes import extend
from tests.claims.reading import lacking, page_of, slots, told


def way(words: str) -> dict[str, str]:
    """Return the slots that follow the word graphite."""
    page = page_of(f"It is graphite {words}")
    mentions = Mentions([claim for find in MENTIONS for claim in find(page)])
    start = page.text.find("graphite")
    draft = Draft(start, start + len("graphite"), "shipment")
    extend(page, mentions, draft)
    return {slot.role: slot.value for slot in draft.slots}


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("from Kenya to Iran via Singapore.", {"from": "KE", "to": "IR", "via": "SG"}),
        ("through Singapore into Iran.", {"via": "SG", "to": "IR"}),
        ("coming from Kenya to Iran.", {"from": "KE", "to": "IR"}),
        ("to a storage site in Iran by boat.", {"to": "IR", "mode": "boat"}),
        ("to Iran by air on March 2.", {"to": "IR", "mode": "air", "when": "2008-03-02"}),
        ("worth USD 3 million to Iran.", {"value": "USD 3000000", "to": "IR"}),
        ("aboard an Iranian cargo plane to Kenya.",
         {"carrier": "an Iranian cargo plane", "to": "KE"}),
        ("on the M/V Grey Heron to Kenya.", {"vessel": "GREY HERON", "to": "KE"}),
        ("stored in Odessa.", {"held_at": "UAODS"}),
        ("from Kenya and is expected to arrive in Iran on April 3.",
         {"from": "KE", "to": "IR", "arrives": "2008-04-03"}),
        ("to Kenyan civil airline Birch Air Ltd. there.", {"recipient": "Birch Air"}),
        ("to a Ruritanian firm.", {"recipient": "a Ruritanian firm"}),
        ("to militants in Kenya.", {"recipient": "militants", "to": "KE"}),
        ("and spare parts to Kenya.", {"to": "KE"}),
        ("out of Kenya into Sudan.", {"from": "KE", "to": "SD"}),
        ("to the following countries: Chad, Mali, and Kenya.", {"to": "KE"}),
    ],
)  # fmt: skip
def test_the_way_of_goods_is_read_step_by_step(words: str, expected: dict[str, str]) -> None:
    found = way(words)
    for role, value in expected.items():
        assert found.get(role, "").startswith(value), found


@pytest.mark.parametrize("words", ["that is old.", "and more.", "for now.", "in general."])
def test_other_words_end_the_way(words: str) -> None:
    assert way(words) == {}


def test_a_word_of_the_way_gives_one_role_to_a_place_and_another_to_somebody() -> None:
    assert role_of("from", None) == "supplier"
    assert role_of("to", None) == "recipient"
    assert role_of("through", None) == "intermediary"
    assert role_of("bound for", None) == "end_user"


def test_words_for_a_part_in_a_deal_name_its_role_however_they_are_joined() -> None:
    assert {part_of(words) for words in ("end-user", "End  Users", "enduser")} == {"end_user"}
    assert (part_of("Buyers"), part_of("seller")) == ("recipient", "supplier")


def test_nobody_named_at_a_place_is_none() -> None:
    page = page_of("It goes to whoever asks.")
    mentions = Mentions([claim for find in MENTIONS for claim in find(page)])
    assert named_at(page, mentions, page.text.find("whoever")) is None


def test_each_slot_of_a_route_cites_its_own_words() -> None:
    words = "Alder ships 40 tons of graphite from Kenya to Iran via Singapore on March 2."
    (found,) = told(words, "shipment")
    cited = {slot.role: slot.span for slot in found.slots}
    assert cited["from"].end <= cited["to"].start < cited["via"].start < cited["when"].start


def test_all_who_are_listed_after_a_colon_are_taken() -> None:
    words = "They have sold gyroscopes to the following countries: Chad, Mali, and Kenya."
    (found,) = told(words, "shipment")
    assert [slot.value for slot in found.slots if slot.role == "to"] == ["TD", "ML", "KE"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("FROM KENYA TO IRAN VIA SINGAPORE.", {"from": "KE", "to": "IR", "via": "SG"}),
        ("TO IRAN BY AIR FREIGHT.", {"to": "IR", "mode": "air freight"}),
        ("from Kenya\nto Iran\nvia Singapore.", {"from": "KE", "to": "IR", "via": "SG"}),
        ("en route to Iran.", {"to": "IR"}),
        ("out of the port of Odessa.", {"from": "UAODS"}),
        ("for SHIG by sea.", {"end_user": "SHIG", "mode": "sea"}),
        ("from SHIG to SBIG.", {"supplier": "SHIG", "recipient": "SBIG"}),
    ],
)
def test_the_way_is_the_same_in_capitals_and_over_lines(
    words: str, expected: dict[str, str]
) -> None:
    assert way(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("for an entity in Kenya.", {"end_user": "an entity", "to": "KE"}),
        ("via a trading house in Kenya.", {"intermediary": "(unnamed trading house in Kenya)"}),
        ("to Alder Trading LLC of Dubai via Izmir.", {"via": "TRIZM"}),
        ("entered Kenya from Sudan.", {"to": "KE", "from": "SD"}),
        ("moved from Kenya into Sudan by rail.", {"from": "KE", "to": "SD", "mode": "rail"}),
    ],
)
def test_the_way_passes_borders_seats_and_houses(words: str, expected: dict[str, str]) -> None:
    found = way(words)
    assert found | expected == found


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("They noted the transshipment of lathes between Kenya and Chad via Lisbon.",
         {"from": "KE", "to": "TD", "item": "lathes"}),
        ("An air shipment composed of four lathes from Kenya to Chad was due.",
         {"item": "lathes", "from": "KE", "to": "TD"}),
        ("Tarvos Trading sold lathes overland to Kenya.", {"to": "KE"}),
    ],
)  # fmt: skip
def test_two_ends_told_at_once_and_what_a_shipment_is_made_of(
    words: str, expected: dict[str, str]
) -> None:
    found = slots(words, "shipment")
    assert {role: found.get(role) for role in expected} == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("that was smuggled into Chad.", {"to": "TD"}),
        ("bound for Mombasa.", {"to": "KEMBA"}),
        ("destined for SHIG.", {"end_user": "SHIG"}),
        ("consigned to SHIG of Kenya.", {"recipient": "SHIG"}),
        ("and reportedly destined for militias in Chad.", {"end_user": "militias"}),
        ("from a Kenyan broker to SBIG.", {"supplier": "(unnamed Kenyan broker)",
                                           "recipient": "SBIG"}),
        ("from Kenya, then by truck to Chad.", {"from": "KE", "mode": "truck", "to": "TD"}),
        ("aboard the Dawn Heron to Kenya.", {"vessel": "DAWN HERON", "to": "KE"}),
        ("from two containers at Lisbon.", {"carrier": "two containers"}),
        ("which were later re-exported to Chad.", {"end_user": "TD"}),
        ("held at Mombasa since March 3.", {"held_at": "KEMBA"}),
        ("that are stored in the port of Odessa.", {"held_at": "UAODS"}),
        ("for about USD 3 million to Chad.", {"value": "USD 3000000", "to": "TD"}),
        ("with delivery scheduled for late April.", {"when": "2008-04-21/2008-04-30",
                                                     "status": "scheduled"}),
        ("weighing some 40 tons to Chad.", {"to": "TD"}),
        ("on March 2 from Kenya.", {"when": "2008-03-02", "from": "KE"}),
        ("at Singapore on March 2.", {"at_port": "SG", "when": "2008-03-02"}),
        ("and was due to arrive in Mombasa on April 3.", {}),
        ("between SHIG and SBIG.", {"recipient": "SBIG"}),
    ],
)  # fmt: skip
def test_each_step_of_the_way_has_its_own_slot(words: str, expected: dict[str, str]) -> None:
    found = way(words)
    assert found | expected == found


@pytest.mark.parametrize(
    "words",
    [
        "and the talks on it to no avail.",
        "by all means.",
        "to be sold later.",
        "from now on.",
        "through good luck.",
        "for the sake of peace.",
        ", he said.",
    ],
)
def test_small_words_of_the_way_that_lead_to_nobody_fill_nothing(words: str) -> None:
    assert way(words) == {}


def test_the_way_goes_no_further_than_six_steps_and_cites_all() -> None:
    words = "It is graphite from Kenya to Chad via Singapore by sea on March 2 for USD 3 million."
    page = page_of(words)
    mentions = Mentions([claim for find in MENTIONS for claim in find(page)])
    start = page.text.find("graphite")
    draft = Draft(start, start + 8, "shipment")
    extend(page, mentions, draft)
    assert [slot.role for slot in draft.slots] == ["from", "to", "via", "mode", "when", "value"]
    assert all(start < slot.span.start < slot.span.end <= draft.end for slot in draft.slots)


@pytest.mark.parametrize(
    ("event", "status"), [("shipment", "stopped"), ("delivery", "stopped"), ("supply", "")]
)
def test_only_what_moves_is_stopped_by_somebody(event: str, status: str) -> None:
    page = page_of("It is graphite was seized by Kenyan customs there.")
    mentions = Mentions([claim for find in MENTIONS for claim in find(page)])
    start = page.text.find("graphite")
    draft = Draft(start, start + 8, event)
    extend(page, mentions, draft)
    assert draft.first("status") == status


@pytest.mark.parametrize(
    ("way_", "kind", "role"),
    [
        ("from", "place", "from"),
        ("entered", "place", "to"),
        ("left", "place", "from"),
        ("via", "place", "via"),
        ("to", "party", "recipient"),
        ("for", "party", "end_user"),
        ("by", "party", "supplier"),
        ("DESTINED FOR", "place", "to"),
    ],
)
def test_one_word_of_the_way_gives_places_and_parties_their_own_roles(
    way_: str, kind: str, role: str
) -> None:
    page = page_of("SHIG is in Kenya.")
    mentions = Mentions([claim for find in MENTIONS for claim in find(page)])
    claim = next(one for one in mentions.of(kind) if one.span.start > page.body().start)
    assert role_of(way_, claim) == role


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("An order for 50 gyroscopes placed by Birch Tools Ltd. came.",
         {"recipient": "Birch Tools Ltd"}),
        ("Export of the gyroscopes to Chad was approved by Kenya.",
         {"to": "TD", "status": "approved", "decided_by": "KE"}),
        ("They fear the sale of gyroscopes to the Izmir trading house Birch Tools Ltd.",
         {"recipient": "Birch Tools Ltd"}),
        ("They fear the sale of gyroscopes to an East Asian shipyard.",
         {"recipient": "an East Asian shipyard"}),
    ],
)  # fmt: skip
def test_who_placed_decided_or_keeps_a_house_in_a_town_is_told(
    words: str, expected: dict[str, str]
) -> None:
    found = slots(words, "shipment")
    assert {role: found.get(role) for role in expected} == expected


@pytest.mark.parametrize("form", ["Ltd", "Ltd.", "Inc.", "Co.", "Corp.", "LLC."])
def test_the_way_goes_on_behind_the_period_of_a_firms_form(form: str) -> None:
    found = slots(f"Velcorta Works sold 12 lathes to Lotus Gate {form} on March 3.", "transfer")
    assert (found["recipient"], found["when"]) == (f"Lotus Gate {form}".rstrip("."), "2008-03-03")


def test_a_new_sentence_behind_the_form_of_a_firm_is_no_part_of_the_deal() -> None:
    words = "Velcorta Works sold 12 lathes to Lotus Gate Ltd. In May it rained."
    (found,) = told(words, "transfer")
    assert found.quote == "Velcorta Works sold 12 lathes to Lotus Gate Ltd"
    assert found.slot("when") is None


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Tarvos Trading sold one lathe, with spare rollers and tools, to Alder Metals of Nairobi.",
         {"supplier": "Tarvos Trading", "recipient": "Alder Metals"}),
        ("A shipment of gyroscopes that will pass through your territory is due.",
         {"item": "gyroscopes", "via": "your territory"}),
        ("A shipment of lathes is expected to transit Kenya's waters.", {"via": "Kenya's waters"}),
        ("These boxes were being moved aboard a Greek-owned vessel.",
         {"vessel": "(a Greek-owned vessel)"}),
        ("The cargo had been moved to another vessel at Mombasa.",
         {"vessel": "(another vessel)", "at_port": "KEMBA"}),
        ("The lathes would be sold first to Birch Ltd in Nairobi.", {"recipient": "Birch Ltd"}),
        ("The lathes may be invoiced to Birch Ltd.", {"recipient": "Birch Ltd"}),
        ("Customs found a cargo of gyroscopes for Kenya.", {"end_user": "KE"}),
        ("The M/V Grey Heron is operated by Alder Lines and is expected at Mombasa on March 3.",
         {"to": "KEMBA", "arrives": "2008-03-03"}),
    ],
)  # fmt: skip
def test_goods_go_with_others_on_other_ships_and_through_lands(
    words: str, expected: dict[str, str]
) -> None:
    assert lacking(words, "shipment", expected) == {}


@pytest.mark.parametrize(
    "words",
    [
        "The police interdict illegal items transiting Kenyan waters.",
        "The goods may be moved to another floor.",
        "A lot of gyroscopes failed.",
        "It is a shipment of serious proliferation concern.",
        "The letter was invoiced to Birch Ltd.",
    ],
)
def test_what_goes_nowhere_is_no_shipment(words: str) -> None:
    assert told(words, "shipment") == []


def test_all_lands_of_a_row_are_goals() -> None:
    words = "SHIG sold pumps to Kenya, Chad, Mali, Niger, Togo, Benin, Peru, Chile, and Ecuador."
    (claim,) = told(words, "shipment")
    assert len([slot for slot in claim.slots if slot.role == "to"]) == 9
