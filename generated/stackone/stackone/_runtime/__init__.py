"""The runtime: what every generated client shares, whatever the API; import its modules, not this package."""
