"""Under which rule: laws, treaties, resolutions, sanctions, lists and what a cable says of them."""
