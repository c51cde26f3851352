import { defineConfig } from "vitest/config";

const node = { environment: "node", testTimeout: 60_000 } as const;
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
					include: ["shared/**/*.test.{ts,tsx}"],
					exclude: never,
				},
			},
			"edge/vitest.config.ts",
			{
				test: {
					...node,
					name: "surfaces",
					include: [
						"{extension,plugins}/**/*.test.{ts,tsx}",
						"scripts/lib/*.test.ts",
					],
					exclude: [...never, "**/*.browser.test.ts"],
				},
			},
			{
				test: {
					...node,
					name: "browser",
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
					name: "journey",
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
