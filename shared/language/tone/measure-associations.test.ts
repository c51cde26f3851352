import { expect, it } from "vitest";
import { brandValues } from "./brand-values.ts";
import { measureAssociations } from "./measure-associations.ts";

it("names the words behind a value and its share", () => {
	const found = measureAssociations(
		"Ehrlich, fair, zuverlässig, geprüft und neu",
		brandValues,
		{ language: "de" },
	);
	if (!found.ok) throw new Error(found.reason);
	const [trust, innovation] = found.values;
	expect(trust).toMatchObject({ id: "trust", count: 4, share: { value: 0.8 } });
	expect(trust?.share?.interval[0]).toBeCloseTo(0.435, 3);
	expect(trust?.share?.interval[1]).toBeCloseTo(0.954, 3);
	expect(innovation).toMatchObject({ id: "innovation", count: 1 });
});
it("lists a negated word without counting it, and gives no share of few words", () => {
	const found = measureAssociations("Not safe, but simple.", brandValues, {
		language: "en",
	});
	if (!found.ok) throw new Error(found.reason);
	const trust = found.values.find(({ id }) => id === "trust");
	expect(trust?.count).toBe(0);
	expect(trust?.hits.map(({ negated }) => negated)).toEqual([true]);
	expect(found.values.every(({ share }) => share === null)).toBe(true);
});
it("takes a workspace's own values, compounds included", () => {
	const own = [
		{
			id: "sea",
			name: { de: "Meer", en: "Sea" },
			words: { de: ["Küste", "hafen"], en: [] },
		},
	];
	const found = measureAssociations(
		"Am Küstenweg liegt der Fischereihafen.",
		own,
		{ language: "de" },
	);
	expect(found.ok && found.values[0]?.hits.map(({ text }) => text)).toEqual([
		"Küstenweg",
		"Fischereihafen",
	]);
});
it("abstains in other languages", () => {
	expect(measureAssociations("Acheter des chaussures", brandValues).ok).toBe(
		false,
	);
});
