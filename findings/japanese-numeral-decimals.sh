#!/usr/bin/env bash
# @geolonia/japanese-numeral 1.0.2 (npm), Japanese amounts, which may mix digits and 万, 億, 兆: an amount with a decimal point, a comma
# between digits or a minus is the number 0, not an error: 5.6億 (560 million), 1,200万 and -5億 are 0, while "1万円" throws. The finder
# takes 6億 out of "5.6億円" and 200万 out of "1,200万人". Back, 10 to the 16th (一京) is 千兆 with a zero for its digit. Best guess:
# 560,000,000, or the exception that it throws for what is no number.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund @geolonia/japanese-numeral@1.0.2
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { findKanjiNumbers, kanji2number, number2kanji } from '@geolonia/japanese-numeral';
console.log('@geolonia/japanese-numeral', JSON.parse(readFileSync('node_modules/@geolonia/japanese-numeral/package.json')).version);
const read = (text) => { try { return String(kanji2number(text)); } catch { return 'refused'; } };
const seen = [
  ['1億2000万', read('1億2000万'), '120000000'],
  ['5.6億', read('5.6億'), '0'],
  ['1,200万', read('1,200万'), '0'],
  ['-5億', read('-5億'), '0'],
  ['1万円', read('1万円'), 'refused'],
  ['found in 5.6億円', findKanjiNumbers('5.6億円').join(), '6億'],
  ['found in 1,200万人', findKanjiNumbers('1,200万人').join(), '200万'],
  ['10 to the 16th', number2kanji(1e16), '０千兆'],
];
seen.forEach(([what, is]) => console.log(what, '->', is));
const changed = seen.some(([, is, was]) => is !== was);
console.log(changed ? 'CHANGED' : 'as seen');
process.exit(changed ? 1 : 0);
JS
node run.mjs
