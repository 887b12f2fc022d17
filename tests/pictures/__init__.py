"""Pictures of the window's main states, and the means to draw and compare them."""
