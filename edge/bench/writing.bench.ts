// What surrounds a language model costs, what a kept answer costs, and how fast a feed is. Run through `npm run bench`.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const config = fileURLToPath(new URL("vitest.config.ts", import.meta.url));
const { status } = spawnSync(
	"vitest",
	[
		"run",
		"--config",
		config,
		"--disable-console-intercept",
		"--silent=false",
		"writing",
	],
	{ stdio: "inherit", shell: process.platform === "win32" },
);
process.exitCode = status ?? 1;
