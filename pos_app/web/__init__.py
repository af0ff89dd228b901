"""The customer area: the pages behind the QR of a slip."""
