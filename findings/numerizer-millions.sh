#!/usr/bin/env bash
# numerizer 0.0.4 (npm), numbers in English text to digits: a scale is written as noughts behind whatever stands before it: "1.5 million" is 1.5000000 and "5.6 billion dollars" 5.6000000000 dollars,
# "one and a half million" is 1.5000000, and a reader of digits takes them for 1.5 and 5.6; "1,200 million" is 1,200000000. "one two three" is 6, "nineteen eighty four" 103, and "half a
# million" "<frac>2 aNaN". Best guess: 1500000, 5600000000, 1500000 and 1200000000, as Chronic, which it is a port of, means them; 560 million and a hundred and one are right.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund numerizer@0.0.4
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
const numerizer = createRequire(import.meta.url)('numerizer');
console.log('numerizer', JSON.parse(readFileSync('node_modules/numerizer/package.json')).version);
const seen = [
  ['560 million', '560000000'],
  ['a hundred and one', '101'],
  ['1.5 million', '1.5000000'],
  ['5.6 billion dollars', '5.6000000000 dollars'],
  ['one and a half million', '1.5000000'],
  ['1,200 million', '1,200000000'],
  ['half a million', '<frac>2 aNaN'],
  ['nineteen eighty four', '103'],
  ['one two three', '6'],
].map(([text, was]) => [text, numerizer(text), was]);
seen.forEach(([what, is]) => console.log(what, '->', is));
const changed = seen.some(([, is, was]) => is !== was);
console.log(changed ? 'CHANGED' : 'as seen');
process.exit(changed ? 1 : 0);
JS
TZ=UTC node run.mjs
