import { developmentServer } from "./scripts/webpack/development-server.mjs";
import { pagesConfig } from "./scripts/webpack/pages.mjs";

/**
 * `npm run build` and `npm run start:excel`. Settings, as `--env name=value` or environment variables:
 *   url / ADDIN_URL      where the add-in will be served from: https, ending in "/" (default https://localhost:3000/)
 *   office / OFFICE_JS   where Excel's client library comes from: global (default), china, self
 *   pages                only these pages, separated by commas: taskpane, desk
 *   cache                keep compiled modules for the next build
 */
export default (env, { mode }) => {
  const development = mode !== "production";
  const config = pagesConfig({
    development,
    url: env.url ?? process.env.ADDIN_URL,
    office: env.office ?? process.env.OFFICE_JS,
    cache: Boolean(env.cache),
    ...(env.pages === undefined ? {} : { pages: env.pages.split(",") }),
  });
  return development ? { ...config, devServer: developmentServer() } : config;
};
