"""The readers of rules: evaluate, explain, ask, publish. They know no statute, and must all agree.

`edition` fixes the law of a moment; `kleene` reads quickly, `exact` exhaustively; each reader stands alone.
"""
