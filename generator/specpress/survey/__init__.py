"""Survey: the intermediate model -> what the SDK offers, in no template's terms: operations, arguments, names."""
