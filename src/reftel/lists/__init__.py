"""Control lists, sanctions lists, resolutions: dated snapshots, and what stood in them on a day."""

from reftel.lists.listing import Entry, Kind, Listing, Name, Paragraph, Quality, Snapshot

__all__ = ["Entry", "Kind", "Listing", "Name", "Paragraph", "Quality", "Snapshot"]
