declare namespace Cloudflare {
	type Bindings = import("../src/context.ts").Env;
	interface Env extends Bindings {
		MIGRATIONS: import("cloudflare:test").D1Migration[];
		LARGE: string;
	}
}
