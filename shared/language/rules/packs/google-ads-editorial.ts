import type { CopyChannel } from "../../copy-channel.ts";
import type { Citation, Rule } from "../rule.ts";

const editorial: Citation = {
	title: "Google Ads policies: Editorial",
	url: "https://support.google.com/adspolicy/answer/6021546",
};
const formats: Citation = {
	title: "Google Ads Help: About responsive search ads",
	url: "https://support.google.com/google-ads/answer/7684791",
};
const ads: readonly CopyChannel[] = [
	"google-ads-headline",
	"google-ads-description",
	"google-ads-path",
];
const sentences: readonly CopyChannel[] = [
	"google-ads-headline",
	"google-ads-description",
];

/** Shared by every row: a platform's rule, of no state's law, for the text fields of a search ad. */
const platform = {
	category: "platform",
	jurisdiction: "any",
	citation: editorial,
	channels: ads,
} as const;

/** What Google refuses, or commonly refuses, in the texts of a search ad. */
export const googleAdsEditorial: readonly Rule[] = [
	{
		...platform,
		id: "google-ads.too-long",
		category: "length",
		citation: formats,
		message: {
			de: "Zu lang für dieses Feld: ab „%s“ passt es nicht mehr.",
			en: "Too long for this field: from “%s” on it does not fit.",
		},
		action: {
			de: "Kürzen. Doppelt breite Zeichen zählen zwei.",
			en: "Shorten it. Double-width characters count two.",
		},
		level: "error",
		match: { type: "length", of: "width", max: "channel" },
		catches: [
			"Handgemachte Lederschuhe aus Deutschland",
			{ text: "sommerschuhe-damen", channel: "google-ads-path" },
			{
				text: "靴を買うなら今すぐオンラインで靴",
				channel: "google-ads-headline",
			},
		],
		leaves: [
			"Handgemachte Lederschuhe",
			{
				text: "Kaufe {KeyWord:Schuhe aus Leder} hier",
				channel: "google-ads-headline",
			},
			{
				text: "靴を買うなら今すぐオンラインで",
				channel: "google-ads-headline",
			},
		],
	},
	{
		...platform,
		id: "google-ads.shouting",
		message: {
			de: "„%s“ steht ganz in Großbuchstaben.",
			en: "“%s” is all capitals.",
		},
		action: {
			de: "Normal schreiben; Abkürzungen, Marken und Gutscheincodes sind erlaubt.",
			en: "Write it normally; acronyms, brands and coupon codes are allowed.",
		},
		level: "error",
		match: { type: "capitalization", match: "$no-shouting", minLetters: 5 },
		exceptions: [
			"(?:code|gutschein|gutscheincode|rabattcode|coupon|promo code|coupon code)[: ]{1,2}[\\p{L}\\p{N}]{3,20}",
			"UNESCO|UNICEF|NVIDIA|ADIDAS|GOÄ-konform|HTTPS|IBAN-Check|SEPA-fähig|COVID",
			"NIVEA|EDEKA|PENNY|ROSSMANN|KAUFLAND|HORNBACH|SATURN|TCHIBO|HUGO BOSS|ASICS|CANON|SIEMENS|BOSCH|GARMIN|SAMSUNG|NIKON|OLYMPUS|YAMAHA|SUZUKI|NISSAN|TOYOTA|HONDA|VOLVO|HARIBO|TEFAL|PHILIPS|PANASONIC|TOSHIBA|LENOVO|RIMOWA|BRITA|GROHE|JBL|KÄRCHER|MAKITA|DEWALT|ORACLE|CISCO|XEROX|HUAWEI|PUMA|FILA|ZARA|GUCCI|PRADA|DIOR|CHANEL|ROLEX|OMEGA|SEIKO|CASIO",
		],
		catches: ["FLOWERS", "Rote BLUMEN kaufen", "AMAZING Winter Shoes"],
		leaves: [
			"Flowers",
			"Antwort ASAP",
			"Code SOMMER sichern",
			"Blumen mit HTML",
			"NIVEA Creme",
			"COVID-19 Test",
		],
	},
	{
		...platform,
		id: "google-ads.shouted-short-word",
		message: {
			de: "„%s“ steht ganz in Großbuchstaben.",
			en: "“%s” is all capitals.",
		},
		action: { de: "Normal schreiben.", en: "Write it normally." },
		level: "error",
		match: {
			type: "substitution",
			ignoreCase: false,
			swap: {
				SALE: "Sale",
				FREE: "Free",
				SAVE: "Save",
				SHOP: "Shop",
				DEAL: "Deal",
				BEST: "Best",
				ONLY: "Only",
				NEU: "Neu",
				NUR: "Nur",
				BUY: "Buy",
				NOW: "Now",
				HIER: "Hier",
				TOP: "Top",
			},
		},
		exceptions: [
			"(?:code|gutschein|gutscheincode|rabattcode|coupon|promo code)[: ]{1,2}\\p{L}{2,9}",
		],
		catches: ["Sommer SALE", "NUR heute im Laden", "FREE Shipping"],
		leaves: [
			"Sommer Sale",
			"Nur diese Woche",
			"Free Shipping",
			"Mit Code SALE sparen",
		],
	},
	{
		...platform,
		id: "google-ads.mixed-capitals",
		message: {
			de: "„%s“ mischt Groß- und Kleinbuchstaben.",
			en: "“%s” mixes capitals and small letters.",
		},
		action: { de: "Normal schreiben.", en: "Write it normally." },
		level: "error",
		match: { type: "capitalization", match: "$no-mixed" },
		exceptions: ["LaTeX"],
		catches: ["FlOwErS kaufen", "bLuMeN online"],
		leaves: [
			"YouTube Kurse",
			"iPhone von eBay",
			"WiFi von DeLonghi",
			"LaTeX lernen",
		],
	},
	{
		...platform,
		id: "google-ads.dotted-letters",
		message: {
			de: "„%s“: einzelne Buchstaben mit Punkten.",
			en: "“%s”: single letters with dots.",
		},
		action: {
			de: "Das Wort normal schreiben.",
			en: "Write the word normally.",
		},
		level: "error",
		match: { type: "existence", tokens: ["(?:\\p{L}\\.){4,20}\\p{L}?"] },
		catches: ["F.L.O.W.E.R.S", "Jetzt S.P.A.R.E.N"],
		leaves: ["z.B. Blumen", "Made in U.S.A."],
	},
	{
		...platform,
		id: "google-ads.spaced-letters",
		message: {
			de: "„%s“: einzelne Buchstaben mit Leerzeichen.",
			en: "“%s”: single letters with spaces.",
		},
		action: {
			de: "Das Wort normal schreiben.",
			en: "Write the word normally.",
		},
		level: "error",
		match: { type: "existence", tokens: ["(?:\\p{L}\\x20){4,20}\\p{L}"] },
		catches: ["f l o w e r s", "S A L E jetzt o n l i n e"],
		leaves: ["Plan B oder C", "A B C lernen"],
	},
	{
		...platform,
		id: "google-ads.symbol-for-letter",
		message: {
			de: "„%s“: eine Ziffer oder ein Zeichen steht für einen Buchstaben.",
			en: "“%s”: a digit or sign stands for a letter.",
		},
		action: { de: "Den Buchstaben schreiben.", en: "Write the letter." },
		level: "error",
		match: {
			type: "existence",
			tokens: [
				"\\p{L}{1,20}[013@$]\\p{L}{2,20}",
				"\\$\\p{L}{3,20}",
				"\\p{L}{3,20}\\$",
			],
		},
		exceptions: [
			"[\\p{L}\\p{N}._\\-]{1,30}@[\\p{L}\\p{N}._\\-]{1,30}\\.\\p{L}{2,10}",
		],
		catches: ["f1owers", "fl@wers online", "$ave today"],
		leaves: ["B2B Blumen", "MP3 und 4K", "info@blumen.de", "H2O Filter"],
	},
	{
		...platform,
		id: "google-ads.repeated-punctuation",
		message: {
			de: "Wiederholte Satzzeichen: „%s“.",
			en: "Repeated punctuation: “%s”.",
		},
		action: { de: "Eines genügt.", en: "One is enough." },
		level: "error",
		match: {
			type: "substitution",
			nonword: true,
			swap: {
				"!{2,20}": "!",
				"\\?{2,20}": "?",
				"[!?]{2,20}": ["!", "?"],
				",{2,20}": ",",
				"\\.{4,20}": "…",
			},
		},
		catches: ["flowers!!", "Blumen??", "Was?!"],
		leaves: ["Blumen!", "Blumen?", "Blumen …"],
	},
	{
		...platform,
		id: "google-ads.exclamation-in-headline",
		message: {
			de: "Ausrufezeichen im Anzeigentitel.",
			en: "Exclamation mark in a headline.",
		},
		action: {
			de: "Weglassen; Google lehnt es in Titeln ab.",
			en: "Leave it out; Google refuses it in headlines.",
		},
		level: "warning",
		channels: ["google-ads-headline"],
		match: {
			type: "occurrence",
			token: "!",
			scope: "text",
			max: 0,
			nonword: true,
		},
		exceptions: [
			"[\\p{L}\\p{N}]{0,60}[!?]{2,20}",
			"(?:Yahoo|Joomla|Jeopardy|Yum)!",
		],
		catches: ["Jetzt sparen!", "Buy now!"],
		leaves: [
			"Jetzt sparen",
			{ text: "Jetzt sparen!", channel: "google-ads-description" },
		],
	},
	{
		...platform,
		id: "google-ads.one-exclamation",
		message: {
			de: "Mehr als ein Ausrufezeichen.",
			en: "More than one exclamation mark.",
		},
		action: { de: "Höchstens eines je Anzeige.", en: "One an ad at most." },
		level: "warning",
		channels: ["google-ads-description"],
		match: {
			type: "occurrence",
			token: "!",
			scope: "text",
			max: 1,
			nonword: true,
		},
		exceptions: [
			"[\\p{L}\\p{N}]{0,60}[!?]{2,20}",
			"(?:Yahoo|Joomla|Jeopardy|Yum)!",
		],
		catches: ["Jetzt sparen! Nur hier!", "Buy now! Save more! Today!"],
		leaves: ["Jetzt sparen! Nur hier.", "Alles für den Garten."],
	},
	{
		...platform,
		id: "google-ads.emoji",
		message: {
			de: "Emoji sind in Anzeigen nicht erlaubt: „%s“.",
			en: "Emoji are not allowed in ads: “%s”.",
		},
		action: { de: "Entfernen.", en: "Remove it." },
		level: "error",
		match: {
			type: "substitution",
			nonword: true,
			swap: {
				"(?![©®™])\\p{Extended_Pictographic}[\\u{1F3FB}-\\u{1F3FF}\\uFE0F]{0,2}":
					"",
			},
		},
		catches: ["Blumen 🌷", "🔥 Sale", "👍🏽 Gut"],
		leaves: ["Blumen®", "Tulpen ©", "Marke™ 5 Sterne"],
	},
	{
		...platform,
		id: "google-ads.ornament",
		message: { de: "Schmuckzeichen „%s“.", en: "Ornament “%s”." },
		action: {
			de: "Entfernen; Aufzählungszeichen, Pfeile und Sterne sind nicht erlaubt.",
			en: "Remove it; bullets, arrows and stars are not allowed.",
		},
		level: "error",
		match: {
			type: "substitution",
			nonword: true,
			swap: { "[•●▪■►▶➜→⇒★☆✗♦◆]": "" },
		},
		catches: ["• Blumen", "Blumen → Shop", "★ Blumen"],
		leaves: ["5* Hotel", "Ab 9 €*", "Blumen - Shop"],
	},
	{
		...platform,
		id: "google-ads.starred-word",
		message: {
			de: "„%s“: Sternchen als Schmuck.",
			en: "“%s”: asterisks as ornament.",
		},
		action: { de: "Die Sternchen weglassen.", en: "Leave the asterisks out." },
		level: "error",
		match: {
			type: "existence",
			nonword: true,
			tokens: ["[*~^=|]{1,3}\\p{L}[\\p{L} ]{0,30}[*~^=|]{1,3}"],
		},
		catches: ["*flowers*", "Jetzt *neu* hier", "~flowers~"],
		leaves: ["5* Hotel", "Gratis* liefern lassen"],
	},
	{
		...platform,
		id: "google-ads.superscript",
		message: {
			de: "Hochgestellte Zeichen „%s“.",
			en: "Superscript characters “%s”.",
		},
		action: { de: "Normal schreiben.", en: "Write them normally." },
		level: "error",
		match: {
			type: "existence",
			nonword: true,
			tokens: ["[\\u1D2C-\\u1D6Aⁱⁿ⁰⁴-⁹]{1,20}", "(?<=\\p{L}{3})[¹²³]"],
		},
		catches: ["ᶠˡᵒʷᵉʳˢ", "Blumen⁹", "flowers²"],
		leaves: ["20 m² Garten", "Blumen 9"],
	},
	{
		...platform,
		id: "google-ads.halfwidth-katakana",
		message: {
			de: "Halbbreite Katakana „%s“.",
			en: "Half-width katakana “%s”.",
		},
		action: {
			de: "Vollbreite Katakana verwenden.",
			en: "Use full-width katakana.",
		},
		level: "error",
		match: {
			type: "existence",
			nonword: true,
			tokens: ["[\\uFF65-\\uFF9F]{1,30}"],
		},
		catches: ["ｸﾂを買う", "ﾊﾅ"],
		leaves: ["クツを買う", "花"],
	},
	{
		...platform,
		id: "google-ads.space-after-punctuation",
		message: {
			de: "Nach dem Satzzeichen fehlt ein Leerzeichen: „%s“.",
			en: "A space is missing after the punctuation: “%s”.",
		},
		action: { de: "Leerzeichen setzen.", en: "Put a space." },
		level: "error",
		match: { type: "existence", tokens: ["\\p{L}{2,30}[,;!?]\\p{L}{2,30}"] },
		catches: ["Sale,buy flowers", "Angebot!jetzt kaufen"],
		leaves: ["Sale, buy flowers", "blumen.de besuchen", "Wow! Neu"],
	},
	{
		...platform,
		id: "google-ads.space-before-punctuation",
		message: {
			de: "Leerzeichen vor dem Satzzeichen.",
			en: "Space before the punctuation.",
		},
		action: { de: "Das Leerzeichen entfernen.", en: "Remove the space." },
		level: "warning",
		match: {
			type: "substitution",
			nonword: true,
			swap: {
				"(?<=\\p{L})\\x20{1,5},": ",",
				"(?<=\\p{L})\\x20{1,5}!": "!",
				"(?<=\\p{L})\\x20{1,5}\\?": "?",
				"(?<=\\p{L})\\x20{1,5};": ";",
			},
		},
		catches: ["Blumen , frisch", "Schon da ?"],
		leaves: ["Blumen, frisch", "Schon da?"],
	},
	{
		...platform,
		id: "google-ads.double-space",
		message: {
			de: "Mehrere Leerzeichen hintereinander.",
			en: "Several spaces in a row.",
		},
		action: { de: "Eines genügt.", en: "One is enough." },
		level: "warning",
		match: {
			type: "substitution",
			nonword: true,
			swap: { "(?<=\\S)\\x20{2,60}(?=\\S)": " " },
		},
		catches: ["Blumen  kaufen", "Buy   flowers"],
		leaves: ["Blumen kaufen", "Buy flowers"],
	},
	{
		...platform,
		id: "google-ads.click-here",
		message: {
			de: "„%s“ sagt nichts über das Angebot.",
			en: "“%s” says nothing about the offer.",
		},
		action: {
			de: "Sagen, was nach dem Klick geschieht.",
			en: "Say what happens after the click.",
		},
		level: "error",
		channels: sentences,
		match: {
			type: "substitution",
			swap: {
				"hier klicken": ["Mehr erfahren", "Jetzt ansehen"],
				"klick(?:e|en Sie|t)? (?:jetzt )?hier": [
					"Mehr erfahren",
					"Jetzt ansehen",
				],
				"click (?:right )?here": ["Learn more", "See the range"],
				"click (?:this|the) link": ["Learn more", "See the range"],
			},
		},
		catches: [
			"Hier klicken",
			"Klicken Sie hier",
			{ text: "Click here to save", language: "en" },
		],
		leaves: ["Ein Klick genügt", { text: "Click and collect", language: "en" }],
	},
	{
		...platform,
		id: "google-ads.phone-number",
		message: {
			de: "Telefonnummer im Anzeigentext: „%s“.",
			en: "Phone number in the ad text: “%s”.",
		},
		action: {
			de: "Dafür die Anruferweiterung benutzen.",
			en: "Use a call asset instead.",
		},
		level: "error",
		match: {
			type: "existence",
			tokens: [
				"0[1-9]\\d{1,4}[ /\\-]{1,3}\\d{2,8}[ \\-]?\\d{2,8}",
				"00\\d{1,3}[ /\\-]{1,3}\\d{2,5}[ /\\-]{0,2}\\d{3,9}",
				"\\(?\\d{3}\\)?[ .\\-]\\d{3}[ .\\-]\\d{4}",
				"0800\\d{6,8}",
			],
		},
		catches: [
			"Ruf an: 030 1234567",
			"Call 555-123-4567",
			"Hotline 0800 123 4567",
		],
		leaves: [
			"Seit 1998 für Sie da",
			"Ab 19,99 Euro",
			"24/7 Service",
			"Größe 38 - 46",
		],
	},
	{
		...platform,
		id: "google-ads.international-phone-number",
		message: {
			de: "Telefonnummer im Anzeigentext: „%s“.",
			en: "Phone number in the ad text: “%s”.",
		},
		action: {
			de: "Dafür die Anruferweiterung benutzen.",
			en: "Use a call asset instead.",
		},
		level: "error",
		match: {
			type: "existence",
			nonword: true,
			tokens: [
				"\\+\\d{1,3}[ (\\-]{0,2}\\d{2,5}[ )/\\-]{0,2}\\d{3,4}[ \\-]?\\d{0,5}",
			],
		},
		catches: ["+49 30 1234567 anrufen", "Call +1 555 123 4567"],
		leaves: ["+20 % mehr Inhalt", "Ab 18+ Jahren"],
	},
	{
		...platform,
		id: "page-title.cut-off",
		category: "length",
		channels: ["meta-title", "meta-description"],
		citation: {
			title: "Google Search Central: title links and snippets",
			url: "https://developers.google.com/search/docs/appearance/title-link",
		},
		message: {
			de: "Suchmaschinen schneiden hier vermutlich ab: „%s“.",
			en: "Search engines probably cut off here: “%s”.",
		},
		action: {
			de: "Das Wichtige nach vorn, den Rest kürzen.",
			en: "The important part first, shorten the rest.",
		},
		level: "warning",
		match: { type: "length", of: "width", max: "channel" },
		catches: [
			"Handgemachte Lederschuhe aus Deutschland online kaufen und Versand sparen",
			{ text: "Schuhe ".repeat(30), channel: "meta-description" },
		],
		leaves: [
			"Handgemachte Lederschuhe aus Deutschland",
			{ text: "Schuhe ".repeat(9), channel: "meta-description" },
		],
	},
];
