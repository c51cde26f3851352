import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const cache = join(import.meta.dirname, "../node_modules/.cache/lotse-tools");
const patienceMs = 110_000;

/**
 * Puts a package that only a test needs into a cache, so that nobody who starts the project downloads it; once there it
 * is used without a network. The folder of its `node_modules`, or why it could not be had.
 */
export async function installTool(
	name: string,
	version: string,
): Promise<
	| { readonly ok: true; readonly modules: string }
	| { readonly ok: false; readonly reason: string }
> {
	const folder = join(cache, `${name}-${version}`);
	const modules = join(folder, "node_modules");
	if (existsSync(modules)) return { ok: true, modules };
	/* Put in place in one step: an installation cut short is none. */
	const draft = `${folder}-${process.pid}`;
	try {
		await mkdir(draft, { recursive: true });
		await writeFile(join(draft, "package.json"), '{ "private": true }');
		await run(
			"npm",
			[
				"install",
				"--ignore-scripts",
				"--no-audit",
				"--no-fund",
				"--legacy-peer-deps",
				"--loglevel=error",
				`${name}@${version}`,
			],
			{ cwd: draft, timeout: patienceMs },
		);
		await rename(draft, folder);
		return { ok: true, modules };
	} catch (error) {
		await rm(draft, { recursive: true, force: true });
		const [line = ""] = String(error).split("\n");
		return { ok: false, reason: line.slice(0, 200) };
	}
}
