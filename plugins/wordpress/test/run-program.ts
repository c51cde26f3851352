import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Runs a program to its end and returns what it printed; what it complained about is the error. */
export async function runProgram(
	program: string,
	args: readonly string[],
): Promise<string> {
	try {
		const { stdout } = await run(program, [...args], {
			maxBuffer: 32 * 1024 * 1024,
		});
		return stdout;
	} catch (error) {
		const said =
			typeof error === "object" && error !== null && "stderr" in error
				? String(error.stderr).trim()
				: String(error);
		throw new Error(`${program} ${args[0] ?? ""} failed: ${said}`);
	}
}
