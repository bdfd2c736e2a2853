#!/usr/bin/env bash
# numbro 2.5.0 (npm), its own Korean words for large numbers: a trillion has the word 일조, which is “one trillion” and no unit, so that 3.4 trillion is
# “3.4일조”; millions and billions count by 백만 and 십억 (5.6백만), which no Korean paper writes, and what papers write (560만) is no number when it is
# read back. Best guess: 3.4조 and 560만, as CLDR has them, or at least 3.4조.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund numbro@2.5.0
cat > run.cjs <<'JS'
console.log('numbro', JSON.parse(require('node:fs').readFileSync('node_modules/numbro/package.json')).version);
const numbro = require('numbro');
numbro.registerLanguage(require('numbro/dist/languages.min.js')['ko-KR'], true);
const short = { average: true, mantissa: 1 };
const seen = [numbro(5600000).format(short), numbro(3.4e12).format(short), numbro.unformat('5.6백만'), numbro.unformat('560만')].join(' | ');
const expected = '5.6백만 | 3.4일조 | 5600000 | ';
console.log(seen);
console.log(seen === expected ? 'as seen' : 'CHANGED');
process.exit(seen === expected ? 0 : 1);
JS
node run.cjs
