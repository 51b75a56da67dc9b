// Sourced's core over given articles. Argument: the folder its file was put into. Question on standard input:
// {cases: [{claims, now, told}]}; answer on standard output: its verdict on each claim of each case.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const file = join(process.argv[2], "apps", "run", "api", "_core.mjs");
const { assess, createMemoryStore, SEED_INDEPENDENCE_MAP } = await import(pathToFileURL(file));
const { cases } = JSON.parse(readFileSync(0, "utf-8"));
const answers = [];
for (const { claims, now, told } of cases) {
  const options = { store: createMemoryStore(), now, independenceMap: SEED_INDEPENDENCE_MAP };
  if (told) {
    const origins = claims.map((claim) => claim.origin);
    options.clusters = Object.fromEntries(claims.map((claim) => [claim.id, origins]));
  }
  answers.push(await assess(claims, options));
}
process.stdout.write(JSON.stringify(answers));
