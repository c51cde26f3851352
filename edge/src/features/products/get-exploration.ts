import type { Localised } from "@lotse/shared/contract/localised.ts";
import { getExploration } from "@lotse/shared/contract/products.ts";
import {
	fewestTried,
	type WeighedExploration,
	weighExploration,
} from "@lotse/shared/predictive/recommend/weigh-exploration.ts";
import { serve } from "../../serve.ts";

/** The newest lists; older ones tell of a shop that has changed. */
const mostLists = 2_000;
const mostProducts = 200;

export const getExplorationFeature = serve(getExploration)(
	async ({ workspace }) => {
		const weighed = weighExploration(
			await workspace.recommendationLists.shown(mostLists),
		);
		const { lists, shown, evenly, byFit } = weighed;
		const products = weighed.products.slice(0, mostProducts);
		return {
			ok: true,
			body: { lists, shown, evenly, byFit, products, words: tell(weighed) },
		};
	},
);

function tell({ lists, evenly, byFit }: WeighedExploration): Localised {
	if (lists === 0) return nothing;
	if (evenly === null || byFit === null)
		return {
			de: `${lists} von mindestens ${fewestTried} Listen mit gelosten Plätzen wurden gezeigt. Bis dahin sagt der Zufall mehr als die Klicks.`,
			en: `${lists} of at least ${fewestTried} lists with drawn places were shown. Until then chance says more than clicks do.`,
		};
	if (byFit.low > evenly.high) return fitWins;
	return evenly.low > byFit.high ? drawnWins : open;
}

const nothing: Localised = {
	de: "Noch nichts ausprobiert. Lassen Sie Plätze losen, zeigen Sie die Liste, und senden Sie mit ihrer Nummer (list_id) recommendation_shown und recommendation_clicked.",
	en: "Nothing was tried yet. Have places drawn, show the list, and send recommendation_shown and recommendation_clicked with its number (list_id).",
};
const fitWins: Localised = {
	de: "Auf denselben Plätzen wird Passendes öfter geklickt als Gelostes: die Reihenfolge taugt, und jeder geloste Platz kostet diesen Unterschied.",
	en: "In the same places what fits is clicked more often than what is drawn: the order is good, and each drawn place costs that difference.",
};
const drawnWins: Localised = {
	de: "Gelostes wird öfter geklickt als das, was nach der Reihenfolge dort stünde. Sehen Sie sich an, welche Artikel das sind.",
	en: "What is drawn is clicked more often than what would stand there by fit. Look which articles these are.",
};
const open: Localised = {
	de: "Ob Passendes auf denselben Plätzen öfter geklickt wird als Gelostes, ist noch offen: die Spannen überschneiden sich.",
	en: "Whether what fits is clicked more often in the same places than what is drawn is still open: the ranges overlap.",
};
