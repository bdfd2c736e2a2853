#!/usr/bin/env bash
# edtf 4.11.1 (npm), the parser of ISO 8601-2 dates: 29 February of a year that has none is read as 1 March, alone, in an
# interval, qualified and with a time. Best guess: refused, as 30 February and 31 April are. Also: the open end of "2025/"
# (unknown) is null in `max`, where the open end of "2025/.." (open) is Infinity, so a comparison with it is false or 1970.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund edtf@4.11.1
cat > run.mjs <<'JS'
import edtf from 'edtf';
import { readFileSync } from 'node:fs';
console.log('edtf', JSON.parse(readFileSync('node_modules/edtf/package.json', 'utf8')).version);
const read = (text) => { try { return edtf(text).edtf; } catch { return 'refused'; } };
const seen = {
  '2024-02-29': '2024-02-29', '2025-02-29': '2025-03-01', '2025-02-29~': '2025-03-01~',
  '2025-02-29/2025-03-02': '2025-03-01/2025-03-02', '2025-02-30': 'refused', '2025-04-31': 'refused',
};
let same = true;
for (const [text, expected] of Object.entries(seen)) {
  console.log(text, '=>', read(text));
  same &&= read(text) === expected;
}
console.log('2025/ =>', edtf('2025/').max, ' 2025/.. =>', edtf('2025/..').max);
same &&= edtf('2025/').max === null && edtf('2025/..').max === Infinity;
if (!same) { console.log('CHANGED'); process.exit(1); }
console.log('as seen');
JS
node run.mjs
