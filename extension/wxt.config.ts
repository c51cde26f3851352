import react from "@vitejs/plugin-react";
import { defineConfig } from "wxt";
import { createManifest, practicePages } from "./create-manifest.ts";

/** Set by the local start command: the build may also run on the practice pages of this machine. */
const practice = process.env.LOTSE_PRACTICE === "1";

/**
 * zod asks whether it may compile its checks with the `Function` constructor. It may not anywhere in here, a page's policy
 * reports even the question, and Mozilla's linter objects to the constructor's name: it is told no at build time.
 */
const withoutEval = {
	name: "without-eval",
	transform: (code: string, id: string) =>
		/zod\/v4\/core\/(?:util|doc)\.js/.test(id)
			? code.replace("const F = Function;", "const F = undefined;")
			: null,
};

export default defineConfig({
	imports: false,
	analysis: { enabled: false },
	/** Two folders, so that a store build never takes the place of the one a person has loaded. */
	outDir: process.env.LOTSE_EXTENSION_OUTPUT ?? ".output",
	outDirTemplate: `${practice ? "" : "store-"}{{browser}}-mv{{manifestVersion}}`,
	manifestVersion: 3,
	manifest: ({ browser }) =>
		createManifest({
			browser: browser === "firefox" ? "firefox" : "chrome",
			practice,
		}),
	hooks: {
		"build:manifestGenerated": (_wxt, manifest) => {
			/* A pattern with a path of its own may not stand beside `match_origin_as_fallback`. */
			const scripts = manifest.content_scripts ?? [];
			manifest.content_scripts = scripts.flatMap((script) => {
				const here = { ...script, matches: [...practicePages] };
				Reflect.deleteProperty(here, "match_origin_as_fallback");
				return practice ? [script, here] : [script];
			});
		},
	},
	vite: () => ({
		plugins: [react(), withoutEval],
		define: { "import.meta.env.LOTSE_PRACTICE": JSON.stringify(practice) },
		build: { sourcemap: false, target: "es2022" },
	}),
});
