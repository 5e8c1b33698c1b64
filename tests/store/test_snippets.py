"""A snippet is words of the text, with the places of what was asked for."""

from __future__ import annotations

from reftel.marking import Marking
from reftel.store.packing import Portion
from reftel.store.snippets import Spotter

TEXT = (
    "Header words.\n\n1. A heron\nand the U.S. démarche stood. "
    + "x " * 400
    + "Late heron. 2. No bird."
)
CUT = TEXT.index("2. No")
PORTIONS = [
    (Portion(0, 13, "hdr", 0), Marking()),
    (Portion(15, CUT, "1", 0), Marking()),
    (Portion(CUT, len(TEXT), "2", 0), Marking()),
]


def spotter(*phrases: str, prefix: bool = False) -> Spotter:
    return Spotter([(tuple(phrase.split()), prefix) for phrase in phrases])


def test_the_words_asked_for_are_marked() -> None:
    (snippet,) = spotter("heron", "u.s", "demarche").spot(TEXT, PORTIONS)
    assert snippet.paragraph == "1"
    shown = [snippet.text[start:end] for start, end in snippet.places]
    assert shown == ["heron", "U.S", "démarche"]
    assert "\n" not in snippet.text
    assert TEXT[snippet.span.start : snippet.span.end].split() == snippet.text.split()
    assert len(snippet.text) < 400


def test_a_phrase_is_marked_over_a_line_end() -> None:
    (snippet,) = spotter("heron and").spot(TEXT, PORTIONS)
    assert [snippet.text[a:b] for a, b in snippet.places] == ["heron and"]


def test_an_open_word_is_marked_to_its_end() -> None:
    (snippet,) = spotter("her", prefix=True).spot(TEXT, PORTIONS)
    assert snippet.text[slice(*snippet.places[0])] == "heron"


def test_part_of_a_word_is_not_marked() -> None:
    (snippet,) = spotter("her").spot(TEXT, PORTIONS)
    assert snippet.places == ()


def test_where_nothing_is_asked_the_first_paragraph_is_shown() -> None:
    (snippet,) = Spotter([]).spot(TEXT, PORTIONS)
    assert (snippet.paragraph, snippet.places) == ("1", ())


def test_nothing_is_shown_of_nothing() -> None:
    assert spotter("heron").spot(TEXT, []) == ()


def test_signs_of_a_web_page_are_not_shown() -> None:
    text = "A heron &#x000A;<a id='par1' href='#par1'>stood</a> there."
    (snippet,) = spotter("heron", "there").spot(text, [(Portion(0, len(text), "1", 0), Marking())])
    assert snippet.text == "A heron stood there."
    assert [snippet.text[a:b] for a, b in snippet.places] == ["heron", "there"]


def test_the_escapes_of_a_dump_are_undone() -> None:
    text = 'A \\"grey\\" heron\\r\\nstood\\/sat, \\\\ too.'
    (snippet,) = spotter("heron", "grey").spot(text, [(Portion(0, len(text), "1", 0), Marking())])
    assert snippet.text == 'A "grey" heron stood/sat, \\ too.'
    assert [snippet.text[a:b] for a, b in snippet.places] == ["grey", "heron"]
