"""The one door to python-escpos, which knows printers' commands and how a device is opened.

It is loaded for the first job, on the thread that prints; a till that prints nothing never
waits for it.
"""
