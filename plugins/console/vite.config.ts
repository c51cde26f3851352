import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** Relative addresses, so that the same files work at any path; the service's own during `vite dev`. */
export default defineConfig({
	base: "./",
	plugins: [react()],
	resolve: { dedupe: ["react", "react-dom"] },
	// Without inlined assets the content security policy needs no data: sources; without the preload helper's inline bits it stays strict.
	build: {
		target: ["chrome123", "firefox128", "safari17.5"],
		assetsInlineLimit: 0,
		modulePreload: { polyfill: false },
	},
	worker: { format: "es" },
	server: { proxy: { "/v1": "http://localhost:8787" } },
});
