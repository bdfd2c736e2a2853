#!/usr/bin/env bash
# hyperformula 3.5.0 (npm), the formulas of a spreadsheet: TEXT(0.056,"0.0%") is "0.1%", a rate 56 times too small, and half, as "0%", is "1%": the sign is written and nothing
# is multiplied. "#,##0" of 5,600,000 is "5600000,##0", "mmm d, yyyy" of 20 January 2025 "010 20, 2025", and "dddd", its weekday, "2020"; none is an error. Best guess: 5.6%,
# 50%, 5,600,000, Jan 20, 2025 and Monday, as spreadsheets have them, or #VALUE!. "0.0" and "yyyy-mm-dd" are right.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund hyperformula@3.5.0
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { HyperFormula } from 'hyperformula';
console.log('hyperformula', JSON.parse(readFileSync('node_modules/hyperformula/package.json')).version);
const seen = [
  ['=TEXT(0.056,"0.0%")', '0.1%'],
  ['=TEXT(0.5,"0%")', '1%'],
  ['=TEXT(5600000,"#,##0")', '5600000,##0'],
  ['=TEXT(DATE(2025,1,20),"mmm d, yyyy")', '010 20, 2025'],
  ['=TEXT(DATE(2025,1,20),"dddd")', '2020'],
  ['=TEXT(5.6,"0.0")', '5.6'],
  ['=TEXT(DATE(2025,1,20),"yyyy-mm-dd")', '2025-01-20'],
].map(([formula, was]) => {
  const sheet = HyperFormula.buildFromArray([[formula]], { licenseKey: 'gpl-v3' });
  return [formula, sheet.getCellValue({ sheet: 0, row: 0, col: 0 }), was];
});
seen.forEach(([what, is]) => console.log(what, '->', is));
const changed = seen.some(([, is, was]) => is !== was);
console.log(changed ? 'CHANGED' : 'as seen');
process.exit(changed ? 1 : 0);
JS
TZ=UTC node run.mjs
