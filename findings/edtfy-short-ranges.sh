#!/usr/bin/env bash
# edtfy 0.0.8 (npm), which turns dates as people write them into EDTF: a range whose second half is shortened, or whose first is, starts or ends in
# antiquity. "2024-25" (a season, a financial year) is 2024/0025, an interval that ends 1,999 years before it starts; "5-6 January 2025" is
# 0005/2025-01-06, from the year 5 on; "20/01/25" is 20 January of the year 25. Nothing is refused. Best guess: 2024/2025,
# 2025-01-05/2025-01-06, or an error, which it gives for "2/30/2025", "1990s" and "early January 2025".
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund edtfy@0.0.8
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import edtfy from 'edtfy';
console.log('edtfy', JSON.parse(readFileSync('node_modules/edtfy/package.json')).version);
const read = (text) => { try { return edtfy(text); } catch { return 'refused'; } };
const seen = [
  ['5 January 2025', '2025-01-05'],
  ['2024-2025', '2024/2025'],
  ['2024-25', '2024/0025'],
  ['5-6 January 2025', '0005/2025-01-06'],
  ['20/01/25', '0025-01-20'],
  ['1990s', 'refused'],
].map(([text, was]) => [text, read(text), was]);
seen.forEach(([what, is]) => console.log(what, '->', is));
const changed = seen.some(([, is, was]) => is !== was);
console.log(changed ? 'CHANGED' : 'as seen');
process.exit(changed ? 1 : 0);
JS
node run.mjs
