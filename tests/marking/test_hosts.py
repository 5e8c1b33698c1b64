"""A post tells which country hosts it."""

from __future__ import annotations

import pytest

from reftel.marking.hosts import host


@pytest.mark.parametrize(
    ("post", "country"),
    [("BEIJING", "CHN"), ("THE HAGUE", "NLD"), ("bern", "CHE"), ("STATE", None)],
)
def test_a_post_has_its_host(post: str, country: str | None) -> None:
    assert host(post) == country
