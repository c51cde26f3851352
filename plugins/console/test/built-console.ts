import { execFile } from "node:child_process";
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	renameSync,
	rmSync,
} from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { hashOf } from "../../../scripts/lib/build-surfaces.ts";
import { root } from "../../../scripts/lib/root.ts";

const console_ = join(import.meta.dirname, "..");
const cache = join(root, ".lotse/console-builds");

/** A folder with the console as its sources stand, built once for each state of them. */
export async function builtConsole(): Promise<string> {
	const hash = hashOf(["shared", "plugins/console", "pnpm-lock.yaml"]);
	const folder = join(cache, hash.slice(0, 16));
	if (existsSync(folder)) return folder;
	mkdirSync(cache, { recursive: true });
	const made = mkdtempSync(join(cache, "new-"));
	await promisify(execFile)(
		join(console_, "node_modules/.bin/vite"),
		["build", "--logLevel", "error", "--outDir", made, "--emptyOutDir"],
		{ cwd: console_, env: { ...process.env, NODE_ENV: "production" } },
	);
	try {
		renameSync(made, folder);
	} catch (error) {
		// Another test file was faster.
		if (!existsSync(folder)) throw error;
		rmSync(made, { recursive: true, force: true });
	}
	return folder;
}
