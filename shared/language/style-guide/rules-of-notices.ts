import { literalPattern } from "../rules/literal-pattern.ts";
import type { Rule } from "../rules/rule.ts";
import { guideRule } from "./guide-rule.ts";
import type { StyleGuide } from "./style-guide.ts";

/**
 * The rules of mandatory notices: each finding offers the exact text. Where one of the text's `categories` calls for a notice, no word needs to.
 *
 * Worked value: "Enthält Alkohol." called for by "Wein", on "Roter Wein" → a finding at the end, suggestion " Enthält Alkohol.".
 */
export function rulesOfNotices(
	guide: StyleGuide,
	categories: readonly string[],
): Rule[] {
	const given = new Set(categories.map((name) => name.toLowerCase()));
	return guide.notices.flatMap((notice) => {
		const isOfKind = notice.categories.some((name) =>
			given.has(name.toLowerCase()),
		);
		if (notice.categories.length > 0 && !isOfKind && notice.words.length === 0)
			return [];
		const place =
			notice.position === "end"
				? { de: " am Ende", en: " at the end" }
				: { de: "", en: "" };
		return [
			guideRule(guide, {
				key: `notice-${notice.id}`,
				level: notice.level,
				match: {
					type: "required",
					text: notice.text,
					when: isOfKind ? [] : notice.words.map(literalPattern),
					position: notice.position,
				},
				message: {
					de: `Der Pflichthinweis fehlt${place.de}: „{}“`,
					en: `The mandatory notice is missing${place.en}: “{}”`,
				},
				action: {
					de: `Wörtlich${place.de} einfügen.`,
					en: `Add it word for word${place.en}.`,
				},
				text: notice.text,
				entry: notice.reason === "" ? notice.id : notice.reason,
				language: notice.language,
				more: notice.channels.length === 0 ? {} : { channels: notice.channels },
			}),
		];
	});
}
