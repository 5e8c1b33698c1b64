"""A second opinion: records in the words of the other algorithm, and what it says of them."""

from __future__ import annotations

import importlib.util
from types import SimpleNamespace
from typing import Any

import pytest

from reftel.findings import ReftelError
from reftel.lists import Kind
from reftel.screening.evidence import Subject
from reftel.screening.opinion import Opinion, Proxy, logic_v2, proxy_of, record, second_opinion
from tests.screening.samples import listing, vessel


def test_a_record_is_told_by_schema_names_countries_numbers_and_dates() -> None:
    person = listing(
        "DOE, John", "Jack Doe", kind=Kind.PERSON, countries=("IR",), birth="1950-01-02"
    )
    told = proxy_of(person, "Person")
    assert told.properties == {
        "name": ("DOE, John", "Jack Doe"),
        "country": ("ir",),
        "birthDate": ("1950-01-02",),
    }
    assert proxy_of(vessel("STAR", "9074729"), "Vessel").properties["imoNumber"] == ("9074729",)


def test_two_versions_of_a_record_have_two_ids() -> None:
    one, other = (proxy_of(listing("X", *more), "LegalEntity") for more in ((), ("Y",)))
    assert one.id != other.id
    assert one.id == proxy_of(listing("X"), "LegalEntity").id


def test_a_subject_is_asked_as_what_the_record_is() -> None:
    asking = Subject(("Star",), identifiers={"imo": ("9074729",)})
    asked: list[Proxy] = []

    def scorer(one: Proxy, other: Proxy) -> Opinion:
        asked.extend((one, other))
        return Opinion("double", "1", 0.71, ("names",))

    told = second_opinion(scorer, asking, vessel("STAR", "9"))
    assert [each.schema for each in asked] == ["Vessel", "Vessel"]
    assert asked[0].properties["imoNumber"] == ("9074729",)
    assert told.agrees
    assert record(told) == {
        "algorithm": "double", "version": "1", "score": 0.71, "grounds": ["names"], "agrees": True,
    }  # fmt: skip


def test_below_its_threshold_it_does_not_agree() -> None:
    assert not Opinion("double", "1", 0.69, ()).agrees


def test_without_the_extra_the_call_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    def absent(name: str) -> Any:  # noqa: ANN401 -- stands for importlib.import_module
        raise ImportError(name)

    monkeypatch.setattr("reftel.screening.opinion.import_module", absent)
    with pytest.raises(ReftelError, match=r"reftel\[ftm\]"):
        logic_v2()


class Entity:
    """Stands for an entity of FollowTheMoney: it refuses what its schema has not."""

    def __init__(self, schema: str) -> None:
        self.schema = SimpleNamespace(name=schema, properties={"name": None, "country": None})
        self.id = ""
        self.held: dict[str, list[str]] = {}

    def add(self, name: str, values: list[str]) -> None:
        assert name in self.schema.properties
        self.held[name] = values


class Double:
    """Stands for nomenklatura.matching and its logic-v2, by their documented names."""

    @staticmethod
    def get_algorithm(name: str) -> type[Double]:
        assert name == "logic-v2"
        return Double

    @staticmethod
    def default_config() -> str:
        return "config"

    @staticmethod
    def compare(one: Entity, other: Entity, config: str) -> SimpleNamespace:
        assert config == "config"
        same = one.held["name"] == other.held["name"]
        feature = SimpleNamespace(score=float(same), detail="the same name")
        nothing = SimpleNamespace(score=0.0, detail="no dates")
        return SimpleNamespace(
            score=float(same), explanations={"name_match": feature, "dob": nothing}
        )


def test_its_answer_is_told_with_version_and_the_features_that_spoke(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    homes = {
        "nomenklatura.matching": Double,
        "followthemoney": SimpleNamespace(model=SimpleNamespace(make_entity=Entity)),
    }
    monkeypatch.setattr("reftel.screening.opinion.import_module", homes.__getitem__)
    monkeypatch.setattr("reftel.screening.opinion.metadata.version", lambda _: "4.0")
    told = second_opinion(
        logic_v2(), Subject(("STAR",), dates={"birth": ("1950",)}), listing("STAR")
    )
    assert told == Opinion("logic-v2", "4.0", 1.0, ("name_match: 1.00 the same name",))


def test_the_real_one_agrees_where_it_is_installed() -> None:
    if importlib.util.find_spec("nomenklatura") is None:
        pytest.skip("the extra reftel[ftm] is not installed")
    star = listing("EXERCISE LANTERN WORKS")
    assert second_opinion(logic_v2(), Subject(("Exercise Lantern Works",)), star).agrees
