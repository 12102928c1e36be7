"""Quote sheets out of a catalogue: one writer a format, and the table of them."""
