"""Time limits: what runs from which day, in the order in which a claim meets them."""
