/** An OLE compound file ([MS-CFB]) with these directory entries and no data: enough to be told apart by its streams. */
export function compoundFile(names: readonly string[]): Uint8Array {
  const sector = 512;
  const directorySectors = Math.ceil(names.length / 4);
  const bytes = new Uint8Array(sector * (2 + directorySectors));
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(30, 9, true);
  view.setUint32(44, 1, true);
  view.setUint32(48, 1, true);
  for (let at = 76; at < sector; at += 4) view.setUint32(at, 0xffffffff, true);
  // Sector 0 is the allocation table, the directory runs backwards from the last sector to show that it is followed.
  view.setUint32(76, 0, true);
  const order = Array.from({ length: directorySectors }, (_, index) =>
    index === 0 ? 1 : directorySectors + 1 - index,
  );
  order.forEach((place, index) => {
    view.setUint32(sector + place * 4, order[index + 1] ?? 0xfffffffe, true);
    names.slice(index * 4, index * 4 + 4).forEach((name, entry) => {
      const start = (place + 1) * sector + entry * 128;
      [...name].forEach((_, letter) => {
        view.setUint16(start + letter * 2, name.charCodeAt(letter), true);
      });
      view.setUint16(start + 64, (name.length + 1) * 2, true);
    });
  });
  return bytes;
}
