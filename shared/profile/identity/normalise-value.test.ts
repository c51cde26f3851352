import { expect, it } from "vitest";
import { normaliseValue } from "./normalise-value.ts";

it("spells what means the same the same", () => {
	expect(normaliseValue("street", "Königsstr. 5")).toBe("koenigsstrasse5");
	expect(normaliseValue("street", "Königsstraße 5")).toBe("koenigsstrasse5");
	expect(normaliseValue("street", "pridham street")).toBe("pridhamstreet");
	expect(normaliseValue("surname", "O'Neill-Núñez")).toBe("oneillnunez");
	expect(normaliseValue("postcode", "01067")).toBe("1067");
	expect(normaliseValue("date", "31.5.1987")).toBe("19870531");
	expect(normaliseValue("email", "A@Web.de")).toBe("a@web.de");
	expect(normaliseValue("phone", "030 901820")).toBe("+4930901820");
});

it("takes what says nothing for nothing", () => {
	for (const cell of ["", " ", "n/a", "NULL", "unbekannt", "-", "xxx"])
		expect(normaliseValue("given-name", cell)).toBe("");
	expect(normaliseValue("email", "nobody")).toBe("");
});
