import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { hostSentence } from "../core/wording/host";
import { asHostError } from "../host/host-error";
import { useTongue } from "./language";
import { CopyDetails } from "./sections/copy-details";

interface Held {
  /** Boxed, because anything can be thrown. */
  readonly fault: { readonly thrown: unknown } | null;
}

interface FaultBoundaryProps {
  readonly children: ReactNode;
  /** Around everything: what stands in its place is the page then. */
  readonly page?: boolean;
}

/** Holds a fault of ours to the part it happened in: a sentence and the details stand there, the rest keeps working. */
export class FaultBoundary extends Component<FaultBoundaryProps, Held> {
  override readonly state: Held = { fault: null };

  static getDerivedStateFromError(thrown: unknown): Held {
    return { fault: { thrown } };
  }

  override render() {
    const { fault } = this.state;
    if (fault === null) return this.props.children;
    const sentence = <Fault thrown={fault.thrown} onRetry={() => this.setState({ fault: null })} />;
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

function Fault({ thrown, onRetry }: { readonly thrown: unknown; readonly onRetry: () => void }) {
  const { strings, language } = useTongue();
  const styles = useStyles();
  const { code, details, message } = asHostError(thrown);
  return (
    <div className={styles.fault} role="alert">
      <p className={styles.text}>{code === "unexpected" ? strings.paneFault : hostSentence(code, details, language)}</p>
      <Button appearance="primary" onClick={onRetry}>
        {strings.showAgain}
      </Button>
      <CopyDetails details={message} />
    </div>
  );
}
