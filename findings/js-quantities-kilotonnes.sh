#!/usr/bin/env bash
# js-quantities 1.8.0 (npm): one step of prefix turns a mass into a speed. "5 t" and "5 Mt" are tonnes, as emissions are given
# in; "5 kt" between them is five knots, so that kilotonnes of CO2 are read as 2.57 m/s without an error, and only converting to
# kilograms fails. "25 bps", basis points, is 25 bits a second, and "5 ha" is unknown. Best guess: kt is kilotonnes where t and
# Mt are tonnes (knots have kn), or it is refused as ambiguous.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund js-quantities@1.8.0
cat > run.cjs <<'JS'
const Qty = require('js-quantities');
console.log('js-quantities', JSON.parse(require('fs').readFileSync('node_modules/js-quantities/package.json')).version);
const read = (text) => { try { const q = Qty(text); return `${q.kind()} ${q.toBase()}`; } catch (e) { return e.message; } };
const seen = {
  '5 t': 'mass 5000 kg', '5 Mt': 'mass 5000000000 kg', '5 kt': 'speed 2.57222222 m/s', '25 bps': 'information_rate 3.125 B/s',
  '5 ha': 'Unit not recognized',
};
let changed = false;
for (const [text, was] of Object.entries(seen)) { console.log(text, '->', read(text)); changed ||= read(text) !== was; }
console.log(changed ? 'CHANGED' : 'as seen');
process.exit(changed ? 1 : 0);
JS
node run.cjs
