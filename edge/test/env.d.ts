/** Bindings of the test worker: those of `wrangler.toml`, and what `vitest.config.ts` adds. */
declare namespace Cloudflare {
	type Bindings = import("../src/context.ts").Env;
	interface Env extends Bindings {
		/** Set to run the writer's suite against a real server as well. */
		LOTSE_OPENAI_BASE_URL?: string;
		LOTSE_OPENAI_MODEL?: string;
		LOTSE_OPENAI_API_KEY?: string;
		/** How long its answers may take; 60 where it does not say. */
		LOTSE_OPENAI_TIMEOUT_SECONDS?: string;
		MIGRATIONS: import("cloudflare:test").D1Migration[];
	}
}
