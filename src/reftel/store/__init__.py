"""Cables, claims and decisions kept: one file for one desk, PostgreSQL for a team."""

from typing import TYPE_CHECKING

from reftel.doors import door
from reftel.store.engine_facts import EngineFacts, engine_facts

if TYPE_CHECKING:
    from reftel.store.decisions import Decisions, Gap, Taken
    from reftel.store.folio import Folio, fold_in, present_reading
    from reftel.store.keeping import Saved
    from reftel.store.query import narrowed
    from reftel.store.ranking import Sort
    from reftel.store.reading import Original, unheld
    from reftel.store.restoring import SavedStore, is_saved, is_saved_line
    from reftel.store.searching import Facets, Hit, Results
    from reftel.store.snippets import Snippet
    from reftel.store.store import Store, open_store
    from reftel.store.verifying import Verdict
    from reftel.store.writing import Outcome

__all__ = [
    "Decisions",
    "EngineFacts",
    "Facets",
    "Folio",
    "Gap",
    "Hit",
    "Original",
    "Outcome",
    "Results",
    "Saved",
    "SavedStore",
    "Snippet",
    "Sort",
    "Store",
    "Taken",
    "Verdict",
    "engine_facts",
    "fold_in",
    "is_saved",
    "is_saved_line",
    "narrowed",
    "open_store",
    "present_reading",
    "unheld",
]

__getattr__ = door(
    __name__,
    {
        "decisions": ("Decisions", "Gap", "Taken"),
        "folio": ("Folio", "fold_in", "present_reading"),
        "keeping": ("Saved",),
        "query": ("narrowed",),
        "ranking": ("Sort",),
        "reading": ("Original", "unheld"),
        "restoring": ("SavedStore", "is_saved", "is_saved_line"),
        "searching": ("Facets", "Hit", "Results"),
        "snippets": ("Snippet",),
        "store": ("Store", "open_store"),
        "verifying": ("Verdict",),
        "writing": ("Outcome",),
    },
)
