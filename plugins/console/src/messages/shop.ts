import { defineMessages } from "@lotse/shared/ui/define-messages.ts";

export const shopMessages = defineMessages({
	de: {
		title: "Shop",
		lead: "Ein Shopify-Shop, dessen Bestellungen und Texte hier und im Shopify-Admin dieselben sind.",
		none: "Kein Shop ist verbunden",
		real: "Einen echten Shop verbinden",
		install:
			"Installieren Sie die Lotse-App in Shopify, und öffnen Sie sie dort.",
		makeCode: "Erzeugen Sie hier einen Code.",
		enter:
			"Geben Sie ihn in der App unter „Verbindung“ ein. Danach wird alles hierher abgerufen.",
		make: "Code erzeugen",
		adminOnly: "Einen Code erzeugt ein Admin dieses Arbeitsbereichs.",
		code: "Code für die App in Shopify",
		until: (time: string) =>
			`Gilt bis ${time}, für einen Shop. Wer ihn hat und dort Admin ist, kann seinen Shop hierher verbinden.`,
		practice:
			"Das ist der Übungsshop: Alles darin ist erfunden, und nichts davon steht bei Shopify.",
		look: "So sieht es im Shopify-Admin aus",
		domain: "Shop",
		installed: "verbunden seit",
		uninstalled: "Die App wurde deinstalliert; es wird nichts mehr abgerufen.",
		orders: "Bestellungen",
		products: "Produkte",
		customers: "Kundschaft",
		fetched: "Was abgerufen ist",
		part: "Teil",
		lines: "Gelesen",
		state: "Stand",
		parts: {
			products: "Produkte",
			customers: "Kundschaft",
			orders: "Bestellungen",
		},
		states: {
			waiting: "wartet",
			running: "Shopify stellt zusammen",
			reading: "wird gelesen",
			done: "fertig",
			failed: "abgebrochen",
		},
		read: (read: string, expected: string | null) =>
			expected === null ? read : `${read} von ${expected}`,
		sales: "Umsatz im Vergleich",
		equal: "stimmt auf den Cent mit Shopifys eigenem Bericht überein",
		differs: (days: string) =>
			`weicht an ${days} Tagen von Shopifys Bericht ab`,
		notCompared: "noch nicht verglichen",
		elsewhere:
			"Wen zurückgewinnen, Kundenwert, Texte und Preise stehen in der App im Shopify-Admin; Kundschaft und Budget auch hier.",
	},
	en: {
		title: "Shop",
		lead: "A Shopify shop whose orders and texts are the same here and in the Shopify admin.",
		none: "No shop is connected",
		real: "Connect a real shop",
		install: "Install the Lotse app in Shopify and open it there.",
		makeCode: "Make a code here.",
		enter:
			"Enter it in the app under “Connection”. Then everything is fetched to here.",
		make: "Make a code",
		adminOnly: "A code is made by an admin of this workspace.",
		code: "Code for the app in Shopify",
		until: (time: string) =>
			`Valid until ${time}, for one shop. Whoever has it and is an admin there can join their shop to this workspace.`,
		practice:
			"This is the practice shop: everything in it is invented, and nothing of it is at Shopify.",
		look: "What it looks like in the Shopify admin",
		domain: "Shop",
		installed: "connected since",
		uninstalled: "The app was uninstalled; nothing is fetched any more.",
		orders: "Orders",
		products: "Products",
		customers: "Customers",
		fetched: "What is fetched",
		part: "Part",
		lines: "Read",
		state: "State",
		parts: { products: "Products", customers: "Customers", orders: "Orders" },
		states: {
			waiting: "waiting",
			running: "Shopify is putting it together",
			reading: "being read",
			done: "done",
			failed: "broken off",
		},
		read: (read: string, expected: string | null) =>
			expected === null ? read : `${read} of ${expected}`,
		sales: "Sales compared",
		equal: "equal Shopify’s own report to the cent",
		differs: (days: string) => `differ from Shopify’s report on ${days} days`,
		notCompared: "not compared yet",
		elsewhere:
			"Whom to win back, customer worth, texts and prices stand in the app inside the Shopify admin; customers and budget here as well.",
	},
});
