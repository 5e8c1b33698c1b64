"""Many rows at once, by the fastest way that an engine has."""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING, Any

from sqlalchemy import ARRAY, Integer, cast, func, select
from sqlalchemy.exc import DBAPIError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection, Select, Table


def insert_rows(connection: Connection, table: Table, rows: Sequence[dict[str, Any]]) -> None:
    """Insert rows that all have the same columns."""
    if not rows:
        return
    if connection.dialect.name == "postgresql":
        _copy(connection, table, rows)
    else:
        _many(connection, table, rows)


def _copy(connection: Connection, table: Table, rows: Sequence[dict[str, Any]]) -> None:
    names = list(rows[0])
    columns = ", ".join(f'"{name}"' for name in names)
    said = f'COPY "{table.name}" ({columns}) FROM STDIN'
    driver: Any = connection.connection.driver_connection
    try:
        with driver.cursor() as cursor, cursor.copy(said) as copy:
            for row in rows:
                copy.write_row([row[name] for name in names])
    except connection.dialect.loaded_dbapi.Error as error:
        away = connection.dialect.is_disconnect(error, driver, None)
        raise DBAPIError(said, None, error, connection_invalidated=away) from error


def _many(connection: Connection, table: Table, rows: Sequence[dict[str, Any]]) -> None:
    """Write rows through the driver alone, since building each in SQLAlchemy costs more."""
    names = list(rows[0])
    columns, marks = ", ".join(f'"{name}"' for name in names), ", ".join("?" * len(names))
    pick = itemgetter(*names) if len(names) > 1 else lambda row: (row[names[0]],)
    connection.exec_driver_sql(
        f'INSERT INTO "{table.name}" ({columns}) VALUES ({marks})',  # noqa: S608 -- names of the schema
        [pick(row) for row in rows],
    )


def numbers(connection: Connection, values: Sequence[int]) -> Select[int]:
    """Pass many numbers as one value: a list of parameters costs more than a search."""
    if connection.dialect.name == "postgresql":
        return select(func.unnest(cast(list(values), ARRAY(Integer))))
    return select(func.json_each(str(list(values))).table_valued("value").c.value)
