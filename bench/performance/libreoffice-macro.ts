/** Long enough that the clock's milliseconds do not matter. */
const LEAST_MILLISECONDS = 300;

/**
 * The files of a Basic library for LibreOffice's profile, by name: its sub `Run` opens each document, recalculates it until
 * that has taken long enough, and writes the milliseconds for one time into a file, a line for each document. A first
 * formula is checked to have a value, because a document without results would be recalculated in no time.
 */
export function recalculationMacro(documents: readonly string[], target: string): Readonly<Record<string, string>> {
  const list = documents.map((document) => `"${document}"`).join(", ");
  const program = `
Sub Run
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Open "${target}" For Output As #1
  For Each address In Array(${list})
    book = StarDesktop.loadComponentFromURL(address, "_blank", 0, hidden())
    book.calculateAll()
    times = 0
    started = GetSystemTicks()
    Do
      book.calculateAll()
      times = times + 1
      passed = GetSystemTicks() - started
    Loop While passed < ${String(LEAST_MILLISECONDS)}
    If book.Sheets(0).getCellByPosition(8, 0).Value > 0 Then Print #1, Str(passed / times) Else Print #1, "0"
    book.close(True)
  Next
  Close #1
  StarDesktop.terminate()
End Sub
`;
  const libraries = `<?xml version="1.0" encoding="UTF-8"?><library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink"><library:library library:name="Standard" library:link="false"/></library:libraries>`;
  return {
    "script.xlc": libraries,
    "dialog.xlc": libraries,
    "Standard/script.xlb": `<?xml version="1.0" encoding="UTF-8"?><library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Measure"/></library:library>`,
    "Standard/dialog.xlb": `<?xml version="1.0" encoding="UTF-8"?><library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"/>`,
    "Standard/Measure.xba": `<?xml version="1.0" encoding="UTF-8"?><script:module xmlns:script="http://openoffice.org/2000/script" script:name="Measure" script:language="StarBasic">${program
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")}</script:module>`,
  };
}
