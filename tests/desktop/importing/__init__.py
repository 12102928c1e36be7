"""Tests of importing from the window."""
