// The official Node library, unmodified but for its base URL, against the local Twilio.
// node peer.js drive BASE_URL ACCOUNT TOKEN: uses the REST API and prints what it saw.
// node peer.js validate TOKEN: reads "URL<tab>SIGNATURE<tab>FORM" lines and prints true or false for each.
const twilio = require('twilio');

async function refused(what, promise) {
  try {
    await promise;
    return what + ' was not refused';
  } catch (e) {
    return what + ' ' + e.status + ' ' + e.code;
  }
}

async function drive(baseUrl, account, token) {
  const client = twilio(account, token);
  client.api.baseUrl = baseUrl;
  client.verify.baseUrl = baseUrl + '/verify';
  const number = (await client.incomingPhoneNumbers.list({ limit: 1 }))[0].phoneNumber;
  console.log('number ' + number);

  const sent = await client.messages.create({ to: '+15558675310', from: number, body: 'Grüße 👋 & 1+1' });
  console.log('sent ' + sent.status + ' ' + sent.body + ' ' + sent.to + ' ' + sent.dateCreated.toISOString());
  for (let i = 1; i <= 4; i++) {
    await client.messages.create({ to: '+15558675311', from: number, body: 'Number ' + i });
  }
  const all = await client.messages.list({ pageSize: 2 });
  console.log('listed ' + all.length + ' of ' + new Set(all.map((m) => m.sid)).size);
  console.log('to ' + (await client.messages.list({ to: '+15558675311' })).length);
  const day = new Date('2026-01-01T00:00:00Z');
  console.log('after ' + (await client.messages.list({ dateSentAfter: day })).length);
  console.log('before ' + (await client.messages.list({ dateSentBefore: day })).length);
  console.log('fetched ' + (await client.messages(sent.sid).fetch()).body);
  console.log('redacted "' + (await client.messages(sent.sid).update({ body: '' })).body + '"');
  console.log('deleted ' + (await client.messages(sent.sid).remove()));
  console.log(await refused('gone', client.messages(sent.sid).fetch()));

  const call = await client.calls.create({ to: '+15558675310', from: number, url: 'http://127.0.0.1:1/voice?a=1&b=%2B' });
  console.log('call ' + call.status + ' ' + call.direction);
  console.log('calls ' + (await client.calls.list({ status: 'queued' })).length);
  console.log('ended ' + (await client.calls(call.sid).update({ status: 'completed' })).status);
  console.log(await refused('ended twice', client.calls(call.sid).update({ status: 'completed' })));
  console.log('call deleted ' + (await client.calls(call.sid).remove()));

  const bought = await client.incomingPhoneNumbers.create({ phoneNumber: '+13105550100' });
  console.log('bought ' + bought.phoneNumber + ' ' + bought.capabilities.voice);
  const changed = await client.incomingPhoneNumbers(bought.sid).update({ voiceUrl: 'http://127.0.0.1:1/v', voiceMethod: 'GET' });
  console.log('changed ' + changed.voiceUrl + ' ' + changed.voiceMethod);
  console.log('released ' + (await client.incomingPhoneNumbers(bought.sid).remove()));

  for (const name of ['One', 'Two', 'Three']) {
    await client.verify.v2.services.create({ friendlyName: name });
  }
  const services = await client.verify.v2.services.list({ pageSize: 2 });
  console.log('services ' + services.map((s) => s.friendlyName).join(' '));
  const verify = client.verify.v2.services(services[0].sid);
  const verification = await verify.verifications.create({ to: '+15558675310', channel: 'sms' });
  console.log('verification ' + verification.status + ' ' + verification.channel + ' ' + verification.dateCreated.toISOString());
  console.log(await refused('bad channel', verify.verifications.create({ to: '+15558675310', channel: 'pigeon' })));
  console.log('service deleted ' + (await verify.remove()));

  console.log(await refused('bad number', client.messages.create({ to: '+15005550001', from: number, body: 'x' })));
  const stranger = twilio(account, 'wrong');
  stranger.api.baseUrl = baseUrl;
  console.log(await refused('stranger', stranger.messages.create({ to: '+15558675310', from: number, body: 'x' })));
}

function validate(token) {
  for (const line of require('fs').readFileSync(0, 'utf8').split('\n').filter((l) => l)) {
    const [url, signature, form] = line.split('\t');
    const params = {};
    for (const [name, value] of new URLSearchParams(form)) {
      params[name] = name in params ? [].concat(params[name], value) : value;
    }
    console.log(twilio.validateRequest(token, signature, url, params));
  }
}

const [mode, ...rest] = process.argv.slice(2);
if (mode === 'drive') {
  drive(...rest).catch((e) => {
    console.log(String(e && e.stack));
    process.exit(1);
  });
} else {
  validate(rest[0]);
}
