"""Bringing articles in from the window: files, folders, pasted text; progress, and a report afterwards."""
