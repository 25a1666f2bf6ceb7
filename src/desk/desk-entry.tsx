import { createRoot } from "react-dom/client";
import { Frame } from "../pane/frame";
import { Desk } from "./desk";

const root = document.getElementById("root");
if (root !== null) {
  createRoot(root).render(
    <Frame language={navigator.language}>
      <Desk />
    </Frame>,
  );
}
