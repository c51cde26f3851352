import { problem } from "@lotse/shared/contract/problem.ts";
import type { Route } from "@lotse/shared/contract/route.ts";
import { routes } from "@lotse/shared/contract/routes.generated.ts";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type * as z from "zod";
import { arbitraryOf } from "./arbitrary-of.ts";
import {
	createWorkspace,
	send,
	setupToken,
	type TestWorkspace,
} from "./world.ts";

const seed = 20261122;
let workspace: TestWorkspace;
beforeAll(async () => {
	workspace = await createWorkspace("fuzz", { selfApproval: true });
	// Generated addresses are nobody's: nothing is asked of them.
	vi.stubGlobal("fetch", async () => {
		throw new TypeError("no network in this test");
	});
});
afterAll(() => vi.unstubAllGlobals());

const spared = new Set(["signOut", "setUp"]);

describe(`every route under generated requests (seed ${seed})`, () => {
	for (const route of routes.filter(({ id }) => !spared.has(id)))
		it(`${route.method} ${route.path}`, async () => {
			const good = arbitraryOf(route.input);
			const bad = fc.oneof(fc.jsonValue(), mutated(good));
			await fc.assert(
				fc.asyncProperty(fc.oneof(good, bad), async (input) =>
					answersAsPromised(route, input),
				),
				{ numRuns: 25, seed },
			);
		});

	it("is sent requests that each route accepts, not only refusals", () => {
		for (const route of routes) {
			const schema = route.input as unknown as z.ZodType;
			const samples = fc.sample(arbitraryOf(schema), { numRuns: 20, seed });
			const accepted = samples.filter(
				(input) => schema.safeParse(input).success,
			);
			expect([route.id, accepted.length >= 3]).toEqual([route.id, true]);
		}
	});

	it("refuses bodies that are no JSON, too large, or not UTF-8", async () => {
		const { app, origin } = await import("./world.ts");
		const post = (body: BodyInit, path = "/v1/copy/similar") =>
			app.fetch(
				new Request(`${origin}${path}`, {
					method: "POST",
					body,
					headers: { "x-lotse": "1", cookie: workspace.people.admin.cookie },
				}),
				{},
				{
					waitUntil: () => undefined,
					passThroughOnException: () => undefined,
					props: {},
				},
			);
		expect((await post("{")).status).toBe(400);
		expect((await post(new Uint8Array([0xff, 0xfe]))).status).toBe(400);
		expect((await post(`{"text":"${"x".repeat(70_000)}"}`)).status).toBe(413);
		expect((await post("{}", "/v1/nothing")).status).toBe(404);
	});
});

function mutated(good: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
	return fc
		.tuple(
			good,
			fc.nat(),
			fc.oneof(
				fc.constant(undefined),
				fc.jsonValue(),
				fc.string({ unit: "binary", maxLength: 300 }),
				fc.double(),
			),
		)
		.map(([value, at, replacement]) => {
			if (typeof value !== "object" || value === null) return replacement;
			const keys = Object.keys(value);
			const key = keys[at % Math.max(1, keys.length)] ?? "extra";
			return { ...value, [key]: replacement };
		});
}

async function answersAsPromised(route: Route, input: unknown): Promise<void> {
	const as =
		route.access === "setup" ? { token: setupToken } : workspace.people.admin;
	const response = await send(route, input, as, {
		headers: { "accept-language": "de" },
	});
	const body: unknown = await response.json();
	expect([route.id, response.status < 500, body]).toEqual([
		route.id,
		true,
		body,
	]);
	if (response.ok) {
		expect(response.status).toBe(route.status);
		route.reply.parse(body);
	} else {
		const { status, code, errors } = problem.parse(body);
		expect(status).toBe(response.status);
		for (const error of errors ?? [])
			expect(
				error.field !== "" && error.message !== "" && error.fix !== "",
			).toBe(true);
		const shared = [
			"invalid",
			"not-json",
			"too-large",
			"too-many",
			"not-signed-in",
			"forbidden",
			"cross-site",
			"stopped",
		];
		expect([
			route.id,
			code,
			[...shared, ...route.errors].includes(code),
		]).toEqual([route.id, code, true]);
	}
}
