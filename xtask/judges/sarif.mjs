// node sarif.mjs FILE…   validates files against the schema of SARIF 2.1.0 and prints, as JSON, how many results there
// are and every place that the schema does not allow.
import Ajv from 'ajv-draft-04';
import formats from 'ajv-formats';
import { readFileSync } from 'node:fs';

const schema = new URL('node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', import.meta.url);
// The schema's own style is not judged, and one of its patterns is none of Unicode's; all faults are wanted.
const ajv = new Ajv({ strict: false, unicodeRegExp: false, allErrors: true });
formats(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')));

const findings = [];
let results = 0;
for (const file of process.argv.slice(2)) {
  const log = JSON.parse(readFileSync(file, 'utf8'));
  results += (log.runs ?? []).reduce((sum, run) => sum + (run.results ?? []).length, 0);
  validate(log);
  for (const { instancePath, message, params } of validate.errors ?? []) {
    findings.push({ file, place: instancePath, rule: message, value: params });
  }
}
console.log(JSON.stringify({ findings, results }));
