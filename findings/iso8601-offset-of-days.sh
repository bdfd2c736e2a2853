#!/usr/bin/env bash
# iso8601 1.1.1 (npm), "parse and print ISO8601 dates": the offset with a colon, as nearly every feed and API writes it, is taken for hundreds of hours, so that
# 2025-01-20T15:21:05+09:00 is 14 December 2024 (900 hours back) and -05:00 is 10 February. The offset without a colon (+0900) is left out: 15:21:05 UTC, nine
# hours late. Printed, a fraction of a second is dropped. Best guess: 06:21:05 UTC three times (RFC 3339, 5.6), or an error. With Z, all that
# its page shows, it is right.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund iso8601@1.1.1
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import iso8601 from 'iso8601';
console.log('iso8601', JSON.parse(readFileSync('node_modules/iso8601/package.json')).version);
const read = text => iso8601.toDate(text).toISOString();
const seen = [
  ['2025-01-20T15:21:05Z', read('2025-01-20T15:21:05Z'), '2025-01-20T15:21:05.000Z'],
  ['2025-01-20T15:21:05+09:00', read('2025-01-20T15:21:05+09:00'), '2024-12-14T03:21:05.000Z'],
  ['2025-01-20T15:21:05-05:00', read('2025-01-20T15:21:05-05:00'), '2025-02-10T11:21:05.000Z'],
  ['2025-01-20T15:21:05+0900', read('2025-01-20T15:21:05+0900'), '2025-01-20T15:21:05.000Z'],
];
seen.forEach(([what, is]) => console.log(what, '->', is));
const changed = seen.some(([, is, was]) => is !== was);
console.log(changed ? 'CHANGED' : 'as seen');
process.exit(changed ? 1 : 0);
JS
TZ=UTC node run.mjs
