"""What a telegram cites: the REF block and the places of the body that point there."""
