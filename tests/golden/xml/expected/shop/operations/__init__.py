"""The operations of the API, one module each: what a call sends, and what it may answer."""
