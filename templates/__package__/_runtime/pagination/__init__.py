"""Pages: items one by one, and how to fetch the next page."""
