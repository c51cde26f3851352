import { defineConfig } from "drizzle-kit";

/**
 * How the tables change: edit `src/adapters/d1-store/schema/`, then in this folder run `drizzle-kit generate --name what-changed`.
 * drizzle-kit writes the SQL and its own record of the schema (`migrations/meta`), but knows neither STRICT nor triggers:
 * put `STRICT` between the closing bracket and the semicolon of each CREATE TABLE by hand (that record does not hold it, so it
 * stays in step), and write triggers into a migration of their own: `drizzle-kit generate --custom --name what-it-does`.
 * `test/ports/store.test.ts` fails when a table is not STRICT or does not have `workspace_id` first in its primary key.
 */
export default defineConfig({
	dialect: "sqlite",
	schema: "./src/adapters/d1-store/schema/*-table*.ts",
	out: "./migrations",
});
