import { Button } from "@fluentui/react-components";
import { DocumentSearchRegular } from "@fluentui/react-icons";
import { useRef } from "react";

interface FileButtonProps {
  readonly label: string;
  readonly accept: string;
  readonly disabled: boolean;
  readonly onFile: (file: File) => void;
}

/** A button that asks for one file. */
export function FileButton({ label, accept, disabled, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size="small" icon={<DocumentSearchRegular />} disabled={disabled} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        aria-label={label}
        hidden
        onChange={(event) => {
          const file = event.target.files?.item(0) ?? null;
          if (file !== null) onFile(file);
          // So that the same file can be chosen again after it was changed.
          event.target.value = "";
        }}
      />
    </>
  );
}
