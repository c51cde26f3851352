import { applyD1Migrations } from "cloudflare:test";
import { env } from "cloudflare:workers";

/** Tables of an earlier file; those of a virtual table go with it. */
async function dropAll(kind: "virtual table" | "table"): Promise<void> {
	const { results } = await env.DB.prepare(
		"select name from sqlite_schema where type = 'table' and sql like ? and name not glob 'sqlite_*' and name not glob '_cf_*'",
	)
		.bind(`create ${kind} %`)
		.all<{ name: string }>();
	if (results.length > 0)
		await env.DB.batch([
			env.DB.prepare("pragma defer_foreign_keys = on"),
			...results.map(({ name }) => env.DB.prepare(`drop table "${name}"`)),
		]);
}

/** Runs before each test file: its database starts empty and gets the tables a deployment has. */
await dropAll("virtual table");
await dropAll("table");
await applyD1Migrations(env.DB, env.MIGRATIONS);
