import { zipOf } from "../file/package-fixture";

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const SPACES = `xmlns:w="${WORD}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"`;

export const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
export const paragraph = (...runs: readonly string[]) => `<w:p>${runs.join("")}</w:p>`;
export const said = (text: string) => paragraph(run(text));
export const table = (...rows: readonly (readonly string[])[]) =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${said(cell)}</w:tc>`).join("")}</w:tr>`).join("")}</w:tbl>`;
/** As Word writes it: once for itself, once for programs that know no drawings. */
export const textBox = (text: string) =>
  paragraph(
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx><w:txbxContent>${said(text)}</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${said(text)}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
  );
export const field = (instruction: string, shown: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

interface DocumentParts {
  readonly body: string;
  readonly footnotes?: string;
  readonly header?: string;
  readonly footer?: string;
}

/** A .docx with what a body, notes, header and footer are given. */
export function wordDocument({ body, footnotes, header, footer }: DocumentParts): Uint8Array {
  const besides = Object.entries({ footnotes, header, footer }).filter(([, content]) => content !== undefined);
  const relations = besides.map(
    ([name], index) => `<Relationship Id="rId${String(index)}" Type="${OFFICE}/${name}" Target="${name}1.xml"/>`,
  );
  const roots = { footnotes: "footnotes", header: "hdr", footer: "ftr" } as const;
  return zipOf({
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}"><Relationship Id="r" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `<w:document ${SPACES}><w:body>${body}</w:body></w:document>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="${PACKAGE}">${relations.join("")}</Relationships>`,
    ...Object.fromEntries(
      besides.map(([name, content]) => {
        const root = roots[name as keyof typeof roots];
        const inside = root === "footnotes" ? `<w:footnote w:id="2">${content ?? ""}</w:footnote>` : (content ?? "");
        return [`word/${name}1.xml`, `<w:${root} ${SPACES}>${inside}</w:${root}>`];
      }),
    ),
  });
}
