"""The same words again: where else a quote was said, and its versions word by word."""
