"""Ways to a printer: each opens a line, over which bytes go out and answers come back."""
