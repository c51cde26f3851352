// What one person with 100,000 events costs to export and erase, and a run of retention over a million rows; inside workerd on a real D1.
// Run through `npm run bench scale`; LOTSE_BENCH_LARGE=1 takes the million, otherwise it is 200,000.
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
		"scale",
	],
	{ stdio: "inherit", shell: process.platform === "win32" },
);
process.exitCode = status ?? 1;
