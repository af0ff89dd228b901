"""Slips: what each act at the counter gives the customer to take home."""
