import type { ReactNode } from "react";
import type { SessionControl } from "../use-session";
import { mappingControl, MappingProvider } from "./control";

/** What can be said against the reading, once there is one. */
export function Corrections({ control, children }: { readonly control: SessionControl; readonly children: ReactNode }) {
  const mapping = mappingControl(control);
  return mapping === null ? null : <MappingProvider value={mapping}>{children}</MappingProvider>;
}
