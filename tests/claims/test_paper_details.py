from __future__ import annotations

import pytest

from reftel.claims.paper_details import details
from tests.claims.reading import page_of


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
