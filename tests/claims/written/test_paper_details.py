from __future__ import annotations

import pytest

from reftel.claims.written.paper_details import details
from tests.claims.reading import page_of, quotes, told


def read(kind: str, words: str) -> tuple[str, dict[str, str | bool]]:
    """Return the words that belong to a paper behind its noun, and what they tell."""
    page = page_of(f"It is here: form{words}")
    start = page.text.index("here: form") + len("here: form")
    end, facts = details(page, start, kind)
    return " ".join(page.text[start:end].split()), facts


@pytest.mark.parametrize(
    ("kind", "words", "belongs", "facts"),
    [
        ("form", " No. 82-14 of May.", "No. 82-14", {"number": "82-14"}),
        ("form", " Import No. 12/2009 there.", "Import No. 12/2009", {"number": "12/2009"}),
        ("form", " (EXE-77) there.", "(EXE-77)", {"number": "EXE-77"}),
        ("form", " signed by Ada Holm dated 05/07/2007.", "",
         {"submitter": "Ada Holm", "date": "2007-05-07"}),
        ("form", " from Exercise Arms signed by Ada Holm.", "from Exercise Arms",
         {"submitter": "Exercise Arms"}),
        ("letter", " dated 3 March to the Chairman.", "dated 3 March to the Chairman",
         {"date": "2008-03-03", "addressee": "the Chairman"}),
        ("letter", " from opposition party EXA on tools.", "from opposition party EXA on tools",
         {"submitter": "EXA", "title": "tools"}),
        ("letter", " to the U.S. Embassy there.", "to the U.S. Embassy",
         {"addressee": "the U.S. Embassy"}),
        ("letter", " from him and Berg came.", "", {}),
        ("letter", " on Monday there.", "", {}),
        ("letter", " on the day of the vote.", "", {}),
        ("statement", " by the Exercise Ministry said so.", "by the Exercise Ministry",
         {"submitter": "the Exercise Ministry"}),
        ("statement", " on the caricature issued then.", "on the caricature",
         {"title": "the caricature"}),
        ("article", " in the March 6 edition of the Exercise Weekly.",
         "in the March 6 edition of the Exercise Weekly", {"submitter": "the Exercise Weekly"}),
        ("list", " countries that pay.", "countries", {"title": "countries"}),
    ],
)  # fmt: skip
def test_what_belongs_to_a_paper_depends_on_its_kind(
    kind: str, words: str, belongs: str, facts: dict[str, str]
) -> None:
    assert read(kind, words) == (belongs, facts)


@pytest.mark.parametrize(
    ("words", "quote", "facts"),
    [
        ("He left a two-page nonpaper on the transfer of lathes.",
         "a two-page nonpaper on the transfer of lathes", {"title": "the transfer of lathes"}),
        ("They showed a forged end-user certificate dated May 7, 2007.",
         "a forged end-user certificate dated May 7, 2007", {"date": "2007-05-07"}),
        ("They presented an end-user certificate signed by Ada Holm.", "an end-user certificate",
         {"submitter": "Ada Holm"}),
        ("He produced a bill of lading No. 44-812 and left.", "a bill of lading No. 44-812",
         {"number": "44-812"}),
        ("Customs copied the invoice from Dorvane Trading FZE.",
         "the invoice from Dorvane Trading FZE", {"submitter": "Dorvane Trading FZE"}),
        ("He gave PolOff a letter from Minister Rui Avel to the Secretary.",
         "a letter from Minister Rui Avel to the Secretary",
         {"submitter": "Minister Rui Avel", "addressee": "the Secretary"}),
        ("Diplomatic note No. 112/08 was sent to the Embassy.", "Diplomatic note No. 112/08",
         {"number": "112/08"}),
        ("Brazil's working paper on brokering was discussed.",
         "Brazil's working paper on brokering", {"submitter": "BR", "title": "brokering"}),
        ("The Australian paper on catch-all controls was tabled.",
         "The Australian paper on catch-all controls",
         {"submitter": "AU", "title": "catch-all controls"}),
        ("He cited an article in the Exercise Weekly.", "an article in the Exercise Weekly",
         {"submitter": "Exercise Weekly"}),
        ("A list of controlled goods is attached.", "A list of controlled goods",
         {"title": "controlled goods"}),
        ("The minutes of the meeting were circulated by the Chair.", "The minutes of the meeting",
         {"title": "the meeting"}),
        ("An English translation of the decree was provided.",
         "An English translation of the decree", {"title": "the decree"}),
        ("The IAEA Director General's report was circulated.",
         "The IAEA Director General's report", {"submitter": "IAEA Director General"}),
    ],
)  # fmt: skip
@pytest.mark.parametrize("gap", [" ", "\n", " \n"])
def test_a_paper_is_called_by_all_that_belongs_to_it_over_every_line(
    words: str, quote: str, facts: dict[str, str], gap: str
) -> None:
    (found,) = told(words.replace(" ", gap), "document")
    assert " ".join(found.quote.split()) == quote
    assert facts == {name: found.attribute(name) for name in facts}


def test_two_papers_in_a_row_are_two() -> None:
    words = "He produced a bill of lading No. 44-812 and a packing list."
    assert quotes(words, "document") == ["a bill of lading No. 44-812", "a packing list"]


def test_the_day_of_a_paper_is_counted_from_the_telegram() -> None:
    words = "In a letter dated December 3 to Envoy Berg, Portugal asked for time."
    (found,) = told(words, "document")
    assert found.attribute("date") == "2007-12-03"


@pytest.mark.parametrize(
    ("text", "paper"),
    [
        ("The paper by Norway and Malta on transit of valves was well received.",
         "The paper by Norway and Malta on transit of valves"),
        ("A letter on UNSCR 1540 went to all members in May.", "A letter on UNSCR 1540"),
        ("The Chair handed round an explanatory note on ongoing contracts.",
         "an explanatory note on ongoing contracts"),
        ("His written report will be circulated in the fall.", "His written report"),
        ("The firm sent EconOff a written quotation dated May 3.",
         "a written quotation dated May 3"),
        ("The U.S. will table two denial summaries at the session.", "two denial summaries"),
        ("A first agenda will reach members in March.", "A first agenda"),
        ("His letter to the Prime Minister was made public.", "His letter to the Prime Minister"),
    ],
)  # fmt: skip
def test_a_paper_is_called_by_all_that_tells_which_it_is(text: str, paper: str) -> None:
    assert quotes(text, "document") == [paper]


@pytest.mark.parametrize(
    ("words", "quote"),
    [
        ("He sent a letter about a treaty between Kenya and Chile in May.",
         "a letter about a treaty between Kenya and Chile"),
        ("He gave us documents related to boxes linked to the port of Tarvos.",
         "documents related to boxes linked to the port of Tarvos"),
        ("We left a nonpaper that covers transit, and went.", "a nonpaper that covers transit"),
        ("He left a nonpaper on the banks Velcorta, Tarvos, and Holm on May 3.",
         "a nonpaper on the banks Velcorta, Tarvos, and Holm"),
        ("He read the National Action Plan on Small Arms and Light Weapons in May.",
         "National Action Plan on Small Arms and Light Weapons"),
        ("He wrote a paper on Chile and Kenya denied it.", "a paper on Chile"),
        ("He sent a letter about the boxes and left.", "a letter about the boxes"),
    ],
)  # fmt: skip
def test_a_matter_goes_on_to_both_between_whom_it_is(words: str, quote: str) -> None:
    assert quotes(words, "document") == [quote]
