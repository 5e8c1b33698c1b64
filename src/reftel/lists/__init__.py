"""Control lists, sanctions lists, resolutions: dated snapshots, and what stood in them on a day."""

from reftel.lists.compare import Change, compare
from reftel.lists.countries import country
from reftel.lists.fetch import fetched, is_address
from reftel.lists.hulls import holds, imo
from reftel.lists.intake import Intake, read_lists
from reftel.lists.listing import Entry, Kind, Listing, Name, Paragraph, Quality, Snapshot
from reftel.lists.names import fold, keys
from reftel.lists.shelf import Label, Shelf

__all__ = [
    "Change",
    "Entry",
    "Intake",
    "Kind",
    "Label",
    "Listing",
    "Name",
    "Paragraph",
    "Quality",
    "Shelf",
    "Snapshot",
    "compare",
    "country",
    "fetched",
    "fold",
    "holds",
    "imo",
    "is_address",
    "keys",
    "read_lists",
]
