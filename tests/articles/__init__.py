"""Tests of the readers and the sample articles."""
