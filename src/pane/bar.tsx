import { makeStyles, shorthands, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Decimal } from "../core/amount/decimal";

const useStyles = makeStyles({
  bar: {
    display: "block",
    width: "100%",
    height: "8px",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    "@media (forced-colors: active)": { ...shorthands.borderColor("CanvasText") },
  },
  fill: {
    fill: tokens.colorBrandForeground1,
    "@media (forced-colors: active)": { fill: "CanvasText", forcedColorAdjust: "none" },
  },
});

interface BarProps {
  /** Nothing is filled while it is absent or below zero. */
  readonly value: Decimal | null;
  readonly of: Decimal;
  /** Kinds are told apart without colour: a full surface, stripes, or dots. */
  readonly filling?: Filling;
  /** A short one, to show what a filling looks like. */
  readonly isSample?: boolean;
}

export type Filling = "full" | "striped" | "dotted";

/**
 * A part of a whole as a filled length, dark on light so that it reads in black and white. The drawing's own scale
 * divides, so no figure is computed here; the number always stands beside it in words, so readers skip the drawing.
 */
export function Bar({ value, of, filling = "full", isSample = false }: BarProps) {
  const pattern = useId();
  const styles = useStyles();
  const [period, half] = isSample ? ["20%", "10%"] : ["8%", "4%"];
  const width = value === null || value.startsWith("-") ? "0" : value;
  return (
    <svg className={styles.bar} viewBox={`0 0 ${of} 1`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
      {filling === "striped" && (
        <pattern id={pattern} width={period} height="1" patternUnits="userSpaceOnUse">
          <rect className={styles.fill} width={half} height="1" />
        </pattern>
      )}
      {filling === "dotted" && (
        <pattern id={pattern} width={period} height="0.5" patternUnits="userSpaceOnUse">
          <rect className={styles.fill} y="0.1" width={half} height="0.3" />
        </pattern>
      )}
      <rect
        className={filling === "full" ? styles.fill : undefined}
        fill={filling === "full" ? undefined : `url(#${pattern})`}
        width={width}
        height="1"
      />
    </svg>
  );
}
