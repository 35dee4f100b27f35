"""Arguments and bodies -> requests, and responses -> values."""
