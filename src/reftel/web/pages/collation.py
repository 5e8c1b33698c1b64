"""The page of a collation: what one rendition of a telegram has and another has not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from reftel.cable import variants
from reftel.desk.collating import Collated, renditions
from reftel.desk.showing import show_limited
from reftel.store import open_store
from reftel.web.pages.sheet import page

if TYPE_CHECKING:
    from reftel.marking import Audience

router = APIRouter(default_response_class=HTMLResponse)


@router.get("/collation/{key:path}")
def collation(request: Request, key: str) -> HTMLResponse:
    """Lay all other renditions of a message beside the one that searches find."""
    reader: Audience | None = request.app.state.reader
    with open_store(request.app.state.store, create=False) as store:
        shown = show_limited(store, key, reader)
        found = renditions(store, key, reader)
    return page(
        "collation.html",
        "/cables",
        named=shown.cable.mrn or key,
        title=shown.title,
        limited=reader is not None,
        collated=[_told(each) for each in found],
    )


def _told(each: Collated) -> dict[str, Any]:
    first, second = each.collation.first, each.collation.second
    return {
        "first": first.source,
        "second": second.source,
        "variants": list(variants(each.collation)),
        "paragraphs": len(each.collation.paragraphs),
        "withheld": each.withheld,
    }
