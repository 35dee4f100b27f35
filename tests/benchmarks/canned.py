"""Canned: a server that gives the same answer to every request, at as little cost as can be; prints its port."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

HEAD = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {size}\r\n\r\n"


class Answering(asyncio.Protocol):
    """One connection, over which requests without bodies come one after another."""

    answer = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.WriteTransport)
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        self.transport.write(self.answer * data.count(b"\r\n\r\n"))


async def main(body: bytes) -> None:
    Answering.answer = HEAD.format(size=len(body)).encode() + body
    server = await asyncio.get_running_loop().create_server(Answering, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]).read_bytes()))
