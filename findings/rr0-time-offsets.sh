#!/usr/bin/env bash
# @rr0/time 0.11.2 (npm), EDTF (ISO 8601-2): of an offset west of Greenwich with minutes the minutes go the wrong way: -09:30 (the Marquesas) is -510 minutes and written back as -08:30, one hour off, and -03:30
# (Newfoundland) as -02:30; +05:30 is right. An interval read as a date is its first day, 30 February stands, and an uncertain year at level 0 ("2025?", which is of level 1) is the plain year, a negative
# one (-0044, level 1 as well) the year 44 after Christ. Nothing throws, while a month 13 and a season at level 0 do. Best guess: -570 minutes, and errors. A moment an hour off is seen by nobody.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund @rr0/time@0.11.2
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { Level0Date, Level2Date } from '@rr0/time';
console.log('@rr0/time', JSON.parse(readFileSync('node_modules/@rr0/time/package.json')).version);
const read = (level, text) => { try { return level.fromString(text).toString(); } catch (e) { return 'error'; } };
const is = JSON.stringify([...['2025-01-20T15:21:05+05:30', '2025-01-20T15:21:05-09:30', '2025-01-20T15:21:05-03:30', '2025-01-20/2025-01-25', '2025-02-30', '2025-13'].map((text) => [text, read(Level2Date, text)]),
  ...['2025?', '-0044', '2025-21'].map((text) => [text, read(Level0Date, text)])]);
console.log(is);
const was = process.argv[2];
console.log(is === was ? 'as seen' : 'CHANGED');
process.exit(is === was ? 0 : 1);
JS
node run.mjs '[["2025-01-20T15:21:05+05:30","2025-01-20T15:21:05+05:30"],["2025-01-20T15:21:05-09:30","2025-01-20T15:21:05-08:30"],["2025-01-20T15:21:05-03:30","2025-01-20T15:21:05-02:30"],["2025-01-20/2025-01-25","2025-01-20"],["2025-02-30","2025-02-30"],["2025-13","error"],["2025?","2025"],["-0044","44"],["2025-21","error"]]'
