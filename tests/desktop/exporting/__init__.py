"""Tests of exporting from the window."""
