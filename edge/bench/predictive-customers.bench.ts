// A shop of 100,000 customers worked out as its job does it: read from D1 by customer, modelled, ranked, kept; and what a page then takes. Inside
// workerd. Run through `npm run bench predictive`.
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
		"predictive-customers",
	],
	{ stdio: "inherit", shell: process.platform === "win32" },
);
process.exitCode = status ?? 1;
