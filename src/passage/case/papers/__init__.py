"""What a person takes away from a case: a letter in plain words for the claimant, a memo for counsel.

    from passage.case.papers import letter, memo
    from passage.paper.pdf import pdf

    pdf(memo(dossier, ("eligibility",), "fr"))

Both are documents (`passage.paper.document`) of one language, which any writer of that room sets. They say
what the machine finds, never what anybody decides; they carry no path of a file, and no name but those that
the file itself gives its claimants.
"""

from .letter import letter
from .memo import memo

__all__ = ["letter", "memo"]
