import { hostSentence } from "../core/wording/host";
import { asHostError } from "../host/host-error";
import { useTongue } from "./language";

/** Starts what a button is for; what goes wrong is told in a sentence, never passed over in silence. */
export function useAttempt(tell: (sentence: string) => void): (work: Promise<void>) => void {
  const { language } = useTongue();
  return (work) => {
    work.catch((error: unknown) => {
      const { code, details } = asHostError(error);
      tell(hostSentence(code, details, language));
    });
  };
}
