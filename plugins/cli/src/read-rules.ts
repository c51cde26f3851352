import { readdir, stat } from "node:fs/promises";
import { basename, extname, join, relative } from "node:path";
import { importRules } from "@lotse/shared/language/rules/import-rules.ts";
import type { Rule } from "@lotse/shared/language/rules/rule.ts";
import type { CommandProblem, Context, Outcome } from "./command.ts";
import { readText } from "./read-text.ts";

const mostFiles = 2_000;

/** The rule files at a path: itself, or all YAML and JSON files below a folder, in the order of their names. */
async function ruleFilesAt(path: string): Promise<string[]> {
	const found = await stat(path).catch(() => null);
	if (!found?.isDirectory()) return [path];
	const names = await readdir(path, { recursive: true });
	return names
		.filter((name) => /\.(?:ya?ml|json)$/i.test(name))
		.sort()
		.map((name) => join(path, name));
}

/** `Google/We.yml` → `Google.We`: stays the same on every machine. */
function idOf(file: string, root: string): string {
	const inside = relative(root, file) || basename(file);
	return inside
		.slice(0, inside.length - extname(inside).length)
		.replaceAll(/[\\/]+/g, ".")
		.replaceAll(/[^\w.-]+/g, "-");
}

/**
 * Reads rules from a file or a folder of files, as Vale or Lotse writes them. From a folder, a file that is refused is said and left out;
 * a file named by itself must be readable (exit code 2 otherwise).
 */
export async function readRules(
	path: string,
	context: Context,
): Promise<
	| { readonly ok: true; readonly rules: readonly Rule[] }
	| (Outcome & { ok: false })
> {
	const files = await ruleFilesAt(path);
	const isFolder = files.length !== 1 || files[0] !== path;
	const rules: Rule[] = [];
	const problems: CommandProblem[] = [];
	for (const file of files.slice(0, mostFiles)) {
		const read = await readText(file, context);
		if (!read.ok) {
			problems.push(read.problem);
			continue;
		}
		if (isFolder && !/(?:^|[{,])\s*"?(?:extends|rules)"?\s*:/mu.test(read.text))
			continue;
		const imported = importRules(read.text, {
			id: idOf(file, path),
			source: idOf(file, path),
		});
		if (imported.ok) rules.push(...imported.rules);
		else
			problems.push(
				...imported.problems.map(({ field, message, fix }) => ({
					code: "rule-refused",
					file,
					...(field === "" ? {} : { field }),
					message,
					fix,
				})),
			);
	}
	if (problems.length > 0 && (!isFolder || rules.length === 0))
		return { ok: false, exitCode: 2, problems };
	for (const { file = "", message, fix } of problems)
		context.note({
			de: `${file}: Regel ausgelassen. ${message.de} ${fix.de}`,
			en: `${file}: rule left out. ${message.en} ${fix.en}`,
		});
	return rules.length > 0
		? { ok: true, rules }
		: {
				ok: false,
				exitCode: 2,
				problems: [
					{
						code: "no-rules",
						file: path,
						message: {
							de: "Hier stehen keine Regeln.",
							en: "There are no rules here.",
						},
						fix: {
							de: "Eine YAML- oder JSON-Datei mit „extends:“ oder „rules:“ nennen.",
							en: "Name a YAML or JSON file with “extends:” or “rules:”.",
						},
					},
				],
			};
}
