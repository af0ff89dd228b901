"""Printing: a slip document becomes boxes in dots, and the boxes become bytes or a picture."""
