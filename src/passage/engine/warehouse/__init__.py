"""Somebody else's engine: the same rule as one expression that a warehouse or a cluster runs in place.

`told` says which columns of somebody's tables tell which facts; `asked` writes each literal of a rule as a
column that is never null; `stages` cuts the gates into steps of no more than and, or and not; `reading` joins
them in one Ibis table expression, which DuckDB, Polars, PostgreSQL and Spark take alike; `calendar` is where
the law's shifts lead from each day, as a table. Only this part of the engine knows Ibis.
"""
