#!/usr/bin/env bash
# chardet 2.2.0 (npm), the charset of a small Korean spreadsheet: of a CSV file in EUC-KR, as spreadsheet programs in Korea save it, a heading alone is
# taken for Greek (ISO-8859-7) and a heading with one row for Cyrillic (ISO-8859-5); with two rows it is EUC-KR with the full 100. Best guess: EUC-KR with less confidence, for every byte above 127 comes in a pair that EUC-KR has.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund chardet@2.2.0 iconv-lite@0.7.3
cat > run.cjs <<'JS'
console.log('chardet', JSON.parse(require('node:fs').readFileSync('node_modules/chardet/package.json')).version);
const { encode } = require('iconv-lite');
const chardet = require('chardet');
const rows = ['회사,비용', '딥시크,560만 달러', '오픈AI,50억 달러'];
const seen = [1, 2, 3].map(count => {
  const bytes = encode(rows.slice(0, count).join('\n') + '\n', 'euc-kr');
  return count + ' ' + chardet.detect(bytes);
}).join(' | ');
const expected = '1 ISO-8859-7 | 2 ISO-8859-5 | 3 EUC-KR';
console.log(seen);
console.log(seen === expected ? 'as seen' : 'CHANGED');
process.exit(seen === expected ? 0 : 1);
JS
node run.cjs
