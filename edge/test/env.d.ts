/** Bindings of the test worker: those of `wrangler.toml`, and what `vitest.config.ts` adds. */
declare namespace Cloudflare {
	type Bindings = import("../src/context.ts").Env;
	interface Env extends Bindings {
		MIGRATIONS: import("cloudflare:test").D1Migration[];
	}
}
