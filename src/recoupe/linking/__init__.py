"""Who is who, and which claims state the same thing."""
