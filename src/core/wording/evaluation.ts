import type { WordingTable } from "./message";

export const evaluationWording = {} as const satisfies WordingTable;
