#!/usr/bin/env bash
# xliff 6.4.0 (npm), translations to JavaScript and back: of a unit of two segments (XLIFF 2.0 has one or more in a unit: translation tools cut a paragraph into sentences) the first
# is gone, source and target, and nothing is said. And a number with a marked part is written with a line break inside: 12<g id="1">34</g> in XLIFF 1.2 comes back
# as 12, a line feed, ten blanks, and 34, which a reader shows as "12 34". Best guess: both sentences, and the text as it was, since blanks inside <target>
# are text. A target without inline elements is written as it stands.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund xliff@6.4.0
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import xliff from 'xliff';
console.log('xliff', JSON.parse(readFileSync('node_modules/xliff/package.json')).version);
const two = await xliff.xliff2js(`<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="ko"><file id="f"><unit id="u">
<segment><source>One.</source><target>하나.</target></segment><segment><source>Two.</source><target>둘.</target></segment></unit></file></xliff>`);
const round = async target => (await xliff.jsToXliff12(await xliff.xliff12ToJs(`<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="f"
 source-language="en" target-language="ko" datatype="plaintext"><body><trans-unit id="u"><source>s</source><target>${target}</target></trans-unit></body></file></xliff>`)))
  .match(/<target>([^]*)<\/target>/)[1];
const seen = [
  ['two segments', JSON.stringify(two.resources.f.u), '{"source":"Two.","target":"둘."}'],
  ['1234', await round('1234'), '1234'],
  ['12<g>34</g>', JSON.stringify(await round('12<g id="1">34</g>')), JSON.stringify('12\n          <g id="1">34</g>\n        ')],
];
seen.forEach(([what, is]) => console.log(what, '->', is));
const changed = seen.some(([, is, was]) => is !== was);
console.log(changed ? 'CHANGED' : 'as seen');
process.exit(changed ? 1 : 0);
JS
TZ=UTC node run.mjs
