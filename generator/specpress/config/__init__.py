"""Config: sdk.toml and the command line -> one checked, frozen `Config`."""
