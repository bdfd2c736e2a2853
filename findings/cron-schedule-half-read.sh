#!/usr/bin/env bash
# cron-schedule 6.0.0 (npm): of a field it reads the digits that stand in front, and what follows is passed over: "0 9 * * 5L" (the last Friday, as
# croner, cron-parser and Quartz read it) is every Friday, "1#2" (the second Monday) every Monday, "15W" (the weekday next to the 15th)
# the 15th, "5/15" in the minutes once an hour and "1/3" in the months January alone. Best guess: what they mean, or the
# error that it gives for L and ? alone. Its page names no syntax; a job that runs four times as often, or a quarter, is seen late.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund cron-schedule@6.0.0 croner@10.0.1
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { parseCronExpression } from 'cron-schedule';
import { Cron } from 'croner';
console.log('cron-schedule', JSON.parse(readFileSync('node_modules/cron-schedule/package.json')).version);
const from = new Date(2025, 0, 20);
const text = (dates) => dates.map((date) => new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(2, 16)).join(' ');
const next = (line) => { try { return text(parseCronExpression(line).getNextDates(3, from)); } catch { return 'refused'; } };
const seen = [
  ['0 9 L * *', next('0 9 L * *'), 'refused'],
  ['0 9 * * 5L', next('0 9 * * 5L'), '25-01-24T09:00 25-01-31T09:00 25-02-07T09:00'],
  ['0 9 * * 5L by croner', text(new Cron('0 9 * * 5L', { paused: true }).nextRuns(3, from)), '25-01-31T09:00 25-02-28T09:00 25-03-28T09:00'],
  ['0 9 * * 1#2', next('0 9 * * 1#2'), '25-01-20T09:00 25-01-27T09:00 25-02-03T09:00'],
  ['0 9 15W * *', next('0 9 15W * *'), '25-02-15T09:00 25-03-15T09:00 25-04-15T09:00'],
  ['5/15 * * * *', next('5/15 * * * *'), '25-01-20T00:05 25-01-20T01:05 25-01-20T02:05'],
  ['0 0 1 1/3 *', next('0 0 1 1/3 *'), '26-01-01T00:00 27-01-01T00:00 28-01-01T00:00'],
];
seen.forEach(([what, is]) => console.log(what, '->', is));
const changed = seen.some(([, is, was]) => is !== was);
console.log(changed ? 'CHANGED' : 'as seen');
process.exit(changed ? 1 : 0);
JS
TZ=UTC node run.mjs
