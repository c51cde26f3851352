import { fileURLToPath } from "node:url";
import { cloudflareTest, readD1Migrations } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** A key for the tests alone: 32 zero bytes. */
const testKey = `${"A".repeat(43)}=`;

/** A real model's address, where one is to be tested beside the stand-in: LOTSE_OPENAI_BASE_URL, LOTSE_OPENAI_MODEL, LOTSE_OPENAI_API_KEY, LOTSE_OPENAI_TIMEOUT_SECONDS. */
const realModel = Object.fromEntries(
	Object.entries(process.env).filter(([name]) =>
		name.startsWith("LOTSE_OPENAI_"),
	),
);

/**
 * Tests in workerd with the local bindings of `wrangler.toml`: a real D1, queue and workflow. Storage begins anew with
 * each file, not with each test: a workspace of its own for each.
 * Files named *.node.test.ts belong to the Node.js project.
 */
export default defineConfig(async () => ({
	root: here("."),
	plugins: [
		cloudflareTest({
			remoteBindings: false,
			wrangler: { configPath: here("../wrangler.toml") },
			miniflare: {
				bindings: {
					MIGRATIONS: await readD1Migrations(here("migrations")),
					SECRET_KEYS: testKey,
					LOTSE_ALLOW_LOCAL_SOURCES: "1",
					...realModel,
				},
			},
		}),
	],
	test: {
		name: "edge",
		// The service's modules are many: fetched once for all files.
		isolate: false,
		// Kept modules go to a worker in one message, and workerd takes no message above 32 MB.
		fsModuleCache: false,
		testTimeout: 120_000,
		silent: "passed-only" as const,
		include: ["src/**/*.test.ts", "test/**/*.test.ts"],
		exclude: ["**/*.node.test.ts", "**/node_modules/**"],
		globalSetup: [
			here("test/stand-ins/google-ads/global-setup.ts"),
			here("test/stand-ins/shopify/global-setup.ts"),
			here("test/stand-ins/web-site/global-setup.ts"),
		],
		setupFiles: [here("test/apply-migrations.ts")],
	},
}));
