"""Holds what channels send that have no server to run here to what their vendors publish: Bluesky to its lexicons, Teams
to the parser of Adaptive Cards, Slack, Discord and Telegram to the types of their APIs (published.mjs), listmonk to the
models of its client. Of Buttondown, ntfy and WebSub, no package has the description: their reference is written down here."""

import http.server
import json
import shutil
import subprocess
import tempfile
import threading
import urllib.parse
from pathlib import Path

from listmonk import models as listmonk

from parts import Site

HERE = Path(__file__).parent

# https://docs.buttondown.com/api-emails-create, version 2026-04-01: `EmailInput` has no other keys.
BUTTONDOWN_KEYS = {
    "archival_mode", "attachments", "body", "canonical_url", "commenting_mode", "description", "email_type", "featured",
    "filters", "image", "metadata", "publish_date", "related_email_ids", "secondary_id", "slug", "status", "subject", "template",
}

# https://docs.ntfy.sh/publish/: the headers with a meaning.
NTFY_HEADERS = {
    "title", "priority", "tags", "markdown", "delay", "actions", "click", "attach", "filename", "icon", "email", "call",
    "cache", "firebase", "unifiedpush", "poll-id", "authorization", "content-type", "sequence-id", "template",
}

ANSWERS = {
    "bluesky": {"accessJwt": "jwt", "did": "did:plc:a", "uri": "at://did:plc:ewvi7nxzyoun6zhxrhs64oiz/app.bsky.feed.post/3k",
                "cid": "bafyreibjifzpqj6o6wcq3hejh7y4z4z2vmiklkvykc57tw3pcbx3kxifpm"},
    "discord": {"id": "1"},
    "telegram": {"ok": True, "result": {"message_id": 7}},
    "listmonk": {"data": {"id": 12, "status": "running"}},
    "buttondown": {"id": "em_1", "status": "about_to_send"},
}

KEYS = {
    "slack": 'url_env = "URL"', "discord": 'url_env = "URL"', "teams": 'url_env = "URL"',
    "bluesky": 'url = "{url}"\nhandle = "status.example.org"\npassword_env = "TOKEN"',
    "telegram": 'url = "{url}"\nchat = "@status"\ntoken_env = "TOKEN"',
    "listmonk": 'url = "{url}"\nlists = [1]\nuser_env = "TOKEN"\npassword_env = "TOKEN"',
    "buttondown": 'url = "{url}"\ntoken_env = "TOKEN"',
    "ntfy": 'url = "{url}/status"\ntoken_env = "TOKEN"',
    "websub": 'url = "{url}/hub"',
}


class Stub:
    """A server that keeps what it gets, and answers as the channel does."""

    def __init__(self, kind):
        self.got = got = []
        answer = "ok" if kind == "slack" else json.dumps(ANSWERS.get(kind, {}))

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["content-length"])).decode()
                got.append((self.command, self.path, {name.lower(): value for name, value in self.headers.items()}, body))
                self.send_response(200)
                self.end_headers()
                self.wfile.write(answer.encode())

            do_PUT = do_PATCH = do_POST

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{self.server.server_port}"


def sent(program, kind):
    """What a channel sends for an incident with names and signs, an update of it, and a correction."""
    stub = Stub(kind)
    channel = f'[[announce]]\nkind = "{kind}"\n' + KEYS[kind].format(url=stub.url) + "\n"
    site = Site(program, channel)
    site.variables = {"URL": f"{stub.url}/hook"}
    site.post.write_text(site.post.read_text().replace("is down", "is <down> & *out* {{ x }} @all · « été » 🔥"))
    site.announce()
    site.update(3, "identified", "The disk is full. " + "A long sentence goes on and on, " * 60 + "and ends.")
    site.announce()
    site.post.write_text(site.post.read_text().replace("Nothing answers.", "Nothing at all answers."))
    site.announce()
    stub.server.shutdown()
    assert len(stub.got) >= 2, stub.got
    return stub.got


def check(program):
    got = {kind: sent(program, kind) for kind in KEYS}
    bodies = {kind: [json.loads(body) for _, _, _, body in requests] for kind, requests in got.items()
              if kind not in ("ntfy", "websub")}
    bodies["bluesky-session"] = [body for body in bodies["bluesky"] if "identifier" in body]
    bodies["bluesky"] = [body for body in bodies["bluesky"] if "identifier" not in body]
    for kind, is_edit in [("discord", lambda got: got[0] == "PATCH"), ("telegram", lambda got: "editMessageText" in got[1])]:
        edits = [is_edit(request) for request in got[kind]]
        bodies[f"{kind}-edit"] = [body for body, edit in zip(bodies[kind], edits) if edit]
        bodies[kind] = [body for body, edit in zip(bodies[kind], edits) if not edit]
    of_listmonk(bodies["listmonk"])
    of_buttondown(got["buttondown"])
    of_ntfy(got["ntfy"])
    of_websub(got["websub"])
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        json.dump(bodies, file)
        file.flush()
        run = subprocess.run(["node", str(HERE / "published.mjs"), file.name], capture_output=True, text=True)
    assert run.returncode == 0, run.stdout + run.stderr
    print(f"published descriptions: Bluesky, Teams, Slack, Discord, Telegram ({run.stdout.strip()}), listmonk; written "
          f"down from the reference: Buttondown, ntfy, WebSub")


def of_listmonk(bodies):
    creates = [body for body in bodies if "subject" in body]
    starts = [body for body in bodies if "subject" not in body]
    assert creates and len(creates) == len(starts)
    for body in creates:
        assert set(body) <= set(listmonk.CreateCampaignModel.model_fields), body
        listmonk.CreateCampaignModel.model_validate({"template_id": None} | body, strict=True)
    for body in starts:
        assert list(body) == ["status"] and listmonk.CampaignStatuses(body["status"]), body


def of_buttondown(requests):
    for method, path, headers, body in requests:
        body = json.loads(body)
        assert (method, path) == ("POST", "/v1/emails") and set(body) <= BUTTONDOWN_KEYS, body
        assert body["status"] == "about_to_send" and len(body["subject"]) <= 2000
        assert headers["authorization"].startswith("Token ") and 0 < len(headers["x-idempotency-key"]) <= 200
        # Nothing is left of a template, of Markdown or of HTML.
        assert "{{" not in body["body"] + body["subject"] and "<down>" not in body["body"] and "*out*" not in body["body"], body


def of_ntfy(requests):
    for method, path, headers, body in requests:
        usual = {"host", "user-agent", "accept", "accept-encoding", "content-length"}
        assert (method, path) == ("POST", "/status") and set(headers) - usual <= NTFY_HEADERS, headers
        assert 0 < len(body.encode()) <= 4096 and headers["click"].startswith("https://")


def of_websub(requests):
    for method, _, headers, body in requests:
        form = urllib.parse.parse_qs(body, strict_parsing=True)
        assert method == "POST" and headers["content-type"] == "application/x-www-form-urlencoded"
        assert form["hub.mode"] == ["publish"] and all(url.startswith("https://") for url in form["hub.url"])
