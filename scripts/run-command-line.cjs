const path = require("node:path");
const { loadCommandLine } = require("./load-command-line.cjs");

/** Megabytes for a helper's short-lived objects: a workbook's cells die young, and copying them would be a fifth of the work. */
const YOUNG_GENERATION = 64;

/** Runs the command line with the words behind its name, and sets the exit code. */
exports.runCommandLine = async function runCommandLine(bundle, { cwd, sample }) {
  // A reader that has seen enough (`| head`) is no fault.
  process.stdout.on("error", (error) => {
    if (error.code !== "EPIPE") throw error;
  });
  const { main, keepCode } = loadCommandLine(bundle);
  process.exitCode = await main(process.argv.slice(2), {
    cwd,
    sample,
    print: (text) => process.stdout.write(text),
    tell: (text) => process.stderr.write(text),
    helper: () => {
      // Node's threads are loaded only where they are wanted.
      const { Worker } = require("node:worker_threads");
      return new Worker(path.join(__dirname, "help-command-line.cjs"), {
        workerData: { bundle },
        resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION },
      });
    },
  });
  keepCode();
};
