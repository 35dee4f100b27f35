"""What generated classes are made of: models, enums, scalars, unions."""
