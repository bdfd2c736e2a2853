#!/usr/bin/env bash
# xlsx 0.18.5 (npm, SheetJS) on a sheet with number formats that Korean desks use (written with exceljs 4.4.0).
# - `0!.0,"만"` (! escapes the point, so that thousands are written as 만: 12345678 is meant to be 1234.6만):
#   best guess 1234.6만 or an error; seen 12345!.7만, the escape printed and the number ten times as large.
# - `yyyy. m. d.(aaa)` (a date with its weekday): best guess 2025. 1. 20.(월); seen, the cell loses its text without an
#   error and CSV has the serial number 45677.
# - text whose first half is struck out (560, replaced by 620): seen 560620만 달러, in CSV as in the cell.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund xlsx@0.18.5 exceljs@4.4.0
cat > run.cjs <<'JS'
const Excel = require('exceljs');
const xlsx = require('xlsx');
console.log('xlsx', xlsx.version, 'exceljs', require('exceljs/package.json').version);
(async () => {
  const book = new Excel.Workbook();
  const sheet = book.addWorksheet('a');
  const put = (cell, value, format) => { sheet.getCell(cell).value = value; if (format) sheet.getCell(cell).numFmt = format; };
  put('A1', 12345678, '0!.0,"만"');
  put('A2', new Date(Date.UTC(2025, 0, 20)), 'yyyy. m. d.(aaa)');
  put('A3', { richText: [{ text: '560', font: { strike: true } }, { text: '620만 달러' }] });
  const csv = xlsx.utils.sheet_to_csv(xlsx.read(await book.xlsx.writeBuffer()).Sheets.a).trim().split('\n');
  console.log(csv);
  if (csv.join('|') !== '12345!.7만|45677|560620만 달러') { console.log('CHANGED'); process.exit(1); }
  console.log('as seen');
})();
JS
node run.cjs
