import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { builtExtension } from "./built-extension.ts";
import { installTool } from "./install-tool.ts";

const run = promisify(execFile);

type Message = {
	readonly code: string;
	readonly message: string;
	readonly file?: string;
	readonly line?: number;
};
type Report = {
	readonly errors: readonly Message[];
	readonly warnings: readonly Message[];
};

const linter = { name: "addons-linter", version: "10.13.0" } as const;

/** React puts markup it was given as such into the page with `innerHTML`; the panel gives it none. */
const known = ["UNSAFE_VAR_ASSIGNMENT"];

it("has nothing for Mozilla's linter, which is the one `web-ext lint` runs", async () => {
	const installed = await installTool(linter.name, linter.version);
	if (!installed.ok) {
		console.info(
			`Not linted for Firefox: addons-linter could not be installed (${installed.reason}).`,
		);
		return;
	}
	const built = await builtExtension({ practice: false, browser: "firefox" });
	const { stdout } = await run(
		process.execPath,
		[
			join(installed.modules, "addons-linter/bin/addons-linter"),
			"--output",
			"json",
			"--self-hosted=false",
			built,
		],
		{ maxBuffer: 1 << 26 },
	).catch((error: { stdout?: string }) => ({ stdout: error.stdout ?? "" }));
	const report: Report = JSON.parse(stdout);
	const said = [...report.errors, ...report.warnings];
	console.info(
		`addons-linter: ${report.errors.length} errors, ${report.warnings.length} warnings`,
	);
	expect(report.errors).toEqual([]);
	expect(said.filter(({ code }) => !known.includes(code))).toEqual([]);
	for (const { file } of said) expect(file).toMatch(/^chunks\/sidepanel-/);
}, 240_000);
