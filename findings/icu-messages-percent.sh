#!/usr/bin/env bash
# intl-messageformat 12.1.5 and @messageformat/core 3.4.1 (npm), messages of ICU: a rate of 0.056 is 560% in the first, a hundred times too much, where its message has ICU's
# own words for a rate, {rate, number, ::percent scale/100} (%x100 for short), and 5.6 under ::percent is 560%, too; the second has both right and fails in ICU's older way,
# a pattern: {rate, number, 0.0%} is 0.1%, 56 times too little. Best guess: 5.6% by both: in a skeleton "percent" alone does not multiply, and scale/100 does (ICU, number
# skeletons); in a pattern the sign % does (LDML part 3, "Special Pattern Characters"). The two have the same messages in common use; neither warns.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund intl-messageformat@12.1.5 @messageformat/core@3.4.1
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const { IntlMessageFormat } = require('intl-messageformat');
const MessageFormat = require('@messageformat/core');
console.log('intl-messageformat', JSON.parse(readFileSync('node_modules/intl-messageformat/package.json')).version);
console.log('@messageformat/core', JSON.parse(readFileSync('node_modules/@messageformat/core/package.json')).version);
const first = (style, rate) => new IntlMessageFormat('{rate, number, ' + style + '}', 'en').format({ rate });
const second = (style, rate) => new MessageFormat('en').compile('{rate, number, ' + style + '}')({ rate });
const seen = [
  ['intl-messageformat, percent, 0.056', first('percent', 0.056), '6%'],
  ['intl-messageformat, ::percent scale/100, 0.056', first('::percent scale/100', 0.056), '560%'],
  ['intl-messageformat, ::%x100 .0, 0.056', first('::%x100 .0', 0.056), '560.0%'],
  ['intl-messageformat, ::percent, 5.6', first('::percent', 5.6), '560%'],
  ['@messageformat/core, ::percent scale/100 .0, 0.056', second('::percent scale/100 .0', 0.056), '5.6%'],
  ['@messageformat/core, ::percent, 5.6', second('::percent', 5.6), '5.6%'],
  ['@messageformat/core, 0.0%, 0.056', second('0.0%', 0.056), '0.1%'],
  ['@messageformat/core, #,##0%, 0.56', second('#,##0%', 0.56), '0.56%'],
];
seen.forEach(([what, is]) => console.log(what, '->', is));
const changed = seen.some(([, is, was]) => is !== was);
console.log(changed ? 'CHANGED' : 'as seen');
process.exit(changed ? 1 : 0);
JS
TZ=UTC node run.mjs
