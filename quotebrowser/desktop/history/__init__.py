"""What was done to a catalogue, and taking it back."""
