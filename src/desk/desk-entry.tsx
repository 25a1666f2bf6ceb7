import { createRoot } from "react-dom/client";
import { Frame } from "../pane/frame";
import { startRiver } from "../river/start-river";
import { Desk } from "./desk";

const root = document.getElementById("root");
if (root !== null) {
  // No Office says which language its owner reads, and a browser's is often left at English: Chinese first.
  createRoot(root).render(
    <Frame language={null}>
      <Desk river={startRiver()} />
    </Frame>,
  );
}
