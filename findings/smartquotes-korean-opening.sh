#!/usr/bin/env bash
# smartquotes 2.3.2 (npm), straight quotation marks to typographic ones: in front of Hangul, kana, Cyrillic and letters with an accent the opening mark is a closing one: 김씨는
# "아니다"라고 becomes 김씨는 ”아니다”라고, and at the start of a text it is a double prime (″, seconds or inches). So a reader of quotations by their marks, “…”, finds none. In front of
# ASCII letters and digits it is right in the same Korean sentence ("No"라고, "5.6%"라고). Best guess: “아니다”, or left straight; single marks (‘아니다’)
# are right.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund smartquotes@2.3.2
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
console.log('smartquotes', JSON.parse(readFileSync('node_modules/smartquotes/package.json')).version);
const smartquotes = createRequire(import.meta.url)('smartquotes');
const seen = [
  ['김씨는 "아니다"라고 했다', '김씨는 ”아니다”라고 했다'],
  ['"아니다"라고 했다', '″아니다”라고 했다'],
  ['彼は"違う"と言った', '彼は”違う”と言った'],
  ['Il dit "élan" et', 'Il dit ”élan” et'],
  ['김씨는 "No"라고', '김씨는 “No”라고'],
  ['김씨는 \'아니다\'라고', '김씨는 ‘아니다’라고'],
].map(([text, was]) => [text, smartquotes(text), was]);
seen.forEach(([what, is]) => console.log(what, '->', is));
const changed = seen.some(([, is, was]) => is !== was);
console.log(changed ? 'CHANGED' : 'as seen');
process.exit(changed ? 1 : 0);
JS
TZ=UTC node run.mjs
