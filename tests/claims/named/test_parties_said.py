"""Parties as officers write them: with forms of law, in rows, by short names, in capitals."""

from __future__ import annotations

import pytest

import reftel
from tests.claims.reading import told
from tests.claims.specimens import report

NAMED = [
    ("Velmar Optics Ltd.'s director came.", ["Velmar Optics Ltd"]),
    ("Velmar Optics Ltd, Alder Tools GmbH, and Birch Trading LLC paid.",
     ["Velmar Optics Ltd", "Alder Tools GmbH", "Birch Trading LLC"]),
    ("The company, Velmar Heavy Industries Co., Ltd., paid.", ["Velmar Heavy Industries Co., Ltd"]),
    ("Velmar-Optics S.A. paid.", ["Velmar-Optics S.A."]),
    ("The Chinese Academy of Sciences tested it.", ["Chinese Academy of Sciences"]),
    ("University of Velmar professors came.", ["University of Velmar"]),
    ("He heads the Velmar branch of Bank Alder.", ["Bank Alder"]),
    ("The Iranian firm Sanam Tarash bought it.", ["Sanam Tarash"]),
    ("A company called Lantern Star is involved.", ["Lantern Star"]),
    ("Its subsidiary, Birch Marine Services, chartered it.", ["Birch Marine Services"]),
    ("The Bank of Kenya and Standard Lantern Bank refused.",
     ["Bank of Kenya", "Standard Lantern Bank"]),
    ("The UN, EU and NATO agreed.", ["UN", "EU", "NATO"]),
    ("Officials of the Ministry of Trade and Industry met.", ["Ministry of Trade and Industry"]),
    ("IRISL owns the ship.", ["IRISL"]),
    ("Officine Bracchi S.p.A. and Alder KG wrote.", ["Officine Bracchi S.p.A.", "Alder KG"]),
    ("Orvanli Makina San. ve Tic. Ltd. Sti. paid.", ["Orvanli Makina San. ve Tic. Ltd. Sti"]),
    ("Sarmak Muhendislik Limited Sirketi paid.", ["Sarmak Muhendislik Limited Sirketi"]),
    ("We saw Shin Vel-soo of the Strategic Trade Division.", ["Strategic Trade Division"]),
    ("The IAEA Board of Governors will meet.", ["IAEA Board of Governors"]),
    ("A Turkish firm, Ege Makina Ithalat Ltd., paid.", ["Ege Makina Ithalat Ltd"]),
    ("The law firm Ganado and Associates resigned.", ["Ganado and Associates"]),
    ("Then IRISL Malta closed.", ["IRISL Malta"]),
    ("Vilko Trade House paid.", ["Vilko Trade House"]),
    ("They lent it to a firm in Mumbai, Velmline Tactical Systems, for it.",
     ["Velmline Tactical Systems"]),
    ("They sold it to Velgros Petrokar, a Tehran purchasing house.", ["Velgros Petrokar"]),
    ("Superintendent Ong Velk Lim of Special Branch came.", ["Special Branch"]),
    ("The firm, Velgros Trans, paid.", ["Velgros Trans"]),
    ("He named the Superintendency of Banks.", ["Superintendency of Banks"]),
    ("It belongs to Sary-Velm Trans of Almaty.", ["Sary-Velm Trans"]),
    ("They paid Jahan Tech Velman Pars.", ["Jahan Tech Velman Pars"]),
    ("It came from the Velmovka plant.", ["Velmovka plant"]),
    ("Why does the SBU believe it?", ["SBU"]),
    ("SARL Delcourt Mecanique paid.", ["SARL Delcourt Mecanique"]),
    ("The UAE's State Security Department agreed.", ["State Security Department"]),
    ("The Istanbul Stock Exchange rose.", ["Istanbul Stock Exchange"]),
    ("They opened an L/C. Sunrise Velmar Corp. paid.", ["Sunrise Velmar Corp"]),
    ("The Brazilian navy and the Argentine army agreed.", ["Brazilian navy", "Argentine army"]),
    ("It needs the Brazilian Senate and Malta's Maritime Authority.",
     ["Brazilian Senate", "Maritime Authority"]),
]  # fmt: skip
DEFINED = [
    ("Between Banco Andino de Velmento (BAV) and them nothing holds.",
     ["Banco Andino de Velmento (BAV)"]),
    ("The Directorate General of Foreign Trade (DGFT) refused.",
     ["Directorate General of Foreign Trade (DGFT)"]),
    ("The Dutch Watch and Security Services (AIVD) agreed.",
     ["Dutch Watch and Security Services (AIVD)"]),
    ("Israel Defense Intelligence (IDI) officers agreed.", ["Israel Defense Intelligence (IDI)"]),
    ("The Ministry of Commerce, Industry and Energy (MOCIE) agreed.",
     ["Ministry of Commerce, Industry and Energy (MOCIE)"]),
    ("The Non-Aligned Movement (NAM) agreed.", ["Non-Aligned Movement (NAM)"]),
]  # fmt: skip
SHORT = [
    ("Velmar Optics Company (VOC) wrote. VOC paid; VOC's head left.", "VOC", 3),
    ("The Islamic Revolutionary Guard Corps (IRGC) runs it. The IRGC pays.", "IRGC", 2),
    ("The Defense Industries Organization (DIO) is listed. DIO bought it.", "DIO", 2),
    ("The Technical Export Control Commission (TECC) met. TECC refused.", "TECC", 2),
    ("The firm Velmar wrote. Velmar paid.", "Velmar", 2),
]
NONE = [
    "Asked about the firm, Velgros was silent.",
    "It is (C/rel to UN) and SBU.",
    "A KamAZ truck crossed, and a KamAZ with plates.",
    "The former Energy Minister left.",
    "The Kaesong Industrial Complex and the Velmar Stone Facility closed.",
    "Pedro Velmar Lopes, a former party leader, left.",
    "The Nuclear Non-Proliferation Treaty (NPT) and the Review Conference (RevCon) were cited.",
    "Man-portable systems (MANPADS) were sold.",
    "The Memorandum of Understanding (MOU) with Kenya holds.",
    "The State Department and the Treasury Department agreed.",
    "The Embassy and the Department agreed.",
    "He said that Kenya would act.",
    "The Missile Technology Control Regime met.",
    "The Department of State's points were used.",
    "Any bank would refuse; no company paid.",
    "The ministry and the agency agreed.",
]


def quoted(sentence: str) -> list[str]:
    return [" ".join(claim.quote.split()) for claim in told(sentence, "party")]


@pytest.mark.parametrize(("sentence", "names"), NAMED)
def test_parties_are_named_whole_and_each_for_itself(sentence: str, names: list[str]) -> None:
    assert quoted(sentence) == names


@pytest.mark.parametrize(("sentence", "names"), NAMED)
def test_lines_that_break_a_name_change_nothing(sentence: str, names: list[str]) -> None:
    assert quoted(sentence.replace(" ", "\n")) == names


@pytest.mark.parametrize(("sentence", "names"), NAMED)
def test_a_party_is_told_by_its_name_alone(sentence: str, names: list[str]) -> None:
    assert [claim.value for claim in told(sentence, "party")] == names


@pytest.mark.parametrize(("sentence", "names"), NAMED)
def test_the_same_parties_in_another_paragraph_are_told_again(
    sentence: str, names: list[str]
) -> None:
    found = reftel.extract(report(f"1. (U) {sentence}\n\n2. (S/NF) {sentence}"))
    parties = [claim for claim in found if claim.kind == "party" and claim.paragraph != "hdr"]
    assert [claim.paragraph for claim in parties] == ["1"] * len(names) + ["2"] * len(names)
    assert {str(claim.marking) for claim in parties} == {"U", "S/NF"}


@pytest.mark.parametrize(("sentence", "short", "times"), SHORT)
def test_a_short_name_means_the_party_that_bears_it(sentence: str, short: str, times: int) -> None:
    found = told(sentence, "party")
    assert [claim.value for claim in found] == [short] * times


@pytest.mark.parametrize("short", ["VOC", "TECC"])
def test_a_short_name_is_of_its_own_cable_alone(short: str) -> None:
    assert quoted(f"{short} was told of before; {short}'s head left.") == []


@pytest.mark.parametrize("sentence", NONE)
def test_treaties_papers_and_own_departments_are_no_parties(sentence: str) -> None:
    assert quoted(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Bank Velmar paid.", "bank"),
        ("The Kelm Research Institute tests engines.", "institute"),
        ("The Ministry of Defense denied it.", "ministry"),
        ("Velmar Optics Ltd. paid.", "company"),
        ("The Kenya Revenue Authority came.", "agency"),
        ("The UN agreed.", "organisation"),
    ],
)
def test_a_party_has_the_kind_that_its_noun_says(sentence: str, kind: str) -> None:
    (found,) = told(sentence, "party")
    assert found.attribute("type") == kind


@pytest.mark.parametrize(
    ("sentence", "country"),
    [
        ("The Iranian firm Sanam Tarash bought it.", "IR"),
        ("The Chinese Academy of Sciences tested it.", "CN"),
        ("The Kenya Revenue Authority came.", "KE"),
        ("Velmar Optics Ltd. paid.", None),
    ],
)
def test_a_party_has_the_country_that_the_words_beside_it_say(
    sentence: str, country: str | None
) -> None:
    (found,) = told(sentence, "party")
    assert found.attribute("country") == country


@pytest.mark.parametrize(("sentence", "names"), DEFINED)
def test_letters_in_brackets_belong_to_the_name_and_are_its_value(
    sentence: str, names: list[str]
) -> None:
    found = told(sentence, "party")
    assert [" ".join(claim.quote.split()) for claim in found] == names
    assert [f"({claim.value})" for claim in found] == [name.rsplit(maxsplit=1)[1] for name in names]
