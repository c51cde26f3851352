// npm run dev: like npm start, and everything rebuilds as you type. The Worker reloads by itself; console and extension
// are built anew into the folders the browser already uses.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { buildSurfaces } from "../lib/build-surfaces.ts";
import { generate } from "../lib/generate.ts";
import { root } from "../lib/root.ts";

generate();
// Whole once, so that nothing is served half-built; from here on the watchers keep up.
await buildSurfaces((line) => console.log(line));
const extensionOutput = join(root, ".lotse/dev-extension");
const watchers = [
	watch("plugins/console", "vite", ["build", "--watch", "--logLevel", "warn"]),
	watch("extension", "wxt", [], {
		LOTSE_PRACTICE: "1",
		LOTSE_EXTENSION_OUTPUT: extensionOutput,
	}),
	spawn(
		process.execPath,
		[
			join(root, "scripts/commands/start.ts"),
			"--extension",
			".lotse/dev-extension/chrome-mv3",
			...process.argv.slice(2),
		],
		{ cwd: root, stdio: "inherit" },
	),
];
for (const signal of ["SIGINT", "SIGTERM"] as const)
	process.on(signal, () => {
		for (const child of watchers) child.kill(signal);
	});
watchers.at(-1)?.on("exit", (code) => {
	for (const child of watchers) child.kill();
	process.exit(code ?? 0);
});

function watch(
	folder: string,
	program: string,
	args: string[],
	env: NodeJS.ProcessEnv = {},
) {
	return spawn(join(root, folder, "node_modules/.bin", program), args, {
		cwd: join(root, folder),
		stdio: ["ignore", "inherit", "inherit"],
		env: { ...process.env, ...env },
	});
}
