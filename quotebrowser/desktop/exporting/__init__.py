"""Writing the quotes that the window shows to a quote sheet."""
