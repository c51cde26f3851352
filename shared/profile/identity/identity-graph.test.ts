import * as fc from "fast-check";
import { expect, it } from "vitest";
import type { Identifier } from "./identifier.ts";
import { createIdentityGraph } from "./identity-graph.ts";

const login = (value: string): Identifier => ({ kind: "login", value });
const join = (id: string, a: string, b: string) => ({
	id,
	a: login(a),
	b: login(b),
	reason: "login" as const,
	at: 0,
});

it("joins people, names them by who was seen first, and keeps why", () => {
	const graph = createIdentityGraph();
	graph.see(login("c"));
	expect(graph.link(join("1", "a", "b"))).toEqual({
		ok: true,
		person: "login:a",
		hasJoined: true,
	});
	expect(graph.link(join("2", "b", "c"))).toEqual({
		ok: true,
		person: "login:c",
		hasJoined: true,
	});
	expect(graph.link(join("3", "a", "c"))).toMatchObject({ hasJoined: false });
	expect(graph.linksOf(login("b")).map(({ id }) => id)).toEqual([
		"1",
		"2",
		"3",
	]);
	// The third link still holds them together.
	graph.undo("2");
	expect(graph.membersOf(login("b"))).toEqual([
		"login:c",
		"login:a",
		"login:b",
	]);
	graph.undo("3");
	expect(graph.personOf(login("c"))).toBe("login:c");
	expect(graph.personOf(login("b"))).toBe("login:a");
	expect(graph.undo("3")).toBe(false);
});

it("refuses placeholders, known links, and hubs", () => {
	const graph = createIdentityGraph({ mostMembers: 100, mostPartners: 3 });
	expect(graph.link(join("1", "guest", "b"))).toMatchObject({
		reason: "placeholder",
		identifier: login("guest"),
	});
	for (const [i, name] of ["a", "b", "c"].entries())
		graph.link(join(String(i), "hub", name));
	expect(graph.link(join("0", "x", "y"))).toMatchObject({
		reason: "known-link",
	});
	expect(graph.link(join("9", "d", "hub"))).toMatchObject({
		reason: "too-many-partners",
		identifier: login("hub"),
		members: 3,
	});
	expect(graph.membersOf(login("d"))).toEqual(["login:d"]);
});

it("refuses and names the links by which people would grow without bound, however long the chain", () => {
	const graph = createIdentityGraph({ mostMembers: 200, mostPartners: 25 });
	let refused = 0;
	// A chain through everybody: each link is harmless by itself.
	for (let i = 0; i < 10_000; i++) {
		const verdict = graph.link(join(String(i), `p${i}`, `p${i + 1}`));
		if (!verdict.ok) {
			refused += 1;
			expect(verdict).toMatchObject({
				reason: "too-many-members",
				identifier: login(`p${i}`),
				members: 201,
			});
		}
	}
	expect(refused).toBe(50);
	expect(graph.membersOf(login("p100"))).toHaveLength(200);
	const large = graph.link(join("bridge", "p100", "p300"));
	expect(large).toMatchObject({
		ok: false,
		reason: "too-many-members",
		members: 400,
	});
});

it("is a function of the links that stand: undoing any of them leaves what was there without them", () => {
	const name = fc.integer({ min: 0, max: 12 }).map(String);
	const links = fc.array(fc.tuple(name, name, fc.boolean()), { maxLength: 30 });
	fc.assert(
		fc.property(links, (drawn) => {
			const whole = createIdentityGraph();
			const bare = createIdentityGraph();
			for (let i = 0; i <= 12; i++)
				for (const graph of [whole, bare]) graph.see(login(`p${i}`));
			for (const [i, [a, b]] of drawn.entries())
				whole.link(join(String(i), `p${a}`, `p${b}`));
			for (const [i, [a, b, isUndone]] of drawn.entries())
				if (isUndone) whole.undo(String(i));
				else bare.link(join(String(i), `p${a}`, `p${b}`));
			for (let i = 0; i <= 12; i++) {
				expect(whole.membersOf(login(`p${i}`))).toEqual(
					bare.membersOf(login(`p${i}`)),
				);
				expect(whole.personOf(login(`p${i}`))).toBe(
					bare.personOf(login(`p${i}`)),
				);
			}
		}),
		{ seed: 1 },
	);
});
