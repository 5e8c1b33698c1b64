"""Control lists, sanctions lists, resolutions: dated snapshots, and what stood in them on a day."""

from reftel.lists.codes import (
    CODES_EDITION,
    EMBEDDED,
    LISTS,
    Pair,
    Word,
    control_entries,
    crosswalk,
    pairs,
    siblings,
    thesaurus,
    twins,
)
from reftel.lists.compare import Change, compare
from reftel.lists.countries import code, country
from reftel.lists.days import day_of, iso
from reftel.lists.fetch import fetched, is_address
from reftel.lists.hulls import holds, imo
from reftel.lists.instruments import (
    ANNEXES,
    Annexed,
    Instrument,
    Period,
    Provision,
    annex,
    annexed,
    instrument,
    instruments,
)
from reftel.lists.intake import Intake, read_lists
from reftel.lists.listing import Entry, Kind, Listing, Name, Paragraph, Quality, Snapshot
from reftel.lists.names import fold, keys
from reftel.lists.regimes import Member, Regime, members, regimes
from reftel.lists.shelf import Label, Shelf
from reftel.lists.standing import CLOSE, Standing, Status, Verdict, standing

__all__ = [
    "ANNEXES",
    "CLOSE",
    "CODES_EDITION",
    "EMBEDDED",
    "LISTS",
    "Annexed",
    "Change",
    "Entry",
    "Instrument",
    "Intake",
    "Kind",
    "Label",
    "Listing",
    "Member",
    "Name",
    "Pair",
    "Paragraph",
    "Period",
    "Provision",
    "Quality",
    "Regime",
    "Shelf",
    "Snapshot",
    "Standing",
    "Status",
    "Verdict",
    "Word",
    "annex",
    "annexed",
    "code",
    "compare",
    "control_entries",
    "country",
    "crosswalk",
    "day_of",
    "fetched",
    "fold",
    "holds",
    "imo",
    "instrument",
    "instruments",
    "is_address",
    "iso",
    "keys",
    "members",
    "pairs",
    "read_lists",
    "regimes",
    "siblings",
    "standing",
    "thesaurus",
    "twins",
]
