"""Tests of the room palette."""
