import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular, SettingsRegular } from "@fluentui/react-icons";
import { useRef } from "react";
import { CellLink } from "../cell-link";
import { useTongue } from "../language";
import type { Session, View } from "../session";

const useStyles = makeStyles({
  head: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: "8px",
    // Excel lays its own menu over the top right corner.
    padding: "10px 40px 8px 16px",
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  department: {
    margin: "1px 0 0",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
});

interface HeaderProps {
  readonly session: Session;
  readonly onLook: (view: View) => void;
}

/** What this is and whom it is about; the settings, and the way out of them. */
export function Header({ session: { seen, view }, onLook }: HeaderProps) {
  const { strings } = useTongue();
  const styles = useStyles();
  const before = useRef<View>("recognition");
  const department = seen?.evaluation.department ?? null;
  const year = seen?.evaluation.year ?? null;
  const inSettings = view === "settings";
  const toggle = () => {
    if (!inSettings) before.current = view;
    onLook(inSettings ? before.current : "settings");
  };
  return (
    <header className={styles.head}>
      <div>
        <h1 className={styles.title}>{strings.title}</h1>
        <p className={styles.department}>
          {seen === null ? (
            strings.subtitle
          ) : (
            <CellLink source={department?.source ?? null}>{department?.value ?? strings.departmentUnknown}</CellLink>
          )}
          {year !== null && (
            <>
              {"\u00a0· "}
              <CellLink source={year.source}>{strings.year(String(year.value))}</CellLink>
            </>
          )}
        </p>
      </div>
      <Button
        appearance="subtle"
        icon={inSettings ? <DismissRegular /> : <SettingsRegular />}
        aria-label={inSettings ? strings.closeSettings : strings.settings}
        title={inSettings ? strings.closeSettings : strings.settings}
        aria-expanded={inSettings}
        onClick={toggle}
      />
    </header>
  );
}
