import { fileURLToPath } from "node:url";
import { cloudflareTest, readD1Migrations } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Measures inside workerd, on a real D1, as the tests run; see `retrieval.bench.ts`. */
export default defineConfig(async () => ({
	root: here("."),
	plugins: [
		cloudflareTest({
			remoteBindings: false,
			wrangler: { configPath: here("../../wrangler.toml") },
			miniflare: {
				bindings: {
					MIGRATIONS: await readD1Migrations(here("../migrations")),
					SECRET_KEYS: `${"A".repeat(43)}=`,
					LARGE: process.env.LOTSE_BENCH_LARGE ?? "",
				},
			},
		}),
	],
	test: {
		name: "bench",
		testTimeout: 2_400_000,
		hookTimeout: 900_000,
		include: ["*.workerd.ts"],
		globalSetup: [here("../test/stand-ins/shopify/global-setup.ts")],
		setupFiles: [here("../test/apply-migrations.ts")],
	},
}));
