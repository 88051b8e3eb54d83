// The official Node validator as a process: a request a line in, its verdict and its own signature a line out.
// A line: kind, token, URL as signed, URL as received, form, body, signature; all percent-encoded, tabs between them.
'use strict';
const twilio = require(process.argv[2] + '/node_modules/twilio/lib/webhooks/webhooks.js');

function form(text) {
  const form = Object.create(null);
  for (const pair of text ? text.split('&') : []) {
    const [name, value] = pair.split('=').map(decodeURIComponent);
    (form[name] ||= []).push(value);
  }
  return form;
}

function answer(line) {
  const [kind, token, signed, received, rawForm, body, signature] = line.split('\t');
  const [url, other, text] = [signed, received, body].map(decodeURIComponent);
  const accepted = kind === 'JSON'
    ? twilio.validateRequestWithBody(token, signature, other, text)
    : twilio.validateRequest(token, signature, other, form(rawForm));
  return accepted + '\t' + twilio.getExpectedTwilioSignature(token, url, form(rawForm));
}

let answers = [];
const flush = () => {
  if (answers.length) process.stdout.write(answers.join('\n') + '\n');
  answers = [];
};
require('readline').createInterface({ input: process.stdin, crlfDelay: Infinity })
  .on('line', line => answers.push(answer(line)) >= 1000 && flush())
  .on('close', flush);
