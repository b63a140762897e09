"""A list of mlmmj behind a Postfix of our own, both on loopback and below a temporary folder. A reader subscribes by the
link of the page, confirms, gets the mails of an incident in one thread, unsubscribes, and gets no more."""

import email
import email.message
import email.policy
import os
import re
import shutil
import signal
import smtplib
import subprocess
import tempfile
import time
from pathlib import Path

from aiosmtpd.controller import Controller

from parts import Site, free_port

LIST = "status-list@lists.example.org"
READER = "reader@reader.example.org"
WRITER = "status@example.org"

# The account that Debian has for mailing lists.
USER = "list"

MAIN = """\
compatibility_level = 3.6
queue_directory = {root}/queue
data_directory = {root}/data
maillog_file = {root}/log
maillog_file_prefixes = {root}
myhostname = lists.example.org
mydestination =
mynetworks = 127.0.0.0/8
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
disable_dns_lookups = yes
smtp_host_lookup = native
relay_domains = lists.example.org, reader.example.org
transport_maps = inline:{{ lists.example.org=mlmmj:, {{ reader.example.org = smtp:[127.0.0.1]:{reader} }} }}
recipient_delimiter = +
mlmmj_destination_recipient_limit = 1
alias_maps =
"""

MASTER = """\
127.0.0.1:{port} inet n - n - - smtpd
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
proxymap unix - - n - - proxymap
smtp unix - - n - - smtp
relay unix - - n - - smtp
error unix - - n - - error
retry unix - - n - - error
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
mlmmj unix - n n - - pipe
  flags=ORhu user={user} argv=/usr/bin/mlmmj-receive -F -L {root}/{name}/
"""


class Mailbox:
    """The mails of a reader, read by SMTP."""

    def __init__(self):
        self.mails = []
        self.controller = Controller(self, hostname="127.0.0.1", port=free_port())
        self.controller.start()

    async def handle_DATA(self, server, session, envelope):
        assert envelope.rcpt_tos == [READER], envelope.rcpt_tos
        self.mails.append(email.message_from_bytes(envelope.content, policy=email.policy.default))
        return "250 OK"

    def wait(self, number):
        until(lambda: len(self.mails) >= number, f"{number} mails, not {len(self.mails)}")
        assert len(self.mails) == number, [mail["Subject"] for mail in self.mails]
        return self.mails[-1]


def until(true, what):
    for _ in range(300):
        if true():
            return
        time.sleep(0.1)
    raise AssertionError(f"after 30 seconds: {what}")


def waiting(queue):
    """The mails that Postfix still has."""
    return (path for name in ("incoming", "active", "deferred") for path in (queue / name).rglob("*") if path.is_file())


def make_list(root, port):
    """The list, as mlmmj-make-ml makes it, with the port of our own Postfix."""
    name = LIST.split("@")[0]
    answers = f"lists.example.org\npostmaster@lists.example.org\nen\n"
    words = ["mlmmj-make-ml", "-L", name, "-s", str(root)]
    subprocess.run(words, input=answers, text=True, check=True, capture_output=True)
    control = root / name / "control"
    (control / "listaddress").write_text(LIST + "\n")
    (control / "relayhost").write_text("127.0.0.1\n")
    (control / "smtpport").write_text(f"{port}\n")
    # Only the page writes to the list.
    (control / "access").write_text("allow ^From: .*status@example\\.org\ndiscard\n")
    subprocess.run(["chown", "-R", USER, str(root / name)], check=True)
    return root / name


class Postfix:
    def __init__(self, root, reader):
        self.root, self.port = root, free_port()
        (root / "etc").mkdir()
        (root / "data").mkdir()
        (root / "queue").mkdir()
        shutil.chown(root / "data", "postfix")
        (root / "etc/main.cf").write_text(MAIN.format(root=root, reader=reader))
        name = LIST.split("@")[0]
        (root / "etc/master.cf").write_text(MASTER.format(root=root, port=self.port, user=USER, name=name))

    def __enter__(self):
        quiet = subprocess.DEVNULL
        words = ["postfix", "-c", str(self.root / "etc"), "start-fg"]
        self.process = subprocess.Popen(words, stdout=quiet, stderr=quiet)
        until(self.answers, f"no answer of Postfix: {self.log()}")
        return self

    def __exit__(self, *_):
        # The master has a process group of its own.
        os.kill(int((self.root / "queue/pid/master.pid").read_text()), signal.SIGTERM)
        self.process.wait(timeout=20)

    def answers(self):
        try:
            smtplib.SMTP("127.0.0.1", self.port, timeout=5).quit()
            return True
        except OSError:
            assert self.process.poll() is None, self.log()
            return False

    def log(self):
        log = self.root / "log"
        return log.read_text() if log.exists() else "no log"

    def send(self, to, subject=""):
        """A mail of the reader."""
        mail = email.message.EmailMessage()
        mail["From"], mail["To"], mail["Subject"] = READER, to, subject
        mail["Message-ID"] = f"<{time.time_ns()}@reader.example.org>"
        with smtplib.SMTP("127.0.0.1", self.port, timeout=20) as server:
            server.send_message(mail)


def mailto(program, folder):
    """The address that the page shows, and the subject of its mail."""
    built = subprocess.run([program, "build"], cwd=folder, capture_output=True, text=True)
    assert built.returncode == 0, built
    page = (folder / "public/subscribe.html").read_text()
    return re.search(r'href="mailto:([^"?]+)"', page)[1]


def check(program):
    missing = [it for it in ("postfix", "mlmmj-receive") if not shutil.which(it)]
    if os.getuid() != 0 or missing:
        print(f"left out: the mailing list, which needs root and the packages postfix and mlmmj (missing: {missing})")
        return
    start = time.time()
    mailbox = Mailbox()
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        # Postfix and the list run as accounts of their own.
        root.chmod(0o755)
        with Postfix(root, mailbox.controller.port) as postfix:
            try:
                of_a_reader(program, postfix, mailbox, make_list(root, postfix.port))
            except BaseException:
                print(postfix.log())
                raise
    mailbox.controller.stop()
    print(f"Postfix and mlmmj: subscribed by the page's link, three mails in one thread, unsubscribed, in "
          f"{time.time() - start:.1f} s")


def of_a_reader(program, postfix, mailbox, folder):
    channel = f'[[announce]]\nkind = "smtp"\nurl = "smtp://127.0.0.1:{postfix.port}"\nfrom = "Status <{WRITER}>"\nto = "{LIST}"\n'
    page = f'[subscribe.mail]\nvia = "list"\naddress = "{LIST}"\nprogram = "mlmmj"\n'
    site = Site(program, channel + page)
    assert "accepted" in site.announce("--check")

    postfix.send(mailto(program, site.root))
    confirm = mailbox.wait(1)
    assert "+confsub-" in confirm["Reply-To"], confirm
    postfix.send(confirm["Reply-To"])
    welcome = mailbox.wait(2)
    assert list((folder / "subscribers.d").iterdir()), welcome

    site.announce()
    mailbox.wait(3)
    site.update(3, "identified", "The disk is full.")
    site.announce()
    mailbox.wait(4)
    site.update(1, "resolved", "All works again.")
    site.announce()
    mailbox.wait(5)
    first, second, third = mailbox.mails[2:]
    assert [mail["Subject"] for mail in (first, second, third)] == [
        "Major outage: The site is down", "Identified: The site is down", "Resolved: The site is down"]
    assert first["References"] is None and len({mail["Message-ID"] for mail in (first, second, third)}) == 3
    for mail in (second, third):
        assert mail["References"] == mail["In-Reply-To"] == first["Message-ID"], mail
    for mail in (first, second, third):
        assert mail["List-Id"] == "<status.status.example.org>" and mail["Auto-Submitted"] == "auto-generated", mail
        assert mail["From"] == f"Status <{WRITER}>" and mail["To"] == LIST, mail
    assert "All works again." in third.get_content()

    # Nobody else writes to the list.
    archived = len(list((folder / "archive").iterdir()))
    postfix.send(LIST, "From somebody else")
    postfix.send(LIST.replace("@", "+unsubscribe@"))
    confirm = mailbox.wait(6)
    assert "+confunsub-" in confirm["Reply-To"], confirm
    postfix.send(confirm["Reply-To"])
    goodbye = mailbox.wait(7)
    assert goodbye["Subject"].startswith("Goodbye"), goodbye
    assert not list((folder / "subscribers.d").iterdir())

    site.update(0, "investigating", "It fell over again.")
    site.announce()
    until(lambda: len(list((folder / "archive").iterdir())) == archived + 1, "the list has the mail")
    until(lambda: not list(waiting(postfix.root / "queue")), "Postfix has sent all")
    assert len(mailbox.mails) == 7, [mail["Subject"] for mail in mailbox.mails]
