// npm test: set-up, then unit, workerd, browser and command-line tests. More arguments go to vitest: npm test -- --project shared
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
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
const given = process.argv.slice(2);
/** Browsers and services often wait and computations do not: side by side they need less time than one after the other. */
const lanes =
	given.length > 0
		? [given]
		: [
				["--project=browser"],
				[
					...["wordpress", "journey", "surfaces"].map(
						(name) => `--project=${name}`,
					),
					"--maxWorkers=1",
				],
				[
					...["walls", "shared", "edge"].map((name) => `--project=${name}`),
					"--maxWorkers=1",
				],
			];
const runs = await Promise.all(
	lanes.map(async (args, lane) => {
		const report = join(root, `.lotse/test-report-${lane}.json`);
		rmSync(report, { force: true });
		const { code, output } = await runTool(
			"vitest",
			[
				"run",
				"--reporter=default",
				"--reporter=json",
				`--outputFile.json=${report}`,
				...args,
			],
			{ env: { CHROMIUM_PATH: chromium }, isQuiet: lane > 0 },
		);
		return { code, output, report };
	}),
);
let passed = 0;
let failed = 0;
/** Said last of all, where whoever reads only the end of a log sees it. */
const unwell: string[] = [];
for (const { code, output, report } of runs) {
	process.stdout.write(output);
	const { numPassedTests, numFailedTests, testResults } = JSON.parse(
		readFileSync(report, "utf8"),
	);
	passed += numPassedTests;
	failed += numFailedTests;
	// A file that cannot be loaded has failed without a failed test.
	const files = testResults.filter(
		({ status }: { status: string }) => status !== "passed",
	);
	for (const { name, message } of files)
		unwell.push(`failed: ${relative(root, name)} ${message}`.trimEnd());
	if (code !== 0 && files.length === 0)
		unwell.push("failed: an error outside of any test, shown above");
}
console.log([...unwell, `${passed} passed, ${failed} failed`].join("\n"));
process.exitCode = runs.some(({ code }) => code !== 0) ? 1 : 0;
