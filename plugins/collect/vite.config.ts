import { defineConfig } from "vite";

/** One small script without modules, put where the console's build takes it along: the Worker serves it as /lotse.js. */
export default defineConfig({
	publicDir: false,
	build: {
		target: "es2020",
		outDir: "../console/public",
		emptyOutDir: false,
		lib: {
			entry: "src/main.ts",
			formats: ["iife"],
			name: "lotseCollect",
			fileName: () => "lotse.js",
		},
	},
});
