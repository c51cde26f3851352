import { join } from "node:path";
import { defineConfig, type Plugin } from "vite";
import { assemblePlugin } from "./build/assemble-plugin.ts";

const here = import.meta.dirname;
const made = join(here, "dist/lotse");

/** One classic script and one style sheet: WordPress brings React and the rest, under the handles in `editor.asset.php`. */
export default defineConfig({
	base: "./",
	resolve: {
		alias: [
			{ find: /^react$/, replacement: join(here, "src/wp/react.ts") },
			{
				find: /^react\/jsx-(dev-)?runtime$/,
				replacement: join(here, "src/wp/jsx-runtime.ts"),
			},
		],
	},
	plugins: [keepTokensInside(), assemble()],
	build: {
		outDir: join(made, "assets"),
		emptyOutDir: true,
		target: ["chrome109", "firefox115", "safari16.4"],
		cssCodeSplit: false,
		assetsInlineLimit: 0,
		chunkSizeWarningLimit: 2_000,
		rolldownOptions: {
			input: join(here, "src/main.tsx"),
			output: {
				format: "iife",
				entryFileNames: "editor.js",
				assetFileNames: "editor.[ext]",
			},
		},
	},
});

/** The shared variables stand on the root of a page; here they must not leave our own panels. */
function keepTokensInside(): Plugin {
	return {
		name: "keep-tokens-inside",
		enforce: "pre",
		transform(code, id) {
			return id.endsWith("editor.css") || id.endsWith("tokens.css")
				? code.replaceAll(":root", ".lotse")
				: null;
		},
	};
}

function assemble(): Plugin {
	return {
		name: "assemble-plugin",
		closeBundle: () => assemblePlugin(here, made),
	};
}
