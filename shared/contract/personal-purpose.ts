import * as z from "zod";

/** Why somebody reads personal data: stands in the contract of the route that gives it, and in the access log. */
export const personalPurposes = [
	"team",
	"subject-rights",
	"support",
	"analytics",
	"marketing",
] as const;
export const personalPurpose = z.enum(personalPurposes);
export type PersonalPurpose = (typeof personalPurposes)[number];
