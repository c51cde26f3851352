/** A phrase of an ad and what it does to the logarithm of the odds of a click. */
export type Phrase = { text: string; effect: number };

export type PhraseBook = {
	headlines: Phrase[];
	openings: Phrase[];
	closings: Phrase[];
};

/**
 * Invented copy of an invented brand, composed for the demo. Headlines stay within 30 characters, an opening and a closing with a space
 * between them within 90.
 */
export const CHOCOLATE_PHRASES: Record<"de" | "en", PhraseBook> = {
	de: {
		headlines: [
			{ text: "Schokolade von Kakaohafen", effect: 0 },
			{ text: "Nur heute: 3 Tafeln, 2 zahlen", effect: 0.55 },
			{ text: "70 % Kakao, 0 % Palmöl", effect: 0.3 },
			{ text: "Zartbitter, frisch gerührt", effect: 0.1 },
			{ text: "Das Geschenk, das schmilzt", effect: 0.2 },
			{ text: "Jetzt online bestellen", effect: -0.25 },
			{ text: "Hochwertige Süßwaren", effect: -0.35 },
			{ text: "Welche Tafel passt zu dir?", effect: 0.35 },
			{ text: "Pralinen bis Freitag da", effect: 0.4 },
			{ text: "Probierpaket ab 9,90 €", effect: 0.45 },
		],
		openings: [
			{ text: "Kleine Chargen, lange gerührt.", effect: 0.1 },
			{ text: "Kakao direkt vom Erzeuger.", effect: 0.15 },
			{ text: "Qualität und Genuss für alle.", effect: -0.15 },
			{ text: "12 Sorten zum Kennenlernen.", effect: 0.2 },
		],
		closings: [
			{ text: "Versand gratis ab 25 Euro.", effect: 0.2 },
			{ text: "Mehr erfahren.", effect: -0.2 },
			{ text: "Heute bestellt, übermorgen genascht.", effect: 0.15 },
			{ text: "Jetzt Sorte wählen.", effect: 0.05 },
		],
	},
	en: {
		headlines: [
			{ text: "Chocolate by Kakaohafen", effect: 0 },
			{ text: "Today only: 3 bars, pay for 2", effect: 0.55 },
			{ text: "70% cocoa, no palm oil", effect: 0.3 },
			{ text: "Dark bars, freshly stirred", effect: 0.1 },
			{ text: "The gift that melts", effect: 0.2 },
			{ text: "Order online now", effect: -0.25 },
			{ text: "High quality confectionery", effect: -0.35 },
			{ text: "Which bar is yours?", effect: 0.35 },
			{ text: "Pralines with you by Friday", effect: 0.4 },
			{ text: "Tasting box from €9.90", effect: 0.45 },
		],
		openings: [
			{ text: "Small batches, stirred slowly.", effect: 0.1 },
			{ text: "Cocoa straight from the grower.", effect: 0.15 },
			{ text: "Quality and enjoyment for all.", effect: -0.15 },
			{ text: "12 kinds to get to know.", effect: 0.2 },
		],
		closings: [
			{ text: "Free delivery from 25 euros.", effect: 0.2 },
			{ text: "Learn more.", effect: -0.2 },
			{ text: "Order today, taste in two days.", effect: 0.15 },
			{ text: "Choose your bar now.", effect: 0.05 },
		],
	},
};
