import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { INDICATOR_ROLES, SPENDING_COLUMNS } from "../../core/corrections/answers-json";
import { type TableColumn, tableColumns } from "../../core/corrections/columns";
import { setIndicatorColumn, setSpendingColumn } from "../../core/corrections/edits";
import type { SpendingColumn } from "../../core/model/answers";
import { columnName, parseArea, type Source } from "../../core/model/area";
import type { IndicatorTable, SpendingTable } from "../../core/model/mapping";
import { Fold } from "../fold";
import { Choice } from "./choice";
import { useMapping, useMappingStrings } from "./control";

const useStyles = makeStyles({
  list: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "6px", paddingTop: "6px" },
});

/** What each column of a list of categories holds. Tables with a column for each category are corrected by their cells. */
export function SpendingColumns({ table }: { readonly table: SpendingTable }) {
  const { seen, answers, correct } = useMapping();
  const strings = useMappingStrings();
  if (table.family === "economic-wide") return null;
  const columns = tableColumns(seen.snapshot, table);
  const [amount] = table.categories.flatMap(({ amounts }) => amounts);
  const [name] = table.categories;
  const found: Readonly<Record<SpendingColumn, number | undefined>> = {
    code: undefined,
    name: name?.nameSource.area.left,
    amount: amount?.area.left,
  };
  return (
    <Columns>
      {SPENDING_COLUMNS.map((role) => (
        <ColumnChoice
          key={role}
          role={strings[`column.${role}`]}
          columns={columns}
          found={found[role]}
          stated={statedColumn(answers.spendingColumns, role)}
          onChoose={(header) => correct(setSpendingColumn(role, header))}
        />
      ))}
    </Columns>
  );
}

/** What each column of the indicator table holds. */
export function IndicatorColumns({ table }: { readonly table: IndicatorTable }) {
  const { seen, answers, correct } = useMapping();
  const strings = useMappingStrings();
  const columns = tableColumns(seen.snapshot, table);
  return (
    <Columns>
      {INDICATOR_ROLES.map((role) => (
        <ColumnChoice
          key={role}
          role={strings[`role.${role}`]}
          columns={columns}
          found={table.rows.find(({ cells }) => cells[role] !== undefined)?.cells[role]?.area.left}
          stated={statedColumn(answers.indicatorColumns, role)}
          onChoose={(header) => correct(setIndicatorColumn(role, header))}
        />
      ))}
    </Columns>
  );
}

function statedColumn(
  given: readonly { readonly as: string; readonly at: { readonly address?: string } }[] = [],
  role: string,
): number | undefined {
  const address = given.find(({ as }) => as === role)?.at.address;
  return address === undefined ? undefined : parseArea(address)?.left;
}

function Columns({ children }: { readonly children: ReactNode }) {
  const strings = useMappingStrings();
  const styles = useStyles();
  return (
    <Fold summary={strings.columns}>
      <div className={styles.list}>{children}</div>
    </Fold>
  );
}

interface ColumnChoiceProps {
  readonly role: string;
  readonly columns: readonly TableColumn[];
  readonly found: number | undefined;
  readonly stated: number | undefined;
  readonly onChoose: (header: Source | null) => void;
}

function ColumnChoice({ role, columns, found, stated, onChoose }: ColumnChoiceProps) {
  const strings = useMappingStrings();
  return (
    <Choice
      label={strings.column(role)}
      value={stated === undefined ? "" : String(stated)}
      options={[
        { value: "", label: strings.asFound(found === undefined ? null : columnName(found)) },
        ...columns.map(({ column, label }) => ({ value: String(column), label })),
      ]}
      onChoose={(value) => onChoose(columns.find(({ column }) => String(column) === value)?.header ?? null)}
    />
  );
}
