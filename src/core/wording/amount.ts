import type { WordingTable } from "./message";

export const amountWording = {} as const satisfies WordingTable;
