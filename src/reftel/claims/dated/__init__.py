"""When: date phrases, deadlines and the days they mean; sums of money."""
