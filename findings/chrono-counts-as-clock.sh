#!/usr/bin/env bash
# chrono-node 2.10.3 (npm), which finds dates in text: a count with a comma behind "at" is a time of day, its last three digits left
# out: "training ran at 16,000 chips" is 16 o'clock, "at 5,000 won" 5 o'clock, while "at 25,000 won" is nothing. Best guess: no date in
# any of them, since the digits go on behind the comma.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund chrono-node@2.10.3
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import * as chrono from 'chrono-node';
console.log('chrono-node', JSON.parse(readFileSync('node_modules/chrono-node/package.json')).version);
const read = (text) => chrono.parse(text, new Date(Date.UTC(2025, 5, 1))).map((found) => `${found.text} = ${found.start.get('hour')} h`).join('; ') || 'nothing';
const seen = [
  ['training ran at 16,000 chips', 'at 16 = 16 h'],
  ['sold at 5,000 won', 'at 5 = 5 h'],
  ['sold at 25,000 won', 'nothing'],
].map(([text, was]) => [text, read(text), was]);
seen.forEach(([text, is]) => console.log(text, '->', is));
const changed = seen.some(([, is, was]) => is !== was);
console.log(changed ? 'CHANGED' : 'as seen');
process.exit(changed ? 1 : 0);
JS
TZ=UTC node run.mjs
