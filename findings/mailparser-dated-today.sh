#!/usr/bin/env bash
# mailparser 3.14.2 (npm), the date of a mail: a Date header that it cannot read, such as "Mon, 20 Jan 2025 15:21:05 KST" (a zone by its
# name), gives the moment of parsing, so a letter of January is dated today, and each time anew. The line as it stood is left in headerLines
# only. A mail without a Date has no date. Best guess: no date (as postal-mime 4.0.0 hands the text through), or 15:21:05 in UTC (RFC 5322,
# 4.3: a zone that one does not know counts as -0000). With +0900 (KST), as most programs write, it is right, and so are EST and GMT.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund mailparser@3.14.2
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { simpleParser } from 'mailparser';
console.log('mailparser', JSON.parse(readFileSync('node_modules/mailparser/package.json')).version);
const date = async (header) => (await simpleParser(`From: desk@news.example\r\n${header}Subject: a\r\n\r\nb\r\n`)).date;
const before = Date.now();
const named = await date('Date: Mon, 20 Jan 2025 15:21:05 KST\r\n');
const seen = [
  ['15:21:05 +0900 (KST)', (await date('Date: Mon, 20 Jan 2025 15:21:05 +0900 (KST)\r\n')).toISOString(), '2025-01-20T06:21:05.000Z'],
  ['15:21:05 EST', (await date('Date: Mon, 20 Jan 2025 15:21:05 EST\r\n')).toISOString(), '2025-01-20T20:21:05.000Z'],
  ['15:21:05 KST', named >= before && named <= Date.now() ? 'now' : String(named), 'now'],
  ['no Date', String(await date('')), 'undefined'],
];
seen.forEach(([what, is]) => console.log(what, '->', is));
const changed = seen.some(([, is, was]) => is !== was);
console.log(changed ? 'CHANGED' : 'as seen');
process.exit(changed ? 1 : 0);
JS
node run.mjs
