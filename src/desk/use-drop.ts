import { type DragEvent, useRef, useState } from "react";

interface Drop {
  /** A file is being held over the page. */
  readonly over: boolean;
  readonly handlers: {
    readonly onDragEnter: (event: DragEvent) => void;
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDragLeave: (event: DragEvent) => void;
    readonly onDrop: (event: DragEvent) => void;
  };
}

/** Takes a file dropped anywhere on the page, but where something on it (the pane's field for reports) has taken it. */
export function useDrop(onFile: (file: File) => void): Drop {
  // Every element on the way tells of entering and leaving: only as many leavings as enterings end the hold.
  const depth = useRef(0);
  const [over, setOver] = useState(false);
  const hold = (step: number) => {
    depth.current = Math.max(0, depth.current + step);
    setOver(depth.current > 0);
  };
  return {
    over,
    handlers: {
      onDragEnter: (event) => {
        event.preventDefault();
        hold(1);
      },
      onDragOver: (event) => event.preventDefault(),
      onDragLeave: () => hold(-1),
      onDrop: (event) => {
        const isTaken = event.isDefaultPrevented();
        event.preventDefault();
        hold(-depth.current);
        const [file] = event.dataTransfer.files;
        if (file !== undefined && !isTaken) onFile(file);
      },
    },
  };
}
