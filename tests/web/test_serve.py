import asyncio
import socket

from passage.web.serve import HERE, bound


def test_a_small_answer_is_sent_at_once_and_not_held_back_for_more() -> None:
    async def held_back() -> int:
        told: asyncio.Future[int] = asyncio.get_running_loop().create_future()

        class Connection(asyncio.Protocol):
            def connection_made(self, transport: asyncio.BaseTransport) -> None:
                accepted = transport.get_extra_info("socket")
                told.set_result(accepted.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY))

        taken = bound(0)
        server = await asyncio.get_running_loop().create_server(Connection, sock=taken)
        _, writer = await asyncio.open_connection(HERE, taken.getsockname()[1])
        found = await told
        writer.close()
        server.close()
        return found

    assert asyncio.run(held_back())
