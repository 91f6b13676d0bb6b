"""Rules of the Refugee Appeal Division (SOR/2012-257), a file a rule."""
