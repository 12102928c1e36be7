"""Merging a colleague's catalogue."""
