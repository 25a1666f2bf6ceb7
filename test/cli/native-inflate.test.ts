import { deflateSync } from "fflate";
import fc from "fast-check";
import { inflate as native } from "../../src/cli/native-inflate";
import { inflate } from "../../src/host/file/inflate";

/** What came out until it was refused, and whether it was; neither side may give more than a byte beyond what is declared. */
function unpacked(pieces: () => Iterable<Uint8Array>): {
  readonly bytes: readonly number[];
  readonly refused: boolean;
} {
  const bytes: number[] = [];
  try {
    for (const piece of pieces()) bytes.push(...piece);
    return { bytes, refused: false };
  } catch {
    return { bytes, refused: true };
  }
}

const content = fc
  .array(fc.uint8Array({ maxLength: 400 }), { maxLength: 4 })
  .map((parts) => Uint8Array.from(parts.flatMap((part) => [...part, ...part])));

test("Node's unpacking gives what ours gives", () => {
  fc.assert(
    fc.property(content, (whole) => {
      const packed = deflateSync(whole);
      const expected = { bytes: [...whole], refused: false };
      expect(unpacked(() => inflate(packed, whole.length))).toEqual(expected);
      expect(unpacked(() => native(packed, whole.length))).toEqual(expected);
    }),
  );
});

test("a part that is longer than declared is never unpacked to its end", () => {
  const bomb = deflateSync(new Uint8Array(3 * 2 ** 20));
  expect(unpacked(() => native(bomb, 100))).toEqual({ bytes: [], refused: true });
});

test("data cut short gives nothing whole", () => {
  fc.assert(
    fc.property(content, fc.nat(), (whole, at) => {
      const packed = deflateSync(whole);
      const cut = packed.subarray(0, at % packed.length);
      const { bytes, refused } = unpacked(() => native(cut, whole.length));
      expect(refused || bytes.length < whole.length || whole.length === 0).toBe(true);
    }),
  );
});

test("a long part comes in pieces", () => {
  const long = Uint8Array.from({ length: 5 * 2 ** 20 }, (_, at) => (at * at) >> 5);
  expect([...native(deflateSync(long), long.length)].length).toBeGreaterThan(1);
});
