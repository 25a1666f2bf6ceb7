export { readCarryOver } from "./read-carry-over";
export { withCarryOver } from "./with-carry-over";
