import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import {
	findSchema,
	readSchema,
} from "../../../../plugins/shopify/test/stand-in/read-schema.ts";
import { startShopify } from "../../../../plugins/shopify/test/stand-in/server.ts";

declare module "vitest" {
	interface ProvidedContext {
		/** Null where Shopify's schema could not be fetched. */
		shopifyUrl: string | null;
		/** Of the large shop: LOTSE_SHOP_ORDERS, 5,000 unless told. */
		shopOrders: number;
	}
}

/** Runs beside the tests in Node.js: the client reaches it over the loopback. The schema is read by the first request, not before. */
export default async function setup(project: TestProject) {
	project.provide("shopOrders", Number(process.env.LOTSE_SHOP_ORDERS ?? 5_000));
	const root = fileURLToPath(new URL("../../../..", import.meta.url).href);
	const file = findSchema(root);
	if (file === null) {
		project.provide("shopifyUrl", null);
		return;
	}
	const server = await startShopify(() => readSchema(file));
	project.provide("shopifyUrl", server.url);
	return () => server.stop();
}
