"""A second opinion on a hit: logic-v2 of nomenklatura, where `reftel[ftm]` is installed."""

from __future__ import annotations

from collections.abc import Callable
from hashlib import sha256
from importlib import import_module, metadata
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec

from reftel.findings import ReftelError
from reftel.lists import Kind
from reftel.screening.naming import Kind as NameKind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reftel.lists import Listing
    from reftel.screening.evidence import Subject

ALGORITHM = "logic-v2"
# From this score on the service that others build on it alerts.
AGREES = 0.7
SCHEMATA = {
    Kind.PERSON: "Person", Kind.VESSEL: "Vessel", Kind.AIRCRAFT: "Airplane",
    Kind.PARTY: "LegalEntity", Kind.ITEM: "LegalEntity",
    NameKind.PERSON: "Person", NameKind.VESSEL: "Vessel", NameKind.PARTY: "LegalEntity",
}  # fmt: skip
# Properties of FollowTheMoney for our schemes; each schema has only some of them.
PROPERTIES = {
    "imo": "imoNumber", "mmsi": "mmsi", "callsign": "callSign", "passport": "passportNumber",
    "registration": "registrationNumber", "tax": "taxNumber", "id": "idNumber",
}  # fmt: skip
DATES = {"birth": "birthDate", "incorporation": "incorporationDate", "build": "buildDate"}


class Proxy(NamedTuple):
    """A subject or a record in the words of FollowTheMoney: schema, and values by property.

    The id is a digest of what it says: the algorithm remembers names by their id alone.
    """

    id: str
    schema: str
    properties: Mapping[str, tuple[str, ...]]


class Opinion(NamedTuple):
    """What the other algorithm makes of a pair: its name and version, score and grounds."""

    algorithm: str
    version: str
    score: float
    grounds: tuple[str, ...]

    @property
    def agrees(self) -> bool:
        """Whether it would have alerted."""
        return self.score >= AGREES


Scorer = Callable[[Proxy, Proxy], Opinion]


def proxy_of(one: Subject | Listing, schema: str) -> Proxy:
    """Return a subject or a record for the other algorithm, as something of a schema."""
    names = tuple(each if isinstance(each, str) else each.text for each in one.names)
    found = {"name": names, "country": tuple(each.lower() for each in one.countries)}
    found |= {PROPERTIES[k]: v for k, v in one.identifiers.items() if k in PROPERTIES}
    found |= {DATES[k]: v for k, v in one.dates.items() if k in DATES}
    kept = {key: values for key, values in sorted(found.items()) if values}
    digest = sha256(msgspec.json.encode((schema, kept))).hexdigest()[:24]
    return Proxy(digest, schema, kept)


def second_opinion(scorer: Scorer, subject: Subject, listing: Listing) -> Opinion:
    """Ask for an opinion on a subject and a record; the schema is that of the record."""
    schema = SCHEMATA[listing.kind]
    return scorer(proxy_of(subject, schema), proxy_of(listing, schema))


def logic_v2() -> Scorer:
    """Return the scorer of nomenklatura; raise ReftelError where it is not installed."""
    try:
        matching = import_module("nomenklatura.matching")
        model = import_module("followthemoney").model
    except ImportError:
        raise ReftelError(
            "a second opinion needs nomenklatura: install reftel[ftm]"
            " (it compiles against ICU: have libicu-dev and pkg-config first)"
        ) from None
    algorithm = matching.get_algorithm(ALGORITHM)
    version, config = metadata.version("nomenklatura"), algorithm.default_config()

    def score(one: Proxy, other: Proxy) -> Opinion:
        found = algorithm.compare(_entity(model, one), _entity(model, other), config)
        said = (
            f"{name}: {each.score:.2f} {each.detail or ''}".strip()
            for name, each in found.explanations.items()
            if each.score
        )
        return Opinion(ALGORITHM, version, round(found.score, 4), tuple(said))

    return score


def _entity(model: Any, proxy: Proxy) -> Any:  # noqa: ANN401 -- of a library without types
    found = model.make_entity(proxy.schema)
    found.id = proxy.id
    for name, values in proxy.properties.items():
        if name in found.schema.properties:
            found.add(name, list(values))
    return found


def record(told: Opinion) -> dict[str, Any]:
    """Return the documented JSON form of an opinion."""
    return told._asdict() | {"grounds": list(told.grounds), "agrees": told.agrees}
