import { spawn } from "node:child_process";
import { root } from "./root.ts";

/** Runs a tool of the workspace in the checkout's folder; resolves to its exit code. */
export function runTool(
	program: string,
	args: readonly string[],
	options: { cwd?: string; env?: NodeJS.ProcessEnv; isQuiet?: boolean } = {},
): Promise<{ code: number; output: string }> {
	return new Promise((resolve) => {
		const child = spawn(program, args, {
			cwd: options.cwd ?? root,
			env: { ...process.env, ...options.env },
			stdio: options.isQuiet ? ["ignore", "pipe", "pipe"] : "inherit",
			shell: process.platform === "win32",
		});
		let output = "";
		for (const stream of [child.stdout, child.stderr])
			stream?.on("data", (chunk: Buffer) => {
				output += chunk.toString();
			});
		child.on("error", (error) => resolve({ code: 1, output: error.message }));
		child.on("exit", (code) => resolve({ code: code ?? 1, output }));
	});
}
