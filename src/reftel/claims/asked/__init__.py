"""What one asks of another: requests, orders and reports wanted; by whom, of whom, by when."""
