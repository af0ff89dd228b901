"""What people do at the counter: one act per function, one noun per file."""
