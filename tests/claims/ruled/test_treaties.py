from __future__ import annotations

import pytest

from tests.claims.reading import quotes, told, values
from tests.claims.specimens import report, said


@pytest.mark.parametrize(
    ("words", "quote"),
    [
        ("They signed a bilateral agreement to return spent fuel to Kenya.",
         "bilateral agreement to return spent fuel to Kenya"),
        ("The reactor fuel-return agreement is signed.", "reactor fuel-return agreement"),
        ("They spoke of an international treaty on it.", "international treaty"),
        ("They hope for a legally binding agreement there.", "legally binding agreement"),
        ("They asked what such an agreement would hold.", "such an agreement"),
        ("A parallel agreement with Kenya to accept nuclear fuel is due.",
         "parallel agreement with Kenya to accept nuclear fuel"),
        ("The Kenya-Japan accord came.", "Kenya-Japan accord"),
        ("Kenya's nuclear supply agreement lapsed.", "nuclear supply agreement"),
        ("An agreement on the transfer of uranium is near.",
         "agreement on the transfer of uranium"),
        ("The trilateral safeguards agreement with Kenya binds.",
         "trilateral safeguards agreement with Kenya"),
        ("The U.S.-Kenya agreement for nuclear cooperation expires soon.",
         "U.S.-Kenya agreement for nuclear cooperation"),
        ("They want an international code of conduct on arms transfers.",
         "international code of conduct on arms transfers"),
        ("They broke other treaties designed to limit arms sales.",
         "treaties designed to limit arms sales"),
        ("He signed an MOU with the Exercise Agency.", "MOU with the Exercise Agency"),
        ("He signed a memorandum of understanding with the Exercise Agency.",
         "memorandum of understanding with the Exercise Agency"),
        ("It has a missile defense agreement with the U.S. However, it waits.",
         "missile defense agreement with the U.S."),
        ("The Exercise MOU is stuck.", "Exercise MOU"),
        ("It has its arrangement with the Exercise Agency (EXA) on safeguards.",
         "arrangement with the Exercise Agency (EXA) on safeguards"),
    ],
)  # fmt: skip
def test_an_agreement_is_known_by_what_it_deals_with(words: str, quote: str) -> None:
    assert quotes(words, "instrument") == [quote]


@pytest.mark.parametrize(
    ("words", "quote", "value"),
    [
        ("The Exercise Tools Agreement binds.", "Exercise Tools Agreement",
         "EXERCISE-TOOLS-AGREEMENT"),
        ("The Security of Exercise Information Agreement (SEIA) binds.",
         "Security of Exercise Information Agreement (SEIA)",
         "SEIA"),
        ("Treaty on Exercise Neighbors there.", "Treaty on Exercise Neighbors",
         "TREATY-ON-EXERCISE-NEIGHBORS"),
        ("The Best Exercise Guidelines were read.", "Best Exercise Guidelines",
         "BEST-EXERCISE-GUIDELINES"),
        ("The Exercise Declaration was read.", "Exercise Declaration", "EXERCISE-DECLARATION"),
        ("A 123 agreement is due.", "123 agreement", "US-123"),
        ("The draft 505 Agreement is due.", "505 Agreement", "US-505"),
        ("The Status of Forces Agreement (SOFA) is due.", "Status of Forces Agreement (SOFA)",
         "SOFA"),
        ("The PSI shipboarding agreement is due.", "PSI shipboarding agreement", "PSI-BOARDING"),
    ],
)  # fmt: skip
def test_a_treaty_with_a_title_has_it_as_its_value(words: str, quote: str, value: str) -> None:
    (found,) = told(words, "instrument")
    assert (" ".join(found.quote.split()), found.value) == (quote, value)


@pytest.mark.parametrize(
    "words",
    [
        "We reached agreement on lunch.",
        "There is agreement that it should grow.",
        "They are in full agreement with us.",
        "A coalition agreement was signed.",
        "They offered a long-term agreement with Kenya.",
        "They reached an agreement at dawn.",
        "They want an agreement with Kenya on textiles.",
        "He made security arrangements for it.",
        "The Exercise Treaty Organization met.",
        "The Treaty Office answered.",
        "In the framework of it they met.",
        "He took the initiative.",
        "The Office of Exercise Initiatives met.",
        "The guidelines are clear.",
    ],
)
def test_other_agreements_and_bodies_are_none(words: str) -> None:
    assert quotes(words, "instrument") == []


def test_several_agreements_of_a_kind_are_generic() -> None:
    (found,) = told("It should fulfill its nuclear program agreements.", "instrument")
    assert found.attribute("generic") is True


def test_a_sentence_ends_the_partner_of_an_agreement() -> None:
    assert quotes("There is no SOFA with Kenya. While they met.", "instrument") == [
        "SOFA with Kenya"
    ]


def test_an_agreement_of_the_subject_counts_too() -> None:
    cable = report("1. (C) Nothing.", subject="EXERCISE: NUCLEAR FUEL TRANSFER AGREEMENT")
    titles = [one.quote for one in said(cable, "instrument") if one.value != "US-EO-12958"]
    assert titles == ["NUCLEAR FUEL TRANSFER AGREEMENT"]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Export agreements bind them.", []),
        ("They have defense agreements with many.", []),
        ("They broke security protocols there.", []),
        ("They honor their safeguards agreements.", ["safeguards agreements"]),
        ("They are in various nuclear treaties.", ["nuclear treaties"]),
        ("They need nuclear program agreements there.", ["nuclear program agreements"]),
        ("They have supply agreements with Kenya.", ["supply agreements with Kenya"]),
    ],
)
def test_many_agreements_of_one_plain_word_are_none(words: str, found: list[str]) -> None:
    assert quotes(words, "instrument") == found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("The U.S.-Kenya nuclear agreement holds.", "US-KE-NUCLEAR-AGREEMENT"),
        ("The parallel Kenya-Chad accord holds.", "KE-TD-ACCORD"),
        ("They quoted the 2004 trilateral agreement.", "TRILATERAL-AGREEMENT-2004"),
        ("They signed the Third Additional Protocol.", "GENEVA-AP"),
        ("They signed the Additional Protocol.", "IAEA-AP"),
    ],
)
def test_the_value_of_an_agreement_names_its_lands_by_code_and_its_year(
    words: str, found: str
) -> None:
    assert values(words, "instrument") == [found]


def test_a_text_that_speaks_of_itself_names_no_agreement_told_of_before() -> None:
    words = "The U.S.-Kenya nuclear agreement lapsed. Goods used under this Agreement are free."
    assert values(words, "instrument") == ["US-KE-NUCLEAR-AGREEMENT"]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Under the framework agreement between Alder and Kenya it was due.",
         ["framework agreement between Alder and Kenya"]),
        ("A framework agreement might come in May.", ["framework agreement"]),
        ("They signed a bilateral agreement with Chad.", ["bilateral agreement with Chad"]),
        ("They reached agreement with Chad.", []),
        ("They came to a full agreement with Chad.", []),
    ],
)  # fmt: skip
def test_a_form_of_agreement_with_a_partner_tells_it(words: str, found: list[str]) -> None:
    assert quotes(words, "instrument") == found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("The free trade agreement with Kenya held.", ["free trade agreement with Kenya"]),
        ("He praised the Trade and Investment Framework Agreement.",
         ["Trade and Investment Framework Agreement"]),
        ("They have a government-to-government agreement that helps.",
         ["government-to-government agreement"]),
        ("They found a parallel agreement with Kenya.", ["parallel agreement with Kenya"]),
        ("They signed an agreement at dawn. The agreement holds.", ["agreement", "The agreement"]),
        ("He described an agreement that NEDA recently signed with Alder.", ["agreement"]),
        ("They signed the debt agreement.", ["debt agreement"]),
        ("They welcomed the signing of the fuel transfer agreement.",
         ["fuel transfer agreement"]),
        ("They renewed a joint venture agreement with Alder.",
         ["joint venture agreement with Alder"]),
        ("Kenya ratified the Treaty of Vale.", ["Treaty of Vale"]),
    ],
)  # fmt: skip
def test_agreements_signed_or_between_sides(words: str, found: list[str]) -> None:
    assert quotes(words, "instrument") == found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("They signed the Convention on International Trade in Exercise Species.",
         ["Convention on International Trade in Exercise Species"]),
        ("They like the Convention on Exercise Safety in May.",
         ["Convention on Exercise Safety"]),
        ("The Memorandum of Understanding for the Promotion of Exercise Tools holds.",
         ["Memorandum of Understanding for the Promotion of Exercise Tools"]),
        ("The natural gas MOU held.", ["natural gas MOU"]),
        ("Chad and Kenya signed MOUs. The Global Initiative Coordination Officer met.", ["MOUs"]),
        ("The draft Memorandum of Cooperation (MOC) is done; the draft MOC holds.",
         ["draft Memorandum of Cooperation (MOC)", "draft MOC"]),
        ("They work under Title XVII of the 9/11 Act. He read this law.",
         ["Title XVII of the 9/11 Act", "this law"]),
        ("The Alder-Vale agreement on uranium and the accord hold. These agreements bind them.",
         ["Alder-Vale agreement on uranium", "These agreements"]),
    ],
)  # fmt: skip
def test_titles_go_on_and_their_short_names_are_drafts_too(words: str, found: list[str]) -> None:
    assert quotes(words, "instrument") == found
