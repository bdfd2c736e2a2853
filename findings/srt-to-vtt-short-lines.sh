#!/usr/bin/env bash
# srt-to-vtt 1.1.3 (npm), SubRip to WebVTT: a file in sound UTF-8 whose text is mostly English is read as if it were in an old Western charset: “No” is â€œNoâ€�, 560만 560ë§Œ, 10 °C 10 Â°C
# and café cafÃ©; with a few more Hangul the same file is right. Nothing is said. Best guess: UTF-8 as it stands, since its bytes form UTF-8 without a fault, which text in such a charset
# hardly ever does, and WebVTT is UTF-8 always. It asks to-utf-8 and so a guesser of charsets, which is sure of UTF-8 only when there is enough of it.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund srt-to-vtt@1.1.3
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
const convert = createRequire(import.meta.url)('srt-to-vtt');
console.log('srt-to-vtt', JSON.parse(readFileSync('node_modules/srt-to-vtt/package.json')).version);
const line = text => new Promise((resolve, reject) => {
  const stream = convert(), parts = [];
  stream.on('data', part => parts.push(Buffer.from(part))).on('error', reject)
    .on('end', () => resolve(Buffer.concat(parts).toString('utf8').split('\n').find(row => row.includes('said'))?.trim()));
  stream.end(Buffer.from('1\n00:00:01,000 --> 00:00:02,000\nHe said: ' + text + '\n', 'utf8'));
});
const seen = [
  ['No', await line('No'), 'He said: No'],
  ['“No”', await line('“No”'), 'He said: â€œNoâ€\ufffd'],
  ['560만', await line('560만'), 'He said: 560ë§Œ'],
  ['10 °C', await line('10 °C'), 'He said: 10 Â°C'],
  ['오늘은 아니라고 했다', await line('오늘은 아니라고 했다'), 'He said: 오늘은 아니라고 했다'],
];
seen.forEach(([what, is]) => console.log(what, '->', is));
const changed = seen.some(([, is, was]) => is !== was);
console.log(changed ? 'CHANGED' : 'as seen');
process.exit(changed ? 1 : 0);
JS
TZ=UTC node run.mjs
