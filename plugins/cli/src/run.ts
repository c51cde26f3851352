import { readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { chooseLanguage } from "./choose-language.ts";
import type { Command, Context, Outcome } from "./command.ts";
import { commands } from "./commands.generated.ts";
import { describeProblem } from "./describe-problem.ts";
import { findCommand } from "./find-command.ts";
import { formatCommandHelp } from "./format-command-help.ts";
import { formatOverview } from "./format-overview.ts";
import { parseOptions } from "./parse-options.ts";
import { printable } from "./printable.ts";

/** Runs `lotse` with these arguments and returns the exit code; see `main.ts`. */
export async function run(args: readonly string[]): Promise<number> {
	const language = chooseLanguage(process.env);
	try {
		process.stdout.on("error", endWhenNobodyReads);
		return await dispatch(args);
	} catch (error) {
		const detail = error instanceof Error ? error.message : String(error);
		process.stderr.write(
			language === "de"
				? `lotse: Hier ist uns ein Fehler unterlaufen: ${detail}\n  Mit LOTSE_DEBUG=1 zeigt der Befehl, wo.\n`
				: `lotse: We made a mistake here: ${detail}\n  With LOTSE_DEBUG=1 the command shows where.\n`,
		);
		if (process.env.LOTSE_DEBUG === "1") console.error(error);
		return 70;
	}
}

async function dispatch(args: readonly string[]): Promise<number> {
	const language = chooseLanguage(process.env);
	const wanted = args[0] === "help" ? [...args.slice(1), "--help"] : args;
	const [first] = wanted;
	if (first === undefined || first === "--help" || first === "-h") {
		await print(formatOverview(commands, language));
		return first === undefined ? 2 : 0;
	}
	if (first === "--version") {
		await print(`lotse ${await version()}`);
		return 0;
	}
	const found = findCommand(commands, wanted);
	if (found.kind === "unknown") return report(found.outcome, false);
	if (found.kind === "group") {
		await print(formatOverview(found.commands, language));
		return wanted.length > 1 ? 0 : 2;
	}
	return runCommand(found.command, found.args);
}

async function runCommand(
	command: Command,
	args: readonly string[],
): Promise<number> {
	const language = chooseLanguage(process.env);
	const parsed = parseOptions(command, args);
	if (!parsed.ok) return report(parsed, false);
	if (parsed.wantsHelp) {
		await print(formatCommandHelp(command, language));
		return 0;
	}
	const { values, positionals } = parsed;
	const context: Context = {
		values,
		positionals,
		language,
		env: process.env,
		stdin: process.stdin,
		print,
		printJson,
		note: (text) => process.stderr.write(`${printable(text[language])}\n`),
		readFile: (path) => readFile(path),
		writeFile: writeWhole,
		fileSize: async (path) =>
			(await stat(path).catch(() => null))?.size ?? null,
		now: () => Date.now(),
		fetch,
	};
	return report(await command.run(context), values.json === true);
}

/** Problems go to standard error in words and, where `--json` asks for it, to standard output as data. */
async function report(outcome: Outcome, asJson: boolean): Promise<number> {
	if (outcome.ok) return 0;
	const language = chooseLanguage(process.env);
	for (const problem of outcome.problems)
		process.stderr.write(
			`${printable(`lotse: ${describeProblem(problem, language)}`)}\n`,
		);
	if (asJson && outcome.exitCode === 1 && outcome.problems.length > 0)
		await printJson({ ok: false, problems: outcome.problems });
	return outcome.exitCode;
}

function print(line: string): Promise<void> {
	return write(printable(line));
}

function printJson(value: unknown): Promise<void> {
	return write(JSON.stringify(value));
}

async function write(line: string): Promise<void> {
	if (process.stdout.write(`${line}\n`)) return;
	await new Promise<void>((resolve) => process.stdout.once("drain", resolve));
}

/** `lotse … | head` closes the pipe early; that is no failure. */
function endWhenNobodyReads(error: NodeJS.ErrnoException): void {
	if (error.code === "EPIPE") process.exit(0);
	throw error;
}

/** All of it or, when something fails on the way, the file as it was before. */
async function writeWhole(
	path: string,
	content: string | Uint8Array,
): Promise<void> {
	if ((await stat(path).catch(() => null))?.isFile() === false)
		return writeFile(path, content);
	const draft = `${path}.${process.pid}.part`;
	try {
		await writeFile(draft, content);
		await rename(draft, path);
	} catch (error) {
		await rm(draft, { force: true });
		throw error;
	}
}

async function version(): Promise<string> {
	const file = await readFile(new URL("../package.json", import.meta.url));
	return String(JSON.parse(file.toString()).version);
}
