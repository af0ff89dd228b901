"""The shop's rules: values and pure functions, with nothing but the standard library."""
