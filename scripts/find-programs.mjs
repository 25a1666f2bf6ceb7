import { accessSync, constants, existsSync } from "node:fs";
import path from "node:path";

/** Programs the tests and pictures need and that this machine may lack: found by their usual names and places. */

const BROWSERS = {
  names: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"],
  places: {
    darwin: [
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ],
    win32: ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"].flatMap(
      underPrograms,
    ),
  },
};

const OFFICES = {
  names: ["soffice", "libreoffice"],
  places: {
    darwin: ["/Applications/LibreOffice.app/Contents/MacOS/soffice"],
    win32: underPrograms("LibreOffice\\program\\soffice.exe"),
  },
};

function underPrograms(file) {
  const folders = [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA];
  return folders.filter(Boolean).map((folder) => `${folder}\\${file}`);
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function find({ names, places }) {
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter(Boolean);
  const suffix = process.platform === "win32" ? ".exe" : "";
  const onPath = folders.flatMap((folder) => names.map((name) => path.join(folder, name + suffix)));
  const candidates = [...onPath, ...(places[process.platform] ?? [])];
  return candidates.find((file) => existsSync(file) && isExecutable(file)) ?? null;
}

/** An installed Chrome, Edge or Chromium (CHROME_PATH first), or null. */
export function findBrowser() {
  return process.env.CHROME_PATH || find(BROWSERS);
}

/** An installed LibreOffice (SOFFICE_PATH first), or null. */
export function findOffice() {
  return process.env.SOFFICE_PATH || find(OFFICES);
}
