import fc from "fast-check";
import { expect, it } from "vitest";
import { splitPersonal } from "./split-personal.ts";

it("takes out what is marked, the page address as url", () => {
	const event = {
		url: "https://shop.example/a",
		properties: { note: "x", value: 1 },
	};
	expect(splitPersonal(event, ["note"])).toEqual({
		...event,
		properties: { value: 1 },
		personal: { note: "x" },
	});
	expect(splitPersonal(event, ["url"])).toEqual({
		...event,
		url: null,
		personal: { url: "https://shop.example/a" },
	});
	expect(splitPersonal({ ...event, url: null }, ["url", "size"])).toEqual({
		...event,
		url: null,
		personal: null,
	});
});

it("loses nothing and keeps nothing twice", () => {
	const names = fc.constantFrom("a", "b", "c", "d");
	fc.assert(
		fc.property(
			fc.dictionary(names, fc.jsonValue()),
			fc.array(names),
			(properties, marked) => {
				const split = splitPersonal({ url: null, properties }, marked);
				expect({ ...split.properties, ...split.personal }).toEqual(properties);
				for (const name of marked)
					expect(Object.keys(split.properties)).not.toContain(name);
			},
		),
	);
});
