"""What the other side answers: replies, their class and their speaker, promises and by when."""
