import { wordsOfType } from "./words-of-type.ts";

/**
 * The model's channel a campaign counts to: the one whose words all stand in the campaign's name, else the one that names the campaign's
 * type. Null when none or more than one fits: a guess would move money.
 *
 * @example matchChannel({ name: "Brand DE", channelType: "SEARCH" }, ["search", "tv"]) // "search"
 */
export function matchChannel(
	campaign: { readonly name: string; readonly channelType: string },
	channels: readonly string[],
): string | null {
	const inName = new Set(wordsIn(campaign.name));
	const named = channels.filter((channel) => {
		const words = wordsIn(channel);
		return words.length > 0 && words.every((word) => inName.has(word));
	});
	if (named.length > 0) return onlyOne(named);
	const ofType = wordsOfType[campaign.channelType] ?? [];
	return onlyOne(
		channels.filter((channel) => {
			const words = wordsIn(channel);
			return [...words, words.join("")].some((word) => ofType.includes(word));
		}),
	);
}

function wordsIn(text: string): string[] {
	return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function onlyOne(channels: readonly string[]): string | null {
	return channels.length === 1 ? (channels[0] ?? null) : null;
}
