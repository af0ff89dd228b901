"""The store: where the book, the registry and the queue of slips are kept.

It opens in `opening`; nothing is loaded here, for a first look at the file needs little of it.
"""
