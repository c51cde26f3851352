import {
	deleteAdResults,
	fetchHeadlineLayer,
	importAdResults,
	showCalibration,
	summariseAdResults,
} from "@lotse/shared/contract/ad-results.ts";
import { listAudit } from "@lotse/shared/contract/audit.ts";
import { compareCopy, scoreCopy } from "@lotse/shared/contract/copy.ts";
import { beforeAll, describe, expect, it } from "vitest";
import { createWorkspace, send, type TestWorkspace } from "./world.ts";

const columns = ["Asset", "Kampagne", "Anzeigengruppe", "Impr.", "Klicks"];
const openings = [
	"Free shipping on",
	"Big sale on",
	"New today",
	"Best price for",
	"Try our",
	"Save now on",
];
const things = ["red", "blue", "warm", "light", "soft"].flatMap((adjective) =>
	["shoes", "boots", "coats", "bags", "shirts", "hats", "socks"].map(
		(noun) => `${adjective} ${noun}`,
	),
);

/** Texts that open with "Free shipping" are clicked twice as often, in every ad group. */
const rows = things.flatMap((thing) =>
	openings.map((opening, index) => [
		`${opening} ${thing} for you`,
		"Herbst",
		thing,
		"4.000",
		String(opening.startsWith("Free") ? 400 : 180 + 4 * index),
	]),
);

let workspace: TestWorkspace;
let other: TestWorkspace;
beforeAll(async () => {
	[workspace, other] = await Promise.all([
		createWorkspace("results"),
		createWorkspace("results-other"),
	]);
});

const post = async (input: unknown, as = workspace.people.editor) => {
	const response = await send(importAdResults, input, as);
	return { status: response.status, body: await response.json() };
};
const read = async (
	route: Parameters<typeof send>[0],
	input: unknown = {},
	of = workspace,
) => (await send(route, input, of.people.editor)).json();

describe("ad results", () => {
	it("are understood with Google Ads' German columns, row by row, and teach the score", async () => {
		const bad = [
			["Gesamt: Konto", "", "", "999.999", "9.999"],
			["Neue Stiefel", "Herbst", "boots", "viele", "3"],
			["Neue Schuhe", "Herbst", "shoes", "10", "30"],
		];
		const { status, body } = await post({ columns, rows: [...rows, ...bad] });
		expect(status).toBe(200);
		expect(body).toMatchObject({
			imported: rows.length,
			passedOver: 1,
			rejectedCount: 2,
			rejected: [
				{ row: rows.length + 2, field: "impressions", value: "viele" },
				{ row: rows.length + 3, field: "clicks", value: "30" },
			],
			layer: { number: 1, texts: rows.length },
		});
	});

	it("change nothing when they come again, but the number", async () => {
		const before = (await read(fetchHeadlineLayer)) as {
			layer: { version: string };
		};
		const { body } = await post({ columns, rows });
		expect(body).toMatchObject({
			layer: { number: 2, version: before.layer.version },
		});
		expect(await read(summariseAdResults)).toMatchObject({
			results: rows.length,
			texts: rows.length,
			impressions: 4_000 * rows.length,
		});
	});

	it("are heard when a text is scored and compared, and the reply names the layer", async () => {
		const texts = ["Free shipping on gloves for you", "Try our gloves for you"];
		const { reports, layerVersion } = (await read(scoreCopy, {
			texts,
		})) as {
			reports: { score: { probability: number; layer: { version: string } } }[];
			layerVersion: string;
		};
		expect(layerVersion).toMatch(/^own-[0-9a-f]{16}$/);
		expect(reports.map(({ score }) => score.layer.version)).toEqual([
			layerVersion,
			layerVersion,
		]);
		const pairs = [{ a: texts[0], b: texts[1] }];
		const pA = async (of: TestWorkspace): Promise<number> => {
			const answer = (await read(compareCopy, { pairs }, of)) as {
				comparisons: { pA: number }[];
			};
			return answer.comparisons[0]?.pA ?? Number.NaN;
		};
		expect(await pA(workspace)).toBeGreaterThan((await pA(other)) + 0.1);
	});

	it("are held against the score, place by place", async () => {
		const { shipped, own } = (await read(showCalibration)) as {
			shipped: { pairs: number };
			own: { byPlace: { ok: boolean; hitRate: { value: number } } };
		};
		expect(shipped.pairs).toBe(3871);
		expect(own.byPlace.ok).toBe(true);
		expect(own.byPlace.hitRate.value).toBeGreaterThan(0.8);
	});

	it("stay in their workspace", async () => {
		expect(await read(summariseAdResults, {}, other)).toMatchObject({
			results: 0,
			layer: null,
		});
		expect(await read(fetchHeadlineLayer, {}, other)).toEqual({ layer: null });
		expect(await read(showCalibration, {}, other)).toMatchObject({ own: null });
	});

	it("are refused with what to do when no column or row can be understood", async () => {
		expect(await post({ columns: ["Farbe"], rows: [["rot"]] })).toMatchObject({
			status: 422,
			body: { errors: [{ field: "columns" }, {}, {}] },
		});
		expect(
			await post({ columns, rows: [["Text", "", "", "drei", "1"]] }),
		).toMatchObject({
			status: 422,
			body: { errors: [{ field: "rows.0.impressions" }] },
		});
	});

	it("survive two imports at once", async () => {
		const half = (keep: number) =>
			post(
				{ columns, rows: rows.filter((_, index) => index % 2 === keep) },
				other.people.editor,
			);
		const both = await Promise.all([half(0), half(1)]);
		expect(both.map(({ status }) => status)).toEqual([200, 200]);
		expect(await read(summariseAdResults, {}, other)).toMatchObject({
			results: rows.length,
			layer: { number: 2, texts: rows.length },
		});
	});

	it("are forgotten when deleted, one ad group or all, and the trail says so", async () => {
		expect(await read(deleteAdResults, { adGroup: "red shoes" })).toMatchObject(
			{
				deleted: openings.length,
				layer: { number: 3, texts: rows.length - openings.length },
			},
		);
		expect(await read(deleteAdResults)).toEqual({
			deleted: rows.length - openings.length,
			layer: null,
		});
		expect(await read(fetchHeadlineLayer)).toEqual({ layer: null });
		const { entries } = (await read(listAudit, { limit: 50 })) as {
			entries: { action: string }[];
		};
		expect(entries.map(({ action }) => action)).toEqual(
			expect.arrayContaining(["ad-results.import", "ad-results.delete"]),
		);
	});
});
