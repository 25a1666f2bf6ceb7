import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { type Draft, type DraftPath, withDraftAt } from "../../core/profiles";
import { useTongue } from "../language";
import { RULES_STRINGS } from "../strings/rules";
import type { DraftFieldProps } from "./draft-fields";
import { Group, listAt, Wide } from "./rules-group";

interface ListFieldsProps extends DraftFieldProps {
  readonly legend: string;
  /** Where the list stands in the draft. */
  readonly path: DraftPath;
  /** A new item, to be filled in. */
  readonly empty: Draft;
  /** The fields of one item; the number counts from 1 and tells items apart for those who do not see them. */
  readonly fields: (path: DraftPath, number: number) => ReactNode;
}

/** A list of rules of one kind: each can be changed and taken out, and another added below. */
export function ListFields({ draft, onChange, legend, path, empty, fields }: ListFieldsProps) {
  const { language } = useTongue();
  const strings = RULES_STRINGS[language];
  const list = listAt(draft, path);
  const replace = (next: readonly Draft[]) => onChange(withDraftAt(draft, path, next));
  return (
    <Group legend={legend}>
      {list.flatMap((_item, index) => [
        <FieldsOf key={`fields-${index}`}>{fields([...path, index], index + 1)}</FieldsOf>,
        <Wide key={`remove-${index}`}>
          <Button size="small" onClick={() => replace(list.filter((_each, at) => at !== index))}>
            {strings.removeItem(legend, index + 1)}
          </Button>
        </Wide>,
      ])}
      <Wide>
        <Button size="small" onClick={() => replace([...list, empty])}>
          {strings.addItem(legend)}
        </Button>
      </Wide>
    </Group>
  );
}

function FieldsOf({ children }: { readonly children: ReactNode }) {
  return <>{children}</>;
}
