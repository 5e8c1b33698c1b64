"""Where: countries, towns, ports, regions and places that a noun tells."""
