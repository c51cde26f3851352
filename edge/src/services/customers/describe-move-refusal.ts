import type { MoveRefusal } from "@lotse/shared/learning/registry/move-model.ts";

/** Why a model cannot be moved there, and what to do. */
export const describeMoveRefusal: Readonly<
	Record<MoveRefusal, { readonly de: string; readonly en: string }>
> = {
	"unknown-model": {
		de: "Dieses Modell gibt es nicht.",
		en: "There is no such model.",
	},
	"already-there": {
		de: "Das Modell steht schon auf dieser Stufe.",
		en: "The model is at this stage already.",
	},
	"not-passed": {
		de: "Das Modell hat seine Prüfung nicht bestanden und darf für niemanden antworten. Lernen Sie mit neueren Bestellungen neu.",
		en: "The model has not passed its check and may answer for nobody. Train anew with newer orders.",
	},
	"share-out-of-range": {
		de: "Ein Probelauf bekommt zwischen 1 und 50 % der Kunden.",
		en: "A canary gets between 1 and 50 % of the customers.",
	},
	"needs-active": {
		de: "Ein Probelauf braucht ein aktives Modell daneben. Schalten Sie dieses aktiv, wenn es das erste ist.",
		en: "A canary needs an active model beside it. Make this one active if it is the first.",
	},
	"nothing-before": {
		de: "Vor dem aktiven Modell gab es keines, zu dem es zurückgehen könnte.",
		en: "There was no model before the active one to go back to.",
	},
};
