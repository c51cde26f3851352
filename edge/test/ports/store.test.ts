import { env } from "cloudflare:workers";
import { createRandom } from "@lotse/shared/statistics/create-random.ts";
import { getTableColumns, getTableName } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import * as accessTables from "../../src/adapters/d1-store/schema/access-tables.ts";
import * as adResultTables from "../../src/adapters/d1-store/schema/ad-result-tables.ts";
import * as adWatchTables from "../../src/adapters/d1-store/schema/ad-watch-tables.ts";
import * as adsAccountTables from "../../src/adapters/d1-store/schema/ads-account-tables.ts";
import * as audienceTables from "../../src/adapters/d1-store/schema/audience-tables.ts";
import * as budgetTables from "../../src/adapters/d1-store/schema/budget-tables.ts";
import * as copyTables from "../../src/adapters/d1-store/schema/copy-tables.ts";
import * as evalTables from "../../src/adapters/d1-store/schema/eval-tables.ts";
import * as eventsTables from "../../src/adapters/d1-store/schema/events-tables.ts";
import * as knowledgeTables from "../../src/adapters/d1-store/schema/knowledge-tables.ts";
import * as outboxTable from "../../src/adapters/d1-store/schema/outbox-table.ts";
import * as outlookTables from "../../src/adapters/d1-store/schema/outlook-tables.ts";
import * as privacyTables from "../../src/adapters/d1-store/schema/privacy-tables.ts";
import * as profileTables from "../../src/adapters/d1-store/schema/profile-tables.ts";
import * as registryTables from "../../src/adapters/d1-store/schema/registry-tables.ts";
import * as reviewTables from "../../src/adapters/d1-store/schema/review-tables.ts";
import * as shopTables from "../../src/adapters/d1-store/schema/shop-tables.ts";
import * as styleGuideTables from "../../src/adapters/d1-store/schema/style-guide-tables.ts";
import * as unitTables from "../../src/adapters/d1-store/schema/unit-tables.ts";
import * as writingTables from "../../src/adapters/d1-store/schema/writing-tables.ts";
import { d1StoreOf } from "../../src/adapters/d1-store.ts";
import { flatVectors } from "../../src/adapters/flat-vectors.ts";
import { callMethod, methods, storeSuite } from "./store.suite.ts";
import * as rows from "./store-rows.ts";
import { vectorsSuite } from "./vectors.suite.ts";

const tables = [
	accessTables,
	adResultTables,
	adsAccountTables,
	audienceTables,
	budgetTables,
	copyTables,
	knowledgeTables,
	eventsTables,
	outboxTable,
	outlookTables,
	privacyTables,
	profileTables,
	registryTables,
	reviewTables,
	shopTables,
	styleGuideTables,
	evalTables,
	unitTables,
	adWatchTables,
	writingTables,
].flatMap((file) => Object.values(file));

async function dump(workspaceId: string) {
	const results = await env.DB.batch(
		tables.map((table) =>
			env.DB.prepare(
				`select * from ${getTableName(table)} where workspace_id = ?`,
			).bind(workspaceId),
		),
	);
	return Object.fromEntries(
		tables.map((table, index) => [
			getTableName(table),
			results[index]?.results ?? [],
		]),
	);
}

it("a new database is empty", async () => {
	expect(await d1StoreOf(env.DB).isEmpty()).toBe(true);
});

storeSuite("D1", () => d1StoreOf(env.DB), dump);
vectorsSuite("flat", () => flatVectors(env.DB));

describe("statements of D1", () => {
	it.each(methods)(
		"%s.%s asks for its own workspace in every statement",
		async (...method) => {
			const workspaceId = "wsp_recorded";
			const seen: { sql: string; parameters: unknown[] }[] = [];
			const recorded = new Proxy(env.DB, {
				get: (target, key) =>
					key === "prepare"
						? (sql: string) => ({
								bind(...parameters: unknown[]) {
									seen.push({ sql, parameters });
									return target.prepare(sql).bind(...parameters);
								},
							})
						: target.batch.bind(target),
			});
			await callMethod(d1StoreOf(recorded), workspaceId, method, "unknown");
			expect(seen.length).toBeGreaterThan(0);
			for (const { sql, parameters } of seen) {
				expect(sql).toContain("workspace_id");
				// A bulk write carries it within its JSON.
				expect(
					parameters.some((value) => `${value}`.includes(workspaceId)),
					sql,
				).toBe(true);
			}
		},
	);
});

describe("tables of D1", () => {
	it("are those of the schema, strict, with the workspace first in their key", async () => {
		const { results } = await env.DB.prepare(
			"select name, sql from sqlite_schema where type = 'table' and name not glob 'sqlite_*' and name not glob '_cf_*' and name != 'd1_migrations' and name not glob 'passage_word*' order by name",
		).all<{ name: string; sql: string }>();
		expect(results.map(({ name }) => name)).toEqual(
			tables.map(getTableName).sort(),
		);
		for (const { name, sql } of results)
			expect(sql, name).toMatch(/\) STRICT$/);
		for (const table of tables) {
			const name = getTableName(table);
			const columns = await env.DB.prepare(`pragma table_info(${name})`).all<{
				name: string;
				pk: number;
			}>();
			expect(columns.results.find(({ pk }) => pk === 1)?.name, name).toBe(
				"workspace_id",
			);
			expect(columns.results.map((column) => column.name)).toEqual(
				Object.values<{ name: string }>(getTableColumns(table)).map(
					(column) => column.name,
				),
			);
		}
	});

	it("refuse to change, delete or replace an audit entry", async () => {
		const store = d1StoreOf(env.DB);
		const { audit } = store.of("wsp_trail");
		await store.batch([audit.append(rows.auditOf(1))]);
		const run = (sql: string) => env.DB.prepare(sql).run();
		await expect(
			run("update audit set detail = '{}' where workspace_id = 'wsp_trail'"),
		).rejects.toThrow(/cannot be changed/);
		await expect(
			run("delete from audit where workspace_id = 'wsp_trail'"),
		).rejects.toThrow(/cannot be deleted/);
		await expect(
			run(
				"insert or replace into audit select workspace_id, seq, at, actor, action, subject, 'forged', previous_hash, hash from audit where workspace_id = 'wsp_trail'",
			),
		).rejects.toThrow(/UNIQUE/);
		expect(await audit.list({ after: 0, limit: 9 })).toEqual([rows.auditOf(1)]);
	});
});

describe("flat vectors on D1", () => {
	it("refuse dimensions other than the collection's and a vector without direction", async () => {
		const vectors = flatVectors(env.DB);
		await vectors.upsert("wsp_flat", "ads", [{ id: "a", values: [1, 0] }]);
		await expect(
			vectors.query("wsp_flat", "ads", [1, 0, 0], 1),
		).rejects.toThrow(RangeError);
		await expect(
			vectors.upsert("wsp_flat", "ads", [{ id: "b", values: [0, 0] }]),
		).rejects.toThrow(RangeError);
		await expect(
			vectors.upsert("wsp_flat", "ads", [{ id: "b", values: [Number.NaN] }]),
		).rejects.toThrow(RangeError);
	});

	it("find the nearest across reads, ties in the order of their ids", async () => {
		const vectors = flatVectors(env.DB);
		const items = Array.from({ length: 4_500 }, (_, index) => ({
			id: `${index}`.padStart(5, "0"),
			values: [1, (index * 7_919) % 4_500],
		}));
		await vectors.upsert("wsp_many", "ads", items);
		const expected = items
			.toSorted((a, b) => (a.values[1] ?? 0) - (b.values[1] ?? 0))
			.slice(0, 20);
		const found = await vectors.query("wsp_many", "ads", [1, 0], 20);
		expect(found.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
		await vectors.upsert(
			"wsp_many",
			"same",
			items.map(({ id }) => ({ id, values: [2, 1] })),
		);
		expect(
			(await vectors.query("wsp_many", "same", [2, 1], 3)).map(({ id }) => id),
		).toEqual(["00000", "00001", "00002"]);
	});

	it("of two isolates each finds what the other changed, by reading the changes alone", async () => {
		const [writer, reader] = [flatVectors(env.DB), flatVectors(env.DB)];
		const wanted = new Map<string, number[]>();
		const { uniform } = createRandom(41);
		for (let round = 0; round < 30; round += 1) {
			const id = `${Math.floor(uniform() * 12)}`;
			if (uniform() < 0.35) {
				wanted.delete(id);
				await writer.remove("wsp_two", "ads", [id, "never-there"]);
			} else {
				const values = [uniform() + 0.1, uniform(), uniform()];
				wanted.set(id, values);
				await writer.upsert("wsp_two", "ads", [{ id, values }]);
			}
			const found = await reader.query("wsp_two", "ads", [1, 0, 0], 20);
			const cosine = ([x = 0, y = 0, z = 0]: number[]) =>
				x / Math.hypot(x, y, z);
			const expected = [...wanted].toSorted(
				([, a], [, b]) => cosine(b) - cosine(a),
			);
			expect(found.map((one) => one.id)).toEqual(expected.map(([key]) => key));
		}
		const before = await reader.query("wsp_two", "ads", [1, 0, 0], 20);
		// So far behind that the changes are no longer kept one by one.
		await writer.upsert("wsp_two", "ads", [{ id: "z", values: [-1, 0, 0] }]);
		await env.DB.prepare(
			"update vector_version set version = version + 500 where workspace_id = 'wsp_two'",
		).run();
		await writer.remove("wsp_two", "ads", ["z"]);
		expect(await reader.query("wsp_two", "ads", [1, 0, 0], 20)).toEqual(before);
	});
});
