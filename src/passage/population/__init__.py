"""Many people: columns mapped to facts, issues read over all of them, what changes between two laws."""
