"""OFAC's advanced XML (the Sanctions data model): parties first, their entries after them."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reftel.lists.days import iso
from reftel.lists.draft import Draft
from reftel.lists.form import Form
from reftel.lists.identity_papers import add_paper
from reftel.lists.listing import Kind, Quality
from reftel.lists.markup import Element, elements

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from reftel.lists.form import Found

KINDS = {"vessel": Kind.VESSEL, "aircraft": Kind.AIRCRAFT, "individual": Kind.PERSON}
# What a feature's type becomes here: the field of the draft and the key in it.
FEATURES = {
    "birthdate": ("dates", "birth"),
    "place of birth": ("particulars", "birthplace"),
    "nationality country": ("countries", ""),
    "citizenship country": ("countries", ""),
    "location": ("countries", ""),
    "vessel flag": ("particulars", "flag"),
    "former vessel flag": ("particulars", "former-flag"),
    "other vessel flag": ("particulars", "former-flag"),
    "vessel type": ("particulars", "type"),
    "vessel owner": ("particulars", "owner"),
    "vessel call sign": ("identifiers", "callsign"),
    "gender": ("particulars", "gender"),
    "title": ("particulars", "title"),
    "mmsi": ("identifiers", "mmsi"),
    "other vessel call sign": ("identifiers", "callsign"),
}
WANTED = (
    "DateOfIssue",
    "ReferenceValueSets",
    "Location",
    "IDRegDocument",
    "DistinctParty",
    "SanctionsEntry",
)


@dataclass(slots=True)
class _Register:
    """Code tables, places, papers and the parties read so far."""

    values: dict[str, dict[str, str]] = field(default_factory=lambda: defaultdict(dict))
    types: dict[str, str] = field(default_factory=dict)
    places: dict[str, tuple[str, str]] = field(default_factory=dict)
    papers: dict[str, list[tuple[str, str]]] = field(default_factory=lambda: defaultdict(list))
    drafts: dict[str, Draft] = field(default_factory=dict)

    def tables(self, element: Element) -> None:
        for group in element.children:
            for value in group.children:
                self.values[value.tag][value.attributes.get("ID", "")] = value.text
                if value.tag == "PartySubType":
                    self.types[value.attributes["ID"]] = value.attributes.get("PartyTypeID", "")

    def place(self, element: Element) -> None:
        codes = [each.attributes.get("CountryID", "") for each in element.all("LocationCountry")]
        country = self.values["Country"].get(codes[0], "") if codes else ""
        parts = element.texts("LocationPart", "LocationPartValue", "Value")
        words = ", ".join([*parts, *filter(None, [country])])
        self.places[element.attributes.get("ID", "")] = (country, words)

    def paper(self, element: Element) -> None:
        kind = self.values["IDRegDocType"].get(element.attributes.get("IDRegDocTypeID", ""), "")
        owner = element.attributes.get("IdentityID", "")
        self.papers[owner].append((kind, element.one("IDRegistrationNo")))

    def party(self, element: Element) -> None:
        reference = element.attributes.get("FixedRef", "")
        for profile in element.all("Profile"):
            subtype = profile.attributes.get("PartySubTypeID", "")
            draft = Draft(reference, self._kind(subtype), element.line)
            draft.source = f"OFAC entry {reference}"
            for identity in profile.all("Identity"):
                self._names(identity, draft)
                self._numbers(identity.attributes.get("ID", ""), draft)
            for feature in profile.all("Feature"):
                self._feature(feature, draft)
            self.drafts[profile.attributes.get("ID", reference)] = draft

    def _kind(self, subtype: str) -> Kind:
        words = (
            self.values["PartySubType"].get(subtype, ""),
            self.values["PartyType"].get(self.types.get(subtype, ""), ""),
        )
        return next(
            (KINDS[word.casefold()] for word in words if word.casefold() in KINDS), Kind.PARTY
        )

    def _names(self, identity: Element, draft: Draft) -> None:
        aliases = identity.all("Alias")
        for alias in sorted(aliases, key=lambda each: each.attributes.get("Primary") != "true"):
            given = alias.attributes
            former = self.values["AliasType"].get(given.get("AliasTypeID", ""), "").startswith("F")
            weak = Quality.WEAK if given.get("LowQuality") == "true" else Quality.STRONG
            for documented in alias.all("DocumentedName"):
                parts = documented.all("DocumentedNamePart", "NamePartValue")
                scripts = {part.attributes.get("ScriptID", "") for part in parts}
                script = self.values["Script"].get(min(scripts, default=""), "Latin")
                latin = script == "Latin"
                first = given.get("Primary") == "true" and latin
                name = " ".join(part.text for part in parts)
                quality = Quality.PRIMARY if first else weak
                draft.name(name, quality, None if latin else script, former=former)

    def _numbers(self, identity: str, draft: Draft) -> None:
        for kind, number in self.papers.get(identity, ()):
            add_paper(draft, kind, number)

    def _feature(self, feature: Element, draft: Draft) -> None:
        kind = self.values["FeatureType"].get(feature.attributes.get("FeatureTypeID", ""), "")
        part, key = FEATURES.get(kind.casefold(), ("", ""))
        for version in feature.all("FeatureVersion"):
            words = [self._detail(each) for each in version.all("VersionDetail")]
            spots = [self.places.get(each.attributes.get("LocationID", ""), ("", ""))
                     for each in version.all("VersionLocation")]  # fmt: skip
            if kind.casefold() == "location":
                draft.note("address", *(spot[1] for spot in spots))
            if part == "countries":
                draft.country(*(spot[0] for spot in spots))
            elif part == "dates":
                draft.date(
                    key, *(_date(each) for each in version.all("DatePeriod", "Start", "From"))
                )
            elif part == "identifiers":
                draft.identify(key, *words)
            elif part == "particulars":
                draft.note(key, *words, *(spot[0] for spot in spots if not words))

    def _detail(self, element: Element) -> str:
        reference = element.attributes.get("DetailReferenceID", "")
        return element.text or self.values["DetailReference"].get(reference, "")

    def entry(self, element: Element) -> None:
        draft = self.drafts.get(element.attributes.get("ProfileID", ""))
        if draft is None:
            return
        draft.programme(*element.texts("SanctionsMeasure", "Comment"))
        draft.date("listed", *(_date(each) for each in element.all("EntryEvent", "Date")))


def _date(element: Element) -> str | None:
    parts = [element.one(name) for name in ("Year", "Month", "Day")]
    return iso("-".join(part.zfill(2) for part in parts if part))


def read(paths: Sequence[Path]) -> Iterator[Found]:
    """Yield parties once the entries after them have named their programmes."""
    for path in paths:
        register = _Register()
        into = {
            "ReferenceValueSets": register.tables,
            "Location": register.place,
            "IDRegDocument": register.paper,
            "DistinctParty": register.party,
            "SanctionsEntry": register.entry,
        }
        for element in elements(path, *WANTED):
            into.get(element.tag, _ignore)(element)
        yield from register.drafts.values()


def _ignore(_element: Element) -> None:
    return


def _edition(path: Path) -> str | None:
    for element in elements(path, "DateOfIssue"):
        if element.tag == "DateOfIssue":
            return _date(element)
    return None


FORMS = (
    Form(
        "OFAC advanced XML",
        "ofac-sdn",
        lambda start: "<Sanctions" in start and "DateOfIssue" in start,
        read,
        _edition,
    ),
)
