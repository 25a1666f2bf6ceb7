import guangdong from "./outlines/guangdong.json";
import jiangmen from "./outlines/jiangmen-2023.json";
import neutral from "./outlines/neutral.json";
import { isPartName, type PartName } from "./part-names";

/** A report's outline as data: chapters (一、), sections (（一）) and what stands in each. */
export interface Outline {
  readonly id: string;
  readonly name: string;
  readonly source: string;
  /** Departments whose name holds one of these follow it, whatever rules they are scored by. */
  readonly places: readonly string[];
  /** Ids of the rules that go with it otherwise. */
  readonly profiles: readonly string[];
  readonly title: string;
  readonly chapters: readonly {
    readonly heading: string;
    readonly sections: readonly { readonly heading: string; readonly parts: readonly PartName[] }[];
  }[];
  readonly annexes: readonly "score-table"[];
}

/** As the file has it: names are words until they are checked. */
type OutlineFile = Omit<Outline, "chapters" | "annexes"> & {
  readonly chapters: readonly {
    readonly heading: string;
    readonly sections: readonly { readonly heading: string; readonly parts: readonly string[] }[];
  }[];
  readonly annexes: readonly string[];
};

/** An outline's file; a part that does not exist is a broken program. */
function outlineOf(file: OutlineFile): Outline {
  const part = (name: string): PartName => {
    if (!isPartName(name)) throw new Error(`outline ${file.id}: no part ${name}`);
    return name;
  };
  return {
    ...file,
    chapters: file.chapters.map(({ heading, sections }) => ({
      heading,
      sections: sections.map((section) => ({ heading: section.heading, parts: section.parts.map(part) })),
    })),
    annexes: file.annexes.flatMap((annex) => (annex === "score-table" ? [annex] : [])),
  };
}

const NEUTRAL = outlineOf(neutral);

/** The outlines that come with the program, the most particular first. */
export const OUTLINES: readonly Outline[] = [outlineOf(jiangmen), outlineOf(guangdong), NEUTRAL];

export function outlineById(id: string): Outline | null {
  return OUTLINES.find((outline) => outline.id === id) ?? null;
}

/** The outline of a department's place, else the one that goes with the rules, else the neutral one. */
export function outlineFor(department: string | null, profile: string): Outline {
  return (
    OUTLINES.find(({ places }) => places.some((place) => department?.includes(place) === true)) ??
    OUTLINES.find(({ profiles }) => profiles.includes(profile)) ??
    NEUTRAL
  );
}
