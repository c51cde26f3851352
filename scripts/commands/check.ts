// npm run check: generated lists, formatting and lint, types of every room, walls.
import { execFileSync } from "node:child_process";
import { relative, sep } from "node:path";
import { generate } from "../lib/generate.ts";
import { root } from "../lib/root.ts";
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
	"tsconfig.tests.json",
];
const steps: [string, string[]][] = [
	["biome", ["check", "--error-on-warnings", "."]],
	...rooms.map((room): [string, string[]] => [
		"tsc",
		["-p", room, "--listFiles"],
	]),
	["vitest", ["run", "--project", "walls"]],
];
let failed = 0;
/** What a type check has read: an import that leads nowhere shows only in a file somebody looks at. */
const read = new Set<string>();
for (const [program, args] of steps) {
	const started = Date.now();
	const { code, output } = await runTool(program, args, { isQuiet: true });
	console.log(
		`${code === 0 ? "ok    " : "FAILED"}  ${program} ${args.join(" ")}  (${((Date.now() - started) / 1000).toFixed(1)} s)`,
	);
	const said = output.split("\n").filter((line) => {
		if (!line.startsWith(root)) return true;
		read.add(relative(root, line.trim()).split(sep).join("/"));
		return false;
	});
	if (code !== 0) console.log(said.join("\n"));
	failed += code === 0 ? 0 : 1;
}
// Shopify's own tool installs, checks and bundles what lies in its folder `extensions`.
const sources = execFileSync(
	"git",
	["ls-files", "*.ts", "*.tsx", ":!plugins/shopify/extensions"],
	{ cwd: root, encoding: "utf8" },
);
const unread = sources.split("\n").filter((file) => file && !read.has(file));
if (unread.length > 0) {
	console.log(`FAILED  no tsconfig reads:\n${unread.join("\n")}`);
	failed += 1;
}
process.exit(failed === 0 ? 0 : 1);
