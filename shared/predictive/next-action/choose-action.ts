type Localised = { readonly de: string; readonly en: string };
type Range = {
	readonly value: number;
	readonly low: number;
	readonly high: number;
};

/** Something a shop can do for one customer. */
export type CustomerAction = {
	readonly id: string;
	readonly name: Localised;
	/** What it costs to do it once, in currency units. */
	readonly cost: number;
	/** Share of the next order given away. */
	readonly discount: number;
	/** By how many points it raises the chance that somebody who has gone comes back. */
	readonly effect: Range;
	/** Whether the effect was measured by an experiment here; else it is assumed. */
	readonly isMeasured: boolean;
	/** Whether only people who agreed may get it. */
	readonly needsConsent: boolean;
};

export type ActionCase = {
	/** Probability of having gone. */
	readonly pGone: number;
	/** Expected worth of the next twelve months if they come back. */
	readonly worth: Range;
	/** What an order is usually sold for. */
	readonly orderRevenue: number;
	readonly mayContact: boolean;
};

export type ActionChoice = {
	/** Null: doing nothing is expected to bring more than anything that is allowed. */
	readonly action: CustomerAction | null;
	/** Expected gain over doing nothing; null with no action. */
	readonly gain: Range | null;
	/** Actions left out because the customer did not agree. */
	readonly barred: readonly string[];
	readonly words: Localised;
};

/**
 * What to do next for a customer: of the actions they may get, the one with the highest expected gain over doing nothing,
 *
 * gain = P(gone) · effect · worth - cost - discount · order · (P(gone) · effect + 1 - P(gone))
 *
 * where the last part is what those take along who would have bought anyway. Consent is a wall, not a price: no gain opens it. The interval takes
 * the ends of effect and worth together, so it errs on the wide side.
 *
 * @example chooseAction({ pGone: 0.8, worth: { value: 100, low: 50, high: 200 }, orderRevenue: 40, mayContact: false }, []).action // null
 */
export function chooseAction(
	given: ActionCase,
	actions: readonly CustomerAction[],
): ActionChoice {
	const allowed = actions.filter(
		({ needsConsent }) => given.mayContact || !needsConsent,
	);
	const barred = actions
		.filter((one) => !allowed.includes(one))
		.map(({ id }) => id);
	let best: { action: CustomerAction; gain: Range } | null = null;
	for (const action of allowed) {
		const gain = gainOf(given, action);
		if (gain.value > (best?.gain.value ?? 0)) best = { action, gain };
	}
	if (best === null)
		return {
			action: null,
			gain: null,
			barred,
			words:
				barred.length > 0
					? {
							de: "Keine Einwilligung für Nachrichten, und nichts Erlaubtes lohnt sich: nichts tun.",
							en: "No consent for messages, and nothing that is allowed pays: do nothing.",
						}
					: {
							de: "Nichts tun bringt am meisten.",
							en: "Doing nothing brings most.",
						},
		};
	const { action, gain } = best;
	return { action, gain, barred, words: describe(action, gain) };
}

function gainOf(
	{ pGone, worth, orderRevenue }: ActionCase,
	{ cost, discount, effect }: CustomerAction,
): Range {
	const at = (e: number, w: number) =>
		pGone * e * w - cost - discount * orderRevenue * (pGone * e + 1 - pGone);
	const ends = [effect.low, effect.high].flatMap((e) => [
		at(e, worth.low),
		at(e, worth.high),
	]);
	return {
		value: at(effect.value, worth.value),
		low: Math.min(...ends),
		high: Math.max(...ends),
	};
}

function describe(
	{ name, isMeasured }: CustomerAction,
	gain: Range,
): Localised {
	if (gain.low > 0 && isMeasured)
		return {
			de: `${name.de}: lohnt sich nach Ihren Versuchen.`,
			en: `${name.en}: pays, by your experiments.`,
		};
	return isMeasured
		? {
				de: `${name.de}: lohnt sich im Mittel, sicher ist es nicht.`,
				en: `${name.en}: pays on average, but that is not certain.`,
			}
		: {
				de: `${name.de}: die Wirkung ist angenommen, nicht gemessen. Lassen Sie einen Teil ohne Ansprache, dann wissen Sie es.`,
				en: `${name.en}: the effect is assumed, not measured. Leave some without it and you will know.`,
			};
}
