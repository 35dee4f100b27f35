"""Arguments and bodies -> what goes on the wire, and answers -> values."""
