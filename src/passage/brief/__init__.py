"""The writing desk: published numbers and findings of law become claims, and claims become a brief.

    from passage.brief.narrative import brief
    from passage.evidence.at_hand import at_hand

    brief(at_hand()).document("fr")

A claim is of one kind (`claims.py`): a level, a change, a rank, a share, a comparison, a range, a statement
of law. It holds the figures and findings that it is about, and is said in English by `english.py` and in
French by `french.py`, each in its own way and neither from the other. This room computes nothing: every
numeral is a `Figure` of `evidence`, a date or a citation, and a plain word with a digit in it is refused.
What the numbers do not decide is said to be undecided, or left out with a note.
"""
