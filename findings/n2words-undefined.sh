#!/usr/bin/env bash
# n2words 4.0.0 (npm), numbers in the words of 71 languages, "arbitrarily large" ones too: in Chinese (zh-Hans-CN, zh-Hant-TW) the word
# "undefined" stands in the number from ten to the 16th on, in amounts of money too, and nothing throws (10 to the 15th is right; Korean and Japanese
# go on). In Spanish the millions are said twice behind thousands of them: 5,600 million is "cinco mil millones seiscientos millones".
# Best guess: 壹亿亿 or an error, and cinco mil seiscientos millones.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund n2words@4.0.0
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import * as simplified from 'n2words/zh-Hans-CN';
import * as traditional from 'n2words/zh-Hant-TW';
import * as spanish from 'n2words/es-ES';
console.log('n2words', JSON.parse(readFileSync('node_modules/n2words/package.json')).version);
const seen = [
  ['10 to the 15th', simplified.toCardinal(10n ** 15n), '壹仟万亿'],
  ['10 to the 16th', simplified.toCardinal(10n ** 16n), 'undefined仟万亿'],
  ['10 to the 16th yuan', simplified.toCurrency(10n ** 16n), 'undefined仟万亿圆整'],
  ['10 to the 16th', traditional.toCardinal(10n ** 16n), 'undefined仟萬億'],
  ['5,600,000,000', spanish.toCardinal(5_600_000_000), 'cinco mil millones seiscientos millones'],
];
seen.forEach(([what, is]) => console.log(what, '->', is));
const changed = seen.some(([, is, was]) => is !== was);
console.log(changed ? 'CHANGED' : 'as seen');
process.exit(changed ? 1 : 0);
JS
node run.mjs
