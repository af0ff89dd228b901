"""Programs with a window, each started by itself and saying on its output what it measured."""
