import { developmentServer } from "./scripts/webpack/development-server.mjs";
import { pagesConfig } from "./scripts/webpack/pages.mjs";

/**
 * `npm run build` and `npm run start:excel`. What the add-in is delivered with, as environment variables:
 *   ADDIN_URL          where it will be served from: https, ending in "/" (default https://localhost:3000/)
 *   OFFICE_JS          where Excel's client library comes from: global (default), china, self
 *   OFFICE_JS_FOLDER   with self: a folder of the library's files, instead of the installed package
 * What only a build itself is about, as `--env name=value`:
 *   pages              only these pages, separated by commas: taskpane, desk
 *   cache              keep compiled modules for the next build
 */
export default (env, { mode }) => {
  const development = mode !== "production";
  const config = pagesConfig({
    development,
    url: process.env.ADDIN_URL,
    office: { source: process.env.OFFICE_JS, folder: process.env.OFFICE_JS_FOLDER },
    cache: Boolean(env.cache),
    ...(env.pages === undefined ? {} : { pages: env.pages.split(",") }),
  });
  return development ? { ...config, devServer: developmentServer() } : config;
};
