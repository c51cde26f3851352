import { defineMessages } from "@lotse/shared/ui/define-messages.ts";

export const auditTraceMessages = defineMessages({
	de: {
		title: "Wie es dazu kam",
		lead: "Aus den Einträgen unten zusammengesetzt: wer vorschlug und freigab, was die Plattform prüfte, änderte und danach zeigte, mit ihren eigenen Anfragenummern, und der Weg zurück. Dasselbe am Terminal: lotse audit trace",
		seq: "Nr.",
		at: "Wann",
		step: "Schritt",
		budget: "Budget",
		amounts: "Betrag je Tag",
		shown: (amount: string) => `Konto zeigt ${amount}`,
		fresh: "neu",
		request: "Anfrage",
		who: "Wer",
		system: "Lotse",
	},
	en: {
		title: "How it came about",
		lead: "Put together from the entries below: who proposed and approved, what the platform validated, changed and showed afterwards, with its own request numbers, and the way back. The same at the terminal: lotse audit trace",
		seq: "No.",
		at: "When",
		step: "Step",
		budget: "Budget",
		amounts: "Amount a day",
		shown: (amount: string) => `account shows ${amount}`,
		fresh: "new",
		request: "Request",
		who: "Who",
		system: "Lotse",
	},
});
