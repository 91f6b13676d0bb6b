"""Rules of the Refugee Protection Division (SOR/2012-256), a file a rule."""
