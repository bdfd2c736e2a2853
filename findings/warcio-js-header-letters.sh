#!/usr/bin/env bash
# warcio 2.4.11 (npm, the JavaScript one) reading a WARC file: header fields are UTF-8 (WARC 1.1, section 4: field values may have
# any UTF-8), and are read as Latin-1: the address https://a.example/딥 comes out with three other characters in place of one, also in the CDXJ index that it
# writes, so the capture is not found again by its address. Best guess: the address as it stands, as jwarc 0.36.0 reads it. A
# WARC-Date of a day only, which WARC 1.1 allows, makes an index line of 8 digits where CDX has 14.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund warcio@2.4.11
cat > run.mjs <<'JS'
import { createReadStream, readFileSync, writeFileSync } from 'node:fs';
import { CDXIndexer, WARCParser } from 'warcio';
console.log('warcio', JSON.parse(readFileSync('node_modules/warcio/package.json')).version);
const http = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\nhello';
writeFileSync('seen.warc', `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/딥\r\nWARC-Date: 2025-01-20\r\n`
  + `WARC-Record-ID: <urn:uuid:11111111-1111-1111-1111-111111111111>\r\nContent-Type: application/http;msgtype=response\r\n`
  + `Content-Length: ${http.length}\r\n\r\n${http}\r\n\r\n`);
let address = '';
for await (const record of new WARCParser(createReadStream('seen.warc'))) address = record.warcTargetURI;
let line = {};
for await (const one of new CDXIndexer({ format: 'cdxj' }).iterIndex([{ filename: 'seen.warc', reader: createReadStream('seen.warc') }])) line = one;
const latin1 = Buffer.from('https://a.example/딥').toString('latin1');
console.log('WARC-Target-URI:', JSON.stringify(address), '| index:', JSON.stringify(line.url), line.timestamp);
const same = address === latin1 && line.url === latin1 && line.timestamp === '20250120';
console.log(same ? 'as seen' : 'CHANGED');
process.exit(same ? 0 : 1);
JS
node run.mjs
