import { defineConfig } from "vite";

/** One script without modules, put where the console's build takes it along: the Worker serves it as /shopify-app.js. */
export default defineConfig({
	publicDir: false,
	build: {
		target: "es2022",
		outDir: "../console/public",
		emptyOutDir: false,
		lib: {
			entry: "src/app/main.ts",
			formats: ["iife"],
			name: "lotseShopify",
			fileName: () => "shopify-app.js",
		},
	},
});
