"""What the law turns on, by subject: the claim, the entry, the claimant, relatives, papers, earlier claims."""
