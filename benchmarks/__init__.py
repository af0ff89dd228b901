"""How fast the till is, measured beside the bare store in one run: `python -m benchmarks`."""
