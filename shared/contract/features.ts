import * as z from "zod";
import type { FeatureSet } from "../profile/features/feature-set.ts";
import { instant } from "./fields.ts";
import { identifierKind } from "./profiles.ts";
import { route, typed } from "./route.ts";

/** The whole shape is checked by `checkFeatureSet`, which names every field that is wrong. */
export const featureSet = typed<FeatureSet>()(
	z.looseObject({ features: z.array(z.unknown()).max(60) }),
);
const sentSet = z.looseObject({ features: z.unknown() });

const reading = z.union([z.number(), z.array(z.number()).max(64), z.null()]);

export const readFeatures = route({
	id: "readFeatures",
	method: "GET",
	path: "/v1/features",
	summary:
		"Features of a person now, over all identifiers that are theirs, by the same definition and code that training uses",
	access: { role: "editor", scope: "events:read" },
	personal: "analytics",
	input: z.object({
		kind: identifierKind,
		value: z.string().trim().min(1).max(256),
	}),
	reply: z.object({
		definition: z.object({
			name: z.string().max(60),
			version: z.int().min(1).max(1_000_000),
			owner: z.string().max(200),
		}),
		at: instant,
		/** Events they were made of. */
		events: z.int().min(0),
		identifiers: z.int().min(1).max(200),
		features: z.record(z.string().max(60), reading),
	}),
});

export const getFeatureSet = route({
	id: "getFeatureSet",
	method: "GET",
	path: "/v1/feature-set",
	summary: "The definition of the features in force",
	access: { role: "viewer", scope: "events:read" },
	input: z.object({}),
	reply: z.object({
		set: featureSet,
		/** While a new definition is worked through: identifiers kept, those made by this definition, and those with events not counted in yet. */
		progress: z.object({
			identifiers: z.int().min(0),
			current: z.int().min(0),
			due: z.int().min(0),
		}),
	}),
});

export const saveFeatureSet = route({
	id: "saveFeatureSet",
	method: "PUT",
	path: "/v1/feature-set",
	summary:
		"Save a definition as the next version; what is kept of people is made anew from their events",
	access: { role: "editor", scope: null },
	input: z.object({ set: sentSet }),
	reply: z.object({ set: featureSet }),
	errors: ["unprocessable", "conflict"],
	bodyBytes: 200_000,
	rate: "strict",
});

export const learnItems = route({
	id: "learnItems",
	method: "POST",
	path: "/v1/feature-set/learn",
	summary:
		"Learn the directions of items from what visitors met together, and save them as the next version of the definition; nothing is saved where there is too little",
	access: { role: "editor", scope: null },
	input: z.object({
		/** A feature of kind `embedding`. */
		feature: z.string().trim().min(1).max(60),
	}),
	reply: z.object({
		version: z.int().min(1).max(1_000_000),
		/** Visits with two items or more, and items with a direction. */
		baskets: z.int().min(0),
		items: z.int().min(0),
		/** The most met items, each with those whose direction is nearest: to look whether it makes sense. */
		examples: z
			.array(
				z.object({
					item: z.string().max(200),
					nearest: z.array(z.string().max(200)).max(5),
				}),
			)
			.max(10),
	}),
	errors: ["not-found", "unprocessable", "conflict"],
	rate: "strict",
});
