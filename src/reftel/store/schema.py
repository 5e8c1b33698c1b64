"""The tables of a store, one schema for every engine."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
)
from sqlalchemy.types import Boolean

VERSION = "0003"
"""The migration that this code writes and reads."""

SLOTS = 120
"""How many markings of different meaning have a place of their own in the index."""

metadata = MetaData()

cable = Table(
    "cable",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("sha256", Text, nullable=False, unique=True),
    Column("mrn", Text, index=True),
    Column("rendition", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("given", Text, nullable=False),
    Column("date", BigInteger),
    Column("year", Integer, nullable=False),
    Column("post", Text),
    Column("to", Text, nullable=False),
    Column("info", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("tags", Text, nullable=False),
    Column("refs", Text, nullable=False),
    Column("written", Text, nullable=False),
    Column("banner", Integer, nullable=False),
    Column("subject_mark", Integer, nullable=False),
    Column("marks", LargeBinary, nullable=False),
    Column("portions", LargeBinary, nullable=False),
    Column("characters", Integer, nullable=False),
    Column("worth", BigInteger, nullable=False),
    Column("preferred", Boolean, nullable=False),
    Column("reader", Text, nullable=False),
    Column("claimed", Boolean, nullable=False),
    Column("doc", Integer, unique=True),
    Index("cable_by_date", "date", "doc"),
)
"""A rendition held: what lists need, and how its portions are cut. `preferred` is one per MRN."""

original = Table(
    "original",
    metadata,
    Column("id", Integer, ForeignKey("cable.id"), primary_key=True),
    Column("data", LargeBinary, nullable=False),
)
"""The text as found, compressed; everything but the ledger can be made again from here."""

claim = Table(
    "claim",
    metadata,
    Column("cable", Integer, ForeignKey("cable.id"), primary_key=True),
    Column("count", Integer, nullable=False),
    Column("data", LargeBinary, nullable=False),
)
"""The claims of a cable, packed; which kinds there are stands in the index."""

reference = Table(
    "reference",
    metadata,
    Column("mrn", Text, primary_key=True),
    Column("cable", Integer, ForeignKey("cable.id"), primary_key=True),
    Index("reference_by_cable", "cable", "mrn"),
    sqlite_with_rowid=False,
)
"""Which cable refers to which MRN, held or not."""

mark = Table(
    "mark",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("slot", Integer, nullable=False),
    Column("value", Text, nullable=False, unique=True),
)
"""Every marking met, in full; `slot` is where its words stand in the index."""

slot = Table(
    "slot",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("value", Text, nullable=False),
)
"""What a slot of the index is marked: the join of all markings in it."""

term = Table(
    "term",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("field", Text, nullable=False),
    Column("value", Text, nullable=False),
    Index("term_by_value", "field", "value", unique=True),
)
"""The values that facets count: a year, a post, a tag, a party."""

facet = Table(
    "facet",
    metadata,
    Column("doc", Integer, primary_key=True),
    Column("every", LargeBinary, nullable=False),
    Column("codes", LargeBinary, nullable=False),
)
"""The terms of a document as 32-bit numbers: each once; and with its slot in the high byte."""

dead = Table("dead", metadata, Column("doc", Integer, primary_key=True))
"""Documents of the index that were replaced and are passed over."""

ledger = Table(
    "ledger",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("at", Text, nullable=False),
    Column("who", Text, nullable=False),
    Column("act", Text, nullable=False, index=True),
    Column("about", Text, nullable=False, index=True),
    Column("data", Text, nullable=False),
    Column("why", Text, nullable=False),
    Column("corrects", Text),
)
"""What people decided, in the order it was written down, whatever the clock said."""

saved = Table(
    "saved",
    metadata,
    Column("name", Text, primary_key=True),
    Column("query", Text, nullable=False),
)
"""Searches kept by name."""

meta = Table(
    "meta",
    metadata,
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False),
)
"""The version of the schema, and the revision that every write raises."""
