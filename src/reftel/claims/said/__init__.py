"""The exchange of governments in one cable: of which kind the cable is, and what it refers to."""
