// npm run bench: every `*.bench.ts` in turn; each prints its figures beside what they are compared with.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { generate } from "../lib/generate.ts";
import { root } from "../lib/root.ts";
import { runTool } from "../lib/run-tool.ts";

generate();
const [only = ""] = process.argv.slice(2);
const benches = ["shared", "edge", "extension", "plugins"].flatMap((room) =>
	readdirSync(join(root, room), { recursive: true, encoding: "utf8" })
		.filter(
			(name) => name.endsWith(".bench.ts") && !name.includes("node_modules"),
		)
		.map((name) => join(room, name)),
);
let worst = 0;
for (const bench of benches.sort().filter((name) => name.includes(only))) {
	console.log(`\n${bench}`);
	worst = Math.max(worst, (await runTool(process.execPath, [bench])).code);
}
process.exit(worst);
