"""What our side carried over or means to: demarches, points and papers, by whom and to whom."""
