/** Every language has the same keys. */
export const texts = {
	en: {
		title: "Practice page: content editor",
		banner:
			"Practice page for the Lotse extension. Nothing you type here is stored or sent.",
		otherLanguage: "Deutsch",
		heading: "Edit product page",
		pageTitle: "Page title (kept by the page's own state)",
		teaser: "Teaser (plain text field)",
		body: "Body (rich text)",
		secret: "Preview password (an extension must leave this alone)",
		save: "Save",
		saved: "What the page holds",
		startTitle: "Dark chocolate bars, handmade in small batches",
		startTeaser:
			"We utilise only the finest beans. Click here to discover our new bars!!",
		startBody: [
			["Our ", { strong: "best" }, " bar is made of three ingredients."],
			["It is climate neutral, and it will be delivered to you very quickly."],
		],
	},
	de: {
		title: "Übungsseite: Inhalte bearbeiten",
		banner:
			"Übungsseite für die Lotse-Erweiterung. Nichts, was Sie hier tippen, wird gespeichert oder gesendet.",
		otherLanguage: "English",
		heading: "Produktseite bearbeiten",
		pageTitle: "Seitentitel (von der Seite selbst verwaltet)",
		teaser: "Anrisstext (einfaches Textfeld)",
		body: "Fließtext (formatiert)",
		secret: "Vorschau-Passwort (eine Erweiterung muss es in Ruhe lassen)",
		save: "Speichern",
		saved: "Was die Seite hält",
		startTitle: "Zartbittertafeln, handgemacht in kleinen Chargen",
		startTeaser:
			"Wir verwenden nur feinste Bohnen. Hier klicken und unsere neuen Tafeln entdecken!!",
		startBody: [
			["Unsere ", { strong: "beste" }, " Tafel besteht aus drei Zutaten."],
			["Sie ist klimaneutral und wird Ihnen sehr schnell geliefert."],
		],
	},
};
