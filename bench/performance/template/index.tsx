import { useState } from "react";
import { createRoot } from "react-dom/client";
import {
  Button,
  Field,
  FluentProvider,
  Image,
  makeStyles,
  Textarea,
  tokens,
  webLightTheme,
} from "@fluentui/react-components";
import { DesignIdeas24Regular, LockOpen24Regular, Ribbon24Regular } from "@fluentui/react-icons";

/**
 * The measure for our pane: what Microsoft's React task-pane template shows (a header, three features, a text to insert and
 * its button), rendered when Office is ready. Written anew with our versions and tools; the template itself also carries
 * polyfills for Internet Explorer.
 */
const useStyles = makeStyles({
  root: { minHeight: "100vh" },
  header: { display: "flex", flexDirection: "column", alignItems: "center", paddingTop: "100px" },
  list: { listStyleType: "none", padding: 0, marginTop: "20px" },
  item: { display: "flex", paddingBottom: "20px" },
  title: { fontSize: tokens.fontSizeHero900, fontWeight: tokens.fontWeightRegular },
  text: { fontSize: tokens.fontSizeBase300, marginLeft: "10px" },
});

const FEATURES = [
  { icon: <Ribbon24Regular />, text: "Achieve more with Office integration" },
  { icon: <LockOpen24Regular />, text: "Unlock features and functionality" },
  { icon: <DesignIdeas24Regular />, text: "Create and visualize like a pro" },
];

function App() {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <section className={styles.header}>
        <Image width="90" height="90" src="assets/icon-80.png" alt="Logo" />
        <h1 className={styles.title}>Welcome</h1>
      </section>
      <ul className={styles.list}>
        {FEATURES.map(({ icon, text }) => (
          <li className={styles.item} key={text}>
            {icon}
            <span className={styles.text}>{text}</span>
          </li>
        ))}
      </ul>
      <Insertion />
    </div>
  );
}

function Insertion() {
  const [text, setText] = useState("Some text.");
  const insert = () =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      range.values = [[text]];
      range.format.autofitColumns();
      await context.sync();
    });
  return (
    <div>
      <Field label="Enter text to be inserted into the document.">
        <Textarea value={text} onChange={(_, data) => setText(data.value)} />
      </Field>
      <Field>Click the button to insert text.</Field>
      <Button appearance="primary" size="large" onClick={() => void insert()}>
        Insert text
      </Button>
    </div>
  );
}

const container = document.getElementById("container");
void Office.onReady(() => {
  if (container === null) return;
  createRoot(container).render(
    <FluentProvider theme={webLightTheme}>
      <App />
    </FluentProvider>,
  );
});
