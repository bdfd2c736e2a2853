#!/usr/bin/env bash
# postal-mime 4.0.0 (npm) on Node.js 20: a Korean mail of Windows, whose subject is ks_c_5601-1987 (code page 949 in truth), loses the 8,822
# syllables that came with Windows: of 펲시 the first is broken, and 똠 is a control character and the letter c. Best guess: 펲시 and 똠, as
# mailparser 3.14.2 reads them. It asks Node's TextDecoder, whose euc-kr and windows-949 are the narrow set, where the WHATWG
# Encoding Standard and browsers have the whole code page: the same line of code is right in a browser and wrong on a server. With
# fatal: true it still does not throw for 똠.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund postal-mime@4.0.0 mailparser@3.14.2 iconv-lite@0.7.0
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';
console.log('postal-mime', JSON.parse(readFileSync('node_modules/postal-mime/package.json')).version, 'Node.js', process.version);
const bytes = iconv.encode('딜 펲시 똠', 'cp949');
const mail = `From: desk@news.example\r\nSubject: =?ks_c_5601-1987?B?${bytes.toString('base64')}?=\r\n\r\na\r\n`;
const shown = (text) => text.replaceAll(/[^\x20-\x7e가-힣]/g, (one) => `<${one.codePointAt(0).toString(16)}>`);
const fatal = (...two) => { try { return shown(new TextDecoder('windows-949', { fatal: true }).decode(Uint8Array.of(...two))); } catch { return 'refused'; } };
const seen = [
  ['mailparser', (await simpleParser(mail)).subject, '딜 펲시 똠'],
  ['postal-mime', shown((await PostalMime.parse(mail)).subject), '딜 <fffd><84>시 <8c>c'],
  ['TextDecoder windows-949, 똠', fatal(0x8c, 0x63), '<8c>c'],
];
seen.forEach(([what, is]) => console.log(what, '->', is));
const changed = seen.some(([, is, was]) => is !== was);
console.log(changed ? 'CHANGED' : 'as seen');
process.exit(changed ? 1 : 0);
JS
node run.mjs
