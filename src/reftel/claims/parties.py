"""Claims of who is named: firms, banks, institutes, agencies, ministries, groups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reftel.claims.aliases import again
from reftel.claims.cover import Cover
from reftel.claims.naming import Name, disjoint, names, without_things

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.claim import Claim
    from reftel.claims.page import Page


def parties(page: Page) -> list[Name]:
    """Return every place where a party stands by a name, in order."""
    named = page.once(names)
    found = disjoint([*named, *without_things(page, again(page, named))])
    tags = page.cable.places.get("tags")
    stations = (station.span for station in (*page.cable.to, *page.cable.info))
    aside = Cover(span for span in (tags, *stations) if span)
    return [name for name in found if name.start not in aside]


def find_parties(page: Page) -> Iterator[Claim]:
    """Yield a claim for each party named."""
    for name in page.once(parties):
        facts: dict[str, str | bool] = {"type": name.type, "country": name.country}
        facts["alias"] = name.rule == "party/alias"
        yield page.claim(
            name.kind,
            (name.start, name.end),
            name.value,
            name.rule,
            attributes={key: value for key, value in facts.items() if value},
        )
