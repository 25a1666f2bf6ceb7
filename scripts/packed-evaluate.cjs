#!/usr/bin/env node
const path = require("node:path");
const { main } = require("./evaluate.cjs");

/** The installed command line: as `npm run evaluate`, with the sample beside it and its result where the person stands. */
process.stdout.on("error", (error) => {
  // A reader that has seen enough (`| head`) is no fault.
  if (error.code !== "EPIPE") throw error;
});

main(process.argv.slice(2), {
  cwd: process.cwd(),
  sample: {
    workbook: path.join(__dirname, "jiangmen-2023.xlsx"),
    result: path.join(process.cwd(), "jiangmen-2023-绩效自评.xlsx"),
  },
  print: (text) => process.stdout.write(text),
  tell: (text) => process.stderr.write(text),
}).then((code) => {
  process.exitCode = code;
});
