const terms = {
	trainedAlgorithmicMedia: "TrainedAlgorithmicMediaDigitalSource",
	compositeWithTrainedAlgorithmicMedia:
		"CompositeWithTrainedAlgorithmicMediaDigitalSource",
	algorithmicMedia: "AlgorithmicMediaDigitalSource",
} as const;

/**
 * The IPTC's digital source type as schema.org names it, for `digitalSourceType` in JSON-LD and microdata.
 *
 * Source: schema.org/IPTCDigitalSourceEnumeration.
 *
 * @example schemaSourceType("algorithmicMedia") // "https://schema.org/AlgorithmicMediaDigitalSource"
 */
export function schemaSourceType(type: keyof typeof terms): string {
	return `https://schema.org/${terms[type]}`;
}
