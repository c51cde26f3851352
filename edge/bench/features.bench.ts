// How long a person's features take to read, sign-in and access log included, inside workerd on a real D1: from what the consumer keeps, and with
// events it has not counted in yet. Run through `npm run bench`.
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
		"features",
	],
	{ stdio: "inherit", shell: process.platform === "win32" },
);
process.exitCode = status ?? 1;
