"""Tests of the room help."""
