import { command } from "../command.ts";
import { formatTable } from "../format-table.ts";
import { misuse } from "../misuse.ts";

export const similarity = command({
	name: "similarity",
	summary: {
		de: "wie viel Wortlaut zwei Texte teilen: BLEU, ROUGE, chrF, MinHash",
		en: "how much wording two texts share: BLEU, ROUGE, chrF, MinHash",
	},
	usage: ["TEXT REFERENCE [--json]"],
	about: {
		de: "Misst Wortlaut, nicht Bedeutung und nicht Güte: hohe Werte gegen eine fremde oder frühere Anzeige heißen abgeschrieben.\nBLEU zählt Treffer von null als 0,1 und nur Längen, für die der Text reicht.",
		en: "Measures wording, neither meaning nor quality: high values against another's or an earlier advert mean copied.\nBLEU counts no match as 0.1 and only lengths the text is long enough for.",
	},
	options: {
		json: {
			type: "boolean",
			summary: {
				de: 'ein JSON-Objekt: {"bleu":…,"rouge":{…},"chrf":…,"minhash":…}',
				en: 'one JSON object: {"bleu":…,"rouge":{…},"chrf":…,"minhash":…}',
			},
		},
	},
	async run(context) {
		const [text, reference, ...more] = context.positionals;
		if (text === undefined || reference === undefined || more.length > 0)
			return misuse(
				{
					de: `Gegeben sind ${context.positionals.length} Texte; verglichen werden zwei.`,
					en: `${context.positionals.length} texts are given; two are compared.`,
				},
				{
					de: 'Setzen Sie jeden Text in Anführungszeichen: lotse similarity "A" "B"',
					en: 'Put each text in quotes: lotse similarity "A" "B"',
				},
			);
		const { bleu } = await import("@lotse/shared/language/similarity/bleu.ts");
		const { rouge } = await import(
			"@lotse/shared/language/similarity/rouge.ts"
		);
		const { chrf } = await import("@lotse/shared/language/similarity/chrf.ts");
		const { minhash } = await import(
			"@lotse/shared/language/similarity/minhash.ts"
		);
		const { estimateOverlap } = await import(
			"@lotse/shared/language/similarity/estimate-overlap.ts"
		);
		const [a, b] = [minhash(text), minhash(reference)];
		const measured = {
			bleu:
				bleu([text], [[reference]], { floor: 0.1, effectiveOrder: true })
					?.score ?? null,
			rouge: rouge(text, reference),
			chrf: chrf(text, reference),
			minhash: a === null || b === null ? null : estimateOverlap(a, b),
		};
		if (context.values.json) await context.printJson(measured);
		else
			await context.print(
				formatTable(
					[
						["BLEU", measured.bleu],
						["ROUGE-1 F1", measured.rouge.rouge1.f1],
						["ROUGE-2 F1", measured.rouge.rouge2.f1],
						["ROUGE-L F1", measured.rouge.rougeL.f1],
						["ROUGE-S F1", measured.rouge.rougeS.f1],
						["chrF", measured.chrf],
						["MinHash", measured.minhash],
					].map(([name, value]) => [
						String(name),
						typeof value === "number" ? value.toFixed(4) : "–",
					]),
				),
			);
		return { ok: true };
	},
});
