"""Tests of speakers side by side."""
