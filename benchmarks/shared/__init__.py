"""Several tills on one PostgreSQL store, each a process of its own."""
