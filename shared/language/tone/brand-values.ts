import type { Localised } from "../localised.ts";

/** A value a brand wants to stand for, and the words that speak of it; base forms, lower case. */
export type BrandValue = {
	readonly id: string;
	readonly name: Localised;
	readonly words: {
		readonly de: readonly string[];
		readonly en: readonly string[];
	};
};

const value = (
	id: string,
	de: string,
	en: string,
	german: string,
	english: string,
): BrandValue => ({
	id,
	name: { de, en },
	words: { de: german.split(" "), en: english.split(" ") },
});

/** Values to begin with; the words are written for this project, and a workspace names its own. */
export const brandValues: readonly BrandValue[] = [
	value(
		"trust",
		"Vertrauen",
		"Trust",
		"vertrauen vertrauenswürdig ehrlich ehrlichkeit zuverlässig verlässlich sicher sicherheit garantie garantiert geprüft bewährt transparent seriös erfahrung zertifiziert treu fair",
		"trust trusted trustworthy honest honesty reliable dependable safe safety secure guarantee guaranteed proven transparent certified loyal fair experience",
	),
	value(
		"innovation",
		"Innovation",
		"Innovation",
		"innovativ innovation neu neuheit modern zukunft fortschritt fortschrittlich erfinden erfindung erfinder entwickeln technologie digital intelligent revolutionär pionier idee vorreiter smart",
		"innovative innovation innovate new modern future progress advanced invent invention inventor develop technology digital intelligent revolutionary pioneer idea smart cutting-edge",
	),
	value(
		"sustainability",
		"Nachhaltigkeit",
		"Sustainability",
		"nachhaltig nachhaltigkeit umwelt umweltfreundlich klima ökologisch bio recycelt recycling wiederverwenden kreislauf natur natürlich ressourcen erneuerbar regional langlebig reparieren",
		"sustainable sustainability environment environmental climate ecological organic recycled recycling recycle reuse circular nature natural resources renewable regional durable repair",
	),
	value(
		"quality",
		"Qualität",
		"Quality",
		"qualität hochwertig handwerk handgemacht handarbeit meister präzise präzision sorgfältig sorgfalt erstklassig exzellent perfekt edel fein material detail manufaktur",
		"quality premium craft crafted handmade handcrafted craftsmanship master precise precision careful first-class excellent perfect fine material detail",
	),
	value(
		"simplicity",
		"Einfachheit",
		"Simplicity",
		"einfach einfachheit leicht mühelos schnell unkompliziert klar verständlich bequem praktisch sofort übersichtlich intuitiv",
		"simple simplicity easy easily effortless quick uncomplicated clear convenient practical instantly straightforward intuitive",
	),
	value(
		"closeness",
		"Nähe",
		"Closeness",
		"nähe gemeinsam zusammen familie freund freundlich herzlich persönlich gemeinschaft zuhause heimat partner begleiten menschlich miteinander nachbar willkommen",
		"close together family friend friendly warm personal community home partner human neighbour neighbor welcome belong care caring",
	),
	value(
		"joy",
		"Freude",
		"Joy",
		"freude spaß glück glücklich genuss genießen lachen fröhlich feiern feier begeistern spielen bunt verwöhnen lieblingsstück",
		"joy fun happy happiness enjoy enjoyment laugh cheerful celebrate delight play colourful colorful treat",
	),
	value(
		"freedom",
		"Freiheit",
		"Freedom",
		"freiheit frei unabhängig flexibel abenteuer grenzenlos reise reisen weite unterwegs entdecken selbstbestimmt mobil",
		"freedom free independent flexible adventure limitless travel journey explore discover mobile",
	),
];
