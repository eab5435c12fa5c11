// Checks a Teams app package folder against the schemas that @microsoft/app-manifest ships: node check-manifest.mjs FOLDER
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);
const Ajv = require("ajv-draft-04").default;
const addFormats = require("ajv-formats").default;
const folder = process.argv[2];
const read = (path) => JSON.parse(readFileSync(path, "utf8"));
const problems = [];

function check(file, value, schema) {
  // Some patterns in these schemas are not valid as Unicode expressions.
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
  addFormats(ajv);
  const validate = ajv.compile(schema);
  if (validate(value)) return;
  for (const e of validate.errors) problems.push(`${file}: ${e.instancePath || "/"} ${e.message} ${JSON.stringify(e.params)}`);
}

const manifest = read(join(folder, "manifest.json"));
const schemas = join(dirname(require.resolve("@microsoft/app-manifest/package.json")), "build/json-schemas/teams", `v${manifest.manifestVersion}`);
check("manifest.json", manifest, read(join(schemas, "MicrosoftTeams.schema.json")));

const languages = manifest.localizationInfo?.additionalLanguages ?? [];
for (const { file } of languages)
  check(file, read(join(folder, file)), read(join(schemas, "MicrosoftTeams.Localization.schema.json")));

if (problems.length > 0) {
  console.log(problems.join("\n"));
  process.exit(1);
}
console.log(`Obeys the official schema ${manifest.manifestVersion}, in ${[manifest.localizationInfo.defaultLanguageTag, ...languages.map((l) => l.languageTag)].join(" and ")}.`);
