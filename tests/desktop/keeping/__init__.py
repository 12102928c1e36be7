"""Tests of keeping a catalogue safe while it is shown."""
