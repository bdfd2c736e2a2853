#!/usr/bin/env bash
# numbered 1.1.0 (npm), which reads numbers in English words: "half a million" is a million, "a quarter of a million" too, "two and a half million" two million
# and "one point five million" 1.5; "minus five" is 5, while "negative five", as it writes -5 itself, is -5. Best guess: 500,000, 250,000, 2,500,000, 1,500,000 and -5, or
# null. "six hundred and twenty million" and "five point six", where others fail, are right.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund numbered@1.1.0
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import numbered from 'numbered';
console.log('numbered', JSON.parse(readFileSync('node_modules/numbered/package.json')).version);
const seen = [
  ['six hundred and twenty million', 620_000_000],
  ['half a million', 1_000_000],
  ['a quarter of a million', 1_000_000],
  ['two and a half million', 2_000_000],
  ['one point five million', 1.5],
  ['minus five', 5],
  [numbered.stringify(-5), -5],
  ['five point six', 5.6],
].map(([words, was]) => [words, numbered.parse(words), was]);
seen.forEach(([what, is]) => console.log(what, '->', is));
const changed = seen.some(([, is, was]) => is !== was);
console.log(changed ? 'CHANGED' : 'as seen');
process.exit(changed ? 1 : 0);
JS
TZ=UTC node run.mjs
