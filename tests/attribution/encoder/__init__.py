"""Tests of the trained encoder and its decoder."""
