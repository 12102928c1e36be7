"""Tests of running the engine again from the window."""
