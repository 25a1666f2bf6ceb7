export { carriedInto } from "./carried-into";
export { readCarryOver } from "./read-carry-over";
export { withCarryOver } from "./with-carry-over";
