#!/usr/bin/env node
import { enableCompileCache } from "node:module";

// Kept in the system's folder for temporary files; without it every start would strip the types of every file again.
enableCompileCache();

/**
 * Runs `lotse` with these arguments and returns the exit code: 0 done, 1 not possible with this input, 2 called wrongly,
 * 70 our mistake.
 */
export async function main(args: readonly string[]): Promise<number> {
	const { run } = await import("./run.ts");
	return run(args);
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
