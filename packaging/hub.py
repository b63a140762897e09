"""A hub and a server for names on loopback, and `vigie ping` in an empty folder: it ends well when the hub is told.

In a network of its own: `hub.py FOLDER`, which holds the program and a built site.
"""
import http.server
import os
import socket
import subprocess
import sys
import threading

told = []


class Hub(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        told.append(self.rfile.read(int(self.headers["Content-Length"])))
        self.send_response(204)
        self.end_headers()

    def log_message(self, *_):
        pass


def names():
    """Answers every question for an IPv4 address with 127.0.0.1 (RFC 1035), and all others with nothing."""
    server = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    server.bind(("127.0.0.1", 53))
    while True:
        question, asker = server.recvfrom(512)
        end = question.index(b"\0", 12) + 5
        wants_ipv4 = question[end - 4 : end - 2] == b"\0\1"
        answer = b"\xc0\x0c\0\1\0\1\0\0\0\x3c\0\4\x7f\0\0\1" if wants_ipv4 else b""
        count = b"\0\1" if wants_ipv4 else b"\0\0"
        server.sendto(question[:2] + b"\x81\x80\0\1" + count + b"\0\0\0\0" + question[12:end] + answer, asker)


for work in [http.server.HTTPServer(("127.0.0.1", 8080), Hub).serve_forever, names]:
    threading.Thread(target=work, daemon=True).start()
# Not by threads: this process stays outside of the folder.
done = subprocess.run(
    ["/vigie", "ping", "--root", "/site"], preexec_fn=lambda: (os.chroot(sys.argv[1]), os.chdir("/")), timeout=60
)
assert done.returncode == 0, done
assert told, "the hub was told nothing"
