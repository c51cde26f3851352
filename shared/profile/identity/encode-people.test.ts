import { expect, it } from "vitest";
import { encodePeople } from "./encode-people.ts";

it("numbers the different values of both files together", () => {
	const people = encodePeople(
		[{ column: "Name", kind: "surname" }],
		[["Berry"], [""]],
		[["berry"], ["Lund"]],
	);
	expect(people).toMatchObject({ size: 4, split: 2 });
	const [field] = people.fields;
	expect(field?.values).toEqual(["berry", "lund"]);
	expect([...(field?.codes ?? [])]).toEqual([0, -1, 0, 1]);
	expect(field?.shares[0]).toBeCloseTo(2 / 3, 12);
	expect(field?.chance).toBeCloseTo(5 / 9, 12);
});

it("takes a column of nothing", () => {
	const [field] = encodePeople(
		[{ column: "x", kind: "date" }],
		[[""], []],
		null,
	).fields;
	expect(field).toMatchObject({ values: [], chance: 0 });
});
