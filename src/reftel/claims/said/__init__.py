"""What governments ask, hand over, answer and promise, and where the points for it stand."""
