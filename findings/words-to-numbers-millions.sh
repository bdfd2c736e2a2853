#!/usr/bin/env bash
# words-to-numbers 1.5.1 (npm), number words in English: hundreds in front of another power are added to it in the wrong place, without a
# sign of doubt. "six hundred twenty million" is 20,000,600, "one hundred and five thousand" 5,100, and "there were twenty-one
# thousand" 1,020 (the hyphen is taken as said). "one point five million" is NaN, "point five million dollars" is "NaN dollars".
# Best guess: 620,000,000, 105,000, 21,000 and 1,500,000. "five hundred million" and "one point five" are right, so a first try shows
# nothing.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund words-to-numbers@1.5.1
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { wordsToNumbers } from 'words-to-numbers';
console.log('words-to-numbers', JSON.parse(readFileSync('node_modules/words-to-numbers/package.json')).version);
const seen = [
  ['five hundred million', '500000000'],
  ['six hundred twenty million', '20000600'],
  ['one hundred and five thousand', '5100'],
  ['there were twenty-one thousand', 'there were 1020'],
  ['one point five', '1.5'],
  ['one point five million', 'NaN'],
  ['point five million dollars', 'NaN dollars'],
].map(([words, was]) => [words, String(wordsToNumbers(words)), was]);
seen.forEach(([what, is]) => console.log(what, '->', is));
const changed = seen.some(([, is, was]) => is !== was);
console.log(changed ? 'CHANGED' : 'as seen');
process.exit(changed ? 1 : 0);
JS
node run.mjs
