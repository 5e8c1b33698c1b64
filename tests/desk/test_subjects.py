"""Whom to screen: rows and files."""

from __future__ import annotations

import csv
import io
import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.desk.subjects import Row, doubts, rows, subject
from reftel.findings import ReftelError
from reftel.screening import NameKind, Subject


def subjects(path: Path) -> list[Subject]:
    return [subject(row.cells) for row in rows(path)]


def test_a_row_gives_kind_country_and_numbers() -> None:
    found = subject({"Name": "M/V Star", "kind": "ship", "country": "Iran", "imo": "IMO 9074729"})
    assert found.kind is NameKind.VESSEL
    assert found.countries == ("IR",)
    assert found.identifiers == {"imo": ("9074729",)}


def test_an_imo_number_in_the_name_makes_a_vessel() -> None:
    found = subject({"name": "Star, IMO 9074729"})
    assert (found.kind, found.identifiers["imo"]) == (NameKind.VESSEL, ("9074729",))


def test_a_file_is_read_by_its_head_or_as_a_list_of_names(tmp_path: Path) -> None:
    headed, bare = tmp_path / "a.csv", tmp_path / "b.csv"
    headed.write_text("id,name,kind\n77,Exercise,company\n\n", "utf-8")
    bare.write_text("Exercise\nJohn Doe\n", "utf-8")
    assert [(each.name, each.kind) for each in subjects(headed)] == [("Exercise", NameKind.PARTY)]
    assert [each.name for each in subjects(bare)] == ["Exercise", "John Doe"]


def test_a_file_without_a_name_column_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("who,what\nx,y\n", "utf-8")
    with pytest.raises(ReftelError, match="no column 'name'"):
        list(subjects(path))


def test_a_file_with_a_mark_at_its_start_and_cells_too_many_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("\ufeffName,Country\nStar,Iran,left over\n , \nLark\n", "utf-8")
    found = list(subjects(path))
    assert [(each.name, each.countries) for each in found] == [("Star", ("IR",)), ("Lark", ())]


def test_an_empty_file_asks_about_nobody(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("", "utf-8")
    assert list(subjects(path)) == []


@pytest.mark.parametrize(
    "text",
    ["who,country\nStar,Iran\n", "who;country\nStar;Iran\n", "who\tcountry\nStar\tIran\n"],
)
def test_columns_without_a_name_are_a_callers_mistake(tmp_path: Path, text: str) -> None:
    path = tmp_path / "a.csv"
    path.write_text(text, "utf-8")
    with pytest.raises(ReftelError, match="no column 'name'"):
        list(subjects(path))


@pytest.mark.parametrize(
    ("word", "kind"),
    [("Individual", NameKind.PERSON), ("COMPANY", NameKind.PARTY), ("ship", NameKind.VESSEL),
     ("spacecraft", None), ("", None)],
)  # fmt: skip
def test_a_kind_is_read_in_the_words_of_any_list(word: str, kind: NameKind | None) -> None:
    assert subject({"name": "Star", "kind": word}).kind is kind


def test_a_stated_kind_outweighs_a_number_in_the_name() -> None:
    found = subject({"name": "Star Shipping, IMO 9074729", "kind": "company"})
    assert (found.kind, found.identifiers["imo"]) == (NameKind.PARTY, ("9074729",))


def test_numbers_and_birth_are_kept_by_scheme_and_empty_cells_are_not() -> None:
    found = subject({"name": "Doe", "passport": "A1", "mmsi": "", "id": "77", "birth": "1972"})
    assert found.identifiers == {"passport": ("A1",), "any": ("77",)}
    assert found.dates == {"birth": ("1972",)}
    assert subject({"name": " "}).names == ()


def asked(folder: Path, data: bytes, name: str = "names.csv") -> list[Subject]:
    path = folder / name
    path.write_bytes(data)
    return list(subjects(path))


@pytest.mark.parametrize("sign", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_a_table_is_read_whatever_parts_and_encodes_it(
    sign: str, encoding: str, tmp_path: Path
) -> None:
    rows = [["Name", "Country", "Kind"], ["Soci\u00e9t\u00e9 \u00c9toile", "Iran", "company"]]
    text = "\r\n".join(sign.join(row) for row in rows)
    (found,) = asked(tmp_path, text.encode(encoding))
    assert found.name == "Soci\u00e9t\u00e9 \u00c9toile"
    assert (found.countries, found.kind) == (("IR",), NameKind.PARTY)


@pytest.mark.parametrize(
    "text",
    [
        'name,country\nSBIG,\n"Star,Iran\nDIO,Iran\n',
        'name\nSBIG\n"Star\nLark"\nDIO\n',
        'name,country\n"Star"s,Iran\nDIO,Iran\n',
    ],
    ids=["never closed", "closed a row later", "closed too early"],
)
def test_a_quotation_mark_that_would_hide_names_is_refused(text: str, tmp_path: Path) -> None:
    with pytest.raises(ReftelError, match=r"names\.csv, up to line \d.*close or double it"):
        asked(tmp_path, text.encode())


def test_quoted_names_and_addresses_over_lines_are_read(tmp_path: Path) -> None:
    text = 'name,address\n"Star, Lark ""and"" Sons","1 Road\nTown"\nDIO,\n'
    assert [one.name for one in asked(tmp_path, text.encode())] == ['Star, Lark "and" Sons', "DIO"]


NAMES = st.lists(
    st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp")), min_size=1)
    .map(str.strip)
    .filter(bool),
    min_size=1, max_size=5,
)  # fmt: skip


@given(NAMES, st.sampled_from([",", ";", "\t"]))
def test_law_every_name_of_a_well_written_file_is_asked_about(names: list[str], sign: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "names.csv"
        with path.open("w", encoding="utf-8", newline="") as stream:
            writer = csv.writer(stream, delimiter=sign)
            writer.writerows([("kind", "name"), *(("party", name) for name in names)])
        assert [one.name for one in subjects(path)] == names


@pytest.mark.parametrize(
    ("cells", "said"),
    [
        ({"name": ""}, "nobody was screened"),
        ({"name": " !?- "}, "nobody was screened"),
        ({"name": "Star", "imo": "12"}, "12 is no IMO number"),
        ({"name": "Star", "imo": "9074728"}, "9074728 is no IMO number"),
        ({"name": "", "imo": "none"}, "no IMO number"),
        ({"name": "Star", "imo": "IMO 9074729"}, None),
        ({"name": "", "imo": "9074729"}, None),
        ({"name": "\u661f"}, None),
        ({"id": "77"}, None),
        ({"name": "Star", "kind": "spacecraft"}, "kind 'spacecraft' is not known"),
        ({"name": "Star", "country": "Ruritania"}, "country 'Ruritania' is not known"),
        ({"name": "Doe", "birth": "spring"}, "birth 'spring' is no day"),
        ({"name": "Doe", "birth": "1972", "country": "Iran", "kind": "Person"}, None),
    ],
)
def test_what_cannot_be_compared_is_said(cells: dict[str, str], said: str | None) -> None:
    found = " ".join(doubts(Row(cells)))
    assert said in found if said else found == ""


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_end_as_on_any_machine(tmp_path: Path, end: str) -> None:
    path = tmp_path / "names.csv"
    path.write_bytes(end.join(["name,country", "EXERCISE STAR,PA", "LARK,MT"]).encode())
    assert [one.name for one in subjects(path)] == ["EXERCISE STAR", "LARK"]


@pytest.mark.parametrize("data", [bytes(range(256)) * 40, b"PK\x03\x04\x00\x00name", b"\x00" * 99])
def test_a_file_that_is_no_text_is_refused(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "names.csv"
    path.write_bytes(data)
    with pytest.raises(ReftelError, match=r"names\.csv"):
        list(subjects(path))


def test_a_cell_without_end_is_refused_and_no_fault(tmp_path: Path) -> None:
    path = tmp_path / "names.csv"
    path.write_text("X" * 200_000)
    with pytest.raises(ReftelError, match=r"names\.csv"):
        list(subjects(path))


def test_names_are_taken_from_the_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"name\nLARK\n")))
    assert [one.name for one in subjects(Path("-"))] == ["LARK"]


@pytest.mark.parametrize(
    ("head", "cells"),
    [
        ("Company,Nation", "STAR,Iran"), ("Entity name;Country", "STAR;Iran"),
        ("VESSEL NAME|Flag", "STAR|Iran"), ("No,Name,Company,Country", "7,STAR,Lark,Iran"),
        ("sep=;\nname;country", "STAR;Iran"),
    ],
)  # fmt: skip
def test_columns_are_known_by_what_they_are_called(head: str, cells: str, tmp_path: Path) -> None:
    (found,) = asked(tmp_path, f"{head}\n{cells}\n".encode())
    assert (found.name, found.countries) == ("STAR", ("IR",))


@pytest.mark.parametrize("text", ["name,name\nSTAR,LARK\n", "customer,vessel\nSTAR,LARK\n"])
def test_two_columns_for_one_thing_are_refused(text: str, tmp_path: Path) -> None:
    with pytest.raises(ReftelError, match="several columns for 'name'"):
        asked(tmp_path, text.encode())


def test_numbers_alone_are_asked_about(tmp_path: Path) -> None:
    (found,) = asked(tmp_path, b"IMO No.\n9074729.0\n")
    assert (found.names, found.identifiers) == ((), {"imo": ("9074729",)})


def test_a_row_with_more_cells_than_columns_says_so(tmp_path: Path) -> None:
    path = tmp_path / "names.csv"
    path.write_text("name,kind\nSTAR Works, Ltd.,party\nLARK,party,\n", "utf-8")
    odd, plain = rows(path)
    assert "cut at a comma" in odd.doubts[0]
    assert not plain.doubts


@pytest.mark.parametrize(
    ("birth", "day"),
    [
        ("18/09/1972", "1972-09-18"), ("18 Sep 1972", "1972-09-18"), ("1972", "1972"),
        ("03/04/1972", "1972"), ("1972-09-18", "1972-09-18"),
    ],
)  # fmt: skip
def test_a_day_of_birth_is_read_as_written_if_it_is_sure(birth: str, day: str) -> None:
    assert subject({"name": "Doe", "birth": birth}).dates == {"birth": (day,)}


def test_other_names_stand_in_columns_of_their_own(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text(
        "Ship name,Former names,Alias,Remarks\nStar,Moon; Old Moon,SUN|Moon,x\nLark,,,\n", "utf-8"
    )
    found = list(rows(path))
    assert subject(found[0].cells).names == ("Star", "Moon", "Old Moon", "SUN")
    assert subject(found[1].cells).names == ("Lark",)
    assert [(row.number, row.unread) for row in found] == [(1, ("Remarks",)), (2, ("Remarks",))]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("First name,Last name\nJohn,Doe\n", "Doe, John"),
        ("Surname;Given names;Patronymic\nDoe;John;Q.\n", "Doe, John Q."),
        ("Name,First name\nDoe,John\n", "Doe, John"),
        ("Name,First name,Last name\nJohn Q Doe,John,Doe\n", "John Q Doe"),
        ("Name,First name\nJohn Doe,John\n", "John Doe"),
        ("Nom;Prénom;Pays\nDoe;John;Iran\n", "Doe, John"),
        ("Name;Vorname;Geburtsdatum\nDoe;John;03.02.1966\n", "Doe, John"),
        ("Nombre;Apellidos\nJohn;Doe Roe\n", "Doe Roe, John"),
        ("Last name,First name\nExercise Works,\n", "Exercise Works"),
    ],
)
def test_a_name_that_is_parted_into_columns_is_put_together(
    text: str, name: str, tmp_path: Path
) -> None:
    path = tmp_path / "a.csv"
    path.write_text(text, "utf-8")
    (found,) = subjects(path)
    assert found.names == (name,)
    assert (found.kind is NameKind.PERSON) == ("John" in text)
    if "Geburt" in text:
        assert found.dates == {"birth": ("1966",)}


def test_a_firm_and_the_person_beside_it_are_both_looked_for(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("Company,First name,Last name\nExercise Works,John,Doe\n", "utf-8")
    (found,) = subjects(path)
    assert (found.names, found.kind) == (("Exercise Works", "Doe, John"), None)


@pytest.mark.parametrize(
    ("cell", "codes", "odd"),
    [
        ("Chinese", ("CN",), ()),
        ("north korean", ("KP",), ()),
        ("Iran / China", ("IR", "CN"), ()),
        ("IR;TR", ("IR", "TR"), ()),
        ("Korea, North", ("KP",), ()),
        ("Atlantis", (), ("Atlantis",)),
        ("IR; Atlantis", ("IR",), ("Atlantis",)),
    ],
)
def test_countries_are_known_by_name_and_people_and_others_say_nothing(
    cell: str, codes: tuple[str, ...], odd: tuple[str, ...]
) -> None:
    cells = {"name": "John Doe", "country": cell}
    assert subject(cells).countries == codes
    told = [each for each in doubts(Row(cells)) if "is not known" in each]
    assert len(told) == len(odd)
    assert all(land in each for land, each in zip(odd, told, strict=True))


def test_numbers_of_several_columns_and_cells_are_all_compared(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("name,swift,registration number\nExercise,EXRCXX22,77 123; 88124\n", "utf-8")
    (found,) = subjects(path)
    assert found.identifiers == {"any": ("EXRCXX22", "77 123", "88124")}


def test_a_name_may_run_over_two_lines_of_its_cell(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b'sep=;\r\nno;name;country\r\n7;"Exercise\r\nTrading Company";CN\r\n')
    assert [each.name for each in subjects(path)] == ["Exercise Trading Company"]


@pytest.mark.parametrize(
    "text",
    ['name;country\n"Exercise;CN\nLantern";IR\n', 'name\n"Exercise\nLantern"\n'],
)
def test_a_quotation_mark_that_swallows_rows_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "a.csv"
    path.write_text(text, "utf-8")
    with pytest.raises(ReftelError, match="close or double it"):
        subjects(path)


@pytest.mark.parametrize(
    ("cell", "others"),
    [
        ("Lantern Works a/k/a Exercise Trading", ("Lantern Works", "Exercise Trading")),
        ("Lantern Works (formerly Exercise Trading)", ("Lantern Works", "Exercise Trading")),
        ("Lantern Works d/b/a Exercise Trading", ("Lantern Works", "Exercise Trading")),
        ("Lantern Works, f.k.a. Exercise Trading", ("Lantern Works", "Exercise Trading")),
        ("STAR (ex LARK)", ("STAR", "LARK")),
        ("STAR ex-LARK", ("STAR", "LARK")),
        ("ex-LARK", ("LARK",)),
        ("Lantern Works; Exercise Trading", ("Lantern Works", "Exercise Trading")),
        ("Mr John Doe & Mrs Jane Roe", ("Mr John Doe", "Mrs Jane Roe")),
        ("attn: Jane Roe", ("Jane Roe",)),
        ("c/o Lantern Works", ("Lantern Works",)),
        ("Doe and Roe Trading", ()),
        ("Exercise Trading", ()),
        ("Kazakh Akademia Works", ()),
        ("Exxon Lantern", ()),
    ],
)
def test_names_told_in_one_cell_are_each_looked_for(cell: str, others: tuple[str, ...]) -> None:
    assert subject({"name": cell}).names == (cell, *others)


def test_heads_of_other_tongues_are_understood(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(
        "Kundennummer;Nachname;Vorname;Staatsangehörigkeit\n7;Doe;Jörg;Iran\n".encode("cp1252")
    )
    (row,) = rows(path)
    assert row.unread == ()
    assert subject(row.cells).countries == ("IR",)


@pytest.mark.parametrize("birth", ["31/02/1972", "1930-1999", "unknown"])
def test_a_birth_that_is_no_day_says_nothing_and_is_told(birth: str) -> None:
    cells = {"name": "John Doe", "birth": birth}
    assert subject(cells).dates == {}
    assert any("is no day" in each for each in doubts(Row(cells)))
