"""Tests of the speaker resolver."""
