import { type Message, say } from "../core/wording";
import { useTongue } from "./language";

/** How a message of the core is said in the language in use. Its sentences are no part of the pane's first script. */
export function useSay(): (text: Message) => string {
  const { language } = useTongue();
  return (text) => say(text, language);
}
