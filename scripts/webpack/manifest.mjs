const DEVELOPMENT_URL = "https://localhost:3000/";

/** The address the add-in will be served from, checked: Office takes https only, and our links need the final slash. */
export function addinUrl(url = DEVELOPMENT_URL) {
  const usable =
    URL.canParse(url) && new URL(url).protocol === "https:" && url.endsWith("/") && !/[?#\s<>&"]/.test(url);
  if (!usable) throw new Error(`ADDIN_URL must begin with https:// and end with "/", not "${url}"`);
  return url;
}

/** The manifest for another origin and this release: the committed one sideloads as it is from the development server. */
export function releaseManifest(manifest, { url, version }) {
  const released = manifest.replaceAll(DEVELOPMENT_URL, url);
  return released.replace(/<Version>[^<]*<\/Version>/, `<Version>${version}.0</Version>`);
}
