"""Starts the till: its window, its background jobs, its scanner."""
