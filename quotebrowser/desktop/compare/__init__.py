"""Speakers side by side."""
