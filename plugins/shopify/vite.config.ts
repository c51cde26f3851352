import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** Modules under names that stay, put where the console's build takes them along: the Worker's page asks for /shopify-app/app.js and app.css. */
export default defineConfig({
	publicDir: false,
	plugins: [react()],
	resolve: { dedupe: ["react", "react-dom"] },
	build: {
		target: "es2022",
		outDir: "../console/public/shopify-app",
		emptyOutDir: true,
		modulePreload: { polyfill: false },
		assetsInlineLimit: 0,
		cssCodeSplit: false,
		rollupOptions: {
			input: "src/app/main.ts",
			output: {
				format: "es",
				entryFileNames: "app.js",
				chunkFileNames: "[name].js",
				assetFileNames: "app[extname]",
			},
		},
	},
	base: "/shopify-app/",
});
