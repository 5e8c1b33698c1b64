"""The heading of a telegram: routing, class line, fields, and the codes and names in them."""
