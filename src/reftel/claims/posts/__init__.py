"""One's own posts, bureaux and offices, and those they call to attention."""
