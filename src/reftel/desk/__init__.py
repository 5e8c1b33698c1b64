"""The application: one function for each thing that a user does."""
