"""Control lists, sanctions lists and resolutions in dated snapshots."""
