import {
	shop,
	shopBackfill,
	shopBuyer,
	shopCustomer,
	shopDelivery,
	shopLine,
	shopOrder,
	shopPrice,
	shopProduct,
	shopRefund,
	shopUser,
	shopVariant,
} from "../schema/shop-tables.ts";
import { rule } from "./rule.ts";

const purpose = {
	de: "Zu zeigen, was der Shop verkauft und an wen es sich zu schreiben lohnt.",
	en: "To show what the shop sells, and whom it is worth writing to.",
};
const goods = "the shop's own goods";

export const shopRules = [
	rule(shop, {
		holds: { de: "Der verbundene Shop", en: "The connected shop" },
		purpose,
		readers: "viewer",
		keep: null,
		subject:
			"a company's shop; the outlook names customers by number and is made anew each day",
		sealed: ["sealedAccess", "sealedRefresh"],
		cleared: {
			sealedAccess: "the app's own token",
			sealedRefresh: "the app's own token",
		},
	}),
	rule(shopUser, {
		holds: {
			de: "Wer im Shopify-Admin welches Mitglied ist",
			en: "Who in the Shopify admin is which member",
		},
		purpose,
		readers: "admin",
		keep: null,
		subject: [{ column: "userId", is: "identifier", names: ["memberId"] }],
	}),
	rule(shopBackfill, {
		holds: { de: "Stand des Abrufs", en: "How far the shop is fetched" },
		purpose,
		readers: "viewer",
		keep: null,
		subject: "counts",
	}),
	rule(shopDelivery, {
		holds: { de: "Nachrichten von Shopify", en: "Messages of Shopify" },
		purpose,
		readers: "admin",
		keep: { column: "receivedAt", days: 30 },
		subject: [{ column: "sealed", is: "sealed" }],
		sealed: ["sealed"],
	}),
	rule(shopBuyer, {
		holds: { de: "Wer was bestellt hat", en: "Who ordered what" },
		purpose,
		readers: "editor",
		keep: null,
		subject: [{ column: "customerId", is: "identifier" }],
	}),
	rule(shopCustomer, {
		holds: {
			de: "Kundennummern mit Einwilligung",
			en: "Customer numbers with consent",
		},
		purpose,
		readers: "editor",
		keep: null,
		subject: [{ column: "id", is: "identifier" }],
	}),
	rule(shopOrder, {
		holds: { de: "Bestellungen ohne Namen", en: "Orders without names" },
		purpose,
		readers: "viewer",
		keep: null,
		subject:
			"amounts; who bought stands in another table and goes with the person",
	}),
	rule(shopLine, {
		holds: {
			de: "Artikel der Bestellungen mit ihren Kosten",
			en: "Articles of orders with their costs",
		},
		purpose,
		readers: "viewer",
		keep: null,
		subject:
			"goods and amounts; who bought stands in another table and goes with the person",
	}),
	rule(shopRefund, {
		holds: { de: "Erstattungen", en: "Refunds" },
		purpose,
		readers: "viewer",
		keep: null,
		subject: "amounts",
	}),
	rule(shopProduct, {
		holds: { de: "Produkte", en: "Products" },
		purpose,
		readers: "viewer",
		keep: null,
		subject: goods,
	}),
	rule(shopVariant, {
		holds: { de: "Varianten und Preise", en: "Variants and prices" },
		purpose,
		readers: "viewer",
		keep: null,
		subject: goods,
	}),
	rule(shopPrice, {
		holds: { de: "Preisverlauf", en: "History of prices" },
		purpose: {
			de: "Den niedrigsten Preis der 30 Tage davor nennen zu können.",
			en: "To be able to state the lowest price of the 30 days before.",
		},
		readers: "viewer",
		keep: { column: "at", days: 800 },
		subject: goods,
	}),
];
