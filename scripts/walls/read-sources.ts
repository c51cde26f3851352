import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { root } from "../lib/root.ts";

export type Source = {
	/** From the checkout's folder, with forward slashes. */
	readonly path: string;
	/** Without comments; strings stay. */
	readonly code: string;
	readonly imports: readonly {
		readonly to: string;
		readonly isType: boolean;
		readonly line: string;
	}[];
};

/** Every TypeScript file git knows or would add, with what it imports; `to` is a path here or the name of a package. */
export function readSources(): Source[] {
	const listed = execFileSync(
		"git",
		["ls-files", "-co", "--exclude-standard", "*.ts", "*.tsx"],
		{ cwd: root, encoding: "utf8", maxBuffer: 1 << 26 },
	);
	return listed
		.split("\n")
		.filter((path) => path !== "" && existsSync(join(root, path)))
		.map((path) => {
			const text = readFileSync(join(root, path), "utf8");
			return {
				path,
				code: withoutComments(text),
				imports: importsOf(path, text),
			};
		});
}

function importsOf(path: string, text: string): Source["imports"] {
	const found: { to: string; isType: boolean; line: string }[] = [];
	const pattern =
		/^\s*(?:import|export)\s+(type\s+)?(?:[^"';]*?\sfrom\s+)?["']([^"']+)["'][^\n]*|import\(\s*["']([^"']+)["']\s*\)|new URL\(\s*["'](\.[^"']+\.tsx?)["'],\s*import\.meta\.url/gm;
	for (const match of text.matchAll(pattern)) {
		// A thread is started by the address of its file.
		const target = match[2] ?? match[3] ?? match[4];
		if (target === undefined) continue;
		found.push({
			to: resolved(path, target),
			isType: match[1] !== undefined,
			line: lineAround(text, match.index),
		});
	}
	return found;
}

function resolved(from: string, target: string): string {
	if (target.startsWith("."))
		return normalize(join(dirname(from), target))
			.replaceAll("\\", "/")
			.replace(/\?.*$/, "");
	if (target.startsWith("@lotse/shared/"))
		return `shared/${target.slice("@lotse/shared/".length)}`;
	if (target.startsWith("@lotse/shopify/"))
		return `plugins/shopify/src/${target.slice("@lotse/shopify/".length)}`;
	if (target.startsWith("@lotse/google-ads/"))
		return `plugins/google-ads/src/${target.slice("@lotse/google-ads/".length)}`;
	return target;
}

/** The import with the line before it, where the word of why may stand. */
function lineAround(text: string, index: number): string {
	const start = text.lastIndexOf(
		"\n",
		Math.max(0, text.lastIndexOf("\n", index) - 1),
	);
	return text.slice(Math.max(0, start), text.indexOf("\n", index + 1) + 1);
}

function withoutComments(text: string): string {
	return text
		.replaceAll(/\/\*[\s\S]*?\*\//g, "")
		.replaceAll(/(^|[^:"'`\\])\/\/[^\n]*/g, "$1");
}
