"""The cable as finders see it: heading, passages, sentences, and the words that they look for."""
