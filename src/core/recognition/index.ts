export { extract } from "./extract";
export { recognise } from "./recognise";
