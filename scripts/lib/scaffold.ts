/** Text of the files a contribution starts from. Pure: names in, files out. */

const camel = (name: string) =>
	name.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
const pascal = (name: string) =>
	camel(name).replace(/^./, (letter) => letter.toUpperCase());

export function featureFiles(
	domain: string,
	name: string,
	room: string,
): Record<string, string> {
	const id = camel(name);
	return {
		[`shared/contract/${name}.ts`]: `import * as z from "zod";
import { route } from "./route.ts";

export const ${id} = route({
	id: "${id}",
	method: "POST",
	path: "/v1/${domain}/${name}",
	summary: "Say in one sentence what a caller gets",
	access: { role: "viewer", scope: "copy" },
	input: z.object({ text: z.string().max(20_000) }),
	reply: z.object({ characters: z.int().min(0) }),
});
`,
		[`shared/${room}/${name}.ts`]: `/**
 * What it estimates or does; shapes and units; assumptions; errors; the source.
 *
 * @example ${id}Of("Lotse") // 5
 */
export function ${id}Of(text: string): number {
	return [...text].length;
}
`,
		[`shared/${room}/${name}.test.ts`]: `import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ${id}Of } from "./${name}.ts";

describe("${id}Of", () => {
	it("gives the worked value of its docstring", () => {
		expect(${id}Of("Lotse")).toBe(5);
	});

	it("is never negative", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary" }), (text) => {
				expect(${id}Of(text)).toBeGreaterThanOrEqual(0);
			}),
		);
	});
});
`,
		[`edge/src/features/${domain}/${name}.ts`]: `import { ${id} } from "@lotse/shared/contract/${name}.ts";
import { ${id}Of } from "@lotse/shared/${room}/${name}.ts";
import { serve } from "../../serve.ts";

export const ${id}Feature = serve(${id})(async ({ input }) => ({
	ok: true,
	body: { characters: ${id}Of(input.text) },
}));
`,
	};
}

export function ruleRow(pack: string, rule: string): string {
	const phrase = rule.replaceAll("-", " ");
	return `	{
		id: "${pack.split("-")[0]}.${rule}",
		level: "suggestion",
		category: "clarity",
		jurisdiction: "any",
		citation: { title: "Where the rule comes from" },
		message: { de: "Was an „%s“ nicht gut ist.", en: "What is wrong with “%s”." },
		action: { de: "Was zu tun ist.", en: "What to do about it." },
		match: { type: "existence", tokens: ["${phrase}"] },
		catches: ["Try ${phrase} today", "Now with ${phrase}"],
		leaves: ["Try it today", "Now with everything"],
	},
`;
}

export const adapterPorts = ["embedder", "vectors", "writer", "mail"];

export function adapterFiles(
	port: string,
	name: string,
): Record<string, string> {
	const id = camel(name);
	const types = pascal(port);
	const bodies: Record<string, string> = {
		embedder: `dimensions: 256,\n\t\tembed: (texts) => client.embed(texts),`,
		vectors: `upsert: client.upsert,\n\t\tquery: client.query,\n\t\tremove: client.remove,`,
		writer: `write: (brief) => client.write(brief),`,
		mail: `send: (message) => client.send(message),`,
	};
	return {
		[`edge/src/adapters/${name}.ts`]: `import type { ${types} } from "../ports.ts";

/** The part of the service's client this driver uses; adapt it to the real one. */
export type ${pascal(name)}Client = Omit<${types}, "name" | "dimensions">;

/** Which service this is, its limits, and where they are documented. */
export function ${id}(client: ${pascal(name)}Client): ${types} {
	return {
		name: "${name}",
		${bodies[port] ?? ""}
	};
}
`,
		[`edge/test/ports/${name}.test.ts`]: `import { describe, expect, it } from "vitest";
import { ${id} } from "../../src/adapters/${name}.ts";

// Run the port's own suite (edge/test/ports/${port}.suite.ts) against a stand-in made from the service's documented replies.
describe("${name}", () => {
	it("says what it is", () => {
		const driver = ${id}({} as Parameters<typeof ${id}>[0]);
		expect(driver.name).toBe("${name}");
	});
});
`,
	};
}
