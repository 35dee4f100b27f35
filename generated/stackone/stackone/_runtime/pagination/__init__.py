"""Pages: items one by one, and how to ask for the following page."""
