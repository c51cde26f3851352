import { describe, expect, it } from "vitest";
import type { Jobs } from "../../src/ports.ts";

/** What every way to run jobs keeps. `end` lets a job's workflow come to its end by itself. */
export function jobsSuite(
	name: string,
	open: () => {
		jobs: Jobs;
		starts: () => number;
		end: (jobId: string, attempt: number) => Promise<void>;
	},
): void {
	describe(`jobs: ${name}`, () => {
		it("starts an attempt once, however often it is told to", async () => {
			const { jobs, starts } = open();
			expect(await jobs.isAlive("job_a", 1)).toBe(false);
			await jobs.start("wsp_a", "job_a", 1);
			await jobs.start("wsp_a", "job_a", 1);
			expect(starts()).toBe(1);
			expect(await jobs.isAlive("job_a", 1)).toBe(true);
			expect(await jobs.isAlive("job_a", 2)).toBe(false);
			await jobs.start("wsp_a", "job_a", 2);
			expect(starts()).toBe(2);
		});

		it("cancels what runs, and does not mind what does not", async () => {
			const { jobs, end } = open();
			await jobs.start("wsp_a", "job_b", 1);
			await jobs.cancel("job_b", 1);
			expect(await jobs.isAlive("job_b", 1)).toBe(false);
			await jobs.cancel("job_b", 1);
			await jobs.cancel("job_never", 1);
			await jobs.start("wsp_a", "job_c", 1);
			await end("job_c", 1);
			expect(await jobs.isAlive("job_c", 1)).toBe(false);
			await jobs.cancel("job_c", 1);
		});
	});
}
