import { contentPolicy } from "../../scripts/webpack/content-policy.mjs";
import { officeLibrary } from "../../scripts/webpack/office-library.mjs";
import { iisHeaders, nginxHeaders } from "./shipped-headers";

const ORIGINS = ["global", "china"].map((source) => officeLibrary({ source }).origin);

test("the examples send the policy that the pages carry, for wherever Excel's library comes from", () => {
  const policy = contentPolicy({ scripts: ORIGINS.join(" ") });
  expect(nginxHeaders().get("Content-Security-Policy")).toBe(policy);
  expect(iisHeaders().get("Content-Security-Policy")).toBe(policy);
});

test("both examples send the same headers, and none that keeps Excel on the web from framing the page", () => {
  const { "Cache-Control": caching, ...others } = Object.fromEntries(nginxHeaders());
  expect(caching).toBe("no-cache");
  expect(others).toEqual(Object.fromEntries(iisHeaders()));
  expect(Object.keys(others)).toEqual([
    "Content-Security-Policy",
    "X-Content-Type-Options",
    "Referrer-Policy",
    "Permissions-Policy",
  ]);
  expect(JSON.stringify(others)).not.toMatch(/frame-ancestors|x-frame-options/i);
});

test("no policy lets in inline code, eval, or anybody else", () => {
  for (const scripts of [null, ...ORIGINS]) {
    const policy = contentPolicy({ scripts });
    expect(policy).not.toMatch(/unsafe|\*|http:|blob:/);
    expect(policy).toContain("connect-src 'self';");
    expect(policy.match(/https:\/\/[^ ;]+/g) ?? []).toEqual(scripts === null ? [] : [scripts]);
  }
});

test("a source of Excel's library that is none is refused", () => {
  expect(() => officeLibrary({ source: "here" })).toThrow(/OFFICE_JS must be one of global, china, self/);
  expect(() => officeLibrary({ source: "global", folder: "/x" })).toThrow(/OFFICE_JS_FOLDER/);
});
