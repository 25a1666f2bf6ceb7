import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { connect, createServer, type AddressInfo } from "node:net";
import path from "node:path";
import { buildParentPage } from "../excel/browser/build-parent";
import { type ExcelSite, makeCertificate, PARENT } from "../excel/browser/serve";

const EXAMPLE = path.resolve(__dirname, "..", "..", "docs", "examples", "nginx.conf");

export function findNginx(): string | null {
  try {
    return execFileSync("sh", ["-c", "command -v nginx || ls /usr/sbin/nginx"], { encoding: "utf8" }).trim();
  } catch {
    return null;
  }
}

/** The built folder served by nginx with the example's own words, on this machine, and the page that plays Excel beside it. */
export async function serveByNginx(nginx: string, folder: string, work: string): Promise<ExcelSite> {
  const stand = path.join(work, "stand-in");
  mkdirSync(stand, { recursive: true });
  const { key, cert } = await makeCertificate(work);
  writeFileSync(path.join(work, "addin.key"), key);
  writeFileSync(path.join(work, "addin.crt"), cert);
  await buildParentPage(stand);
  const port = await freePort();
  writeFileSync(path.join(work, "nginx.conf"), configuration(folder, work, port));
  const server = spawn(nginx, ["-p", work, "-c", path.join(work, "nginx.conf"), "-g", "daemon off;"], {
    stdio: "pipe",
  });
  await untilItAnswers(server, port);
  const origin = `https://localhost:${String(port)}/`;
  return {
    origin,
    parentUrl: new URL(PARENT, origin).href,
    close: async () => {
      const ended = new Promise((done) => server.once("exit", done));
      server.kill("SIGTERM");
      await ended;
    },
  };
}

/** The example with what is "yours" filled in, and a place of its own for the page that plays Excel. */
function configuration(folder: string, work: string, port: number): string {
  const filled = readFileSync(EXAMPLE, "utf8")
    .replace("listen 443 ssl;", `listen 127.0.0.1:${String(port)} ssl;`)
    .replace("addin.example.gov.cn;", "localhost;")
    .replaceAll("/etc/nginx/certificates", work)
    .replace("root /srv/self-evaluation;", `root ${folder};`);
  const parent = `location ${PARENT} { root ${work}; index index.html; add_header Cache-Control no-store; }`;
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((what) => `${what}_temp_path ${work}/${what};`)
    .join(" ");
  const user = process.getuid?.() === 0 ? "user root;" : "";
  const server = filled.replace(/\}\s*$/, `${parent}\n}\n`);
  return `${user}\npid ${work}/nginx.pid;\nerror_log ${work}/error.log;\nevents {}\nhttp { access_log off; ${temporary}\n${server}}\n`;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

async function untilItAnswers(server: ChildProcess, port: number): Promise<void> {
  let said = "";
  server.stderr?.on("data", (text: Buffer) => (said += text.toString("utf8")));
  for (let tries = 0; tries < 100; tries += 1) {
    if (server.exitCode !== null) throw new Error(`nginx did not start: ${said}`);
    if (await answers(port)) return;
    await new Promise((go) => setTimeout(go, 100));
  }
  throw new Error(`nginx does not answer: ${said}`);
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = connect(port, "127.0.0.1", () => {
      probe.destroy();
      resolve(true);
    });
    probe.once("error", () => resolve(false));
  });
}
