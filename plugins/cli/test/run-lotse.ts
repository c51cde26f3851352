import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export type Finished = {
	readonly code: number | null;
	readonly stdout: string;
	readonly stderr: string;
	/** Standard output as JSON documents, one a line. */
	readonly json: () => Record<string, unknown>[];
};

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));

/** Runs the real `lotse` as a process of its own; in English unless `env` says otherwise. */
export function runLotse(
	args: readonly string[],
	more: {
		readonly stdin?: string | Uint8Array;
		readonly env?: Readonly<Record<string, string>>;
		/** Closes standard output after the first piece, as `| head` does. */
		readonly closesEarly?: boolean;
	} = {},
): Promise<Finished> {
	const child = spawn(
		process.execPath,
		["--disable-warning=ExperimentalWarning", main, ...args],
		{ env: { PATH: process.env.PATH ?? "", LOTSE_LANG: "en", ...more.env } },
	);
	let stdout = "";
	let stderr = "";
	child.stdout.on("data", (chunk: Buffer) => {
		stdout += chunk.toString();
		if (more.closesEarly) child.stdout.destroy();
	});
	child.stderr.on("data", (chunk: Buffer) => {
		stderr += chunk.toString();
	});
	// A command that is called wrongly ends before it has read its input.
	child.stdin.on("error", () => undefined);
	child.stdin.end(more.stdin ?? "");
	return new Promise((resolve, reject) => {
		child.on("error", reject);
		child.on("close", (code) =>
			resolve({
				code,
				stdout,
				stderr,
				json: () =>
					stdout
						.split("\n")
						.filter((line) => line !== "")
						.map((line) => JSON.parse(line)),
			}),
		);
	});
}
