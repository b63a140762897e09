"""What the tries of `vigie announce` share: a site, and calls to servers on this machine."""

import json
import os
import socket
import subprocess
import tempfile
import time
import urllib.request
from pathlib import Path

SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def call(method, url, body=None, token=None):
    headers = {"content-type": "application/json"}
    if token:
        headers["authorization"] = f"Bearer {token}"
    data = None if body is None else json.dumps(body).encode()
    with urllib.request.urlopen(urllib.request.Request(url, data, headers, method=method), timeout=20) as answer:
        return json.loads(answer.read() or b"null")


def wait_for(url, process):
    for _ in range(300):
        try:
            urllib.request.urlopen(url, timeout=2).read()
            return
        except OSError:
            if process.poll() is not None:
                raise SystemExit(f"{process.args[0]} ended with {process.returncode}")
            time.sleep(0.2)
    raise SystemExit(f"no answer from {url}")


class Site:
    """A site with an open incident of a few minutes ago."""

    number = 0

    def __init__(self, program, channels):
        # Each its own post: the key of an announcement is made of it.
        Site.number += 1
        self.program, self.variables = program, {}
        self.folder = tempfile.TemporaryDirectory()
        self.root = Path(self.folder.name)
        services = '[[services]]\nid = "web"\nname = "Web"\n'
        (self.root / "vigie.toml").write_text(
            f'title = "Status"\nbase_url = "https://status.example.org/"\n{services}{channels}'
        )
        self.post = self.root / f"content/incidents/down-{Site.number}.md"
        self.post.parent.mkdir(parents=True)
        now = time.strftime("%Y-%m-%d %H:%M", time.gmtime(time.time() - 300))
        self.post.write_text(
            f"---\ntitle: The site is down\ndate: {now}\nservices: {{web: outage}}\n---\n\nNothing answers. We look.\n"
        )

    def update(self, minutes, words, text):
        at = time.strftime("%Y-%m-%d %H:%M", time.gmtime(time.time() - minutes * 60))
        with self.post.open("a") as post:
            post.write(f"\n## {at} · {words}\n\n{text}\n")

    def environment(self):
        names = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
        return names | self.variables | {"TOKEN": "mock_token", "HOOK": SECRET, "MATRIX": os.environ.get("MATRIX", "")}

    def start(self, *words):
        command = [self.program, "announce", "--state", "state.json", *words]
        pipe = subprocess.PIPE
        return subprocess.Popen(command, cwd=self.root, env=self.environment(), stdout=pipe, stderr=pipe, text=True)

    def announce(self, *words, status=0):
        run = self.start(*words)
        out, err = run.communicate(timeout=180)
        assert run.returncode == status, (run.returncode, out, err)
        assert SECRET[6:] not in out + err and "mock_token" not in out + err, (out, err)
        return out + err
