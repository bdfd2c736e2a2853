#!/usr/bin/env bash
# vtt-to-json 0.1.1 (npm), WebVTT to JSON, the words of a speech with their times: the number of the next cue is the last word of this one ("the man said. 3"), the point of a figure
# is left out among the words (5.6 million is 56, million), what is said twice running is an empty cue, and of a file that ends in a line feed the last cue is gone, so that
# "Never." was not said. The first cue stands there twice, the second time with the next number alone. Best guess: four cues with their text (a line before the times is the cue's
# identifier, WebVTT 4.1), and 5.6.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund vtt-to-json@0.1.1
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
const toJson = createRequire(import.meta.url)('vtt-to-json');
console.log('vtt-to-json', JSON.parse(readFileSync('node_modules/vtt-to-json/package.json')).version);
const cues = [['01', '02', 'It cost 5.6 million'], ['03', '04', 'the man said.'], ['05', '06', 'the man said.'], ['07', '08', 'Never.']];
const file = numbered => 'WEBVTT\n\n' + cues.map(([from, to, text], at) =>
  (numbered ? at + 1 + '\n' : '') + '00:00:' + from + '.000 --> 00:00:' + to + '.000\n' + text).join('\n\n');
const parts = async vtt => JSON.stringify((await toJson(vtt)).map(({ start, part }) => start / 1000 + ': ' + part));
const seen = [
  ['with numbers', await parts(file(true)), '["1: It cost 5.6 million","1: 2","3: the man said. 3","5: the man said. 4","7: Never."]'],
  ['and a line feed at the end', await parts(file(true) + '\n'), '["1: It cost 5.6 million","1: 2","3: the man said. 3","5: the man said. 4"]'],
  ['without numbers', await parts(file(false)), '["1: It cost 5.6 million","1: ","3: the man said.","5: ","7: Never."]'],
  ['words of the first', (await toJson(file(true)))[0].words.map(({ word }) => word).join(' '), 'it cost 56 million'],
];
seen.forEach(([what, is]) => console.log(what, '->', is));
const changed = seen.some(([, is, was]) => is !== was);
console.log(changed ? 'CHANGED' : 'as seen');
process.exit(changed ? 1 : 0);
JS
TZ=UTC node run.mjs
