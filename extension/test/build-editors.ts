import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import { build } from "vite";
import type { Served } from "./serve-practice.ts";

const sources = join(import.meta.dirname, "editors");
const types: { readonly [extension: string]: string } = {
	".js": "text/javascript; charset=utf-8",
	".css": "text/css; charset=utf-8",
};

/**
 * Builds pages around editors into a folder of their own under the system's temporary folder, and gives them out under
 * `/practice/editors/`. The editors are for testing only; nothing of them is part of the extension.
 */
export async function buildEditors(
	files: readonly string[],
	/** Packages that lie elsewhere than in this project, by their name. */
	elsewhere: { readonly [name: string]: string } = {},
): Promise<{
	readonly serve: (pathname: string) => Promise<Served | null>;
	readonly remove: () => Promise<void>;
}> {
	const output = await mkdtemp(join(tmpdir(), "lotse-editors-"));
	await build({
		configFile: false,
		root: sources,
		logLevel: "error",
		define: {
			"process.env.NODE_ENV": '"production"',
			global: "globalThis",
		},
		resolve: { alias: elsewhere },
		build: {
			outDir: output,
			emptyOutDir: false,
			minify: false,
			target: "es2022",
			modulePreload: false,
			reportCompressedSize: false,
			chunkSizeWarningLimit: 100_000,
			rollupOptions: {
				input: files.map((file) => join(sources, file)),
				output: {
					entryFileNames: "[name].js",
					chunkFileNames: "chunk-[hash].js",
					assetFileNames: "[name][extname]",
				},
			},
		},
	});
	return {
		remove: () => rm(output, { recursive: true, force: true }),
		async serve(pathname) {
			const prefix = "/practice/editors/";
			if (!pathname.startsWith(prefix)) return null;
			const name = basename(pathname);
			if (extname(name) === ".html") {
				const own = name.replace(/\.html$/, "");
				return {
					type: "text/html; charset=utf-8",
					body: Buffer.from(
						`<!doctype html><html lang="en"><meta charset="utf-8"><title>Editor</title><link rel="stylesheet" href="${own}.css"><body style="font:16px/1.5 sans-serif;margin:40px"><div id="host"></div><script type="module" src="${own}.js"></script></body></html>`,
					),
				};
			}
			try {
				return {
					type: types[extname(name)] ?? "application/octet-stream",
					body: await readFile(join(output, name)),
				};
			} catch {
				return null;
			}
		},
	};
}
