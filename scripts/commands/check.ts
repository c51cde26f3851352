// npm run check: generated lists, formatting and lint, types of every room, walls.
import { generate } from "../lib/generate.ts";
import { runTool } from "../lib/run-tool.ts";

generate();
const rooms = [
	"shared",
	"shared/ui",
	"edge",
	"edge/test",
	"extension",
	"plugins/console",
	"plugins/cli",
	"plugins/collect",
	"plugins/wordpress",
	"plugins/google-ads",
	"plugins/shopify",
	"plugins/google-ads/ads-script",
	"scripts",
	"tests",
];
const steps: [string, string[]][] = [
	["biome", ["check", "--error-on-warnings", "."]],
	...rooms.map((room): [string, string[]] => [
		"tsc",
		["-p", room === "tests" ? "tsconfig.tests.json" : room],
	]),
	["vitest", ["run", "--project", "walls"]],
];
let failed = 0;
for (const [program, args] of steps) {
	const started = Date.now();
	const { code, output } = await runTool(program, args, { isQuiet: true });
	console.log(
		`${code === 0 ? "ok    " : "FAILED"}  ${program} ${args.join(" ")}  (${((Date.now() - started) / 1000).toFixed(1)} s)`,
	);
	if (code !== 0) console.log(output);
	failed += code === 0 ? 0 : 1;
}
process.exit(failed === 0 ? 0 : 1);
