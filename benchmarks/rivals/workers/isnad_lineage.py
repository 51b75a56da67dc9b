"""isnad's detector of shared lineage over chains of one narrator.

Question: cases, each a list of {narrator, hash of the text}. Answer: for each case the score of every pair of chains,
as a square with 1 on its diagonal.
"""

from __future__ import annotations

from typing import Any

from rivals.workers.exchange import serve


def answer(question: dict[str, Any]) -> dict[str, Any]:
    from isnad.core.corroboration import SharedLineageDetector

    detector = SharedLineageDetector()

    def score(left: dict[str, str], right: dict[str, str]) -> float:
        found: float = detector.compute_independence_score(
            [left["narrator"]],
            [right["narrator"]],
            {},
            chain_a_document_hashes={left["hash"]},
            chain_b_document_hashes={right["hash"]},
        )
        return found

    found = [
        [[1.0 if left is right else score(left, right) for right in case] for left in case]
        for case in question["cases"]
    ]
    return {"found": found}


if __name__ == "__main__":
    serve(answer)
