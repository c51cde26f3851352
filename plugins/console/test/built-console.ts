import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { hashOf } from "../../../scripts/lib/build-surfaces.ts";
import { madeOnce } from "../../../scripts/lib/made-once.ts";
import { root } from "../../../scripts/lib/root.ts";

const console_ = join(import.meta.dirname, "..");

/** A folder with the console as its sources stand, built once for each state of them. */
export function builtConsole(): Promise<string> {
	const hash = hashOf(["shared", "plugins/console", "pnpm-lock.yaml"]);
	return madeOnce(
		join(root, ".lotse/console-builds", hash.slice(0, 16)),
		(folder) =>
			promisify(execFile)(
				join(console_, "node_modules/.bin/vite"),
				["build", "--logLevel", "error", "--outDir", folder, "--emptyOutDir"],
				{ cwd: console_, env: { ...process.env, NODE_ENV: "production" } },
			),
	);
}
