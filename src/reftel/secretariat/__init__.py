"""A regime's meetings, numbered documents, comment calls, missions and offices."""
