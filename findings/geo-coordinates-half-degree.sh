#!/usr/bin/env bash
# geo-coordinates-parser 1.7.4 (npm), "a variety of coordinate formats": the digits behind the point of a degree are minutes where a letter follows: "37.5N, 127.5E" is 37.08333,
# 127.08333 (37°05'), some 60 km from the place, and "37.56S" is 37°56', while "37.5665N, 126.9780E", with more digits, is read as degrees. And the minus of a nought is lost:
# "-0 30 0, 10 0 0" is 0.5 degrees north, where "-1 30 0" is south. Best guess: 37.5, 127.5, and -0.5, or an error.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund geo-coordinates-parser@1.7.4
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
const geo = createRequire(import.meta.url)('geo-coordinates-parser');
console.log('geo-coordinates-parser', JSON.parse(readFileSync('node_modules/geo-coordinates-parser/package.json')).version);
const seen = [
  ['37.5665N, 126.9780E', '37.5665 126.978'],
  ['37.5N, 127.5E', '37.08333 127.08333'],
  ['37.56S, 127.5W', '-37.93333 -127.08333'],
  ['-1 30 0, 10 0 0', '-1.5 10'],
  ['-0 30 0, 10 0 0', '0.5 10'],
].map(([text, was]) => {
  const { decimalLatitude, decimalLongitude } = geo.convert(text);
  return [text, decimalLatitude + ' ' + decimalLongitude, was];
});
seen.forEach(([what, is]) => console.log(what, '->', is));
const changed = seen.some(([, is, was]) => is !== was);
console.log(changed ? 'CHANGED' : 'as seen');
process.exit(changed ? 1 : 0);
JS
TZ=UTC node run.mjs
