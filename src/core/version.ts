/** This product's version, as package.json and manifest.xml state it. */
export const VERSION = "0.1.0";
