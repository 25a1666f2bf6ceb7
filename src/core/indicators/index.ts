export { executionRule, scoreExecution } from "./execution-rate";
export { judge } from "./judge";
