// How long finding passages takes, and how it grows with them. Run through `npm run bench`; LOTSE_BENCH_LARGE=1 goes on to 100,000.
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
		"retrieval",
	],
	{ stdio: "inherit", shell: process.platform === "win32" },
);
process.exitCode = status ?? 1;
