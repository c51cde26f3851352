import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeWeeks } from "./make-weeks.ts";
import { runLotse } from "./run-lotse.ts";

const folder = mkdtempSync(join(tmpdir(), "lotse-review-"));
const file = (name: string, text: string) => {
	const path = join(folder, name);
	writeFileSync(path, text);
	return path;
};
const spec = file(
	"spec.json",
	JSON.stringify({
		date: "week",
		target: "revenue",
		channels: ["tv", "search"],
		controls: ["promo"],
	}),
);
const old = file("old.csv", makeWeeks(80));
const grown = file("grown.csv", makeWeeks(82));
const model = join(folder, "model.json");
beforeAll(async () => {
	const fit = await runLotse([
		...["mmm", "fit", old, "--spec", spec],
		...["-o", model, "--preview"],
	]);
	expect(fit.code).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("mmm refit", () => {
	it("takes new weeks in, says how, and the result is a model", async () => {
		const next = join(folder, "next.json");
		const done = await runLotse([
			...["mmm", "refit", model, grown],
			...["-o", next, "--json"],
		]);
		expect(done.code).toBe(0);
		const [result = {}] = done.json();
		expect(["reweighted", "sample"]).toContain(result.way);
		expect(result.newWeeks).toBe(2);
		expect(done.stderr).toContain("new weeks");
		const saved: unknown = JSON.parse(readFileSync(next, "utf8"));
		expect(Object(saved).dataWindow.weeks).toBe(82);
		expect((await runLotse(["mmm", "curves", next])).code).toBe(0);
	});

	it("refuses old weeks that changed, a file without new ones, and one file alone", async () => {
		const changed = file("changed.csv", makeWeeks(82, { "5": { tv: "77" } }));
		const done = await runLotse(["mmm", "refit", model, changed]);
		expect(done.code).toBe(1);
		expect(done.stderr).toContain("tv, 2024-01-22");
		const same = await runLotse(["mmm", "refit", model, old]);
		expect(same.code).toBe(1);
		expect(same.stderr).toContain("no week after");
		expect((await runLotse(["mmm", "refit", model])).code).toBe(2);
		const over = await runLotse(["mmm", "refit", model, grown, "-o", model]);
		expect(over.code).toBe(2);
	});
});

describe("mmm compare", () => {
	it("calls a model against itself too close and refuses other weeks", async () => {
		const same = await runLotse(["mmm", "compare", model, model]);
		expect(same.code).toBe(0);
		expect(same.stdout).toContain("Too close to call");
		const other = join(folder, "other.json");
		await runLotse([
			...["mmm", "fit", grown, "--spec", spec],
			...["-o", other, "--preview"],
		]);
		const done = await runLotse(["mmm", "compare", model, other, "--json"]);
		expect(done.code).toBe(1);
		expect(done.json()[0]).toMatchObject({
			ok: false,
			problems: [{ code: "different-data" }],
		});
	});
});

describe("mmm check", () => {
	it("ends with 0 on sound weeks, with a placebo test where asked", async () => {
		const done = await runLotse([
			...["mmm", "check", old, "--spec", spec],
			...["--placebo", "--json"],
		]);
		expect(done.code).toBe(0);
		const [{ checks } = {}] = done.json();
		expect(Object(checks).map((one: { code: string }) => one.code)).toEqual([
			"amount",
			"outliers",
			"units",
			"overlap",
			"variation",
			"placebo",
		]);
	});

	it("ends with 1 on a slip of unit, and says where", async () => {
		const change = Object.fromEntries(
			Array.from({ length: 40 }, (_, i) => [
				String(i + 42),
				{ search: `${35_000 + 1000 * Math.sin(i)}` },
			]),
		);
		const slip = file("slip.csv", makeWeeks(80, change));
		const done = await runLotse(["mmm", "check", slip, "--spec", spec]);
		expect(done.code).toBe(1);
		expect(done.stdout).toContain("search from 2024-10-07 (× 100)");
		const gap = file("gap.csv", makeWeeks(80).replace(/\n2024-03-04.*/, ""));
		const refused = await runLotse(["mmm", "check", gap, "--spec", spec]);
		expect(refused.code).toBe(1);
		expect(refused.stderr).toContain("2024");
	});
});

describe("mmm plan", () => {
	it("tells window, carry-in and tail, and other flights of the same money", async () => {
		const plan = file("plan.csv", "week,tv,search\n1,1000,300\n2,0,300\n");
		const done = await runLotse(["mmm", "plan", model, plan]);
		expect(done).toMatchObject({ code: 0, stderr: "" });
		expect(done.stdout).toContain("Plan over 2 weeks: revenue");
		expect(done.stdout).toMatch(/in pulses/);
		expect(done.stdout).toContain("tv: 1 week above anything");
		const json = await runLotse(["mmm", "plan", model, plan, "--json"]);
		expect(Object(json.json()[0]).plan.weekly).toHaveLength(2);
	});

	it("names the column a plan lacks and the cell that is no amount", async () => {
		const lacks = file("lacks.csv", "week,tv\n1,1000\n");
		const one = await runLotse(["mmm", "plan", model, lacks]);
		expect(one.code).toBe(1);
		expect(one.stderr).toContain('no column "search"');
		const wrong = file("wrong.csv", "tv,search\n1,-3\n");
		const two = await runLotse(["mmm", "plan", model, wrong]);
		expect(two.code).toBe(1);
		expect(two.stderr).toContain("line 2");
	});
});
