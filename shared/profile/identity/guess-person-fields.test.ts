import { expect, it } from "vitest";
import { guessPersonFields } from "./guess-person-fields.ts";

it("reads English and German headers", () => {
	expect(
		guessPersonFields([
			"rec_id",
			"given_name",
			"surname",
			"street_number",
			"address_1",
			"address_2",
			"suburb",
			"postcode",
			"state",
			"date_of_birth",
			"soc_sec_id",
		]).map(({ kind }) => kind),
	).toEqual([
		"given-name",
		"surname",
		"house-number",
		"street",
		"address-extra",
		"place",
		"postcode",
		"region",
		"date",
		"identifier",
	]);
	expect(
		guessPersonFields([
			"Kd-Nr",
			"Vorname",
			"Nachname",
			"Straße",
			"PLZ",
			"Ort",
			"Geburtsdatum",
			"E-Mail",
			"Telefon",
		]),
	).toEqual([
		{ column: "Vorname", kind: "given-name" },
		{ column: "Nachname", kind: "surname" },
		{ column: "Straße", kind: "street" },
		{ column: "PLZ", kind: "postcode" },
		{ column: "Ort", kind: "place" },
		{ column: "Geburtsdatum", kind: "date" },
		{ column: "E-Mail", kind: "email" },
		{ column: "Telefon", kind: "phone" },
	]);
});

it("takes each kind once", () => {
	expect(guessPersonFields(["city", "town"])).toEqual([
		{ column: "city", kind: "place" },
	]);
	expect(guessPersonFields([])).toEqual([]);
});
