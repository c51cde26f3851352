import { readMarkdown } from "@lotse/shared/language/document/read-markdown.ts";
import { documentOfBlocks } from "@lotse/shared/language/retrieval/document-of-blocks.ts";
import { readFeed } from "@lotse/shared/language/retrieval/feeds/read-feed.ts";
import type { Ports } from "../../ports.ts";
import { addSource } from "../knowledge/add-source.ts";

const handbook = `# Was wir versprechen dürfen

## Versand

Bestellungen bis 14 Uhr verlassen unser Lager am selben Werktag. Innerhalb Deutschlands dauert die Zustellung zwei bis drei Tage, ab 40 Euro Warenwert ist sie kostenfrei. Von Juni bis September legen wir Kühlakkus bei. Fragen beantwortet service@kakaohafen.example.

## Herkunft

Die Kakaobohnen kaufen wir direkt bei drei Genossenschaften in Peru und Ghana. Wir zahlen mindestens 30 Prozent über dem Preis der Börse. Alle Tafeln tragen das Bio-Siegel der Europäischen Union; die Pralinen sind nicht zertifiziert.

## Verpackung

Innen hüllt eine Folie aus Zellulose die Tafel ein, die auf dem Kompost zerfällt, außen Karton aus Altpapier.

## Geschenke

Auf Wunsch packen wir in Geschenkpapier aus Graspapier und legen eine handgeschriebene Karte bei. Ab 50 Stück drucken wir Ihr Logo auf die Banderole.

## Rückgabe

Ungeöffnete Ware nehmen wir 30 Tage lang zurück; das Porto für die Rücksendung übernehmen wir.
`;

const feed = `id	title	description	price	material
1	Zartbitter 72 % Tafel	Zartbitterschokolade mit 72 Prozent Kakao aus Peru, ohne Milch, nach Kirsche und Tabak. 100 Gramm.	4.20 EUR	Kakaomasse, Rohrohrzucker, Kakaobutter
2	Alpenmilch Tafel	Vollmilchschokolade mit 42 Prozent Kakao und Heumilch aus dem Allgäu. 100 Gramm.	3.90 EUR	Heumilchpulver, Kakaobutter, Rohrohrzucker, Kakaomasse
3	Haselnuss Tafel	Ganze Haselnüsse aus dem Piemont in dunkler Milchschokolade. 100 Gramm.	4.50 EUR	Haselnüsse, Kakaomasse, Milchpulver, Rohrohrzucker
4	Pralinenschachtel Hafen	Zwölf Pralinen, täglich von Hand gefüllt, ohne Alkohol. 150 Gramm.	18.90 EUR	
`;

/** What the demo's texts may rest on: a handbook of promises and a product feed, both of the invented chocolate maker. */
export async function seedDemoSources(
	ports: Ports,
	workspaceId: string,
	actor: string,
): Promise<void> {
	const said = {
		url: null,
		licence: "eigene Inhalte",
		owner: "Marketing",
		product: "",
		market: "",
		validUntil: null,
	};
	for (const [title, kind, fileName, document] of [
		[
			"Handbuch: Was wir versprechen dürfen",
			"markdown",
			"handbuch.md",
			documentOfBlocks(handbook, readMarkdown(handbook)),
		],
		["Produkt-Feed", "feed", "feed.tsv", readFeed(feed)],
	] as const) {
		const content = { ok: true, document } as const;
		const draft = { ...said, kind, title, fileName };
		await addSource(ports, workspaceId, actor, draft, content);
	}
}
