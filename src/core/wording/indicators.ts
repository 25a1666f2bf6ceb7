import type { WordingTable } from "./message";

export const indicatorsWording = {} as const satisfies WordingTable;
