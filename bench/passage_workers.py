"""Passage as so many processes on one port, for the bench: `python -m bench.passage_workers N`.

`passage serve` is one process, for its pages hold the tables that are sent to them; the API holds nothing, so
that whoever wants more answers a second can start as many processes as there are cores, as this does.
"""

import os
import sys

from passage.web.serve import bound, serve


def main(workers: int) -> None:
    """Say where, and answer until ended."""
    taken = bound(0)
    print(f"http://127.0.0.1:{taken.getsockname()[1]}/", flush=True)
    for _ in range(workers - 1):
        if os.fork() == 0:
            break
    serve(taken)


if __name__ == "__main__":
    main(int(sys.argv[1]))
