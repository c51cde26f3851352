import { describeApi } from "@lotse/shared/contract/openapi.ts";
import { routes } from "@lotse/shared/contract/routes.generated.ts";
import { Hono } from "hono";
import {
	type Feature,
	languageOf,
	problemResponse,
	type World,
} from "./serve.ts";
import { shopPage } from "./services/shop/shop-page.ts";

/** The HTTP surface: one Hono route a feature, the contract's own description, and nothing else. */
export function createApp<E extends object>(
	features: readonly Feature[],
	worldOf: (env: E) => Promise<World>,
) {
	const app = new Hono<{ Bindings: E }>();
	for (const feature of features) {
		const { method, path } = feature.route;
		app.on(method, path, async (c) => {
			const world = await worldOf(c.env);
			const response = await feature.answer(c.req.raw, c.req.param(), world);
			// What the request put in the outbox leaves after the answer; the cron sweep picks up what this misses.
			if (method !== "GET" && response.ok)
				c.executionCtx.waitUntil(world.ports.outbox.flush());
			return response;
		});
	}
	app.get("/openapi.json", async (c) =>
		c.json(describeApi(routes, (await worldOf(c.env)).ports.codeVersion)),
	);
	app.get("/shopify", async (c) => {
		const { shopify } = (await worldOf(c.env)).ports;
		return shopify === null
			? problemResponse("not-found", languageOf(c.req.raw))
			: shopPage(shopify.clientId, c.req.query("shop") ?? null);
	});
	app.notFound((c) => problemResponse("not-found", languageOf(c.req.raw)));
	app.onError((error, c) => {
		console.error(error);
		return problemResponse("internal", languageOf(c.req.raw));
	});
	return app;
}
