"""Long work as people see it: how far it is, how long it will take, pausing and cancelling it."""
