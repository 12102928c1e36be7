"""Tests of the list of quotes and the speakers."""
