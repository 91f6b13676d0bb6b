"""Public policies of the Minister: granted, limited in time, and revocable without notice."""
