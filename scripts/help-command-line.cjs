const { parentPort, workerData } = require("node:worker_threads");
const { loadCommandLine } = require("./load-command-line.cjs");

/** A thread that helps the command line with many workbooks (src/cli/helpers.ts). */
loadCommandLine(workerData.bundle).help(parentPort);
