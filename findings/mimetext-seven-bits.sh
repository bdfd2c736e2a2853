#!/usr/bin/env bash
# mimetext 3.0.28 (npm), a writer of mails, on text in Hangul: the body goes out as it is, in UTF-8, under "Content-Transfer-Encoding: 7bit", and a
# subject of 60 syllables is one encoded word of 252 characters on one line. RFC 2045 (6.2) allows octets up to 127 in 7bit, and RFC
# 2047 (2) 75 characters in an encoded word, so a server that keeps to either may cut the eighth bit or the word: 증 of "5.6% 증가"
# arrives as three other characters. Best guess: base64, and words of 75 characters. The data of attachments is encoded by the caller;
# nothing says that the text must be too.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund mimetext@3.0.28
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { createMimeMessage } from 'mimetext';
console.log('mimetext', JSON.parse(readFileSync('node_modules/mimetext/package.json')).version);
const mail = createMimeMessage();
mail.setSender('desk@news.example');
mail.setRecipient('reader@news.example');
mail.setSubject('가'.repeat(60));
mail.addMessage({ contentType: 'text/plain', data: '5.6% 증가' });
const raw = mail.asRaw();
const seen = [
  ['encoding of the body', raw.match(/^Content-Transfer-Encoding: (.*)$/m)[1].trim(), '7bit'],
  ['bytes above 127 in it', Buffer.from(raw).filter((byte) => byte > 127).length, 6],
  ['longest encoded word', Math.max(...raw.match(/=\?[^\s]*\?=/g).map((word) => word.length)), 252],
];
seen.forEach(([what, is]) => console.log(what, '->', is));
const changed = seen.some(([, is, was]) => is !== was);
console.log(changed ? 'CHANGED' : 'as seen');
process.exit(changed ? 1 : 0);
JS
node run.mjs
