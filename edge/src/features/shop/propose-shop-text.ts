import { contentLanguage } from "@lotse/shared/contract/content-language.ts";
import { proposeShopText } from "@lotse/shared/contract/shopify.ts";
import { isHouseLanguage } from "@lotse/shared/language/generation/is-house-language.ts";
import { serve } from "../../serve.ts";
import { loadRules } from "../../services/copy/load-rules.ts";
import { writeFromBrief } from "../../services/copy/write-from-brief.ts";
import { fieldProblems } from "../../services/field-problems.ts";
import { saveUnits } from "../../services/review/save-units.ts";
import { briefForShopText } from "../../services/shop/brief-for-shop-text.ts";
import { draftOwnWords } from "../../services/shop/draft-own-words.ts";
import { readShopText } from "../../services/shop/read-shop-text.ts";
import { shopTextWords } from "../../services/shop/shop-text-words.ts";

/** Written from what the shop itself says and the facts given, or a person's own words; either waits for review like any other text. */
export const proposeShopTextFeature = serve(proposeShopText)(
	async ({ input, caller, ports, language: reader }) => {
		const read = await readShopText(ports, caller.workspaceId, input);
		if (!read.ok)
			return read.reason === "not-found"
				? { ok: false, code: "not-found" }
				: { ok: false, code: read.reason, detail: read.message[reader] };
		const { texts, place, locales } = read;
		const primary =
			locales.find(({ isPrimary }) => isPrimary)?.locale ?? reader;
		const wanted = (place.locale ?? input.language ?? primary).slice(0, 2);
		const state = texts.fields[input.field];
		if (input.text !== undefined) {
			const isTranslation = place.locale !== null;
			const before = (isTranslation ? state.original : state.text) ?? "";
			const plain = shopTextWords(place.kind, input.field, before);
			const draft = await draftOwnWords(
				ports,
				await loadRules(ports, caller.workspaceId),
				{
					task: isTranslation ? "localisation" : "product-description",
					language: wanted,
					product: texts.title.slice(0, 200),
					text: input.text,
					sourceText: plain.slice(0, 20_000) || null,
				},
			);
			const [unit] = await saveUnits(ports, caller, [draft]);
			const { text, findings, setId } = draft;
			return {
				ok: true,
				body: {
					setId,
					texts: [{ unitId: unit?.id ?? null, text, findings }],
					notices: [],
				},
			};
		}
		const known = contentLanguage.safeParse(wanted);
		if (
			!known.success ||
			(place.locale === null && !isHouseLanguage(known.data))
		)
			return { ok: false, code: "unprocessable", detail: ownWords[reader] };
		const written = await writeFromBrief(
			ports,
			caller,
			briefForShopText(texts, place, input.field, known.data, input.facts),
			{ save: true, feature: "write" },
		);
		if (!written.ok)
			return {
				ok: false,
				code: "unprocessable",
				errors: fieldProblems(written.problems, "facts", reader),
			};
		const { setId, texts: made, notices, shortfall } = written.result;
		return {
			ok: true,
			body: {
				setId,
				texts: made
					.slice(0, 20)
					.map(({ unitId, text, findings }) => ({ unitId, text, findings })),
				notices: [...notices, ...(shortfall ? [shortfall] : [])].slice(0, 20),
			},
		};
	},
);

const ownWords = {
	de: "Lotse schreibt Deutsch und Englisch, und übersetzt in die Sprachen, die der Arbeitsbereich eingerichtet hat. Hier geben Sie den Text selbst ein; geprüft und freigegeben wird er wie jeder andere.",
	en: "Lotse writes German and English, and translates into the languages the workspace has set up. Here enter the text yourself; it is checked and approved like any other.",
};
