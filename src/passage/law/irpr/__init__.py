"""Rules of the Immigration and Refugee Protection Regulations (SOR/2002-227), a file a section."""
