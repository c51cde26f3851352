import type { ClvWarning } from "./clv-model.ts";

type Words = {
	"few-customers": [customers: number, repeaters: number];
	"no-mode": [];
	"no-value": [];
	"few-values": [customers: number];
	concentrated: [id: string, share: number];
	"frequency-and-value-move-together": [correlation: number];
};

const words: {
	readonly [Code in keyof Words]: (
		...given: Words[Code]
	) => ClvWarning["message"];
} = {
	"few-customers": (customers, repeaters) => ({
		de: `Nur ${customers} Kundinnen und Kunden, davon ${repeaters} mit Folgekauf: Erfahrungswerte anderer Shops rechnen mit, die Spannen sind entsprechend weit. Ab 500 und 100 sprechen Ihre Daten allein.`,
		en: `Only ${customers} customers, ${repeaters} of them with a repeat purchase: what is known of other shops counts in, and the ranges are as wide as that. From 500 and 100 on your data speak alone.`,
	}),
	"no-mode": () => ({
		de: "Aus Ihren Daten allein ergibt sich keine eindeutige Antwort; Erfahrungswerte anderer Shops rechnen mit.",
		en: "Your data alone give no single answer; what is known of other shops counts in.",
	}),
	"no-value": () => ({
		de: "Kein Folgekauf mit einem Betrag über 0: Käufe lassen sich voraussagen, ihr Wert nicht. Ergänzen Sie die Spalte amount (oder monetary_value).",
		en: "No repeat purchase with an amount above 0: purchases can be predicted, their worth cannot. Add the column amount (or monetary_value).",
	}),
	"few-values": (customers) => ({
		de: `Nur ${customers} mit Folgekauf und Betrag: Der Wert eines Kaufs ist unsicher, die Spanne sagt wie sehr.`,
		en: `Only ${customers} with a repeat purchase and an amount: what a purchase is worth is uncertain, the range says how much.`,
	}),
	concentrated: (id, share) => ({
		de: `${id} steht für ${Math.round(share * 100)} % des Umsatzes mit Folgekäufen. Rechnen Sie auch einmal ohne: Das Modell nimmt an, dass alle Kunden zur selben Familie gehören.`,
		en: `${id} stands for ${Math.round(share * 100)} % of the revenue of repeat purchases. Fit once without as well: the model takes all customers to be of one family.`,
	}),
	"frequency-and-value-move-together": (correlation) => ({
		de: `Wer öfter kauft, kauft bei Ihnen ${correlation > 0 ? "teurer" : "billiger"} (Korrelation ${correlation.toFixed(2)}); das Modell nimmt an, dass beides nicht zusammenhängt, und irrt bei den häufigen Käufern.`,
		en: `With you, those who buy more often spend ${correlation > 0 ? "more" : "less"} a purchase (correlation ${correlation.toFixed(2)}); the model takes the two to be independent and errs for frequent buyers.`,
	}),
};

/** What should be known beside the figures of a fit, in words. */
export function describeClvWarning<Code extends keyof Words>(
	code: Code,
	...given: Words[Code]
): ClvWarning {
	return { code, message: words[code](...given) };
}
