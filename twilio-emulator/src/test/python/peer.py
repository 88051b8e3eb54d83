# The official Python library, unmodified but for its base URL, against the local Twilio.
# python3 peer.py drive BASE_URL ACCOUNT TOKEN: uses the REST API and prints what it saw.
# python3 peer.py validate TOKEN: reads "URL<tab>SIGNATURE<tab>FORM" lines and prints true or false for each.
import sys
from datetime import datetime, timezone
from urllib.parse import parse_qs

try:
    from twilio.base.exceptions import TwilioRestException
    from twilio.request_validator import RequestValidator
    from twilio.rest import Client
except ImportError:
    sys.exit("There is no Python library of Twilio here: apt-get install python3-twilio, or -Dpeers.python=…")


def refused(what, action):
    try:
        action()
        return what + " was not refused"
    except TwilioRestException as e:
        return "%s %s %s" % (what, e.status, e.code)


def true(value):
    return str(bool(value)).lower()


def drive(base_url, account, token):
    client = Client(account, token)
    client.api.base_url = base_url
    client.verify.base_url = base_url + "/verify"
    number = client.incoming_phone_numbers.list(limit=1)[0].phone_number
    print("number " + number)

    sent = client.messages.create(to="+15558675310", from_=number, body="Grüße 👋 & 1+1")
    created = sent.date_created.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.000Z")
    print("sent %s %s %s %s" % (sent.status, sent.body, sent.to, created))
    for i in range(1, 5):
        client.messages.create(to="+15558675311", from_=number, body="Number %d" % i)
    everything = client.messages.list(page_size=2)
    print("listed %d of %d" % (len(everything), len({m.sid for m in everything})))
    print("to %d" % len(client.messages.list(to="+15558675311")))
    day = datetime(2026, 1, 1, tzinfo=timezone.utc)
    print("after %d" % len(client.messages.list(date_sent_after=day)))
    print("before %d" % len(client.messages.list(date_sent_before=day)))
    print("fetched " + client.messages(sent.sid).fetch().body)
    print('redacted "%s"' % client.messages(sent.sid).update(body="").body)
    print("deleted " + true(client.messages(sent.sid).delete()))
    print(refused("gone", lambda: client.messages(sent.sid).fetch()))

    call = client.calls.create(to="+15558675310", from_=number, url="http://127.0.0.1:1/voice?a=1&b=%2B")
    print("call %s %s" % (call.status, call.direction))
    print("calls %d" % len(client.calls.list(status="queued")))
    print("ended " + client.calls(call.sid).update(status="completed").status)
    print(refused("ended twice", lambda: client.calls(call.sid).update(status="completed")))
    print("call deleted " + true(client.calls(call.sid).delete()))

    bought = client.incoming_phone_numbers.create(phone_number="+13105550100")
    print("bought %s %s" % (bought.phone_number, true(bought.capabilities["voice"])))
    changed = client.incoming_phone_numbers(bought.sid).update(voice_url="http://127.0.0.1:1/v", voice_method="GET")
    print("changed %s %s" % (changed.voice_url, changed.voice_method))
    print("released " + true(client.incoming_phone_numbers(bought.sid).delete()))

    for name in ["One", "Two", "Three"]:
        client.verify.v2.services.create(friendly_name=name)
    services = client.verify.v2.services.list(page_size=2)
    print("services " + " ".join(s.friendly_name for s in services))
    verify = client.verify.v2.services(services[0].sid)
    verification = verify.verifications.create(to="+15558675310", channel="sms")
    created = verification.date_created.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.000Z")
    print("verification %s %s %s" % (verification.status, verification.channel, created))
    print(refused("bad channel", lambda: verify.verifications.create(to="+15558675310", channel="pigeon")))
    print("service deleted " + true(verify.delete()))

    print(refused("bad number", lambda: client.messages.create(to="+15005550001", from_=number, body="x")))
    stranger = Client(account, "wrong")
    stranger.api.base_url = base_url
    print(refused("stranger", lambda: stranger.messages.create(to="+15558675310", from_=number, body="x")))


def validate(token):
    validator = RequestValidator(token)
    for line in sys.stdin.read().splitlines():
        url, signature, form = line.split("\t")
        params = {k: v if len(v) > 1 else v[0] for k, v in parse_qs(form, keep_blank_values=True).items()}
        print(true(validator.validate(url, params, signature)))


if sys.argv[1] == "drive":
    drive(*sys.argv[2:])
else:
    validate(sys.argv[2])
