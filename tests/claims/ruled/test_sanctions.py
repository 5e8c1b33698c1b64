from __future__ import annotations

import pytest

import reftel
from tests.claims.reading import quotes, told, values
from tests.claims.specimens import report


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("The U.S. designation of Exercise Bank was raised.", ["US-DESIGNATION-EXERCISE-BANK"]),
        ("The EU designation of Kenya's Exercise Bank was raised.",
         ["EU-DESIGNATION-EXERCISE-BANK"]),
        ("Treasury raised the designation of Exercise Bank.", ["DESIGNATION-EXERCISE-BANK"]),
        ("UN Security Council sanctions against Kenya hold.", ["UN-SANCTIONS-KE"]),
        ("Current sanctions on Exercise Tools hurt; sanctions should end.",
         ["US-SANCTIONS-EXERCISE-TOOLS", "US-SANCTIONS-EXERCISE-TOOLS"]),
        ("We may impose sanctions pursuant to U.S. law.", ["US-SANCTIONS"]),
        ("The EU arms embargo against Kenya holds.", ["EU-ARMS-EMBARGO-KE"]),
        ("The arms embargo holds.", ["ARMS-EMBARGO"]),
        ("UK SANCTIONS ON KENYA", ["GB-SANCTIONS-KE"]),
        ("The UK's sanctions against the Nairobi bank hurt.", ["GB-SANCTIONS-NAIROBI-BANK"]),
        ("Kenyan sanctions on Chad hurt.", ["KE-SANCTIONS-TD"]),
        ("They recalled sanctions against Amin's Uganda.", ["SANCTIONS-UG"]),
        ("They recalled sanctions on Uganda and Chad.", ["SANCTIONS-UG-TD"]),
        ("Our sanctions on Uganda hurt.", ["US-SANCTIONS-UG"]),
        ("They fear sanctions on Kenyan banks.", ["SANCTIONS-KE-BANKS"]),
        ("The Security Council weighed sanctions on Exercise Lines.", ["SANCTIONS-EXERCISE-LINES"]),
        ("They oppose U.S. and UN sanctions.", ["US-UN-SANCTIONS"]),
        ("They oppose further UN sanctions.", ["UN-SANCTIONS"]),
        ("They face sanctions on the Government of Kenya.", ["SANCTIONS-KE"]),
    ],
)  # fmt: skip
def test_acts_against_somebody_are_instruments(words: str, found: list[str]) -> None:
    assert values(words, "instrument") == found


@pytest.mark.parametrize(
    "words",
    ["His designation of Envoy Berg surprised all.",
     "The U.S. designation of Berg as envoy surprised all.",
     "Designations of January sales were old."],
)  # fmt: skip
def test_appointments_and_seasons_are_none(words: str) -> None:
    assert quotes(words, "instrument") == []


def test_a_designation_takes_in_the_short_name() -> None:
    (found,) = told("The UN designation of Exercise Bank (EXB) holds.", "instrument")
    assert found.quote.endswith("(EXB)")


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("They want international financial sanctions.", ["(international financial sanctions)"]),
        ("Kenya sanctions hurt.", ["SANCTIONS-KE"]),
        ("The Exercise Sanctions hurt.", ["SANCTIONS-EXERCISE"]),
        ("IRAN SANCTIONS AND SHELL were told of.", ["SANCTIONS-IR"]),
        ("Our Iran sanctions regime works.", ["SANCTIONS-IR"]),
        ("They fear the sanctions regime.", ["(sanctions regime)"]),
        ("The sanctions regime for Liberia was made in 2004.", ["SANCTIONS-LR"]),
        ("They fear sanctions targeting Iran's oil.", ["SANCTIONS-IR-OIL"]),
        ("UN Sanctions on Kenya hold.", ["UN-SANCTIONS-KE"]),
        (
            "Sanctions led to an asset freeze and travel ban there.",
            ["(sanctions)", "ASSET-FREEZE-AND-TRAVEL-BAN"],
        ),
        ("The EU visa ban came with sanctions.", ["EU-VISA-BAN", "(sanctions)"]),
        ("They want sanctions and tougher EU measures now.", ["(sanctions)", "(eu measures)"]),
        ("The China Arms Embargo holds.", ["ARMS-EMBARGO-CN"]),
        ("CHINA ARMS EMBARGO: MORE OPTIONS.", ["ARMS-EMBARGO-CN"]),
        ("The U.S. embargo holds.", ["US-EMBARGO"]),
        ("It stops short of a full embargo there.", ["EMBARGO"]),
        ("He is on OFAC's targeted sanctions list.", ["US-SANCTIONS-LIST"]),
        ("He is on the targeted sanctions list.", ["(sanctions list)"]),
        ("They study various sanctions regimes.", ["(various sanctions regimes)"]),
        ("They back sanctions and the arms sales ban.", ["(sanctions)", "ARMS-SALES-BAN"]),
        ("The resolution has a diamond ban.", ["DIAMOND-BAN"]),
        ("They want an embargo on Kenya.", ["EMBARGO-KE"]),
    ],
)
def test_kinds_of_sanctions_and_bans_are_instruments(words: str, found: list[str]) -> None:
    assert values(words, "instrument") == found


@pytest.mark.parametrize(
    "words",
    [
        "The UN sanctions committee met.",
        "They passed the Exercise Sanctions Bill.",
        "Kenya lifted its embargo on Brazilian beef.",
        "He spoke of a travel ban on tourists.",
        "The Council put him on the travel ban list.",
        "They face the asset freeze called for by resolution.",
        "The Council put him under an asset freeze under the rules.",
        "They took measures.",
    ],
)  # fmt: skip
def test_committees_lists_and_other_bans_are_none(words: str) -> None:
    assert quotes(words, "instrument") == []


@pytest.mark.parametrize(
    ("subject", "found"),
    [
        ("EXERCISE: EU CHINA ARMS EMBARGO", "EU CHINA ARMS EMBARGO"),
        ("EXERCISE: UN SANCTIONS ON IRAN FORCE A CHANGE", "UN SANCTIONS ON IRAN"),
    ],
)
def test_sanctions_of_the_subject_count(subject: str, found: str) -> None:
    claims = reftel.extract(report("1. (C) They met.", subject=subject))
    assert found in [claim.quote for claim in claims if claim.kind == "instrument"]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("U.S. sanctions on Kenya hurt. They blame the U.S. sanctions.",
         ["US-SANCTIONS-KE", "US-SANCTIONS-KE"]),
        ("U.S. sanctions on Kenya hurt. U.S. sanctions on Chad hurt. They blame U.S. sanctions.",
         ["US-SANCTIONS-KE", "US-SANCTIONS-TD", "US-SANCTIONS"]),
        ("The EU arms embargo on Kenya holds. They want the EU embargo lifted.",
         ["EU-ARMS-EMBARGO-KE", "EU-ARMS-EMBARGO-KE"]),
        ("EU designation of Exercise Bank; assets froze by the designation of Exercise Bank.",
         ["EU-DESIGNATION-EXERCISE-BANK", "EU-DESIGNATION-EXERCISE-BANK"]),
        ("UN sanctions on Kenya hold. They blame U.S. sanctions.",
         ["UN-SANCTIONS-KE", "US-SANCTIONS"]),
    ],
)  # fmt: skip
def test_an_act_told_in_full_once_tells_of_whom_its_short_form_speaks(
    words: str, found: list[str]
) -> None:
    assert values(words, "instrument") == found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Sanctions may be imposed against such firms.", ["Sanctions"]),
        ("He asked when sanctions would be lifted.", ["sanctions"]),
        ("They oppose the lifting of sanctions at this time.", ["sanctions"]),
        ("He spoke of sanctions.", ["sanctions"]),
        ("The lifting of sanctions committees was odd.", []),
    ],
)
def test_sanctions_are_told_by_what_may_be_done_with_them(words: str, found: list[str]) -> None:
    assert quotes(words, "instrument") == found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("They hold up the Alder designation as terrorist.", ["Alder designation"]),
        ("The Alder-related designations of August 21 freeze assets.",
         ["Alder-related designations"]),
        ("He raised several terrorism designations.", ["several terrorism designations"]),
        ("The UN designations name terrorists.", ["UN designations"]),
        ("UN designations freeze assets. He passes all designations on.",
         ["UN designations", "all designations"]),
        ("His job designation changed.", []),
        ("The Alder designation of rooms is odd.", []),
        ("All designations of rooms are odd.", []),
    ],
)  # fmt: skip
def test_designations_are_told_by_whom_they_meet_or_what_for(words: str, found: list[str]) -> None:
    assert quotes(words, "instrument") == found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("They want sanctions against Alder, Birch Air and all Iranian state-owned banks.",
         ["sanctions against Alder, Birch Air and all Iranian state-owned banks"]),
        ("They fear sanctions on Uganda and Chad.", ["sanctions on Uganda and Chad"]),
        ("They weigh a broader package of UN sanctions.",
         ["a broader package of UN sanctions"]),
        ("They weigh a package of aid and UN sanctions.", ["UN sanctions"]),
    ],
)  # fmt: skip
def test_sanctions_are_told_whole(words: str, found: list[str]) -> None:
    assert quotes(words, "instrument") == found
