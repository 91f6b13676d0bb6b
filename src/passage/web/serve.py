"""Start everything on this machine’s own address, and say where it is and what it keeps."""

from __future__ import annotations

import gc
import socket
import sys
from threading import Thread

import uvicorn

from passage.text import Complaint, Text
from passage.web import api, monitor
from passage.web.answer import shown
from passage.web.app import application
from passage.web.course import Course
from passage.web.session import Session
from passage.web.topics import TOPICS

HERE = "127.0.0.1"
BACKLOG = 2048
YOUNG = 20_000
"""Objects made, beyond those let go, before garbage is looked for: some dozens of answers."""
SWITCH = 0.001
"""Seconds after which long work lets the line of requests go on (Python’s own: 0.005)."""


def bound(port: int) -> socket.socket:
    """A socket on this machine’s own address; port 0 takes any free one. Raises Complaint."""
    # The protocol is named because a loop sends small answers at once only where it knows that it is TCP.
    taken = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        taken.bind((HERE, port))
    except (OSError, OverflowError):
        taken.close()
        raise Complaint(
            Text("this port cannot be had", "ce port ne peut être pris"),
            field=f"--port {port}",
            mend=Text(
                "give another, or 0 for any free one",
                "donnez-en un autre, ou 0 pour n’importe quel port libre",
            ),
        ) from None
    return taken


def server() -> uvicorn.Server:
    """A server that writes no log of what is asked of it."""
    config = uvicorn.Config(
        application(),
        lifespan="off",
        log_level="critical",
        access_log=False,
        server_header=False,
        date_header=False,
        proxy_headers=False,
        timeout_keep_alive=15,
        limit_concurrency=512,
        h11_max_incomplete_event_size=32_768,
        backlog=BACKLOG,
    )
    return uvicorn.Server(config)


def warm() -> None:
    """Read the law of the topics and the published numbers once, so that no visitor waits for them."""
    api.warm()
    for topic in TOPICS:
        session = Session(topic=topic.key)
        course = Course(session, topic)
        _ = course.every_question(), course.likely, shown(course, "en")
    monitor.warm()
    gc.collect()
    gc.set_threshold(YOUNG)
    gc.freeze()  # the law does not become garbage: looking through it for some would hold up an answer


def serve(taken: socket.socket) -> None:
    """Answer until interrupted, on the quickest loop installed."""
    sys.setswitchinterval(SWITCH)
    Thread(target=warm, daemon=True).start()
    server().run([taken])
