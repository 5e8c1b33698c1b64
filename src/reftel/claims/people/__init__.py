"""Who is a person, with title and office; and firms that a cable does not name."""
