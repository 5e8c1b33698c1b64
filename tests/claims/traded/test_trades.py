from __future__ import annotations

import pytest

from reftel.claims import Hedge, Polarity
from reftel.claims.traded.trade_nouns import event_of
from tests.claims.reading import cited, lacking, slots, told


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("SHIG supplied gyroscopes to SBIG.", {"supplier": "SHIG", "recipient": "SBIG"}),
        (
            "SBIG was seeking to procure graphite from SHIG.",
            {"recipient": "SBIG", "supplier": "SHIG"},
        ),
        (
            "We oppose the transfer of gyroscopes by SHIG to SBIG.",
            {"supplier": "SHIG", "recipient": "SBIG"},
        ),
        ("It was military equipment provided to Iran.", {"to": "IR"}),
        ("SHIG continues to sell gyroscopes to Kenya.", {"supplier": "SHIG", "to": "KE"}),
        ("SHIG and its subsidiary SBIG are selling graphite to Kenya.",
         {"supplier": "SBIG", "to": "KE"}),
        ("SHIG will export graphite to Kenya on the M/V Grey Heron.",
         {"supplier": "SHIG", "to": "KE", "vessel": "GREY HERON"}),
        ("They want to export graphite to Kenya.", {"to": "KE"}),
        ("Chad gets its graphite from Kenya.", {"recipient": "TD", "from": "KE"}),
        ("The helicopters came to Chad on false papers.", {"to": "TD"}),
        ("Kenya sent 140 M60 tanks, ammunition, training, parts, and maintenance to the Chad army.",
         {"supplier": "KE", "recipient": "Chad army"}),
        ("They fly in, supplying food, water, and fuel to the crew of the ship.",
         {"recipient": "crew"}),
        ("A plan, which would transfer large parts of production of gyroscopes to Kenya.",
         {"to": "KE"}),
        ("It was graphite destined for Kenya.", {"to": "KE"}),
        ("The graphite is old and we believe is intended for delivery to SBIG.",
         {"recipient": "SBIG"}),
        ("We fear a potential transfer to Iran of several gyroscopes.", {"to": "IR"}),
        ("They fear gyroscope sales to Kenya.", {"to": "KE"}),
        ("They may export to Kenya 12 gyroscopes.", {"to": "KE"}),
        ("The export of gyroscopes and accelerometers to Kenya stopped.", {"to": "KE"}),
        ("Kenyan efforts to procure graphite go on.", {"recipient": "KE"}),
        ("The graphite was stopped on its way from Kenya to Iran.", {"from": "KE", "to": "IR"}),
        ("The graphite was purchased by a Ruritanian firm there.", {}),
        ("SHIG is selling graphite to Kenya's SBIG.", {"recipient": "SBIG"}),
        ("Chad was supplied with 82 trucks by SHIG.", {"recipient": "TD", "supplier": "SHIG"}),
        ("Chad is to be provided with 48 Typhoon aircraft.", {"recipient": "TD"}),
        ("SHIG had undertaken to supply graphite to Kenya.", {"supplier": "SHIG", "to": "KE"}),
        ("The broker had undertaken to supply missiles from a Kenyan trader.",
         {"supplier": "The broker"}),
        ("Kenyan dealers have bought missiles from Chad.", {"recipient": "(Kenyan dealers)"}),
        ("Chad leased Kenya two helicopters.", {"supplier": "TD", "recipient": "KE"}),
        ("Alder Ltd., a firm based in Izmir, Turkey, had offered SBIG gyroscopes made by SHIG.",
         {"supplier": "Alder Ltd", "recipient": "SBIG", "maker": "SHIG"}),
        ("SHIG offered to sell graphite produced by a Kenyan company to SBIG.",
         {"supplier": "SHIG", "recipient": "SBIG"}),
        ("SHIG shipped graphite made in Kenya to Chad.",
         {"supplier": "SHIG", "origin": "KE", "to": "TD"}),
        ("A smuggling network originating in Yemen is supplying mortars to clans in Somalia.",
         {"supplier": "A smuggling network", "recipient": "clans in Somalia"}),
        ("Alder Ltd., which in May 2005 delivered one lathe via Shanghai, is known.",
         {"supplier": "Alder Ltd", "via": "CNSHA"}),
        ("Birch Air Ltd., which leases two planes from Alder Ltd., is known.",
         {"recipient": "Birch Air Ltd", "supplier": "Alder Ltd"}),
        ("The Ministry of Defense requested U.S. assistance to purchase 16 scanners.",
         {"recipient": "Ministry of Defense"}),
        ("Chad had been granted approval for buying ten new helicopters.", {"recipient": "TD"}),
        ("Kenya is considering purchasing two or three KC-135s.", {"recipient": "KE"}),
        ("Kenya decided to buy F-35s.", {"recipient": "KE"}),
        ("The lathes in Kenya were sold to Chad by Alder Ltd.",
         {"supplier": "Alder Ltd", "to": "TD"}),
        ("Alder Ltd. offered pumps to Iran's primary developer of missiles, SBIG.",
         {"supplier": "Alder Ltd", "recipient": "SBIG"}),
        ("Kenya agreed to provide Chad with spares, trucks, and ammunition.",
         {"supplier": "KE", "recipient": "TD"}),
        ("They are used to transport the graphite to Kenya.", {"to": "KE"}),
        ('The Kenyan firm "Alder Ltd." sold 12 lathes to Chad.',
         {"supplier": "Alder Ltd", "to": "TD"}),
        ("Kenya has also provided pistols to the LAF.", {"supplier": "KE", "recipient": "LAF"}),
        ("The dealer promised to supply pistols to the militia.", {"recipient": "militia"}),
    ],
)  # fmt: skip
def test_who_supplies_whom_is_read_from_the_words_between(
    words: str, expected: dict[str, str]
) -> None:
    assert lacking(words, "transfer", expected) == {}


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The two Indian companies that may be planning to sell valves to Kenya were named.",
         {"supplier": "two Indian companies", "to": "KE"}),
        ("The company tried to buy maraging steel from a German supplier.",
         {"item": "maraging steel"}),
        ("They have re-exported U.S.-origin gyroscopes to Iran.", {"to": "IR", "origin": "US"}),
        ("They delivered the first two of 12 Mi-17 helicopters to Kenya.", {"to": "KE"}),
        ("They offered 200 gyroscopes to Burma for USD 3 million.",
         {"to": "MM", "value": "USD 3000000"}),
        ("A license for SHIG to export to Kenya 130,000 rifles was refused.",
         {"supplier": "SHIG", "to": "KE"}),
        ("He told of the re-export from Italy to Kenya of gyroscopes.",
         {"from": "IT", "to": "KE"}),
        ("He told of a license for the export of gyroscopes to Kenya.", {"to": "KE"}),
        ("Brazil's decision to purchase twelve Mi-35 attack helicopters was told.",
         {"recipient": "BR"}),
        ("Kenya agreed to ship the SPLA its second order of tanks.", {"recipient": "SPLA"}),
        ("They supplied Kenya with 40 gyroscopes.", {"recipient": "KE"}),
        ("Philips does export some lighting, lamps, and gyroscopes to Iran.", {"to": "IR"}),
        ("On 23 January North Korea delivered what were probably gyroscopes to Iran.",
         {"supplier": "KP", "to": "IR"}),
    ],
)  # fmt: skip
def test_a_deal_has_its_ends_wherever_they_stand(words: str, expected: dict[str, str]) -> None:
    found = slots(words, "shipment")
    for role, value in expected.items():
        assert found[role].startswith(value), found


@pytest.mark.parametrize(
    "words",
    [
        "Kenya would sell to Egypt and other buyers would replace gyroscopes.",
        "Kenya provided another plane to remove the gyroscopes.",
        "They told of the supply of graphite.",
        "Kenya has been seeking to establish a test site for the gyroscopes at Mombasa.",
        "Kenya sought to explain a letter on the gyroscopes from Chad.",
    ],
)
def test_another_verb_between_or_no_end_makes_no_shipment(words: str) -> None:
    assert told(words, "shipment") == []


def test_a_noun_of_trade_is_told_in_the_singular() -> None:
    assert [event_of(noun) for noun in ("deliveries", "Sales", "purchases", "supply")] == [
        "delivery", "sale", "purchase", "supply",
    ]  # fmt: skip


def test_the_parts_of_a_licence_are_told_in_the_sentences_after_it() -> None:
    words = (
        "Post did a check on license application 050111222 for 40 AN/PVS-14 night vision"
        " monoculars and 12 gyroscopes valued at USD 148,600. The application names Alder Optik"
        " GmbH as foreign consignee. The end-user is SHIG."
    )
    found = slots(words, "shipment")
    assert found["item"] == "AN/PVS-14 night vision monoculars"
    assert found["value"] == "USD 148600"
    assert found["consignee"].startswith("Alder Optik")
    assert found["end_user"] == "SHIG"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("THEY SOLD TWO LATHES TO KENYA.", {"item": "LATHES", "to": "KE"}),
        (
            "SHIG SUPPLIED GYROSCOPES TO SBIG VIA DUBAI.",
            {"supplier": "SHIG", "recipient": "SBIG", "via": "AEDXB"},
        ),
        ("They sold two\nlathes to\nKenya.", {"item": "lathes", "to": "KE"}),
        ("A license to export gyroscopes to Iran was denied.", {"to": "IR"}),
        ("Graphite was sold by Kenya to Iran and by Chad to Mali.", {"to": "IR"}),
    ],
)
def test_a_deal_is_read_in_capitals_and_over_lines(words: str, expected: dict[str, str]) -> None:
    assert lacking(words, "transfer", expected) == {}


@pytest.mark.parametrize(
    ("words", "hedge"),
    [
        ("SHIG may have sold gyroscopes to SBIG.", Hedge.POTENTIAL),
        ("SHIG plans to sell gyroscopes to SBIG.", Hedge.PLANNED),
        ("SHIG sold gyroscopes to SBIG.", Hedge.ASSERTED),
    ],
)
def test_a_deal_is_as_sure_as_its_verb(words: str, hedge: Hedge) -> None:
    for kind in ("transfer", "shipment"):
        (found,) = told(words, kind)
        assert (found.hedge, found.quote) == (hedge, words.removesuffix("."))


@pytest.mark.parametrize(
    "words",
    ["They do not sell gyroscopes to Iran.", "SHIG has never sold gyroscopes to SBIG.",
     "SHIG did not sell gyroscopes to SBIG."],
)  # fmt: skip
def test_a_deal_denied_is_not_asserted(words: str) -> None:
    for kind in ("transfer", "shipment"):
        assert [c for c in told(words, kind) if c.polarity is Polarity.ASSERTED] == []


def test_slots_of_a_deal_cite_their_own_words() -> None:
    words = "SHIG sold 12\ngyroscopes to SBIG."
    assert cited(words, "transfer") == {
        "item": "12\ngyroscopes", "supplier": "SHIG", "recipient": "SBIG", "status": "sold",
    }  # fmt: skip


@pytest.mark.parametrize(
    "words",
    ["They sold the idea to Kenya.", "Kenya supplied troops.",
     "The gyroscopes and Kenya are topics."],
)  # fmt: skip
def test_a_deal_without_goods_is_none(words: str) -> None:
    assert told(words, "transfer") == []


def test_whom_goods_are_offered_may_stand_right_behind_the_verb() -> None:
    found = slots("The Alder Company offered Kenya twelve vacuum furnaces.", "shipment")
    assert (found["supplier"], found["recipient"]) == ("Alder Company", "KE")


def test_the_full_stop_of_a_short_word_does_not_part_a_firm_from_its_verb() -> None:
    (found,) = told("The Alder Trading Co. sold lathes to Kenya.", "shipment")
    assert found.slot("supplier") == "Alder Trading Co"


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("He spoke of the delivery of the gyroscopes.", 0),
        ("He spoke of the planned delivery of the gyroscopes.", 1),
        ("He spoke of the delivery of the gyroscopes to Kenya.", 1),
        ("He spoke of transfers of gyroscopes.", 0),
        ("He spoke of sales of AK-103 rifles.", 1),
    ],
)
def test_one_deal_without_an_end_or_a_mood_is_no_shipment_of_its_own(
    words: str, count: int
) -> None:
    assert len(told(words, "shipment")) == count


@pytest.mark.parametrize(
    "words",
    [
        "The ban on exports of gyroscopes to Kenya holds.",
        "Rules against the transfer of gyroscopes to Kenya hold.",
        "The procurement of gyroscopes from Kenya would violate the rules.",
        "They should not allow Tarvos Trading to sell gyroscopes to Kenya.",
        "They urged Chad to sell gyroscopes to Kenya.",
        "The right to sell weapons to Kenya is theirs.",
    ],
)
def test_what_is_ruled_or_asked_is_no_shipment(words: str) -> None:
    assert told(words, "shipment") == []


@pytest.mark.parametrize(
    ("words", "role", "value"),
    [
        ("Kenya is interested in procuring gyroscopes from Chad.", "recipient", "KE"),
        ("Tarvos Trading has secretly sold gyroscopes to Kenya.", "supplier", "Tarvos Trading"),
        ("This firm bought gyroscopes and lathes.", "recipient", "This firm"),
        ("The latter has procured gyroscopes.", "recipient", "The latter"),
        ("They spoke of the transit of gyroscopes from Kenya.", "from", "KE"),
    ],
)
def test_a_deal_is_known_by_its_verb_whoever_makes_it(words: str, role: str, value: str) -> None:
    assert slots(words, "shipment")[role] == value


def test_who_buys_is_the_recipient_of_a_purchase() -> None:
    words = "The purchase of 12 gyroscopes by Tarvos Trading was noted."
    assert slots(words, "shipment")["recipient"] == "Tarvos Trading"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Tarvos Trading and Alder Metals Ltd sold lathes to Chad.", {"to": "TD"}),
        ("Lathes were bought by SHIG from Tarvos Trading.",
         {"recipient": "SHIG", "supplier": "Tarvos Trading"}),
        ("Tarvos Trading sought a license to export lathes to SHIG.", {"recipient": "SHIG"}),
        ("Kenya denied a license for the export of lathes to SHIG.", {"recipient": "SHIG"}),
        ("Tarvos Trading offered SHIG two lathes.", {"recipient": "SHIG"}),
    ],
)  # fmt: skip
def test_a_deal_is_told_by_licence_effort_or_offer(words: str, expected: dict[str, str]) -> None:
    assert lacking(words, "shipment", expected) == {}


@pytest.mark.parametrize(
    ("noun", "event"),
    [
        ("sales", "sale"),
        ("deliveries", "delivery"),
        ("export", "export"),
        ("shipments", "shipment"),
    ],
)
def test_a_noun_of_trade_tells_its_event_in_the_singular(noun: str, event: str) -> None:
    assert event_of(noun) == event


def test_a_licence_for_goods_alone_moves_none() -> None:
    words = "The guard was never party to an export license for rifles or pistols."
    assert told(words, "shipment") == []


def test_what_a_rule_wants_of_exporters_is_no_deal() -> None:
    assert told("Exporters must obtain a license to ship lathes to Kenya.", "shipment") == []


def test_two_who_have_not_sold_are_both_named() -> None:
    (found,) = told("Neither Alder Ltd. nor Birch Works has sold lathes to Kenya.", "shipment")
    assert {slot.value for slot in found.slots if slot.role == "supplier"} == {
        "Alder Ltd", "Birch Works",
    }  # fmt: skip


@pytest.mark.parametrize(
    "words",
    [
        "We want Kenya to buy the F-35.",
        "This would create the possibility for Kenya to seek the AIM-120.",
        "Kenya received a classified briefing on the F-35.",
    ],
)
def test_goods_wished_or_spoken_of_are_not_bought(words: str) -> None:
    assert told(words, "shipment") == []


def test_money_is_no_supplier() -> None:
    words = "Kenya purchased 12 helicopters for the army out of Ministry of Roads funds."
    assert "supplier" not in slots(words, "shipment")


def test_where_somebody_went_goods_did_not() -> None:
    words = "Kenya had bought 500 rifles from Chad prior to his departure to London."
    assert "to" not in slots(words, "shipment")


def test_he_who_is_called_on_to_act_gets_no_goods() -> None:
    words = "Kenya sold 500 rifles to Chad and is calling for Mali to defend Niger."
    assert "end_user" not in slots(words, "shipment")


def test_he_who_hears_of_goods_does_not_get_them() -> None:
    words = "We raised the re-export from Italy to India of lathes, to the MFA official for trade."
    assert "recipient" not in slots(words, "shipment")
