"""Health and figures over HTTP, for a monitor. Only listens where the operator names a port."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from aiohttp import web

from bot.figures import Figures
from bot.health import Health


@asynccontextmanager
async def serving(
    host: str, port: int, health: Callable[[], Awaitable[Health]], figures: Figures
) -> AsyncIterator[int]:
    """Answer ``/healthz`` and ``/metrics`` while entered; yields the port that is listened on.

    Raises:
        OSError: the port is taken or may not be used.
    """

    async def healthz(_: web.Request) -> web.Response:
        now = await health()
        return web.json_response(now.as_json(), status=200 if now.well else 503)

    async def metrics(_: web.Request) -> web.Response:
        body = figures.page(await health())
        return web.Response(body=body, headers={"Content-Type": figures.content_type})

    application = web.Application()
    application.router.add_get("/healthz", healthz)
    application.router.add_get("/metrics", metrics)
    runner = web.AppRunner(application, access_log=None, shutdown_timeout=1)
    await runner.setup()
    try:
        site = web.TCPSite(runner, host, port)
        await site.start()
        yield runner.addresses[0][1]
    finally:
        await runner.cleanup()
