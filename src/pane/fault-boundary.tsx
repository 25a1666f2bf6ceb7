import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { hostSentence } from "../core/wording/host";
import { asHostError } from "../host/host-error";
import { useTongue } from "./language";
import { AttemptContext } from "./loaded-later";
import { CopyDetails } from "./sections/copy-details";

interface Held {
  /** Boxed, because anything can be thrown. */
  readonly fault: { readonly thrown: unknown } | null;
  /** How often it was shown again. */
  readonly attempt: number;
}

interface FaultBoundaryProps {
  readonly children: ReactNode;
  /** Around everything: what stands in its place is the page then. */
  readonly page?: boolean;
}

/** Holds a fault of ours to the part it happened in: a sentence and the details stand there, the rest keeps working. */
export class FaultBoundary extends Component<FaultBoundaryProps, Held> {
  override readonly state: Held = { fault: null, attempt: 0 };

  static getDerivedStateFromError(thrown: unknown): Pick<Held, "fault"> {
    return { fault: { thrown } };
  }

  override render() {
    const { fault, attempt } = this.state;
    if (fault === null) return <AttemptContext.Provider value={attempt}>{this.props.children}</AttemptContext.Provider>;
    const sentence = (
      <Fault
        thrown={fault.thrown}
        isRepeated={attempt > 0}
        onRetry={() => this.setState({ fault: null, attempt: attempt + 1 })}
      />
    );
    return this.props.page === true ? <FaultPage>{sentence}</FaultPage> : sentence;
  }
}

const useStyles = makeStyles({
  fault: { display: "grid", rowGap: "8px", justifyItems: "start", overflowWrap: "anywhere" },
  text: { margin: 0 },
  page: { padding: "16px 20px", display: "grid", rowGap: "8px", alignContent: "start" },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold },
});

function FaultPage({ children }: { readonly children: ReactNode }) {
  const { strings } = useTongue();
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{strings.title}</h1>
      {children}
    </main>
  );
}

interface FaultProps {
  readonly thrown: unknown;
  readonly isRepeated: boolean;
  readonly onRetry: () => void;
}

function Fault({ thrown, isRepeated, onRetry }: FaultProps) {
  const { strings, language } = useTongue();
  const styles = useStyles();
  const { code, details, message } = asHostError(thrown);
  // A newer build has no such script any more: then only the whole page helps.
  const canReload = code === "script-missing" && isRepeated;
  return (
    <div className={styles.fault} role="alert">
      <p className={styles.text}>{code === "unexpected" ? strings.paneFault : hostSentence(code, details, language)}</p>
      <Button appearance="primary" onClick={onRetry}>
        {strings.showAgain}
      </Button>
      {canReload && <Button onClick={() => location.reload()}>{strings.reloadPane}</Button>}
      <CopyDetails details={message} />
    </div>
  );
}
