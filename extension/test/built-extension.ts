import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { hashOf } from "../../scripts/lib/build-surfaces.ts";
import { madeOnce } from "../../scripts/lib/made-once.ts";
import { root } from "../../scripts/lib/root.ts";

const run = promisify(execFile);
const folder = join(import.meta.dirname, "..");

/**
 * The folder of the unpacked extension as its sources stand, built once for each state of them. `practice`: with the practice pages of this machine, as `npm start` builds it.
 */
export async function builtExtension(build: {
	readonly practice: boolean;
	readonly browser?: "chrome" | "firefox";
}): Promise<string> {
	const browser = build.browser ?? "chrome";
	const name = `${build.practice ? "" : "store-"}${browser}-mv3`;
	const hash = hashOf(["shared", "extension", "pnpm-lock.yaml"]).slice(0, 16);
	const made = await madeOnce(
		join(root, ".lotse/extension-builds", `${hash}-${name}`),
		(output) =>
			run(
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
			),
	);
	return join(made, name);
}
