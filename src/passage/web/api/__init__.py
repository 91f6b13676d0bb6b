"""The API, `/api/v1`: what the terminal prints as JSON, asked over HTTP; it keeps nothing.

`routes()` is what an application mounts there. Each door answers for itself, errors included, so that the
API is the same under any application; `answer` is the whole of it, for one that needs no more. `BOUNDED`
are the paths of which more is read than of most.
"""

from passage.web.api.doors import BOUNDED, answer, routes, warm

__all__ = ["BOUNDED", "answer", "routes", "warm"]
