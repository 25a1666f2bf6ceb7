import type { Source } from "../model/area";

/** A self-evaluation form of the workbook, as far as its name goes. */
interface NamedForm {
  /** The project or department that the form names itself. */
  readonly name: string | null;
  readonly title: string;
  readonly source: Source;
}

/**
 * What forms of one workbook are called beside each other: by the project or unit each names; by its sheet where that is only
 * the department again, or another form's name, too.
 */
export function formNames(forms: readonly NamedForm[], department: string | null): readonly string[] {
  const names = forms.map(({ name, title }) => name ?? title);
  return forms.map(({ source }, index) => {
    const name = names[index] ?? "";
    const isTelling = name !== "" && name !== department && names.indexOf(name) === names.lastIndexOf(name);
    return isTelling ? name : source.sheet;
  });
}
