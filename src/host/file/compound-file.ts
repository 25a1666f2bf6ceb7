const MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENTRY_SIZE = 128;
const MAX_DIRECTORY_SECTORS = 4096;

/** Whether the bytes begin like an OLE compound file: an old .xls, or an encrypted package. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return MAGIC.every((byte, index) => bytes[index] === byte);
}

/**
 * The names of a compound file's streams and storages, as far as its directory can be followed: a broken file gives
 * fewer names, never an exception. Layout: [MS-CFB] 2.2 (header), 2.3 (FAT), 2.6 (directory).
 */
export function compoundFileNames(bytes: Uint8Array): readonly string[] {
  if (bytes.length < 512) return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorSize = view.getUint16(30, true) === 12 ? 4096 : 512;
  const names: string[] = [];
  let sector = view.getUint32(48, true);
  for (let count = 0; count < MAX_DIRECTORY_SECTORS; count++) {
    const start = (sector + 1) * sectorSize;
    if (start + sectorSize > bytes.length) break;
    for (let at = start; at < start + sectorSize; at += ENTRY_SIZE) {
      const length = Math.min(64, view.getUint16(at + 64, true));
      if (length > 2) names.push(new TextDecoder("utf-16le").decode(bytes.subarray(at, at + length - 2)));
    }
    sector = nextSector(view, sector, sectorSize);
  }
  return names;
}

/** Follows the allocation table as far as the header lists its sectors, which covers files of several megabytes. */
function nextSector(view: DataView, sector: number, sectorSize: number): number {
  const perSector = sectorSize / 4;
  const listed = Math.floor(sector / perSector);
  if (listed >= 109) return 0xffffffff;
  const at = (view.getUint32(76 + listed * 4, true) + 1) * sectorSize + (sector % perSector) * 4;
  return at + 4 <= view.byteLength ? view.getUint32(at, true) : 0xffffffff;
}
