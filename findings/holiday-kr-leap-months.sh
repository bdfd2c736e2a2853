#!/usr/bin/env bash
# holiday-kr 0.1.5 (npm), "by Korea's reckoning" (한국 기준) from 1800 to 2101: of the 1,318 days of 1945 to 2044 for which China and Korea differ, 718 have China's lunar date, the rest
# Korea's. Lunar new year 1997 is 7 February by it, and 2028 26 January (in Korea the day after); the leap months of 2012 and 2017 are China's fourth and sixth, not Korea's third and fifth,
# so that 24 June 2017, the first day of the leap fifth, begins the sixth, a month off for 59 days; the leap fifth asked back throws. Best guess: Korea's almanac, in which
# korean-lunar-calendar 0.4.0 and kor-lunar 1.4.0 agree on every one of these days. China's dates are lunar-javascript's (1.7.7).
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund holiday-kr@0.1.5 korean-lunar-calendar@0.4.0 kor-lunar@1.4.0 lunar-javascript@1.7.7
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const holidays = require('holiday-kr');
const Calendar = require('korean-lunar-calendar');
const lunar = require('kor-lunar');
const { Solar } = require('lunar-javascript');
console.log('holiday-kr', JSON.parse(readFileSync('node_modules/holiday-kr/package.json')).version);
const one = (...day) => { const { year, month, day: of, leapMonth } = holidays.getLunar(...day); return [year, month, of, leapMonth ? 'leap' : ''].join(' ').trim(); };
const two = (...day) => { const { year, month, day: of, isLeapMonth } = lunar.toLunar(...day); return [year, month, of, isLeapMonth ? 'leap' : ''].join(' ').trim(); };
const three = (...day) => {
  const calendar = new Calendar();
  calendar.setSolarDate(...day);
  const { year, month, day: of, intercalation } = calendar.getLunarCalendar();
  return [year, month, of, intercalation ? 'leap' : ''].join(' ').trim();
};
const china = (...day) => {
  const date = Solar.fromYmd(...day).getLunar();
  return [date.getYear(), Math.abs(date.getMonth()), date.getDay(), date.getMonth() < 0 ? 'leap' : ''].join(' ').trim();
};
let off = 0, asChina = 0, differ = 0, apart = 0;
for (let at = Date.UTC(1945, 0, 1); at < Date.UTC(2045, 0, 1); at += 864e5) {
  const day = new Date(at), parts = [day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()];
  if (china(...parts) !== three(...parts)) differ++;
  if (one(...parts) !== three(...parts)) {
    off++;
    if (one(...parts) === china(...parts)) asChina++;
  }
  if (two(...parts) !== three(...parts)) apart++;
}
let back;
try { back = JSON.stringify(holidays.getSolar(2017, 5, 1, true)); } catch (error) { back = 'throws'; }
const seen = [
  ['29 January 2025', one(2025, 1, 29), '2025 1 1'],
  ['24 June 2017', one(2017, 6, 24), '2017 6 1'],
  ['24 June 2017, kor-lunar', two(2017, 6, 24), '2017 5 1 leap'],
  ['24 June 2017, korean-lunar-calendar', three(2017, 6, 24), '2017 5 1 leap'],
  ['23 July 2017', one(2017, 7, 23), '2017 6 1 leap'],
  ['21 May 2012', one(2012, 5, 21), '2012 4 1 leap'],
  ['26 January 2028', one(2028, 1, 26), '2028 1 1'],
  ['26 January 2028, kor-lunar', two(2028, 1, 26), '2027 12 30'],
  ['7 February 1997', one(1997, 2, 7), '1997 1 1'],
  ['7 February 1997, kor-lunar', two(1997, 2, 7), '1996 12 30'],
  ['leap fifth month of 2017, day 1', back, 'throws'],
  ['days of 1945 to 2044 for which China and Korea differ', differ, 1318],
  ['days that are not as in Korea', off, 718],
  ['and of these as in China', asChina, 718],
  ['days for which the other two differ from each other', apart, 0],
];
seen.forEach(([what, is]) => console.log(what, '->', is));
const changed = seen.some(([, is, was]) => is !== was);
console.log(changed ? 'CHANGED' : 'as seen');
process.exit(changed ? 1 : 0);
JS
TZ=UTC node run.mjs
