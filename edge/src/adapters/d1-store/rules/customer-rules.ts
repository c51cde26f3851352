import {
	customerAtRisk,
	customerOutlook,
	productSale,
	recommendationList,
} from "../schema/outlook-tables.ts";
import {
	customerOrder,
	registeredModel,
	registryStep,
} from "../schema/registry-tables.ts";
import { rule } from "./rule.ts";

const purpose = {
	de: "Zu wissen, was Kunden wert sind und wen man zurückgewinnen sollte.",
	en: "To know what customers are worth and whom to win back.",
};

/** Orders of customers, and what was learnt from them. */
export const customerRules = [
	rule(customerOrder, {
		holds: { de: "Bestellungen", en: "Orders" },
		purpose,
		readers: "editor",
		keep: { column: "importedAt", days: 1_096 },
		subject: [{ column: "customer", is: "identifier", names: ["id"] }],
	}),
	rule(customerAtRisk, {
		holds: { de: "Wen zurückgewinnen", en: "Whom to win back" },
		purpose,
		readers: "editor",
		keep: { column: "madeAt", days: 90 },
		subject: [{ column: "customer", is: "identifier" }],
	}),
	rule(productSale, {
		holds: { de: "Verkäufe je Artikel", en: "Sales of articles" },
		purpose: {
			de: "Nachfrage vorherzusagen, Preise einzuschätzen und Passendes zu empfehlen.",
			en: "To forecast demand, judge prices, and recommend what fits.",
		},
		readers: "editor",
		keep: { column: "importedAt", days: 1_096 },
		subject: [{ column: "customer", is: "identifier", names: ["id"] }],
	}),
	rule(recommendationList, {
		holds: {
			de: "Empfehlungslisten mit gelosten Plätzen",
			en: "Recommended lists with drawn places",
		},
		purpose: {
			de: "Zu lernen, ob Artikel besser sind, als man weiß.",
			en: "To learn whether articles are better than is known.",
		},
		readers: "editor",
		keep: { column: "madeAt", days: 400 },
		subject: "goods and chances; for whom a list was made is not kept",
	}),
	rule(customerOutlook, {
		holds: { de: "Wert der Kunden im Ganzen", en: "Worth of all customers" },
		purpose,
		readers: "viewer",
		keep: null,
		subject:
			"sums and means over many customers; who they are stands in another table",
	}),
	rule(registeredModel, {
		holds: { de: "Modelle über Kunden", en: "Models of customers" },
		purpose,
		readers: "viewer",
		keep: null,
		subject: "weights and figures over many customers, no rows of any",
	}),
	rule(registryStep, {
		holds: { de: "Stufen der Modelle", en: "Stages of models" },
		purpose,
		readers: "viewer",
		keep: null,
		subject: "who moved a model, by member id",
	}),
];
