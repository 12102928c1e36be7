"""What can be done with a catalogue: a class of methods a topic, each thin over a module of `catalogue/`."""
