"""TAGS are told apart, mended and looked up."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.cable.header.tags import read_tags, table
from reftel.source import Span


def tags(text: str) -> tuple[str, ...]:
    return read_tags(text, Span(0, len(text))).values


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("PARM, MTCRE, PREL, CH, IR", "PARM MTCRE PREL CH IR"),
        ("PARM PREL UNGA", "PARM PREL UNGA"),
        ("PREL; PGOV;IR", "PREL PGOV IR"),
        ("prel, pgov, tu", "PREL PGOV TU"),
        ("PREL,\nPGOV\nIR", "PREL PGOV IR"),
        ("ETRDEINVECINPGOVCS", "ETRD EINV ECIN PGOV CS"),
        ("KFRDKIRFCVISCMGTKOCIASECPHUMSMIGEG", "KFRD KIRF CVIS CMGT KOCI ASEC PHUM SMIG EG"),
        ("VTPREL PRELPK", "VT PREL PK"),
        ("MOPPS KWWMN POGOV ENIV", "MOPS KWMN PGOV EINV"),
        ("PREL PREL PGOV", "PREL PGOV"),
        ("(U) PREL, PTER; KNNP. IR", "PREL PTER KNNP IR"),
        ("PREL, PARM (SBU)", "PREL PARM"),
        ("PARM, IN (INDIA), UK (GREAT BRITAIN)", "PARM IN UK"),
        ("P REL, P G O V", "PREL PGOV"),
        ("PR EL PARM IR", "PREL PARM IR"),
        ("N/A", ""),
        ("NONE", ""),
    ],
)
def test_terms_are_told_apart(text: str, found: str) -> None:
    assert " ".join(tags(text)) == found


@pytest.mark.parametrize(
    "word", ["KTDB", "FREEDOM", "NATIONAL", "CODEL", "SYR", "ADB-1", "HILLARY"]
)
def test_what_is_not_known_stays_as_written(word: str) -> None:
    assert tags(f"PREL {word}") == ("PREL", word)


def test_free_words_between_commas_stay_together() -> None:
    assert tags("SENV, HUMAN RIGHTS, AMGT") == ("SENV", "HUMAN RIGHTS", "AMGT")


def test_a_person_is_one_term() -> None:
    assert tags("OVIP (SMITH, JANE Q.), PREL") == ("OVIP", "SMITH, JANE Q.", "PREL")
    assert tags("OVIP, SMITH, JANE, PREL") == ("OVIP", "SMITH, JANE", "PREL")


def test_what_was_mended_is_on_record() -> None:
    text = "PREL ETRDEINV MOPPS"
    found = read_tags(text, Span(0, len(text))).emendations
    assert [(item.kind, item.text, item.reading) for item in found] == [
        ("tags-run-together", "ETRDEINV", "ETRD EINV"),
        ("tag-spelling", "MOPPS", "MOPS"),
    ]


def test_every_term_of_the_table_names_its_source() -> None:
    assert len(table()) > 900
    assert all(tag.source for tag in table().values())
    assert {tag.kind for tag in table().values()} == {
        "subject", "program", "organization", "country", "region",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("PARM - PREL - TU", "PARM PREL TU"),
        ("PARM, PREL AND TU", "PARM PREL TU"),
        ("PARM & PREL", "PARM PREL"),
        ("PFOR, MILI, OVIP, US", "PFOR MILI OVIP US"),
        ("MOPS COUNTER", "MOPS COUNTER"),
        ("NATOUN", "NATOUN"),
    ],
)
def test_signs_between_terms_are_no_terms_and_free_words_are_not_parted(
    text: str, found: str
) -> None:
    assert " ".join(read_tags(text, Span(0, len(text))).values) == found


def test_a_person_in_brackets_after_ovip_is_one_term_whatever_the_name() -> None:
    text = "OVIP (DOE, JANE), PREL"
    assert read_tags(text, Span(0, len(text))).values == ("OVIP", "DOE, JANE", "PREL")


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("OREP (THORN, IDA), PREL", "THORN, IDA"),
        ("PINR (THORN, IDA), PREL", "THORN, IDA"),
        ("CVIS (DOE, JANE), PREL", "DOE, JANE"),
    ],
)
def test_a_person_in_brackets_is_one_term_behind_any_other(text: str, person: str) -> None:
    assert tags(text) == (text[:4], person, "PREL")


def test_two_countries_side_by_side_are_not_torn_apart() -> None:
    assert tags("PREL KN NP") == ("PREL", "KN", "NP")
    assert tags("PARM (IR, KN)") == ("PARM", "IR", "KN")


def test_a_term_put_together_again_is_on_record() -> None:
    (made,) = read_tags("PARM P REL", Span(0, 10)).emendations
    assert (made.kind, made.text, made.reading) == ("tag-spelling", "P REL", "PREL")


KNOWN = st.sampled_from(sorted(term for term in table() if len(term) == 4 and term != "OVIP"))
LINES = st.lists(KNOWN, min_size=1, max_size=12, unique=True)


@given(LINES, st.sampled_from([", ", " ", ",", "; ", ",\n", "\n", " - ", ",  "]))
def test_law_known_terms_are_read_in_order_whatever_stands_between(
    terms: list[str], sign: str
) -> None:
    assert tags(sign.join(terms)) == tuple(terms)
    assert tags(sign.join(terms).lower()) == tuple(terms)


@given(LINES)
def test_law_a_term_said_again_is_one_term(terms: list[str]) -> None:
    assert tags(" ".join([*terms, *reversed(terms)])) == tuple(terms)


@given(LINES, st.integers(1, 20))
def test_law_terms_stand_in_their_span_and_what_surrounds_it_is_none(
    terms: list[str], ahead: int
) -> None:
    line = ", ".join(terms)
    text = "X" * ahead + line + " SUBJECT"
    assert read_tags(text, Span(ahead, ahead + len(line))).values == tuple(terms)


@given(st.text(alphabet="PRELGOV ,;()-\\n./", max_size=60))
def test_law_what_is_mended_stands_where_it_is_said_to(text: str) -> None:
    found = read_tags(text, Span(0, len(text)))
    assert len(found.values) == len(set(found.values))
    for item in found.emendations:
        assert item.text == item.span.of(text)
        assert set(item.reading.split()) <= {word for one in found.values for word in one.split()}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("PREL, MASS, IRPK, AF", "PREL MASS IR PK AF"),
        ("PREL, MASS, YMCS", "PREL MASS YM CS"),
        ("PREL, IZ, ZPJO, EG", "PREL IZ ZP JO EG"),
        ("PTER, EG, GTMO", "PTER EG GTMO"),
        ("PREL, ENVI, EAID", "PREL ENVI EAID"),
        ("PREL, XQZW", "PREL XQZW"),
    ],
)
def test_the_codes_of_two_countries_at_the_end_are_parted(text: str, found: str) -> None:
    assert tags(text) == tuple(found.split())
