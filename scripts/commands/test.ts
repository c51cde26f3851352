// npm test: set-up, then unit, workerd, browser and command-line tests. More arguments go to vitest: npm test -- --project shared
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSurfaces } from "../lib/build-surfaces.ts";
import { chromiumFix, findChromium } from "../lib/find-chromium.ts";
import { generate } from "../lib/generate.ts";
import { root } from "../lib/root.ts";
import { runTool } from "../lib/run-tool.ts";

const log = (line: string) => console.log(line);
generate();
const chromium = await findChromium(log);
if (chromium === null) {
	console.error(chromiumFix);
	process.exit(1);
}
await buildSurfaces(log);
mkdirSync(join(root, ".lotse"), { recursive: true });
const report = join(root, ".lotse/test-report.json");
const { code } = await runTool(
	"vitest",
	[
		"run",
		"--reporter=default",
		"--reporter=json",
		`--outputFile.json=${report}`,
		...process.argv.slice(2),
	],
	{ env: { CHROMIUM_PATH: chromium } },
);
const { numPassedTests, numFailedTests } = JSON.parse(
	readFileSync(report, "utf8"),
);
console.log(`${numPassedTests} passed, ${numFailedTests} failed`);
process.exit(code);
