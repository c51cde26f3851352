import type { Localised } from "@lotse/shared/contract/localised.ts";
import type { SourceProblemCode } from "@lotse/shared/contract/sources.ts";

interface Words {
	readonly message: Localised;
	readonly fix: Localised;
}

/** What is wrong with a source, and what to do about it. */
export const sourceProblemWords: {
	readonly [code in SourceProblemCode]: Words;
} = {
	"address-not-allowed": {
		message: {
			de: "Diese Adresse wird nicht gelesen: Sie führt nicht ins öffentliche Netz.",
			en: "This address is not read: it does not lead to the public web.",
		},
		fix: {
			de: "Nennen Sie eine öffentliche Adresse mit https://, ohne Namen, Passwort und Port. Liegt die Seite im Firmennetz, speichern Sie sie und laden Sie die Datei hoch.",
			en: "Give a public address with https://, without name, password or port. If the page is on your company network, save it and upload the file.",
		},
	},
	"robots-disallow": {
		message: {
			de: "Die Website möchte nicht, dass Programme diese Seite lesen (robots.txt).",
			en: "The website asks programs not to read this page (robots.txt).",
		},
		fix: {
			de: "Ist es Ihre Website, erlauben Sie in robots.txt den Zugriff für „LotseBot“. Sonst fügen Sie den Text von Hand ein, wenn Sie ihn verwenden dürfen.",
			en: "If it is your website, allow “LotseBot” in robots.txt. Otherwise paste the text by hand, if you may use it.",
		},
	},
	"not-found": {
		message: {
			de: "Unter dieser Adresse gibt es keine Seite (404).",
			en: "There is no page at this address (404).",
		},
		fix: {
			de: "Prüfen Sie die Adresse im Browser und fügen Sie die neue hinzu.",
			en: "Check the address in your browser and add the new one.",
		},
	},
	"sign-in-page": {
		message: {
			de: "Die Seite verlangt eine Anmeldung; Lotse sieht nur die Anmeldemaske.",
			en: "The page asks to sign in; Lotse only sees the sign-in form.",
		},
		fix: {
			de: "Nennen Sie eine öffentliche Seite, oder speichern Sie den Inhalt als PDF oder HTML und laden Sie die Datei hoch.",
			en: "Give a public page, or save the content as PDF or HTML and upload the file.",
		},
	},
	refused: {
		message: {
			de: "Die Website hat die Anfrage abgelehnt.",
			en: "The website refused the request.",
		},
		fix: {
			de: "Speichern Sie die Seite im Browser und laden Sie die Datei hoch.",
			en: "Save the page in your browser and upload the file.",
		},
	},
	"service-error": {
		message: {
			de: "Die Website hat gerade eine Störung.",
			en: "The website has a fault at the moment.",
		},
		fix: {
			de: "Lesen Sie die Quelle später noch einmal ein; von selbst geschieht es einmal am Tag.",
			en: "Read the source again later; it happens by itself once a day.",
		},
	},
	"timed-out": {
		message: {
			de: "Die Website hat nicht innerhalb von 15 Sekunden geantwortet.",
			en: "The website did not answer within 15 seconds.",
		},
		fix: {
			de: "Lesen Sie die Quelle später noch einmal ein; von selbst geschieht es einmal am Tag.",
			en: "Read the source again later; it happens by itself once a day.",
		},
	},
	unreachable: {
		message: {
			de: "Unter dieser Adresse antwortet niemand.",
			en: "Nobody answers at this address.",
		},
		fix: {
			de: "Prüfen Sie den Namen der Website auf Tippfehler und lesen Sie die Quelle dann noch einmal ein.",
			en: "Check the website's name for typos, then read the source again.",
		},
	},
	"too-many-redirects": {
		message: {
			de: "Die Adresse leitet mehr als fünfmal weiter.",
			en: "The address redirects more than five times.",
		},
		fix: {
			de: "Öffnen Sie die Seite im Browser und nennen Sie die Adresse, bei der Sie ankommen.",
			en: "Open the page in your browser and give the address you arrive at.",
		},
	},
	"too-large": {
		message: {
			de: "Die Quelle ist größer als 2 MB.",
			en: "The source is larger than 2 MB.",
		},
		fix: {
			de: "Teilen Sie sie auf, oder nehmen Sie nur die Seiten, um die es geht.",
			en: "Split it, or take only the pages that matter.",
		},
	},
	"type-not-supported": {
		message: {
			de: "Diese Art von Datei kann Lotse nicht lesen.",
			en: "Lotse cannot read this kind of file.",
		},
		fix: {
			de: "Möglich sind PDF, DOCX, Markdown, HTML, Text und Produkt-Feeds (XML, TSV, CSV, JSON). Speichern Sie die Datei in einem davon.",
			en: "PDF, DOCX, Markdown, HTML, text and product feeds (XML, TSV, CSV, JSON) are possible. Save the file as one of them.",
		},
	},
	"no-text": {
		message: {
			de: "In der Quelle steht kein lesbarer Text.",
			en: "There is no readable text in the source.",
		},
		fix: {
			de: "Ein eingescanntes PDF besteht aus Bildern: Lassen Sie zuerst eine Texterkennung laufen. Baut die Seite ihren Text erst im Browser auf, speichern Sie sie dort und laden Sie die Datei hoch.",
			en: "A scanned PDF consists of pictures: run text recognition first. If the page builds its text in the browser, save it there and upload the file.",
		},
	},
	encrypted: {
		message: {
			de: "Die Datei ist mit einem Passwort geschützt.",
			en: "The file is protected with a password.",
		},
		fix: {
			de: "Speichern Sie eine Kopie ohne Passwort und laden Sie diese hoch.",
			en: "Save a copy without a password and upload that.",
		},
	},
	"broken-file": {
		message: {
			de: "Die Datei lässt sich nicht öffnen; sie ist unvollständig oder keine Datei dieser Art.",
			en: "The file cannot be opened; it is incomplete or not of this kind.",
		},
		fix: {
			de: "Öffnen Sie sie in ihrem Programm, speichern Sie sie neu und laden Sie sie noch einmal hoch.",
			en: "Open it in its program, save it anew and upload it again.",
		},
	},
	"no-products": {
		message: {
			de: "In der Datei sind keine Produkte zu finden.",
			en: "There are no products to be found in the file.",
		},
		fix: {
			de: "Ein Feed braucht eine Kopfzeile mit „title“ (TSV, CSV), Einträge „item“ (XML) oder eine Liste „products“ (JSON).",
			en: "A feed needs a header with “title” (TSV, CSV), entries “item” (XML) or a list “products” (JSON).",
		},
	},
};
