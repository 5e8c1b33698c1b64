"""What moves: goods, materials and arms, with count, model, nation and content."""
