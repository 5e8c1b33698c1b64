"""Who says what in a cable, and in which words: what all finders of asking and answering share."""
