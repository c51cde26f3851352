import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { readProtos } from "./read-protos.ts";
import { startGoogleAds } from "./server.ts";

declare module "vitest" {
	interface ProvidedContext {
		googleAdsUrl: string;
	}
}

/** Runs beside the tests in Node.js, because they run in workerd: the client reaches it over the loopback, as it reaches Google. */
export default async function setup(project: TestProject) {
	const root = fileURLToPath(new URL("../../../..", import.meta.url).href);
	const server = await startGoogleAds(() => readProtos(root));
	project.provide("googleAdsUrl", server.url);
	return () => server.stop();
}
