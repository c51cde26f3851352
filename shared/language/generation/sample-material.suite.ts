import type { WritingMaterial } from "./writing-material.ts";
import { type WritingTask, writingTasks } from "./writing-tasks.ts";

const passage = (id: string, text: string) => ({
	id,
	sourceId: "src_a",
	title: "Produktseite",
	url: "https://shop.example/nordweg",
	hash: id,
	validUntil: null,
	text,
});

const sources = {
	de: [
		passage(
			"psg_1",
			"Der Rucksack Nordweg ist aus recyceltem Polyester gefertigt. Das Hauptfach fasst 20 Liter. Damit reicht es für ein Wochenende. Der Rucksack wird in Kassel genäht.",
		),
		passage(
			"psg_2",
			"Material: 100 % recyceltes Polyester\nGewicht: 890 g\nVolumen: 20 Liter\n5 Jahre Garantie\nOhne PFC",
		),
		passage(
			"psg_3",
			"Der Rucksack Nordweg hält leichten Regen ab. Das Laptopfach ist gepolstert. Gravur ist nur gegen Aufpreis möglich.",
		),
	],
	en: [
		passage(
			"psg_1",
			"The Nordweg backpack is made from recycled polyester. The main compartment holds 20 litres. It is enough for a weekend. The Nordweg backpack is sewn in Kassel.",
		),
		passage(
			"psg_2",
			"Material: 100% recycled polyester\nWeight: 890 g\nVolume: 20 litres\n5 years of guarantee\nWithout PFC",
		),
		passage(
			"psg_3",
			"The Nordweg backpack keeps light rain off. The laptop compartment is padded. Engraving is available only at extra cost.",
		),
	],
} as const;

/** Material about an invented product, for tests. */
export function sampleMaterial(
	task: WritingTask,
	language: "de" | "en",
	change: Partial<WritingMaterial> = {},
): WritingMaterial {
	return {
		task,
		language,
		market: null,
		goal: "",
		audience: "",
		tone: [],
		address: "none",
		keywords: [language === "de" ? "rucksack" : "backpack"],
		intent: null,
		product: {
			name: language === "de" ? "Rucksack Nordweg" : "Nordweg backpack",
			brand: "Nordweg",
			url: "https://shop.example/nordweg",
			sku: "NW-20",
			gtin: null,
			price: { amountMicros: 89_900_000, currency: "EUR" },
			availability: "in-stock",
			attributes: [],
			images: [],
		},
		evidence: [],
		mustHave: [],
		forbidden: [],
		phrases: [],
		passages: sources[language],
		source: null,
		glossary: [],
		alternates: [],
		pages: [],
		slots: writingTasks[task].slots.map((slot) => ({
			...slot,
			wanted: slot.count,
		})),
		...change,
	};
}
