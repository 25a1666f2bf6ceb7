export { makeNotice } from "./make-notice";
export { noticeSheet } from "./notice-sheet";
export { noticeText } from "./notice-text";
export { readOffices } from "./read-offices";
