#!/usr/bin/env node
const path = require("node:path");
const { runCommandLine } = require("./run-command-line.cjs");

/** The installed command line: as `npm run evaluate`, with the sample beside it and its result where the person stands. */
void runCommandLine(path.join(__dirname, "evaluate.cjs"), {
  cwd: process.cwd(),
  sample: {
    workbook: path.join(__dirname, "jiangmen-2023.xlsx"),
    result: path.join(process.cwd(), "jiangmen-2023-绩效自评.xlsx"),
  },
});
