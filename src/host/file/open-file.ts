import { compoundFileNames, isCompoundFile } from "./compound-file";
import { damaged, FileFault, tooLarge } from "./fault";
import { LIMITS } from "./limits";
import { type Package, packageOf } from "./package";
import { readZip } from "./zip-reader";

/**
 * Opens the container: a zip package. Throws a FileFault that tells an empty or foreign file, an old .xls, a file
 * with a password, a damaged and an oversized one apart.
 */
export function openFile(bytes: Uint8Array, name: string): Package {
  if (bytes.length > LIMITS.file) throw tooLarge(`${String(Math.ceil(bytes.length / 2 ** 20))} MB`);
  if (isCompoundFile(bytes)) throw compoundFault(bytes, name);
  if (!startsLikeZip(bytes)) {
    // What is called .xls and is neither a package nor a compound file is a web page or XML under Excel's name, as
    // many systems export it: Excel and WPS open it and can save it as .xlsx.
    const legacy = bytes.length > 0 && /\.xls$/i.test(name);
    throw new FileFault(legacy ? "legacy-xls" : "not-a-workbook", "not a zip archive");
  }
  const parts = packageOf(readZip(bytes));
  if (!parts.has("[content_types].xml") || !parts.has("_rels/.rels")) {
    throw new FileFault("not-a-workbook", "a zip archive, but no Office package");
  }
  return parts;
}

function startsLikeZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

function compoundFault(bytes: Uint8Array, name: string): FileFault {
  const names = compoundFileNames(bytes).map((entry) => entry.toLowerCase());
  if (names.includes("encryptedpackage") || names.includes("encryptioninfo")) {
    return new FileFault("password-protected", "encrypted package");
  }
  if (names.includes("workbook") || names.includes("book") || /\.(xls|et)$/i.test(name)) {
    return new FileFault("legacy-xls", "compound file with a workbook stream");
  }
  if (names.length > 0) return new FileFault("not-a-workbook", `compound file: ${names.slice(0, 5).join(", ")}`);
  return damaged("compound file without a directory");
}
