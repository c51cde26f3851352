import { fileURLToPath } from "node:url";
import { cloudflareTest, readD1Migrations } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Tests in workerd with a real D1. Storage is fresh for each file, not for each test, and a file takes about three seconds to
 * start: few files, and a workspace of its own for each test. Files named *.node.test.ts belong to the Node.js project.
 */
export default defineConfig(async () => ({
	root: here("."),
	plugins: [
		cloudflareTest({
			remoteBindings: false,
			miniflare: {
				compatibilityDate: "2026-11-01",
				compatibilityFlags: ["nodejs_compat"],
				d1Databases: ["DB"],
				bindings: { MIGRATIONS: await readD1Migrations(here("migrations")) },
			},
		}),
	],
	test: {
		name: "edge",
		include: ["src/**/*.test.ts", "test/**/*.test.ts"],
		exclude: ["**/*.node.test.ts", "**/node_modules/**"],
		setupFiles: [here("test/apply-migrations.ts")],
	},
}));
