import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import globals from "globals";
import tseslint from "typescript-eslint";

/** Longest file: what does not fit has two ideas in it. */
const MAX_LINES = ["error", { max: 300 }];

/** Names of the browser, of Node and of the clock, which the core must do without. */
const OUTSIDE_THE_CORE = [
  "window",
  "document",
  "navigator",
  "localStorage",
  "console",
  "process",
  "performance",
  "setTimeout",
  "setInterval",
  "fetch",
  "Office",
  "Excel",
];

/** Imports a room may not make; test/architecture.test.ts holds the same laws for the whole tree. */
function closedTo(...patterns) {
  return { "no-restricted-imports": ["error", { patterns: [{ regex: patterns.join("|") }] }] };
}

export default tseslint.config(
  { ignores: ["node_modules/", "dist/", "build/", "coverage/", "test-results/"] },
  js.configs.recommended,
  {
    rules: {
      "max-lines": MAX_LINES,
      eqeqeq: ["error", "always", { null: "ignore" }],
      // Full-width spaces are part of Chinese tables and of the sentences about them.
      "no-irregular-whitespace": ["error", { skipTemplates: true, skipRegExps: true, skipComments: true }],
    },
  },
  {
    files: ["**/*.{js,mjs,cjs}"],
    languageOptions: { globals: { ...globals.node } },
  },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-confusing-void-expression": [
        "error",
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", destructuredArrayIgnorePattern: "^_" },
      ],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      // Texts are spread into code points on purpose; whole emoji are no concern of budget tables.
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      "@typescript-eslint/prefer-nullish-coalescing": ["error", { ignorePrimitives: { string: true } }],
      // Lists of words are tested by expressions that grow; a null check may say what it checks.
      "@typescript-eslint/prefer-includes": "off",
      "@typescript-eslint/prefer-string-starts-ends-with": "off",
      "@typescript-eslint/prefer-optional-chain": "off",
      // Records under a key that TypeScript knows only as an index signature are read as such.
      "@typescript-eslint/dot-notation": "off",
      "no-restricted-syntax": [
        "error",
        { selector: "ExportDefaultDeclaration", message: "Export by name; only configuration files have defaults." },
      ],
    },
  },
  {
    files: ["src/core/**/*.ts"],
    rules: {
      "no-console": "error",
      "no-restricted-globals": ["error", ...OUTSIDE_THE_CORE],
      ...closedTo("^node:", "^react", "^@fluentui", "/host/", "/pane/", "/desk/", "/cli/", "/commands/"),
    },
  },
  {
    files: ["src/host/**/*.ts"],
    rules: closedTo("^react", "^@fluentui", "/pane/", "/desk/", "/cli/", "/commands/"),
  },
  {
    files: ["src/host/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["src/pane/**/*.{ts,tsx}", "src/desk/**/*.{ts,tsx}"],
    extends: [reactHooks.configs.flat.recommended],
    languageOptions: { globals: globals.browser },
    // Opening a page loads its workbook: that effect sets state, after waiting for the file.
    rules: { "react-hooks/set-state-in-effect": "off" },
  },
  {
    files: ["src/pane/**/*.{ts,tsx}"],
    // The page for Excel is where pane and host meet.
    ignores: ["src/pane/excel-entry.tsx"],
    rules: closedTo("^node:", "/host/excel", "/host/file", "/cli/", "/commands/", "/desk/"),
  },
  {
    files: ["src/cli/**/*.ts"],
    rules: closedTo("^react", "^@fluentui", "/host/excel", "/pane/", "/desk/", "/commands/"),
  },
  {
    files: ["test/**/*.{ts,tsx}"],
    languageOptions: { globals: globals.jest },
    rules: {
      // A test states what it knows of its own data, and a wrong assertion fails it; the stand-in speaks Excel's
      // untyped wire format.
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/no-dynamic-delete": "off",
      "@typescript-eslint/no-empty-function": "off",
      "@typescript-eslint/no-unnecessary-condition": "off",
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
      "@typescript-eslint/no-misused-spread": "off",
      "@typescript-eslint/unbound-method": "off",
    },
  },
);
