"""The remarks of OFAC are taken apart."""

from __future__ import annotations

import pytest

from reftel.lists.draft import Draft
from reftel.lists.listing import Kind, Quality
from reftel.lists.remarks import read_remarks


def read(text: str, kind: Kind = Kind.PARTY) -> Draft:
    draft = Draft("1", kind)
    draft.name("EXERCISE")
    read_remarks(text, draft)
    return draft


def test_quoted_aliases_are_weak_and_former_names_are_former() -> None:
    draft = read("a.k.a. 'EXCO'; f.k.a. 'OLD STAR'; a.k.a. EXERCISE HOLDING; DOB 1950.")
    names = {name.text: (name.quality, name.former) for name in draft.names.values()}
    assert names["EXCO"] == (Quality.WEAK, False)
    assert names["OLD STAR"] == (Quality.WEAK, True)
    assert names["EXERCISE HOLDING"] == (Quality.STRONG, False)


def test_dates_of_birth_are_all_kept() -> None:
    assert list(read("DOB 10 Dec 1948; alt. DOB 1946; alt. DOB circa 1947.").dates["birth"]) == [
        "1948-12-10",
        "1946",
        "~1947",
    ]


def test_nationality_and_citizenship_are_countries() -> None:
    assert list(read("nationality Korea, North; alt. citizen Iran.").countries) == ["KP", "IR"]


@pytest.mark.parametrize(
    ("remark", "scheme", "value"),
    [
        ("Vessel Registration Identification IMO 9074729", "imo", "9074729"),
        ("Vessel Registration Identification IMO 9074729 (Malta)", "imo", "9074729"),
        ("Identification Number IMO 9074729", "imo", "9074729"),
        ("MMSI 422000000", "mmsi", "422000000"),
        ("Passport A123 (Iran) expires 2010", "passport", "A123"),
        ("alt. Passport 19820215", "passport", "19820215"),
        ("Tax ID No. 100036386 (Serbia)", "tax", "100036386"),
        ("Registration Number 26740 (Iran)", "registration", "26740"),
        ("National ID No. 216040 (Yemen)", "national", "216040"),
        ("Aircraft Tail Number EP-XXX", "tail", "EP-XXX"),
    ],
)
def test_identifiers_have_their_scheme(remark: str, scheme: str, value: str) -> None:
    assert list(read(remark + ".").identifiers[scheme]) == [value]


def test_flags_links_and_gender_are_particulars() -> None:
    draft = read(
        "Former Vessel Flag Malta; alt. Former Vessel Flag Cyprus; "
        "Linked To: EXERCISE LINES; Gender Male."
    )
    assert list(draft.particulars["former-flag"]) == ["Malta", "Cyprus"]
    assert list(draft.particulars["linked"]) == ["EXERCISE LINES"]
    assert list(draft.particulars["gender"]) == ["Male"]


def test_unknown_words_stay_in_the_remarks_alone() -> None:
    draft = read("all offices worldwide.")
    assert draft.remarks == ["all offices worldwide."]
    assert not draft.identifiers
