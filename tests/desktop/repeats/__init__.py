"""Where else a quote was said, as a person asks for it."""
