import { defineConfig } from "vitest/config";

/** A real browser on a busy machine may miss a beat: in CI such a test gets a second try, at home it does not. */
const retry = process.env.CI ? 1 : 0;

/** `isolate: false` where files leave nothing behind: a process of its own for each would load the same modules anew. */
const node = { environment: "node", testTimeout: 120_000 } as const;
const never = ["**/node_modules/**", "**/dist/**", "**/.output/**"];

export default defineConfig({
	test: {
		projects: [
			{
				test: {
					...node,
					name: "walls",
					include: ["scripts/walls/*.test.ts"],
					exclude: never,
				},
			},
			{
				test: {
					...node,
					name: "shared",
					isolate: false,
					include: ["shared/**/*.test.{ts,tsx}"],
					exclude: never,
				},
			},
			"edge/vitest.config.ts",
			{
				test: {
					...node,
					name: "surfaces",
					isolate: false,
					include: [
						"{extension,plugins}/**/*.test.{ts,tsx}",
						"scripts/lib/*.test.ts",
					],
					exclude: [...never, "**/*.browser.test.ts", "**/*.wordpress.test.ts"],
				},
			},
			{
				test: {
					...node,
					name: "browser",
					isolate: false,
					retry,
					include: ["{extension,plugins}/**/*.browser.test.ts"],
					exclude: never,
					testTimeout: 120_000,
					hookTimeout: 120_000,
					fileParallelism: false,
				},
			},
			{
				test: {
					...node,
					name: "wordpress",
					retry,
					include: ["plugins/wordpress/**/*.wordpress.test.ts"],
					exclude: never,
					testTimeout: 120_000,
					hookTimeout: 240_000,
					fileParallelism: false,
				},
			},
			{
				test: {
					...node,
					name: "journey",
					retry,
					include: ["scripts/journey/*.test.ts"],
					exclude: never,
					testTimeout: 240_000,
					hookTimeout: 240_000,
					fileParallelism: false,
				},
			},
		],
	},
});
