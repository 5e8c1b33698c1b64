"""The forms of a word are made from its stem and looked up in the index; no table holds them."""

from __future__ import annotations

from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Take away what nothing reads any more; what is left of it would be a second truth."""
    op.drop_table("word")
    op.drop_table("derived")
    op.execute("UPDATE cable SET reader = ''")
