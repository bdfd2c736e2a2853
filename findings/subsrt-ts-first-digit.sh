#!/usr/bin/env bash
# subsrt-ts 2.1.2 (npm), a converter of subtitles: from an ASS or SSA file the first letter of every line is gone, so that "560만 달러" is "60만 달러"
# and "5.6%" is ".6%", as the text and in the SRT made of it; where a line begins with an override ({\i1}), the rest of that stays in the words.
# The older subsrt 1.1.1 has them whole. Both read the frames of a MicroDVD file as seconds where all other formats are in milliseconds, so
# that a line at 4 s is in SRT at 00:00:00,004. Best guess: 560만 달러, and 00:00:04,000 (its page shows the times of a caption in milliseconds).
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund subsrt-ts@2.1.2 subsrt@1.1.1
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
console.log('subsrt-ts', JSON.parse(readFileSync('node_modules/subsrt-ts/package.json')).version);
const newer = require('subsrt-ts');
const older = require('subsrt');
const ass = text => `[Script Info]
ScriptType: v4.00+

[Events]
Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
Dialogue: 0,0:00:01.00,0:00:03.00,Default,,0,0,0,,${text}
`;
const words = (library, text) => library.parse(ass(text), { format: 'ass' }).find(({ type }) => type === 'caption').text;
const frames = '{1}{1}25\n{100}{150}560만 달러\n';
const time = library => library.convert(frames, { format: 'srt' }).match(/(\S+) --> \S+\s+560/)[1];
const seen = [
  ['560만 달러', words(newer, '560만 달러'), '60만 달러'],
  ['5.6%', words(newer, '5.6%'), '.6%'],
  ['{\\i1}No', words(newer, '{\\i1}No'), '\\i1}No'],
  ['as SRT', newer.convert(ass('560만 달러'), { format: 'srt' }).trim().split(/\r?\n/)[2], '60만 달러'],
  ['subsrt 1.1.1', words(older, '560만 달러'), '560만 달러'],
  ['frame 100 of 25 a second', time(newer), '00:00:00,004'],
  ['frame 100, subsrt 1.1.1', time(older), '00:00:00,004'],
];
seen.forEach(([what, is]) => console.log(what, '->', is));
const changed = seen.some(([, is, was]) => is !== was);
console.log(changed ? 'CHANGED' : 'as seen');
process.exit(changed ? 1 : 0);
JS
TZ=UTC node run.mjs
