import type { Area } from "../../core/model/area";

/**
 * The part of the hidden sheet that is the memory's alone, many times what it needs. The rehearsal and the backup stand
 * below it, so that whatever becomes of them, what we remember is still there; nothing else of the sheet is ever read.
 */
export const MEMORY_AREA: Area = { top: 0, left: 0, bottom: 99, right: 127 };

/** The first row that is free for the rehearsal. */
export const FREE_ROW = MEMORY_AREA.bottom + 1;
