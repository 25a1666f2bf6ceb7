import type { WordingTable } from "./message";

export const recognitionWording = {} as const satisfies WordingTable;
