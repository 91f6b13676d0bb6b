"""The API, `/api/v1`: what the terminal prints as JSON, asked over HTTP; it keeps nothing.

`routes()` is what an application mounts there. Each route answers for itself, errors included, so that the
API is the same under any application.
"""

from passage.web.api.doors import routes, warm

__all__ = ["routes", "warm"]
