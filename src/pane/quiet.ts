import { makeStyles } from "@fluentui/react-components";

/** Read out, not seen. */
export const useQuietStyles = makeStyles({
  quiet: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});
