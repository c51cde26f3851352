import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../lib/root.ts";
import { runTool } from "../lib/run-tool.ts";

/** Cloudflare takes 3 MB on the free plan; a third of ours reads PDF. */
const largestKiB = 2_048;

describe("the Worker's bundle", () => {
	it.concurrent.each(["", "production"])(
		"is accepted for the environment “%s” and stays under 2 MB gzip",
		async (environment) => {
			const out = join(root, `.lotse/worker-${environment || "local"}`);
			const { code, output } = await runTool(
				"wrangler",
				["deploy", "--dry-run", `--env=${environment}`, "--outdir", out],
				{ isQuiet: true },
			);
			expect([code, output]).toEqual([0, expect.any(String)]);
			const kib = Number(/gzip: ([\d.]+) KiB/.exec(output)?.[1]);
			expect(kib).toBeGreaterThan(50);
			expect(kib).toBeLessThan(largestKiB);
			// A binding that production forgets is a warning, not an error.
			expect(output).not.toContain("WARNING");
		},
	);
});
