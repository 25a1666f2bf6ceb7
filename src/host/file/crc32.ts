const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The checksum zip files carry, over `bytes` following data whose checksum is `previous`. */
export function crc32(bytes: Uint8Array, previous = 0): number {
  let value = ~previous;
  // An index loop: this runs over every byte that is read, and an iterator costs several times as much.
  const { length } = bytes;
  for (let at = 0; at < length; at++) value = (TABLE[(value ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (value >>> 8);
  return ~value >>> 0;
}
