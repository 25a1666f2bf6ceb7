import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { headerRows } from "../../core/corrections/columns";
import { setHeader } from "../../core/corrections/edits";
import type { FoundTable } from "../../core/model/mapping";
import type { Source } from "../../core/model/area";
import { useMapping, useMappingStrings } from "./control";

// Fluent's field is wider by itself than there is room on an enlarged page.
const useStyles = makeStyles({ narrow: { minWidth: 0, width: "100%" } });

interface HeaderRowsProps {
  readonly kind: "spending" | "indicators";
  readonly table: FoundTable & { readonly header?: Source };
}

/** The rows that head the table, by their numbers. */
export function HeaderRows({ kind, table }: HeaderRowsProps) {
  const { seen, busy, correct } = useMapping();
  const strings = useMappingStrings();
  const { narrow } = useStyles();
  const { first, last } = headerRows(seen.snapshot, table);
  const found = first === last ? String(first + 1) : `${String(first + 1)}-${String(last + 1)}`;
  const [typed, setTyped] = useState({ seen, text: found });
  // A new reading brings its own rows: what was typed before it is gone.
  const text = typed.seen === seen ? typed.text : found;
  const rows = readRows(text);
  const apply = () => {
    if (rows !== null && text !== found) correct(setHeader(kind, table.source, rows.first, rows.last));
  };
  return (
    <Field
      label={strings.headerRows}
      size="small"
      hint={strings.headerRowsHint}
      validationMessage={rows === null ? strings.badRows : null}
    >
      <Input
        className={narrow}
        input={{ className: narrow }}
        size="small"
        value={text}
        disabled={busy}
        onChange={(_event, { value }) => setTyped({ seen, text: value })}
        onBlur={apply}
        onKeyDown={({ key }) => key === "Enter" && apply()}
      />
    </Field>
  );
}

/** "3" or "3-4", from 1 as people count; null for anything else. */
function readRows(typed: string): { readonly first: number; readonly last: number } | null {
  const match = /^\s*(\d{1,7})\s*(?:[-–~～至]\s*(\d{1,7}))?\s*$/.exec(typed);
  if (match === null) return null;
  const first = Number(match[1]) - 1;
  const last = Number(match[2] ?? match[1]) - 1;
  return first < 0 || last < first ? null : { first, last };
}
