// npm run new -- feature DOMAIN/NAME [--room ROOM] | rule PACK/NAME | adapter PORT/NAME
// Lays the files a contribution needs, in the rooms they belong to. What it lays compiles; the tests say what to fill in.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { generate } from "../lib/generate.ts";
import { root } from "../lib/root.ts";
import {
	adapterFiles,
	adapterPorts,
	featureFiles,
	ruleRow,
} from "../lib/scaffold.ts";

const usage = `npm run new -- feature DOMAIN/NAME [--room ROOM]   a route, a pure function with its test, a feature
npm run new -- rule PACK/NAME                      a writing rule: one row in shared/language/rules/packs/PACK.ts
npm run new -- adapter PORT/NAME                   a driver behind a port (${adapterPorts.join(", ")}) and its test with the port's suite`;

const { positionals, values } = parseArgs({
	allowPositionals: true,
	options: { room: { type: "string", default: "language" } },
});
const [kind, path = ""] = positionals;
const [group, name] = path.split("/");
if (
	!group ||
	!name ||
	!/^[a-z][a-z0-9-]*$/.test(group) ||
	!/^[a-z][a-z0-9-]*$/.test(name)
)
	stop(usage);
else if (kind === "feature") lay(featureFiles(group, name, values.room));
else if (kind === "adapter") {
	if (!adapterPorts.includes(group))
		stop(`There is no port “${group}”. Ports: ${adapterPorts.join(", ")}`);
	lay(adapterFiles(group, name));
} else if (kind === "rule") addRule(group, name);
else stop(usage);

function lay(files: Record<string, string>): void {
	for (const file of Object.keys(files))
		if (existsSync(join(root, file)))
			stop(`${file} exists already; choose another name.`);
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(dirname(join(root, file)), { recursive: true });
		writeFileSync(join(root, file), text);
		console.log(`laid  ${file}`);
	}
	generate();
	console.log(
		"\nNext: npm run format && npm run check && npm test -- --project shared --project edge",
	);
}

function addRule(pack: string, rule: string): void {
	const file = `shared/language/rules/packs/${pack}.ts`;
	if (!existsSync(join(root, file))) stop(`There is no pack ${file}.`);
	const text = readFileSync(join(root, file), "utf8");
	const end = text.lastIndexOf("];");
	writeFileSync(
		join(root, file),
		`${text.slice(0, end)}${ruleRow(pack, rule)}${text.slice(end)}`,
	);
	console.log(
		`added a row at the end of ${file}\n\nNext: fill it in, then npm test -- shared/language/rules (every rule proves what it catches and what it leaves alone)`,
	);
}

function stop(message: string): never {
	console.error(message);
	process.exit(2);
}
