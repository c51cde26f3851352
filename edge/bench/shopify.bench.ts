// How long Shopify waits for an answer to a message, how fast a shop is fetched and held against its own report, and how both grow; inside workerd on
// a real D1, against a stand-in made from Shopify's own schema. Run through `npm run bench`; LOTSE_SHOP_ORDERS=50000 fetches so many.
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
		"shopify",
	],
	{ stdio: "inherit", shell: process.platform === "win32" },
);
process.exitCode = status ?? 1;
