import type { Localised } from "@lotse/shared/contract/localised.ts";
import type { WatchReason } from "../../ports/ad-watch-store.ts";

const fewWeeks: Localised = {
	de: "Für ein Band fehlen fünf ganze Wochen Zahlen dieser Kampagnen am Stück. Lesen Sie unter „Google Ads“ Berichte ein; die nächste Entscheidung bekommt dann eines.",
	en: "A band needs five whole weeks of these campaigns’ figures without a gap. Read reports under “Google Ads”; the next decision then gets one.",
};

/** Why a watch has no band, or did not act, and what to do. */
export const watchWords: { readonly [reason in WatchReason]: Localised } = {
	"": { de: "", en: "" },
	"too-few-weeks": fewWeeks,
	"nothing-to-compare": {
		de: "In einer der Wochen vorher gab es keine Kosten oder keinen Wert; daran lässt sich nichts messen. Prüfen Sie, ob Google Conversion-Werte bekommt.",
		en: "In one of the weeks before there was no cost or no value, so there is nothing to measure by. Check that Google receives conversion values.",
	},
	"applied-before-band": {
		de: "Umgesetzt, bevor die Wochen vorher gelesen waren. Nachträglich wird kein Band genannt; sehen Sie selbst nach dem Ertrag.",
		en: "Applied before the weeks before it were read. No band is stated afterwards; please look at the return yourself.",
	},
	"no-more-days": {
		de: "Die Tage seit der Änderung ließen sich nicht lesen. Prüfen Sie die Verbindung unter „Google Ads“ und sehen Sie selbst nach dem Ertrag.",
		en: "The days since the change could not be read. Check the connection under “Google Ads” and look at the return yourself.",
	},
	"switched-off": {
		de: "Der Ertrag hat das Band nach unten verlassen. Von selbst geschieht nichts, weil das für diesen Arbeitsbereich nicht eingeschaltet ist: Nehmen Sie die Änderung unter „Google Ads“ zurück oder entscheiden Sie dagegen.",
		en: "The return has fallen below its band. Nothing happens by itself, since that is not turned on for this workspace: revert the change under “Google Ads”, or decide against it.",
	},
	stopped: {
		de: "Der Ertrag hat das Band nach unten verlassen, aber der Not-Halt ist gezogen. Lösen Sie ihn und nehmen Sie die Änderung zurück; nachgeholt wird nichts von selbst.",
		en: "The return has fallen below its band, but the brake is on. Release it and revert the change; nothing is made up for by itself.",
	},
	refused: {
		de: "Der Ertrag hat das Band nach unten verlassen, doch das Zurücknehmen wurde aufgehalten. Versuchen Sie es unter „Google Ads“ selbst: Dort steht der Grund.",
		en: "The return has fallen below its band, but reverting was held up. Try it yourself under “Google Ads”: the reason stands there.",
	},
};
