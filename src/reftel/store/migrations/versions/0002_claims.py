"""The claims of a cable in one row, packed beside its text, in place of a row for each kind."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the table anew, which is derived: every cable is said to be read again for it."""
    op.drop_table("claim")
    op.create_table(
        "claim",
        sa.Column("cable", sa.Integer(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["cable"],
            ["cable.id"],
        ),
        sa.PrimaryKeyConstraint("cable"),
    )
    op.drop_index("cable_by_date", table_name="cable")
    op.create_index("cable_by_date", "cable", ["date", "doc"])
    op.execute("UPDATE cable SET reader = ''")
