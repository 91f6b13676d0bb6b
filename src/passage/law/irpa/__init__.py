"""Rules of the Immigration and Refugee Protection Act (S.C. 2001, c. 27), a file a section."""
