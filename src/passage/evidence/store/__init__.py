"""The local store of published numbers: every vintage kept, its original bytes beside it."""
