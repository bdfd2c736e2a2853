#!/usr/bin/env bash
# webvtt-parser 2.2.0 (npm), "WebVTT parser and validator": the semicolon of an escape stays behind its character: AT&amp;T is AT&;T, and "5 &lt; 6" is "5 <; 6"; the file counts as
# one without an error. Written again by its own serializer each has one semicolon more, and so once more at each turn. Best guess: AT&T and 5 < 6 (WebVTT 6.4, which reads escapes as
# HTML does, the semicolon with them), and the file as it was.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund webvtt-parser@2.2.0
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
const { WebVTTParser, WebVTTSerializer } = createRequire(import.meta.url)('webvtt-parser');
console.log('webvtt-parser', JSON.parse(readFileSync('node_modules/webvtt-parser/package.json')).version);
const file = text => 'WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n' + text + '\n';
const read = text => new WebVTTParser().parse(file(text), 'subtitles');
const words = text => read(text).cues[0].tree.children[0].value;
const again = text => new WebVTTSerializer().serialize(read(text).cues).trim().split('\n').at(-1);
const seen = [
  ['AT&amp;T', words('AT&amp;T'), 'AT&;T'],
  ['5 &lt; 6', words('5 &lt; 6'), '5 <; 6'],
  ['errors', read('5 &lt; 6').errors.length, 0],
  ['AT&amp;T, written again', again('AT&amp;T'), 'AT&amp;;T'],
  ['and once more', again(again('AT&amp;T')), 'AT&amp;;;T'],
];
seen.forEach(([what, is]) => console.log(what, '->', is));
const changed = seen.some(([, is, was]) => is !== was);
console.log(changed ? 'CHANGED' : 'as seen');
process.exit(changed ? 1 : 0);
JS
TZ=UTC node run.mjs
