#!/usr/bin/env bash
# wtf_wikipedia 10.4.2 (npm), the plain text of a Wikipedia article: the power of ten of a figure is left out, so that {{val|5.6|e=6|u=kg}}, which the page shows as 5.6×10⁶ kg, is "5.6 kg", a
# millionth of it, and {{val|5.6|e=-6}} 5.6; 5{{e|6}} is 5. Of -5 °C written {{minus}}5 the sign is gone, and of {{em|not}} true the "not". Nothing marks the place. Best guess: 5.6×10^6 kg, -5 and
# not true, or the templates as they stand. It knows {{val}}, whose unit and commas are right, and {{small|not}} true as well.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund wtf_wikipedia@10.4.2
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
const wtf = createRequire(import.meta.url)('wtf_wikipedia');
console.log('wtf_wikipedia', JSON.parse(readFileSync('node_modules/wtf_wikipedia/package.json')).version);
const text = wiki => wtf(wiki).text();
const seen = [
  ['{{val|1234.5|u=km}}', text('It is {{val|1234.5|u=km}} long.'), 'It is 1,234.5 km long.'],
  ['{{val|5.6|e=6|u=kg}}', text('It weighs {{val|5.6|e=6|u=kg}}.'), 'It weighs 5.6 kg.'],
  ['{{val|5.6|e=-6}}', text('It holds {{val|5.6|e=-6}} of it.'), 'It holds 5.6 of it.'],
  ['5{{e|6}}', text('They are 5{{e|6}} strong.'), 'They are 5 strong.'],
  ['{{minus}}5', text('It was {{minus}}5 °C.'), 'It was 5 °C.'],
  ['{{small|not}}', text('It is {{small|not}} true.'), 'It is not true.'],
  ['{{em|not}}', text('It is {{em|not}} true.'), 'It is true.'],
];
seen.forEach(([what, is]) => console.log(what, '->', is));
const changed = seen.some(([, is, was]) => is !== was);
console.log(changed ? 'CHANGED' : 'as seen');
process.exit(changed ? 1 : 0);
JS
TZ=UTC node run.mjs
