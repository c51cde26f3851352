import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runLotse } from "./run-lotse.ts";

const folder = mkdtempSync(join(tmpdir(), "lotse-ads-"));
const file = (name: string) => join(folder, name);
beforeAll(() => {
	const days = Array.from(
		{ length: 14 },
		(_, index) => `2024-01-${String(index + 1).padStart(2, "0")}`,
	);
	const google = [
		"Kampagnenbericht",
		"1. Januar 2024 - 14. Januar 2024",
		"Tag\tKampagne\tKosten\tConv.-Wert",
		...days.map((day) => `${day}\tMarke\t1.000,50\t2.000,00`),
		"Gesamt: Konto\t--\t14.007,00\t28.000,00",
	].join("\r\n");
	// As Google writes it: UTF-16 with its mark.
	writeFileSync(
		file("google.csv"),
		Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(google, "utf16le")]),
	);
	writeFileSync(
		file("meta.csv"),
		[
			"Campaign name,Day,Amount spent (EUR)",
			...days.map((day) => `Launch,${day},10`),
		].join("\n"),
	);
	writeFileSync(file("other.csv"), "a,b\n1,2\n");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("lotse ads weeks", { timeout: 30_000 }, () => {
	it("puts exports side by side by week and compares the totals", async () => {
		const run = await runLotse([
			"ads",
			"weeks",
			file("google.csv"),
			file("meta.csv"),
		]);
		expect(run.stdout).toBe(
			"week,google,meta,conversion_value\n2024-01-01,7003.5,70,14000\n2024-01-08,7003.5,70,14000\n",
		);
		expect(run.stderr).toContain("14007.00");
		expect(run.stderr).toContain("total stated in the export 14007.00");
		expect(run.code).toBe(0);
	});

	it("says what is missing", async () => {
		const run = await runLotse(["ads", "weeks", file("other.csv")]);
		expect(run.code).toBe(1);
		expect(run.stderr).toContain("campaign report by day");
		expect((await runLotse(["ads", "weeks"])).code).toBe(2);
	});
});
