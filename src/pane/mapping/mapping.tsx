import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { SCOPES, UNITS } from "../../core/corrections/answers-json";
import type { TableKind } from "../../core/corrections/combine";
import type { FoundTable, Scope } from "../../core/model/mapping";
import type { MoneyUnit } from "../../core/amount/money-unit";
import { useTongue } from "../language";
import { Fold } from "../fold";
import { Section } from "../section";
import { Cells } from "./cells";
import { Choice } from "./choice";
import { IndicatorColumns, SpendingColumns } from "./columns";
import { useMapping, useMappingStrings } from "./control";
import { HeaderRows } from "./header-rows";
import { Keep } from "./keep";
import { Preview } from "./preview";
import { TableChoice } from "./table-choice";

const useStyles = makeStyles({
  intro: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  group: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingBlock: "6px" },
  summary: { fontWeight: tokens.fontWeightSemibold },
  body: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: "10px",
    paddingBlock: "8px",
    paddingInlineStart: "14px",
  },
});

/** Everything a person can say against what was recognised, and what comes of it; put away until it is wanted. */
export function MappingSection() {
  const { busy } = useMapping();
  const strings = useMappingStrings();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <Section title={strings.title}>
      <p className={styles.intro}>{strings.intro}</p>
      <div>
        <Button
          size="small"
          data-testid="correct"
          aria-expanded={open}
          disabled={busy && !open}
          onClick={() => setOpen(!open)}
        >
          {open ? strings.close : strings.open}
        </Button>
      </div>
      {open && <Tables />}
    </Section>
  );
}

function Tables() {
  const { mapping } = useMapping().seen;
  const { spending, indicators, execution } = mapping;
  return (
    <>
      <div data-testid="corrections">
        <Group kind="spending" table={spending} candidates={mapping.spendingCandidates}>
          {spending !== null && (
            <>
              <UnitChoice entry="spendingUnit" found={spending.unit} />
              <ScopeChoice found={spending.scope} />
              {spending.addends === undefined && (
                <>
                  <HeaderRows kind="spending" table={spending} />
                  <SpendingColumns table={spending} />
                </>
              )}
            </>
          )}
        </Group>
        <Group kind="indicators" table={indicators} candidates={mapping.indicatorCandidates}>
          {indicators !== null && (
            <>
              <HeaderRows kind="indicators" table={indicators} />
              <IndicatorColumns table={indicators} />
            </>
          )}
        </Group>
        <Group kind="execution" table={execution} candidates={execution === null ? [] : [execution]}>
          {execution !== null && <UnitChoice entry="executionUnit" found={execution.unit} />}
        </Group>
      </div>
      <Preview />
      <Keep />
    </>
  );
}

interface GroupProps {
  readonly kind: TableKind;
  readonly table: FoundTable | null;
  readonly candidates: readonly FoundTable[];
  readonly children: ReactNode;
}

function Group({ kind, table, candidates, children }: GroupProps) {
  const strings = useMappingStrings();
  const styles = useStyles();
  return (
    <Fold className={styles.group} summaryClassName={styles.summary} summary={strings[kind]}>
      <div className={styles.body} role="group" aria-label={strings[kind]}>
        <TableChoice kind={kind} table={table} candidates={candidates} />
        {children}
        <Cells kind={kind} />
      </div>
    </Fold>
  );
}

interface UnitChoiceProps {
  readonly entry: "spendingUnit" | "executionUnit";
  readonly found: MoneyUnit | null;
}

function UnitChoice({ entry, found }: UnitChoiceProps) {
  const { correct } = useMapping();
  const { strings } = useTongue();
  const { unit } = useMappingStrings();
  const unknown = found === null ? [{ value: "", label: strings.unitUnknown }] : [];
  return (
    <Choice
      label={unit}
      value={found ?? ""}
      options={[...unknown, ...UNITS.map((each) => ({ value: each, label: strings[`unit.${each}`] }))]}
      onChoose={(value) => {
        const chosen = UNITS.find((each) => each === value);
        if (chosen !== undefined) correct((answers) => ({ ...answers, [entry]: chosen }));
      }}
    />
  );
}

function ScopeChoice({ found }: { readonly found: Scope }) {
  const { correct } = useMapping();
  const { strings } = useTongue();
  const { scope } = useMappingStrings();
  return (
    <Choice
      label={scope}
      value={found}
      options={SCOPES.map((each) => ({ value: each, label: strings[`scope.${each}`] }))}
      onChoose={(value) => {
        const chosen = SCOPES.find((each) => each === value);
        if (chosen !== undefined) correct((answers) => ({ ...answers, spendingScope: chosen }));
      }}
    />
  );
}
