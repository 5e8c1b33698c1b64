"""Marks as written, read into markings and rendered again; three profiles: state, capco, tlp2."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from reftel.findings import ReftelError
from reftel.marking.portion import read_portion
from reftel.marking.rendering import render_capco, render_state
from reftel.marking.tlp import read_tlp, render_tlp

if TYPE_CHECKING:
    from reftel.marking.marking import Marking

PROFILES = ("state", "capco", "tlp2")


@lru_cache(maxsize=1 << 16)
def parse(text: str, profile: str = "state", post: str | None = None) -> Marking:
    """Read a mark with or without parentheses; odd content gives doubts, never an exception.

    `post` is the code of the post that writes (`BEIJING`): it decides ambiguous country codes
    and the acronym of its host government.
    """
    if profile not in PROFILES:
        raise ReftelError(f"profile {profile!r} is not known: use one of {', '.join(PROFILES)}")
    if profile == "tlp2":
        return read_tlp(text)
    return read_portion(text, post)


def render(marking: Marking, profile: str = "state", form: str = "portion") -> str:
    """Return the canonical text of a marking: a portion without parentheses, or a banner."""
    if profile not in PROFILES or form not in {"portion", "banner"}:
        raise ReftelError(f"no {form!r} form in profile {profile!r}: portion or banner; {PROFILES}")
    if profile == "tlp2" or any(code.startswith("TLP:") for code in marking.controls):
        return render_tlp(marking)
    return (render_capco if profile == "capco" else render_state)(marking, form)
