const { readFileSync, renameSync, statSync, writeFileSync } = require("node:fs");
const { createRequire, wrap } = require("node:module");
const path = require("node:path");
const { Script } = require("node:vm");

/**
 * Loads the command line's bundle. What V8 compiles of it in a run is kept beside it (`.code`) and spares the next run a
 * good part of its start. It counts only for this very bundle and this very Node; where it cannot be kept (a folder of
 * the administrator's), every start takes the longer way.
 */
exports.loadCommandLine = function loadCommandLine(bundle) {
  const { size, mtimeMs } = statSync(bundle);
  const owner = Buffer.from(`${process.version} ${process.arch} ${size} ${mtimeMs}\n`);
  const kept = readKept(`${bundle}.code`, owner);
  const script = new Script(wrap(readFileSync(bundle, "latin1")), { filename: bundle, cachedData: kept });
  const holder = { exports: {} };
  script.runInThisContext()(holder.exports, createRequire(bundle), holder, bundle, path.dirname(bundle));
  return {
    ...holder.exports,
    /** Keeps what was compiled; to be called after a run, when all of it was. */
    keepCode() {
      if (kept !== undefined && script.cachedDataRejected !== true) return;
      writeKept(`${bundle}.code`, Buffer.concat([owner, script.createCachedData()]));
    },
  };
};

function readKept(file, owner) {
  try {
    const whole = readFileSync(file);
    return whole.subarray(0, owner.length).equals(owner) ? whole.subarray(owner.length) : undefined;
  } catch {
    return undefined;
  }
}

/** Moved into place whole: another run may be reading. */
function writeKept(file, whole) {
  const unfinished = `${file}.${process.pid}`;
  try {
    writeFileSync(unfinished, whole);
    renameSync(unfinished, file);
  } catch {
    // Nothing depends on it.
  }
}
