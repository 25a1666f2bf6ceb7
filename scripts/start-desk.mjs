import { spawn } from "node:child_process";
import path from "node:path";
import { ROOT } from "./webpack/base.mjs";
import { pagesConfig } from "./webpack/pages.mjs";
import { build } from "./webpack/run.mjs";
import { serveFolder } from "./webpack/static-server.mjs";

/** `npm start`: builds the desk page, serves it to this machine and opens it. PORT chooses another port than 3000. */
const output = path.join(ROOT, "build", "desk");
const port = Number(process.env.PORT ?? 3000);

async function start() {
  // The port first: it is taken at once or not at all, and nobody waits for a build in vain.
  const { server, address } = await serveFolder(output, { port, home: "desk.html" });
  console.log("正在准备桌面页面，首次约需十几秒…  Preparing the desk page…");
  try {
    await build(pagesConfig({ pages: ["desk"], output, cache: true }));
  } catch (error) {
    server.close();
    throw error;
  }
  console.log(`绩效自评助手  ${address}`);
  console.log(
    "按 Ctrl+C 结束。文件只在本机浏览器中处理，不会上传。  Press Ctrl+C to stop; nothing leaves this machine.",
  );
  openBrowser(address);
}

/** Opens the person's own browser where there is one; a machine without keeps the printed address. */
function openBrowser(address) {
  const desktop = process.platform !== "linux" || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (process.env.CI || process.env.BROWSER === "none" || !desktop) return;
  const [command, ...parameters] = {
    darwin: ["open", address],
    win32: ["cmd", "/c", "start", "", address],
  }[process.platform] ?? ["xdg-open", address];
  const opener = spawn(command, parameters, { stdio: "ignore", detached: true });
  opener.on("error", () => undefined);
  opener.unref();
}

function explain(error) {
  if (error.code === "EADDRINUSE") {
    return `端口 ${port} 已被占用。请关闭占用它的程序，或用环境变量 PORT 换一个端口（如 3001）。\nPort ${port} is in use. Close what uses it, or choose another with the environment variable PORT (such as 3001).`;
  }
  if (error.code === "EACCES" || error.code === "ERR_SOCKET_BAD_PORT") {
    return `不能使用端口“${process.env.PORT}”，请用环境变量 PORT 换一个（如 3001）。\nPort “${process.env.PORT}” cannot be used; choose another with the environment variable PORT (such as 3001).`;
  }
  return error.stack ?? String(error);
}

start().catch((error) => {
  console.error(explain(error));
  process.exitCode = 1;
});
