"""The reading of columns: one rule over millions of people, a bit a person, unknowns kept apart.

Each question is two planes of bits: *certain* (yes, whatever the unknown facts) and *possible* (not known to
be no). `literals` are what is asked of the facts, `pack` answers each for 64 people at a time, `gates` joins
them, `network` writes an issue in gates, `program` runs them chunk by chunk, `fused` in one loop. What the
bounds leave open, `refine` puts to the exact reading of one case. Only this part of the engine knows numpy.
"""
