import type { Localised } from "@lotse/shared/contract/localised.ts";
import type { BreakingChange } from "@lotse/shared/profile/events/find-breaking-changes.ts";

/** What a change of the tracking plan takes away, and from whom. */
export const breakingWords: {
	readonly [kind in BreakingChange["kind"]]: Localised;
} = {
	"event-removed": {
		de: "Das Ereignis entfällt; wer es noch sendet, wird abgelehnt, wer es liest, findet nichts Neues.",
		en: "The event goes; whoever still sends it is rejected, whoever reads it finds nothing new.",
	},
	"property-removed": {
		de: "Die Eigenschaft entfällt; wer sie liest, findet sie nicht mehr.",
		en: "The property goes; whoever reads it finds it no longer.",
	},
	"property-newly-required": {
		de: "Die Eigenschaft wird Pflicht; wer sie nicht sendet, wird abgelehnt.",
		en: "The property becomes required; whoever does not send it is rejected.",
	},
	"type-changed": {
		de: "Der Typ ändert sich; bisherige Absender werden abgelehnt, Leser bekommen etwas anderes.",
		en: "The type changes; present senders are rejected, readers get something else.",
	},
	"values-removed": {
		de: "Werte entfallen; wer sie noch sendet, wird abgelehnt.",
		en: "Values go; whoever still sends them is rejected.",
	},
};
