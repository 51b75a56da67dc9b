// corroborate-mcp's judge over given articles. Argument: the folder its files were put into. Question on standard
// input: {cases: [{claim, articles}]}; answer on standard output: what its assess() returns for each case.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const scratch = mkdtempSync(join(tmpdir(), "corroborate-"));
for (const name of ["engine.js", "text.js"]) cpSync(join(process.argv[2], "src", name), join(scratch, name));
// engine.js names the module that searches the web; nothing is searched here, and an empty one stands in for it
writeFileSync(join(scratch, "sources.js"), "export const searchAll = undefined;\n");
writeFileSync(join(scratch, "package.json"), '{"type": "module"}\n');
try {
  const { assess } = await import(pathToFileURL(join(scratch, "engine.js")));
  const { cases } = JSON.parse(readFileSync(0, "utf-8"));
  const answers = cases.map(({ claim, articles }) => assess(claim, articles, { max_sources: 100 }));
  process.stdout.write(JSON.stringify(answers));
} finally {
  rmSync(scratch, { recursive: true });
}
