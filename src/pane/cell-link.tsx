import { Link, makeStyles } from "@fluentui/react-components";
import { createContext, type ReactNode, useContext } from "react";
import { formatArea, formatSource, isOfAnotherFile, type Source } from "../core/model/area";
import { useTongue } from "./language";

const SelectContext = createContext<((source: Source) => void) | null>(null);

/** How everything below goes to a cell; null where the host cannot, and then there are no links. */
export const SelectProvider = SelectContext.Provider;

/** Goes to a cell; null where the host cannot. */
export function useSelect(): ((source: Source) => void) | null {
  return useContext(SelectContext);
}

const useStyles = makeStyles({
  link: {
    textAlign: "start",
    fontSize: "inherit",
    lineHeight: "inherit",
    overflowWrap: "anywhere",
    // A link is more than a colour: it is underlined, faintly, because there are many.
    textDecorationLine: "underline",
    textDecorationStyle: "dotted",
    textDecorationThickness: "1px",
    textUnderlineOffset: "3px",
    "@media (forced-colors: active)": { color: "LinkText" },
  },
});

/** Words that lead to the cell they speak of. */
export function CellLink({ source, children }: { readonly source: Source | null; readonly children: ReactNode }) {
  const select = useContext(SelectContext);
  const { strings } = useTongue();
  const styles = useStyles();
  if (source === null || select === null || isOfAnotherFile(source)) return <>{children}</>;
  return (
    // No button element: that would be one block to the line it stands in, so that a comma behind it could begin the next.
    <Link
      as="span"
      className={styles.link}
      title={strings.goToCell(formatSource(source))}
      onClick={() => select(source)}
    >
      {children}
    </Link>
  );
}

/** "支出决算明细 D9": a place as people name it. */
export function placeName(source: Source): string {
  return `${source.sheet} ${formatArea(source.area)}`;
}
