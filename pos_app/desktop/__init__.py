"""Starts the till: its window, its background jobs, its scanner."""

from __future__ import annotations

from pos_app.desktop.unread_sources import leave_sources_unread

# Before anything else is imported.
leave_sources_unread()
