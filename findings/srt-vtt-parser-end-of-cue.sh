#!/usr/bin/env bash
# @plussub/srt-vtt-parser 2.0.5 (npm), WebVTT: where times are written without hours, as WebVTT has them under an hour, and a cue has settings, the settings are taken for a part of the
# time at which it ends: 00:05.000 --> 00:06.000 line:0 ends after six minutes, with size:50% after 360.05 seconds, and with align:start at NaN. In SRT, 00:00:05.500 is
# 0.005 seconds. Nothing throws. Best guess: 5 and 6 seconds (WebVTT 4.1: hours are optional, settings stand behind a space); with hours it has them.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund @plussub/srt-vtt-parser@2.0.5
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
const { parse } = createRequire(import.meta.url)('@plussub/srt-vtt-parser');
console.log('@plussub/srt-vtt-parser', JSON.parse(readFileSync('node_modules/@plussub/srt-vtt-parser/package.json')).version);
const times = (head, line) => parse(head + line + '\nNo.\n').entries.map(({ from, to }) => from + ' ' + to).join();
const vtt = line => times('WEBVTT\n\n', line);
const seen = [
  ['00:05.000 --> 00:06.000', vtt('00:05.000 --> 00:06.000'), '5000 6000'],
  ['00:00:05.000 --> 00:00:06.000 line:0', vtt('00:00:05.000 --> 00:00:06.000 line:0'), '5000 6000'],
  ['00:05.000 --> 00:06.000 line:0', vtt('00:05.000 --> 00:06.000 line:0'), '5000 360000'],
  ['00:05.000 --> 00:06.000 size:50%', vtt('00:05.000 --> 00:06.000 size:50%'), '5000 360050'],
  ['00:05.000 --> 00:06.000 align:start', vtt('00:05.000 --> 00:06.000 align:start'), '5000 NaN'],
  ['SRT, 00:00:05,500 --> 00:00:06,250', times('1\n', '00:00:05,500 --> 00:00:06,250'), '5500 6250'],
  ['SRT, 00:00:05.500 --> 00:00:06.250', times('1\n', '00:00:05.500 --> 00:00:06.250'), '5 6'],
];
seen.forEach(([what, is]) => console.log(what, '->', is));
const changed = seen.some(([, is, was]) => is !== was);
console.log(changed ? 'CHANGED' : 'as seen');
process.exit(changed ? 1 : 0);
JS
TZ=UTC node run.mjs
