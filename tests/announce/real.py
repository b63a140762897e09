"""Tries `vigie announce` against programs of others, all on this machine: mastodon-mock with its faults, aiosmtpd,
Postfix with mlmmj, the verifier of Standard Webhooks, and with --matrix a Synapse. Channels without a server that could run
here are held to what their vendors publish. Usage: real.py VIGIE [--kills N] [--matrix]"""

import argparse
import email
import email.policy
import http.server
import os
import pty
import random
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from aiosmtpd.controller import Controller
from standardwebhooks.webhooks import Webhook

import mailing_list
import published
from parts import SECRET, Site, call, free_port, wait_for


def mastodon(program, kills):
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    quiet = subprocess.DEVNULL
    words = [str(Path(sys.executable).with_name("mastodon_mock")), "serve", "--in-memory", "--port", str(port)]
    server = subprocess.Popen(words, stdout=quiet, stderr=quiet)
    try:
        wait_for(f"{url}/api/v2/instance", server)
        channel = f'[[announce]]\nkind = "mastodon"\nurl = "{url}"\ntoken_env = "TOKEN"\n'

        def posts():
            # After a reset, it has another id.
            me = call("GET", f"{url}/api/v1/accounts/verify_credentials", token="mock_token")["id"]
            listed = call("GET", f"{url}/api/v1/accounts/{me}/statuses?limit=40", token="mock_token")
            return sorted(listed, key=lambda post: int(post["id"]))

        def reset():
            call("POST", f"{url}/api/v1/_mock/reset", {}, "mock_token")

        def fault(effect, count):
            rule = {"match": {"methods": ["POST"], "path": "/api/v1/statuses"}, "effect": effect, "count": count}
            call("POST", f"{url}/api/v1/_mock/faults", rule)

        site = Site(program, channel)
        assert "accepted" in site.announce("--check")
        start = time.time()
        site.announce()
        took = time.time() - start
        site.update(3, "identified", "The disk is full.")
        site.update(1, "resolved", "All works again.")
        site.announce()
        first, second, third = posts()[-3:]
        assert (second["in_reply_to_id"], third["in_reply_to_id"]) == (first["id"], first["id"])
        site.post.write_text(site.post.read_text().replace("Nothing answers.", "Nothing at all answers."))
        site.announce()
        assert "Nothing at all answers" in posts()[-3]["content"] and len(posts()) >= 3
        assert site.announce() == "nothing new to announce\n"

        for effect in [
            {"type": "ratelimit", "status": 429, "headers": {"Retry-After": "1"}},
            {"type": "status", "status": 500},
        ]:
            call("DELETE", f"{url}/api/v1/_mock/faults")
            before = len(posts())
            fault(effect, 1)
            site = Site(program, channel)
            site.announce()
            assert len(posts()) == before + 1, effect
        call("DELETE", f"{url}/api/v1/_mock/faults")
        before = len(posts())
        fault({"type": "malformed"}, 1)
        site = Site(program, channel)
        site.announce(status=3)
        site.announce()
        assert len(posts()) == before + 1, "after an answer that cannot be read"
        call("DELETE", f"{url}/api/v1/_mock/faults")

        hangs(program, channel, url, fault, lambda: len(posts()))
        call("DELETE", f"{url}/api/v1/_mock/faults")

        took_all = deployed(program, channel, lambda: len(posts()))
        lost = doubles = killed = 0
        for _ in range(kills):
            before = len(posts())
            site = Site(program, channel)
            site.update(3, "identified", "The disk is full.")
            run = site.start()
            time.sleep(random.uniform(0, took * 1.2))
            killed += run.poll() is None
            run.kill()
            run.communicate()
            site.announce()
            new = len(posts()) - before if before < 38 else 2
            if before >= 36:
                reset()
            lost += new < 2
            doubles += new > 2
        assert (lost, doubles) == (0, 0), (lost, doubles)
        print(f"mastodon-mock: thread, edit, 429, 500, malformed, hang; {kills} kills ({killed} while running): 0 lost, "
              f"0 doubles; a post in {took:.1f} s, from `resolve --push --deploy` in {took_all:.1f} s")
    finally:
        server.kill()
        server.wait()


def hangs(program, channel, url, fault, count):
    """A server that does not answer, once and then always, holds up nobody else."""
    before = count()
    fault({"type": "timeout"}, 1)
    site = Site(program, channel)
    site.announce("--timeout", "2")
    assert count() == before + 1, "after a try without an answer"
    call("DELETE", f"{url}/api/v1/_mock/faults")
    fault({"type": "timeout"}, 3)
    site = Site(program, f'{channel}[[announce]]\nkind = "exec"\nrun = "cat > got.json"\n')
    told = site.announce("--timeout", "2", status=3)
    assert "it did not answer in time, so it may have arrived" in told, told
    assert (site.root / "got.json").exists() and "exec" in told, told
    assert count() == before + 1
    site.announce()
    assert count() == before + 2, "the next run tries again, and the key keeps it single"


def deployed(program, channel, count):
    """The seconds from `vigie resolve --push --deploy` to the post, with the page served from the pages branch."""
    remote = tempfile.TemporaryDirectory()

    class Pages(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            show = ["git", "-C", remote.name, "show", f"pages:{self.path.lstrip('/')}"]
            shown = subprocess.run(show, capture_output=True)
            self.send_response(404 if shown.returncode else 200)
            self.end_headers()
            self.wfile.write(shown.stdout)

        def log_message(self, *_):
            pass

    pages = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Pages)
    threading.Thread(target=pages.serve_forever, daemon=True).start()
    site = Site(program, channel)
    config = site.root / "vigie.toml"
    address = f"http://127.0.0.1:{pages.server_port}/"
    config.write_text(config.read_text().replace("https://status.example.org/", address))

    def git(*words):
        subprocess.run(["git", "-C", str(site.root), *words], check=True, capture_output=True)

    subprocess.run(["git", "init", "-q", "--bare", "-b", "main", remote.name], check=True)
    git("init", "-q", "-b", "main")
    git("config", "user.name", "A")
    git("config", "user.email", "a@example.org")
    git("add", ".")
    git("commit", "-qm", "first")
    git("remote", "add", "origin", remote.name)
    git("push", "-q", "-u", "origin", "main")
    before = count()
    start = time.time()
    words = [program, "resolve", "All works again.", "--push", "--deploy"]
    run = subprocess.run(words, cwd=site.root, env=site.environment(), capture_output=True, text=True, timeout=180)
    took = time.time() - start
    pages.shutdown()
    assert run.returncode == 0 and "sent: Resolved: The site is down" in run.stdout, run
    assert count() == before + 2, "the report and its end"
    return took


def mail(program):
    mails = []

    class Handler:
        async def handle_DATA(self, server, session, envelope):
            mails.append((envelope.mail_from, envelope.rcpt_tos, envelope.content))
            return "250 OK"

    controller = Controller(Handler(), hostname="127.0.0.1", port=free_port())
    controller.start()
    try:
        url = f"smtp://127.0.0.1:{controller.port}"
        site = Site(program, f'[[announce]]\nkind = "smtp"\nurl = "{url}"\nfrom = "s@example.org"\nto = "l@example.org"\n')
        shown = site.announce("--dry-run")
        site.announce()
        site.update(3, "identified", "Le disque est plein : « été ».")
        site.update(1, "resolved", "All works again.")
        site.announce()
        assert site.announce() == "nothing new to announce\n" and len(mails) == 3
        sent = mails[0][2].replace(b"\r\n", b"\n").decode().rstrip("\n")
        assert sent in shown, (sent, shown)
        read = [email.message_from_bytes(content, policy=email.policy.default) for _, _, content in mails]
        assert [mail["References"] for mail in read] == [None, read[0]["Message-ID"], read[0]["Message-ID"]]
        assert {mail["Auto-Submitted"] for mail in read} == {"auto-generated"} and read[0]["List-Id"]
        assert all(mail.get_content_type() == "text/plain" for mail in read)
        assert "« été »" in read[1].get_content() and read[2]["Subject"] == "Resolved: The site is down"
        assert abs(read[2]["Date"].datetime.timestamp() - time.time()) < 400
        print("aiosmtpd: three mails in one thread; --dry-run shows the first byte for byte")
    finally:
        controller.stop()


def webhook(program):
    got = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self):
            body = self.rfile.read(int(self.headers["content-length"]))
            got.append((body, dict(self.headers)))
            self.send_response(204)
            self.end_headers()

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    site = Site(program, f'[[announce]]\nkind = "webhook"\nurl = "http://127.0.0.1:{server.server_port}"\nsecret_env = "HOOK"\n')
    site.announce()
    body, headers = got[0]
    assert Webhook(SECRET).verify(body.decode(), {name.lower(): value for name, value in headers.items()})["type"]
    try:
        Webhook(SECRET).verify(body.decode() + " ", {name.lower(): value for name, value in headers.items()})
        raise SystemExit("the verifier takes a body that was changed")
    except Exception as error:
        assert "ignature" in str(error), error
    server.shutdown()
    print("standardwebhooks: the signature is verified")


def asked(program):
    """Six posts at once ask a person; who says no is told, and asked again."""
    site = Site(program, '[[announce]]\nkind = "exec"\nrun = "cat >> got.json"\n')
    for number in range(5):
        site.post.with_name(f"more-{number}.md").write_text(site.post.read_text().replace("site", f"site {number}"))

    def answer(word):
        ours, theirs = pty.openpty()
        words = [program, "announce", "--state", "state.json"]
        run = subprocess.Popen(words, cwd=site.root, env=site.environment(), stdin=theirs, stdout=theirs, stderr=theirs)
        os.write(ours, f"{word}\n".encode())
        os.close(theirs)
        status = run.wait(timeout=60)
        shown = os.read(ours, 10000).decode()
        os.close(ours)
        assert "send 6 announcements at once?" in shown, shown
        return status

    assert answer("n") == 3 and not (site.root / "got.json").exists()
    assert answer("y") == 0 and (site.root / "got.json").read_text().count('"incident.new"') == 6
    print("a terminal: six at once ask")


def matrix(program):
    folder = tempfile.TemporaryDirectory()
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    config = Path(folder.name) / "homeserver.yaml"
    run = [sys.executable, "-m", "synapse.app.homeserver", "-c", str(config)]
    quiet = subprocess.DEVNULL
    make = [*run, "--generate-config", "--server-name", "localhost", "--report-stats", "no"]
    subprocess.run(make, check=True, cwd=folder.name, stdout=quiet, stderr=quiet)
    text = config.read_text().replace("port: 8008", f"port: {port}")
    config.write_text(text + "\nenable_registration: true\nenable_registration_without_verification: true\n")
    server = subprocess.Popen(run, cwd=folder.name, stdout=quiet, stderr=quiet)
    try:
        wait_for(f"{url}/_matrix/client/versions", server)
        login = {"username": "status", "password": "p4ssw0rd-of-a-test", "auth": {"type": "m.login.dummy"}}
        token = call("POST", f"{url}/_matrix/client/v3/register", login)["access_token"]
        room = call("POST", f"{url}/_matrix/client/v3/createRoom", {"name": "Status"}, token)["room_id"]
        os.environ["MATRIX"] = token
        site = Site(program, f'[[announce]]\nkind = "matrix"\nurl = "{url}"\nroom = "{room}"\ntoken_env = "MATRIX"\n')
        assert "accepted" in site.announce("--check")
        site.announce()
        site.update(3, "identified", "The disk is full.")
        # Killed before it could confirm: the server knows the transaction.
        run = site.start()
        time.sleep(0.4)
        run.kill()
        run.communicate()
        site.announce()
        site.post.write_text(site.post.read_text().replace("Nothing answers.", "Nothing at all answers."))
        site.announce()
        path = f"{url}/_matrix/client/v3/rooms/{room}/messages?dir=f&limit=50"
        events = [it for it in call("GET", path, token=token)["chunk"] if it["type"] == "m.room.message"]
        relations = [it["content"].get("m.relates_to", {}).get("rel_type") for it in events]
        assert relations == [None, "m.thread", "m.replace"], events
        print("Synapse: a thread, an edit, no double after a kill")
    finally:
        server.kill()
        server.wait()


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("program", type=os.path.abspath)
    arguments.add_argument("--kills", type=int, default=30)
    arguments.add_argument("--matrix", action="store_true")
    given = arguments.parse_args()
    asked(given.program)
    webhook(given.program)
    mail(given.program)
    mailing_list.check(given.program)
    published.check(given.program)
    mastodon(given.program, given.kills)
    if given.matrix:
        matrix(given.program)
    else:
        print("left out: Matrix, which is tried with VIGIE_LONG=1")


main()
