import { createHash } from "node:crypto";
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { root } from "./root.ts";
import { runTool } from "./run-tool.ts";

type Surface = {
	readonly name: string;
	readonly sources: readonly string[];
	/** Exists when it was built. */
	readonly made: string;
	readonly program: string;
	readonly args: readonly string[];
	readonly cwd: string;
	readonly env: NodeJS.ProcessEnv;
};

const surfaces: readonly Surface[] = [
	{
		// Before the console, whose build takes the script along.
		name: "collect",
		sources: ["shared/profile", "plugins/collect"],
		made: "plugins/console/public/lotse.js",
		program: "vite",
		args: ["build", "--logLevel", "warn"],
		cwd: "plugins/collect",
		env: {},
	},
	{
		name: "shopify",
		sources: ["shared", "plugins/shopify"],
		made: "plugins/console/public/shopify-app/app.js",
		program: "vite",
		args: ["build", "--logLevel", "warn"],
		cwd: "plugins/shopify",
		env: {},
	},
	{
		name: "console",
		sources: ["shared", "plugins/console"],
		made: "plugins/console/dist/index.html",
		program: "vite",
		args: ["build", "--logLevel", "warn"],
		cwd: "plugins/console",
		env: {},
	},
	{
		name: "wordpress",
		sources: ["shared", "plugins/wordpress"],
		made: "plugins/wordpress/dist/lotse.zip",
		program: "vite",
		args: ["build", "--logLevel", "warn"],
		cwd: "plugins/wordpress",
		env: {},
	},
	{
		name: "extension",
		sources: ["shared", "extension"],
		made: "extension/.output/chrome-mv3/manifest.json",
		program: "wxt",
		args: ["build"],
		cwd: "extension",
		// The practice pages of the local console count as a site the extension knows.
		env: { LOTSE_PRACTICE: "1" },
	},
];

/** Builds collection script, console, WordPress plugin and extension, each only when a source of it changed since. Returns the names of what was built. */
export async function buildSurfaces(
	log: (line: string) => void,
): Promise<string[]> {
	const stateFile = join(root, ".lotse/built.json");
	const state: Record<string, string> = existsSync(stateFile)
		? JSON.parse(readFileSync(stateFile, "utf8"))
		: {};
	const built: string[] = [];
	for (const surface of surfaces) {
		const hash = hashOf([...surface.sources, "pnpm-lock.yaml"]);
		if (state[surface.name] === hash && existsSync(join(root, surface.made)))
			continue;
		log(`Building ${surface.name} …`);
		const bin = join(root, surface.cwd, "node_modules/.bin", surface.program);
		const { code, output } = await runTool(bin, surface.args, {
			cwd: join(root, surface.cwd),
			env: surface.env,
			isQuiet: true,
		});
		if (code !== 0)
			throw new Error(`${surface.name} did not build:\n${output}`);
		state[surface.name] = hash;
		built.push(surface.name);
		mkdirSync(join(root, ".lotse"), { recursive: true });
		writeFileSync(stateFile, JSON.stringify(state));
	}
	return built;
}

const ignored =
	/(^|\/)(node_modules|dist|\.output|\.wxt|test)(\/|$)|\.test\.tsx?$/;

/** A fingerprint of every file below these paths. */
export function hashOf(paths: readonly string[]): string {
	const hash = createHash("sha256");
	for (const path of paths)
		for (const file of filesOf(path))
			hash.update(file).update(readFileSync(join(root, file)));
	return hash.digest("hex");
}

function filesOf(path: string): string[] {
	if (!existsSync(join(root, path))) return [];
	if (/\.[a-z]+$/.test(path)) return [path];
	return readdirSync(join(root, path), { withFileTypes: true })
		.filter((entry) => !ignored.test(entry.name))
		.flatMap((entry) =>
			entry.isDirectory()
				? filesOf(`${path}/${entry.name}`)
				: [`${path}/${entry.name}`],
		)
		.sort();
}
