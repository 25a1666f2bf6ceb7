import type { WordingTable } from "./message";

export const reviewWording = {} as const satisfies WordingTable;
