"""XML: bodies and answers by the ``xml`` of their schemas; loaded by operations that speak it, and by no others."""
