#!/usr/bin/env bash
# exceljs 4.4.0 and xlsx-populate 1.21.0 (npm), a cell whose date is written as ISO 8601 (type "d", ECMA-376, 18.18.11, since its second edition): 2025-01-20 is 17 July 1905 in the first, for the year's
# digits are read as a number of days, and NaN in the second, formatted as a date or not. Neither throws. Best guess: 20 January 2025, or an error, as fastexcel-reader 0.20.2 (Maven) has
# "Unknown cell type : d". The same day as a number (45677) is right in exceljs. Excel does not write such cells, other programs do.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund exceljs@4.4.0 xlsx-populate@1.21.0 jszip@3.10.1
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import XlsxPopulate from 'xlsx-populate';
const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(version('exceljs'), version('xlsx-populate'));
const made = new ExcelJS.Workbook();
const sheet = made.addWorksheet('A');
sheet.getCell('A1').value = new Date(Date.UTC(2025, 0, 20));
const zip = await JSZip.loadAsync(await made.xlsx.writeBuffer());
const path = 'xl/worksheets/sheet1.xml';
const cells = await zip.file(path).async('string');
zip.file(path, cells.replace(/<c r="A1"( s="\d+")[^>]*>.*?<\/c>/, '<c r="A1"$1><v>45677</v></c><c r="B1"$1 t="d"><v>2025-01-20</v></c><c r="C1"$1 t="d"><v>2025-01-20T15:21:05</v></c>').replace(/<dimension[^>]*>/, ''));
const file = await zip.generateAsync({ type: 'nodebuffer' });
const read = new ExcelJS.Workbook();
await read.xlsx.load(file);
const other = await XlsxPopulate.fromDataAsync(file);
const seen = ['A1', 'B1', 'C1'].map((address) => [read.worksheets[0].getCell(address).value.toISOString(), String(other.sheet(0).cell(address).value())]);
const is = JSON.stringify(seen);
console.log(is);
const was = process.argv[2];
console.log(is === was ? 'as seen' : 'CHANGED');
process.exit(is === was ? 0 : 1);
JS
node run.mjs '[["2025-01-20T00:00:00.000Z","45677"],["1905-07-17T00:00:00.000Z","NaN"],["1905-07-17T00:00:00.000Z","NaN"]]'
