import type { WordingTable } from "./message";

export const sheetWording = {} as const satisfies WordingTable;
