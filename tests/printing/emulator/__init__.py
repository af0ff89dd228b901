"""A receipt printer of our own on the loopback: it has paper, a cover, a buffer and bad days."""
