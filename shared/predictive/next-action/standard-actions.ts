import type { CustomerAction } from "./choose-action.ts";

/**
 * What most shops can do, with effects assumed from nothing but common sense and therefore wide: none here was measured. Costs in currency units.
 * A letter to one's own customers needs no prior consent in Germany as long as they have not objected; a message does.
 */
export const standardActions: readonly CustomerAction[] = [
	{
		id: "message",
		name: { de: "Persönliche Nachricht", en: "Personal message" },
		cost: 0.05,
		discount: 0,
		effect: { value: 0.03, low: 0, high: 0.06 },
		isMeasured: false,
		needsConsent: true,
	},
	{
		id: "offer",
		name: { de: "Nachricht mit 10 % Nachlass", en: "Message with 10 % off" },
		cost: 0.05,
		discount: 0.1,
		effect: { value: 0.05, low: 0, high: 0.1 },
		isMeasured: false,
		needsConsent: true,
	},
	{
		id: "letter",
		name: { de: "Karte per Post", en: "Card by post" },
		cost: 1.2,
		discount: 0,
		effect: { value: 0.03, low: 0, high: 0.06 },
		isMeasured: false,
		needsConsent: false,
	},
];
