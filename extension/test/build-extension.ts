import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const folder = join(import.meta.dirname, "..");

export type Built = {
	/** The unpacked extension. */
	readonly folder: string;
	readonly remove: () => Promise<void>;
};

/**
 * Builds the extension into a folder of its own under the system's temporary folder. `practice`: with the practice pages of this machine, as `npm start` builds it.
 */
export async function buildExtension(build: {
	readonly practice: boolean;
	readonly browser?: "chrome" | "firefox";
}): Promise<Built> {
	const browser = build.browser ?? "chrome";
	const output = await mkdtemp(join(tmpdir(), "lotse-extension-"));
	await run(
		process.execPath,
		[
			join(folder, "node_modules/wxt/bin/wxt.mjs"),
			"build",
			"--browser",
			browser,
			"--mv3",
		],
		{
			cwd: folder,
			env: {
				...process.env,
				LOTSE_PRACTICE: build.practice ? "1" : "",
				LOTSE_EXTENSION_OUTPUT: output,
			},
		},
	);
	return {
		folder: join(output, `${build.practice ? "" : "store-"}${browser}-mv3`),
		remove: () => rm(output, { recursive: true, force: true }),
	};
}
