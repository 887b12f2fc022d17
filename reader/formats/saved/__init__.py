"""What programs that keep articles for later have exported, and archives of the web."""
