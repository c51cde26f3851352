import { describe, expect, it } from "vitest";
import { countSyllables } from "./count-syllables.ts";

const german =
	"Entchen 2 Idee 2 Nation 3 Familie 4 Reise 2 Feier 2 beenden 3 Europa 3 Theater 3 kaufen 2 Auto 2 Eier 2 Bäume 2 Qualität 3 Yoga 2 Aktien 3 " +
	"Lieferung 3 Geist 1 gehen 2 geehrt 2 geimpft 2 beeilen 3 Beere 2 Museum 3 See 1 quantitativ 4 nennenswerte 4 Aufmerksamkeit 4 Italien 4 Schuhe 2 " +
	"Materialien 6 Poesie 3 schien 1 USB-Kabel 3 Quelle 2 beinhalten 4";
const english =
	"sunglasses 3 cool 1 puzzles 2 people 2 created 3 families 3 pieces 2 tries 1 favorite 3 little 2 table 2 walked 1 wanted 2 boxes 2 changes 2 " +
	"nation 2 social 2 radio 3 idea 3 being 2 purely 2 movement 2 museum 3 actual 3 situation 4 beautiful 3 serious 3 million 2 reality 4 business 2 " +
	"house 1 houses 2 loved 1 shoes 1 rhythm 2 prism 2 apple 2 simple 2 whole 1 recipe 3 buying 2 employee 3 development 4 university 5 well-known 2";

const rows = (list: string): [string, number][] =>
	list
		.split(/ (?=\D)/u)
		.map((entry) => entry.split(" "))
		.map(([word = "", count = ""]) => [word, Number(count)]);

describe("countSyllables", () => {
	it.each(rows(german))("%s has %d in German", (word, count) => {
		expect(countSyllables(word, "de")).toBe(count);
	});

	it.each(rows(english))("%s has %d in English", (word, count) => {
		expect(countSyllables(word, "en")).toBe(count);
	});

	it("gives every word at least one", () => {
		expect(countSyllables("hmm", "en")).toBe(1);
		expect(countSyllables("pst", "de")).toBe(1);
	});
});
