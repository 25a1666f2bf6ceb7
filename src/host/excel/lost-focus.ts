/**
 * Excel on the web handles Tab itself: it goes to the control behind the one that has the focus, and out of the pane where none
 * has it, as after a button was pressed that is gone now. The browser remembers where that was; Tab is left to it then.
 */
export function keepLostFocus(): void {
  const leaveToBrowser = (event: KeyboardEvent) => {
    if (event.key === "Tab" && document.activeElement === document.body) event.stopImmediatePropagation();
  };
  // Before Excel's library, which listens on the way up.
  window.addEventListener("keydown", leaveToBrowser, { capture: true });
}
