"""Who supplies what to whom: sales, shipments and goods on their way."""
