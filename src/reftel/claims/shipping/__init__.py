"""What goods go in: vessels, aircraft, containers, voyages, and the fields of shipping papers."""
