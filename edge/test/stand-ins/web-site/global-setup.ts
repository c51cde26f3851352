import type { TestProject } from "vitest/node";
import { startWebSite } from "./server.ts";

declare module "vitest" {
	interface ProvidedContext {
		webSiteUrl: string;
	}
}

/** A website of an invented shop, in Node.js beside the tests; the Worker reads it over the loopback. */
export default async function setup(project: TestProject) {
	const site = await startWebSite();
	project.provide("webSiteUrl", site.url);
	return () => site.stop();
}
