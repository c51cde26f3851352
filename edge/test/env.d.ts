/** Bindings of the test worker (`vitest.config.ts`). */
declare namespace Cloudflare {
	interface Env {
		DB: D1Database;
		MIGRATIONS: import("cloudflare:test").D1Migration[];
	}
}
