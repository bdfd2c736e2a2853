#!/usr/bin/env bash
# timezone-soft 1.5.2 (npm), "parse abbreviated, sloppy, and informal timezone names": GMT+9, as people write the time of Korea and Japan, is the zone Etc/GMT+9, which is nine hours behind
# Greenwich: 18 hours off, and GMT-5 (New York) five hours ahead. UTC+9 is right, and so is +9. Of its own answer, "offset" is -9 and "long" says "(UTC+9:00)". Nothing throws. Best guess:
# Etc/GMT-9: the names of that kind have their sign turned round (IANA tz, "etcetera"), which it knows, since it turns UTC+9.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund timezone-soft@1.5.2
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
const soft = createRequire(import.meta.url)('timezone-soft');
console.log('timezone-soft', JSON.parse(readFileSync('node_modules/timezone-soft/package.json')).version);
const zone = text => soft(text).map(({ iana, standard }) => iana + ' ' + standard.offset).join();
const hour = text => new Intl.DateTimeFormat('en-GB', { timeZone: soft(text)[0].iana, hour: '2-digit', minute: '2-digit', day: 'numeric' }).format(new Date('2025-01-20T06:21:05Z'));
const seen = [
  ['KST', zone('KST').split(',')[0], 'Asia/Seoul 9'],
  ['UTC+9', zone('UTC+9'), 'Etc/GMT-9 9'],
  ['+9', zone('+9'), 'Etc/GMT-9 9'],
  ['GMT+9', zone('GMT+9'), 'Etc/GMT+9 -9'],
  ['GMT-5', zone('GMT-5'), 'Etc/GMT-5 5'],
  ['06:21 UTC on the 20th, KST', hour('KST'), '20, 15:21'],
  ['06:21 UTC on the 20th, GMT+9', hour('GMT+9'), '19, 21:21'],
  ['long name of GMT+9', soft('GMT+9')[0].long, '(UTC+9:00) Coordinated Universal Time'],
];
seen.forEach(([what, is]) => console.log(what, '->', is));
const changed = seen.some(([, is, was]) => is !== was);
console.log(changed ? 'CHANGED' : 'as seen');
process.exit(changed ? 1 : 0);
JS
TZ=UTC node run.mjs
