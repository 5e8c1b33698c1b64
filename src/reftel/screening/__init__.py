"""A party, vessel or item against the lists as of a day."""
