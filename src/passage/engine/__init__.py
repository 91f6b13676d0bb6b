"""The readers of rules: evaluate, explain, ask, publish. They know no statute, and must all agree.

`edition` fixes the law of a moment. `kleene` reads it quickly; `exact` exhaustively, walking a `diagram` with
what `ledger` holds possible of days and `rows` of lists. `asking` and `words` stand behind the other readers.
"""
