// node fluent.mjs FROM TO   lets @fluent/syntax read a Fluent file and write it anew; fails where there is junk.
import { parse, serialize } from '@fluent/syntax';
import { readFileSync, writeFileSync } from 'node:fs';

const [from, to] = process.argv.slice(2);
const resource = parse(readFileSync(from, 'utf8'), {});
const junk = resource.body.find((entry) => entry.type === 'Junk');
if (junk) {
  console.error(`junk: ${junk.content.slice(0, 200)}`);
  process.exit(1);
}
writeFileSync(to, serialize(resource, {}));
