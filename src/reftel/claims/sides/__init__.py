"""Who acts: our own people and the governments, forces and groups of the other side."""
