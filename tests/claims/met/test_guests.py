from __future__ import annotations

import pytest

from tests.claims.reading import quotes


@pytest.mark.parametrize(
    ("words", "quote"),
    [
        ("He held a meeting joined by the DCM with Foreign Minister Rui Amaral February 26.",
         "a meeting joined by the DCM with Foreign Minister Rui Amaral February 26"),
        ("He left the meetings of 27 September 2007 and 3 October 2007 with Mr. Bell then.",
         "the meetings of 27 September 2007 and 3 October 2007 with Mr. Bell"),
        ("He made a March 10 call on the Director General of Customs then.",
         "a March 10 call on the Director General of Customs"),
        ("Post hosted a lunch for the visiting team with Deputy Minister Ana Pinto on March 7.",
         "a lunch for the visiting team with Deputy Minister Ana Pinto on March 7"),
        ("He left a meeting with Energy, Trade & Transport (ETT) Counselor.",
         "a meeting with Energy, Trade & Transport (ETT) Counselor"),
        ("He praised a meeting that included representatives from Kelm Customs and the ports.",
         "a meeting that included representatives from Kelm Customs and the ports"),
        ("He came from meetings with U.S. officials in Lisbon on March 3.",
         "meetings with U.S. officials in Lisbon on March 3"),
        ("He came from a meeting with State/EB DAS Cris Mur on March 3.",
         "a meeting with State/EB DAS Cris Mur on March 3"),
        ("He came from a March 3 meeting between Saif al-Din and Avel.",
         "a March 3 meeting between Saif al-Din and Avel"),
    ],
)  # fmt: skip
def test_guests_days_and_names_with_points_and_slashes_belong_to_it(words: str, quote: str) -> None:
    assert quotes(words, "meeting") == [quote]


@pytest.mark.parametrize(
    ("words", "quote"),
    [
        ("In a side conversation between Mr. Velko and Ms. Marr, he said so.",
         "a side conversation between Mr. Velko and Ms. Marr"),
        ("It was the first meeting between the ministry and the U.S. side in 2007.",
         "the first meeting between the ministry and the U.S. side in 2007"),
        ("He wants a meeting in Lisbon with U/S Marr and/or other senior Department officials.",
         "a meeting in Lisbon with U/S Marr and/or other senior Department officials"),
        ("They held a workshop for 32 licensing officers.",
         "a workshop for 32 licensing officers"),
        ("Report on the plenary by COB May 8.", ""),
        ("Bring the invitation to the Lisbon seminar to Minister Ana Velko.", "the Lisbon seminar"),
        ("He spoke of the May visit of Minister Velko to Lisbon.",
         "the May visit of Minister Velko to Lisbon"),
    ],
)  # fmt: skip
def test_titles_sides_and_those_taught_belong_to_it_and_takers_do_not(
    words: str, quote: str
) -> None:
    assert quotes(words, "meeting") == ([quote] if quote else [])
