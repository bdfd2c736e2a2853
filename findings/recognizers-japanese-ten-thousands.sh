#!/usr/bin/env bash
# @microsoft/recognizers-text-number 1.3.1 (npm), numbers in East Asian writing:
# - Japanese 三百二十万 (3.2 million) is 320, and 五百六十万 560: the 万 behind three letters is left out, where 百万, 560万 and 八十九万三千 are right
#   and the Chinese reader has 3,200,000 for the same letters;
# - Korean is not among its languages, and asking for it is no error: the text is read as English unless the fifth argument forbids it, so that
#   560만 (5.6 million) is 560, and 오백육십만 nothing.
# Best guess: one value for letters that mean the same in both languages, and an error for a language that is not there.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund @microsoft/recognizers-text-number@1.3.1
cat > run.cjs <<'JS'
const { recognizeNumber, NumberOptions } = require('@microsoft/recognizers-text-number');
console.log('recognizers-text-number', require('@microsoft/recognizers-text-number/package.json').version);
const read = (text, culture) => recognizeNumber(text, culture).map((found) => found.resolution.value).join(' ');
const seen = [['三百二十万', 'ja-jp', '320'], ['五百六十万', 'ja-jp', '560'], ['百万', 'ja-jp', '1000000'], ['560万', 'ja-jp', '5600000'],
  ['八十九万三千', 'ja-jp', '893000'], ['三百二十万', 'zh-cn', '3200000'], ['560만', 'ko-kr', '560'], ['오백육십만', 'ko-kr', '']];
let same = true;
for (const [text, culture, was] of seen) {
  const is = read(text, culture);
  console.log(culture, text, '->', is || 'nothing');
  same = same && is === was;
}
try {
  recognizeNumber('560만', 'ko-kr', NumberOptions.None, false);
  same = false;
} catch (error) {
  console.log('without falling back:', error.message);
}
console.log(same ? 'as seen' : 'CHANGED');
process.exit(same ? 0 : 1);
JS
node run.cjs
