"""The API under a bare application, asked without a network."""

import asyncio
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette
from starlette.routing import Mount

from passage.web.api import routes, warm

Asked = Callable[..., httpx.Response]


@pytest.fixture(scope="session")
def application() -> Starlette:
    warm()
    return Starlette(routes=[Mount("/api/v1", routes=routes())])


@pytest.fixture(scope="session")
def api(application: Starlette) -> Asked:
    """Send one request."""

    def send(method: str, path: str, **parts: Any) -> httpx.Response:
        async def go() -> httpx.Response:
            transport = httpx.ASGITransport(application)
            async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1") as client:
                return await client.request(method, f"/api/v1{path}", **parts)

        return asyncio.run(go())

    return send
